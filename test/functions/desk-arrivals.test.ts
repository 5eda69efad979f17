import { describe, expect, it } from 'vitest';
import { nameOfArrival, placeOfArrival } from '../../functions/staff/arrivals/bodies.ts';
import type { ReleaseMessage } from '../../shared/messages/arrived.ts';
import { REFUSED_REPLIES } from '../../shared/petition/arrival.ts';
import { petitionNumber } from '../../shared/petition/number.ts';
import { arrivalsWorld, difference, held, NOW, opened } from './arrivals-world.ts';
import { readable } from './desk-world.ts';

const WAITING = [
  held(1),
  held(2, { channel: 'post', key: 'incoming/20261124/b/x.txt', because: 'not-a-page' }),
];
const [FIRST, SECOND] = WAITING.map(nameOfArrival);
const JSON_ONLY = { accept: 'application/json' };

describe('the page of arrivals', () => {
  it('shows what waits by channel, instant, size and reason, and nobody', async () => {
    const world = arrivalsWorld(WAITING, { differences: opened([difference()]) });
    const { statusCode, body } = await world.ask('GET', '/desk/arrivals');
    expect(statusCode).toBe(200);
    const text = readable(body);
    for (const said of [
      '광고 메일로 의심됩니다.',
      'PDF나 TIFF 파일이 아닙니다.',
      '2 kB',
      '막힘',
      '평소보다 조용함',
    ])
      expect(text).toContain(said);
    expect(text).toContain('우편 · 도착했으나 아무 처리도 되지 않음');
    for (const personal of ['홍가상', 'sender@example.com', '4821', 'incoming/', 'mail/m1'])
      expect(text).not.toContain(personal);
  });

  it('has a twin in JSON, without keys either', async () => {
    const world = arrivalsWorld([...WAITING, held(3, { outcome: 'ignored', because: 'probe' })], {
      differences: opened([difference()]),
    });
    const twin = JSON.parse(
      (await world.ask('GET', '/desk/arrivals', { headers: JSON_ONLY })).body ?? '',
    );
    expect(twin).toMatchObject({
      mayDecide: true,
      waiting: [{ arrival: FIRST, because: 'spam', bytes: 1234 }, { arrival: SECOND }],
      differences: [{ kind: 'unhandled', channel: 'post' }],
      from: 0,
      more: 0,
    });
    const of = (channel: string) =>
      twin.days.find(
        (one: { channel: string; day: string }) =>
          one.channel === channel && one.day === '2026-11-24',
      );
    expect(of('email')).toMatchObject({ arrived: 1, waiting: 1, ignored: 0, differences: 0 });
    expect(of('post')).toMatchObject({ arrived: 2, waiting: 1, differences: 1 });
    expect(JSON.stringify(twin)).not.toMatch(/incoming|홍가상|m1"/);
  });

  it('shows all that do not agree, a hundred at a time', async () => {
    const many = Array.from({ length: 230 }, (_, n) =>
      difference({ number: petitionNumber(2026, n + 1) }),
    );
    const world = arrivalsWorld([], { differences: opened(many) });
    const seen = new Set<string>();
    let next: string | undefined = '0';
    while (next !== undefined) {
      const { body = '' } = await world.ask('GET', '/desk/arrivals', {
        query: { differences: next },
      });
      for (const [, number = ''] of body.matchAll(/petitions\/([\d-]+)"/g)) seen.add(number);
      const after = [...body.matchAll(/arrivals\?differences=(\d+)/g)].map(([, at]) => Number(at));
      next = after.map(String).find((at) => Number(at) > Number(next));
    }
    expect(seen.size).toBe(230);
    const query = { differences: '100' };
    const twin = await world.ask('GET', '/desk/arrivals', { headers: JSON_ONLY, query });
    expect(JSON.parse(twin.body ?? '')).toMatchObject({
      differencesFrom: 100,
      moreDifferences: 30,
    });
    const odd = { query: { differences: 'x' }, headers: JSON_ONLY };
    expect((await world.ask('GET', '/desk/arrivals', odd)).statusCode).toBe(422);
  });

  it('shows all that waits, fifty at a time', async () => {
    const world = arrivalsWorld(Array.from({ length: 120 }, (_, n) => held(n + 1)));
    const seen = new Set<string>();
    let next: string | undefined = '0';
    while (next !== undefined) {
      const { body = '' } = await world.ask('GET', '/desk/arrivals', { query: { from: next } });
      for (const [, id = ''] of body.matchAll(/name="arrival" value="([^"]+)"/g)) seen.add(id);
      const after = [...body.matchAll(/arrivals\?from=(\d+)/g)].map(([, at]) => Number(at));
      next = after.map(String).find((at) => Number(at) > Number(next));
    }
    expect(seen.size).toBe(120);
    const odd = { query: { from: '-1' }, headers: JSON_ONLY };
    expect((await world.ask('GET', '/desk/arrivals', odd)).statusCode).toBe(422);
  });

  it('opens one only for a purpose: masked, escaped and logged', async () => {
    const world = arrivalsWorld(WAITING);
    const { body } = await world.ask('GET', '/desk/arrivals', {
      query: { open: FIRST ?? '', purpose: 'decide' },
    });
    const text = readable(body);
    expect(text).toContain('홍*상 s***@example.com');
    expect(text).toContain('010-****-4821');
    expect(text).toContain('&lt;script&gt;');
    expect(text).not.toContain('<script>');
    expect(text).not.toContain('0000-4821');
    expect(world.logged).toEqual([
      {
        message: 'an arrival was looked into',
        by: 'duty',
        channel: 'email',
        id: held(1).id,
        purpose: 'decide',
      },
    ]);
    for (const query of [
      { open: FIRST ?? '' },
      { open: FIRST ?? '', purpose: 'x' },
      { open: 'x', purpose: 'decide' },
    ])
      expect(
        (await world.ask('GET', '/desk/arrivals', { query, headers: JSON_ONLY })).statusCode,
      ).toBe(422);
    const gone = { open: nameOfArrival(held(9)), purpose: 'decide' };
    expect((await world.ask('GET', '/desk/arrivals', { query: gone })).statusCode).toBe(409);
  });

  it.each([
    ['duty', 200, true],
    ['support-head', 200, true],
    ['director', 200, false],
    ['audit', 200, false],
    ['care-1', 403, false],
    ['care-head', 403, false],
  ])('%s: %i', async (person, status, mayDecide) => {
    const world = arrivalsWorld(WAITING);
    const shown = await world.ask('GET', '/desk/arrivals', { person, headers: JSON_ONLY });
    expect(shown.statusCode).toBe(status);
    if (status === 200) expect(JSON.parse(shown.body ?? '').mayDecide).toBe(mayDecide);
    const done = await world.ask('POST', '/desk/arrivals/release', {
      person,
      fields: { arrival: FIRST ?? '' },
    });
    expect(done.statusCode).toBe(mayDecide ? 303 : 403);
    expect(world.released).toHaveLength(mayDecide ? 1 : 0);
  });

  it.each(['GET /desk/arrivals', 'POST /desk/arrivals/release', 'POST /desk/arrivals/dismiss'])(
    '%s is closed to a device that has not passed the door, and to another site',
    async (way) => {
      const world = arrivalsWorld(WAITING);
      const [method, path = ''] = way.split(' ');
      const asked = { fields: { arrival: FIRST ?? '', reason: 'spam' } };
      const as = method === 'POST' ? 'POST' : 'GET';
      expect((await world.ask(as, path, { ...asked, person: null })).statusCode).toBe(401);
      if (as === 'POST')
        expect((await world.ask(as, path, { ...asked, seal: false })).statusCode).toBe(403);
      expect(world.released).toEqual([]);
      expect(world.ledger.get(held(1).id)?.outcome).toBe('quarantined');
    },
  );
});

describe('a decision', () => {
  it('releases to the intake with the true instant and by whom', async () => {
    const world = arrivalsWorld(WAITING);
    const reply = await world.ask('POST', '/desk/arrivals/release', {
      fields: { arrival: FIRST ?? '' },
    });
    expect(reply).toMatchObject({
      statusCode: 303,
      headers: { location: `/desk/arrivals?done=released.${NOW}#done` },
    });
    expect(world.released).toEqual([
      {
        v: 1,
        key: 'mail/m1',
        version: 'v1',
        at: '2026-11-24T01:12:00.000Z',
        release: true,
        by: 'duty',
        over: { outcome: 'quarantined', because: 'spam' },
      },
    ]);
    const shown = await world.ask('GET', '/desk/arrivals', { query: { done: `released.${NOW}` } });
    expect(readable(shown.body)).toContain('접수하도록 넘겼습니다');
    const [banner] =
      /<section class="banner" id="done".*?<\/section>/s.exec(shown.body ?? '') ?? [];
    expect(readable(banner)).toMatch(/알림.*접수번호를 알림.*다음: /s);
    expect(shown.body).toMatch(/<h2 id="held">[^<]+<\/h2>\s*<section class="banner"/);
    // An old address says nothing any more.
    for (const done of ['released', `released.${NOW - 11 * 60_000}`, `planned.${NOW}`])
      expect((await world.ask('GET', '/desk/arrivals', { query: { done } })).body).not.toContain(
        'class="banner"',
      );
  });

  it('leaves the page at the part of the list where the person was', async () => {
    const world = arrivalsWorld(Array.from({ length: 60 }, (_, n) => held(n + 1)));
    const query = { from: '50' };
    const { body } = await world.ask('GET', '/desk/arrivals', { query });
    expect(body).toContain('action="/desk/arrivals/dismiss?from=50"');
    const fields = { arrival: `email.${held(55).at}.${held(55).id}`, reason: 'spam' };
    const reply = await world.ask('POST', '/desk/arrivals/dismiss', { query, fields });
    expect(reply.headers?.location).toBe(`/desk/arrivals?from=50&done=dismissed.${NOW}#done`);
    const day = { day: '2026-11-24' };
    const aside = await world.ask('GET', '/desk/arrivals', { query: day });
    expect(aside.body).toContain('action="/desk/arrivals/release?day=2026-11-24"');
    const later = { ...day, done: `released.${NOW}` };
    const shown = await world.ask('GET', '/desk/arrivals', { query: later });
    expect(shown.body).toMatch(/<h2 id="aside">.*<section class="banner" id="done".*<h2>/s);
    expect(shown.body).not.toMatch(/<h2 id="held">[^<]+<\/h2>\s*<section class="banner"/);
  });

  it('dismisses with a reason of the list, once, and says so on the page when it is too late', async () => {
    const world = arrivalsWorld(WAITING);
    const dismiss = (reason: string) =>
      world.ask('POST', '/desk/arrivals/dismiss', { fields: { arrival: FIRST ?? '', reason } });
    expect((await dismiss('I do not like it')).statusCode).toBe(422);
    expect((await dismiss('')).statusCode).toBe(422);
    expect((await dismiss('spam')).statusCode).toBe(303);
    expect(world.ledger.get(held(1).id)).toMatchObject({
      outcome: 'dismissed',
      because: 'spam',
      by: 'duty',
    });
    const again = await dismiss('test');
    expect(again.statusCode).toBe(409);
    expect(readable(again.body)).toContain('기다리고 있는 도착물이 아닙니다');
    expect(world.ledger.get(held(1).id)).toMatchObject({ because: 'spam' });
  });

  it('finds what was put aside by its day, and lets it through', async () => {
    const lines = [
      held(1, { outcome: 'ignored', because: 'auto-reply' }),
      held(2, { outcome: 'ignored', because: 'probe' }),
      held(3, { outcome: 'dismissed', because: 'spam', by: 'care-head' }),
      held(4, { channel: 'fax', key: 'fax/4.json', outcome: 'dismissed', because: 'test' }),
      ...REFUSED_REPLIES.map((because, n) => held(5 + n, { outcome: 'ignored', because })),
    ];
    const world = arrivalsWorld(lines);
    const shown = await world.ask('GET', '/desk/arrivals', { headers: JSON_ONLY });
    const { aside } = JSON.parse(shown.body ?? '');
    const named = aside.map(({ arrival }: { arrival: string }) => arrival.split('.').at(-1));
    expect(named.toSorted()).toEqual([held(1).id, held(3).id, held(4).id]);
    const other = await world.ask('GET', '/desk/arrivals', { query: { day: '2026-11-23' } });
    expect(readable(other.body)).toContain('그날은 없습니다.');
    const wrong = await world.ask('GET', '/desk/arrivals', { query: { day: 'yesterday' } });
    expect(wrong.statusCode).toBe(422);
    const release = (n: number) =>
      world.ask('POST', '/desk/arrivals/release', {
        fields: { arrival: `email.${held(n).at}.${held(n).id}` },
      });
    expect((await release(1)).statusCode).toBe(303);
    expect((await release(3)).statusCode).toBe(303);
    expect((await release(2)).statusCode).toBe(409);
    // Its writer has had a mail: let through, it would be refused again.
    expect((await release(5)).statusCode).toBe(409);
    expect(world.released.map(({ key, over }) => [key, over])).toEqual([
      ['mail/m1', { outcome: 'ignored', because: 'auto-reply' }],
      ['mail/m3', { outcome: 'dismissed', because: 'spam', by: 'care-head' }],
    ]);
  });

  it.each([
    ['a dismissed fax', 'fax/4.json', 1234],
    ['a dismissed fax whose envelope is too large', 'fax/4.json', 1_100_000],
    ['the dismissed pictures of a fax', 'fax/4.tif', 60_000_000],
  ])('%s is found with who, why and when, and let through once', async (_, key, bytes) => {
    const fax = held(4, { channel: 'fax', key });
    const faxes: ReleaseMessage[] = [];
    const world = arrivalsWorld([fax], {
      queues: { fax: { release: async (message) => void faxes.push(message) } },
      objects: {
        get: async () => undefined,
        list: async () => [{ key, at: fax.at, bytes }],
      },
    });
    const press = (act: string, fields = {}) =>
      world.ask('POST', `/desk/arrivals/${act}`, {
        fields: { arrival: nameOfArrival(fax), ...fields },
      });
    expect((await press('dismiss', { reason: 'duplicate' })).statusCode).toBe(303);
    const shown = await world.ask('GET', '/desk/arrivals');
    expect(readable(shown.body)).toMatch(
      /duty 담당자가 민원이 아니라고 함 \(이미 접수된 것과 같음\) · 2026년 11월 24일\(화\) 오후 2시에 정함/,
    );
    const isTooLarge = bytes > 1_048_576;
    const done = isTooLarge ? 'reopened' : 'released';
    for (const _ of [1, 2])
      expect((await press('release')).headers?.location).toBe(
        `/desk/arrivals?done=${done}.${NOW}#done`,
      );
    const line = world.ledger.get(fax.id);
    if (isTooLarge) {
      expect(faxes).toEqual([]);
      expect(line).toMatchObject({ outcome: 'quarantined', because: 'too-large', by: 'duty' });
      const after = await world.ask('GET', '/desk/arrivals', { query: { done: `${done}.${NOW}` } });
      expect(readable(after.body)).toContain('기다리는 것으로 되돌렸습니다');
    } else expect(new Set(faxes.map(({ over }) => over?.because))).toEqual(new Set(['duplicate']));
  });

  it('looks into what was put aside on another day, and stays at that day', async () => {
    const one = held(1, { outcome: 'dismissed', because: 'spam' });
    const world = arrivalsWorld([one]);
    const query = { open: nameOfArrival(one), purpose: 'decide', day: '2026-11-24' };
    const { body } = await world.ask('GET', '/desk/arrivals', { query });
    expect(readable(body)).toContain('연락처는');
    const shown = await world.ask('GET', '/desk/arrivals', { query: { day: '2026-11-24' } });
    expect(shown.body).toContain('name="day" value="2026-11-24"');
  });

  it('shows the newest hundred of a day on which very many were put aside, and says so', async () => {
    const many = Array.from({ length: 140 }, (_, n) =>
      held(n + 1, { outcome: 'ignored', because: 'list' }),
    );
    const { body } = await arrivalsWorld(many).ask('GET', '/desk/arrivals');
    expect(body?.match(/<li class="later">/g)).toHaveLength(100);
    expect(readable(body)).toContain('140건 가운데');
  });

  it('says that what was put aside a month ago is gone', async () => {
    const world = arrivalsWorld([held(1, { outcome: 'ignored', because: 'list' })], {
      objects: { get: async () => undefined, list: async () => [] },
    });
    const arrival = `email.${held(1).at}.${held(1).id}`;
    const reply = await world.ask('POST', '/desk/arrivals/release', { fields: { arrival } });
    expect(reply.statusCode).toBe(409);
    expect(readable(reply.body)).toContain('원본을 지웠습니다');
    expect(world.released).toEqual([]);
  });

  it('for a channel that is not installed is refused', async () => {
    const world = arrivalsWorld(WAITING);
    const reply = await world.ask('POST', '/desk/arrivals/release', {
      fields: { arrival: SECOND ?? '' },
    });
    expect(reply.statusCode).toBe(409);
    expect(reply.body).toContain('설치되어 있지 않아');
  });
});

it.each([
  '',
  'email',
  'email.1.x',
  `web.1.${'0'.repeat(32)}`,
  `email.1.${'0'.repeat(32)}.x`,
  `email.-1.${'0'.repeat(32)}`,
])('%j names no arrival', (name) => {
  expect(placeOfArrival(name)).toBeUndefined();
});
