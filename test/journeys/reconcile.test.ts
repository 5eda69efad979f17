import { execFile } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { arrivalsOf, fixture, ledgerOf, petitionsOf } from './arrivals.ts';
import { fax, gatewayOf } from './faxes.ts';
import { openRoom, type Room } from './matrix.ts';
import { kindOf, kst } from './world.ts';

const SPAM = [
  'From: 홍가상 <sender@example.com>',
  'To: minwon@in.example.org',
  'Subject: 휴업급여 문의',
  'Message-ID: <spam-1@example.com>',
  'Content-Type: text/plain; charset=utf-8',
  '',
  '연락처는 010-0000-4821 입니다. 언제 지급되는지 알고 싶습니다.',
  '',
].join('\r\n');

/** The desk as a person with a link and a session sees it, in JSON. */
function desk(room: Room, person = 'duty-officer') {
  const headers = () => ({
    authorization: `Bearer ${room.link(person, 'worklist')}`,
    'ihaeng-session': room.session(person),
    accept: 'application/json',
  });
  return {
    look: async (query = '') =>
      (await room.ask(`/desk/arrivals${query}`, { headers: headers() })).body,
    act: (act: 'release' | 'dismiss', body: object) =>
      room.post(`/desk/arrivals/${act}`, body, headers()),
  };
}
const differencesTold = async (room: Room) =>
  (await room.mails()).filter((mail) => kindOf(mail) === 'differences');

describe('what a lost notification left lying', () => {
  let room: Room;
  beforeAll(async () => {
    room = await openRoom({ channels: true });
  });
  afterAll(() => room?.stop());
  const KEY = 'incoming/20261124/batch-1/1.tif';

  it('is put back within the hour, becomes the petition that it is, and nobody is troubled', async () => {
    await room.fault({ service: 'events', action: 'PutEvents', fault: 'drop', count: 1 });
    await arrivalsOf(room).drop(KEY, fixture('fine-g4.tif'));
    await room.to('2026-11-24 10:29');
    expect(await petitionsOf(room, KEY)).toEqual([]);

    await room.to('2026-11-24 10:30');
    expect(await petitionsOf(room, KEY)).toEqual([]); // eighteen minutes: there is time yet
    await room.to('2026-11-24 11:31');
    const [petition, ...others] = await petitionsOf(room, KEY);
    expect(others).toEqual([]);
    expect(petition).toMatchObject({ channel: 'post', receivedAt: kst_('2026-11-24 10:12') });
    const { differences } = await desk(room).look();
    expect(differences).toMatchObject([{ kind: 'unhandled', channel: 'post' }]);

    await room.to('2026-11-24 12:31');
    expect((await desk(room).look()).differences.map(kindOfDifference)).not.toContain('unhandled');
    await room.to('2026-11-25 09:00');
    expect((await differencesTold(room)).map(({ text }) => text).join()).not.toContain(
      '아무 처리도 되지 않음',
    );
  });
});

describe('what nobody can handle', () => {
  let room: Room;
  beforeAll(async () => {
    room = await openRoom({ channels: true });
  });
  afterAll(() => room?.stop());
  const KEY = 'incoming/20261124/batch-2/1.tif';

  it('is a named difference: told to the duty officer once, to audit after a working day, and healed in the end', async () => {
    await room.fault({ service: 'lambda', function: 'ScansScan', fault: 'drop', count: 1000 });
    await arrivalsOf(room).drop(KEY, fixture('fine-g4.tif'));
    // By the hour: one long advance runs what comes by the hour only now and then.
    for (const hour of ['11', '12', '13']) await room.to(`2026-11-24 ${hour}:00`);
    const [told, ...more] = await differencesTold(room);
    expect(more).toEqual([]);
    expect(told?.to).toEqual(['duty-officer@example.org']);
    expect(told?.text).toContain('우편 · 도착했으나 아무 처리도 되지 않음');
    expect(JSON.stringify(told)).not.toContain('batch-2');
    expect((await desk(room).look()).differences.map(kindOfDifference)).toEqual(['unhandled']);
    expect(room.service.logs().join('')).toMatch(/"UnhandledArrivals":1/);

    await room.to('2026-11-25 08:00');
    for (const hour of ['09', '10', '11', '12']) await room.to(`2026-11-25 ${hour}:00`);
    const all = await differencesTold(room);
    expect(all.map(({ to }) => to[0])).toEqual(['duty-officer@example.org', 'auditor@example.org']);

    await room.to('2026-11-26 11:00');
    await room.clearFaults();
    for (const hour of ['12', '13']) await room.to(`2026-11-26 ${hour}:00`); // put back once more, two days after the first time
    expect(await petitionsOf(room, KEY)).toMatchObject([
      { channel: 'post', receivedAt: kst_('2026-11-24 10:12') },
    ]);
    expect((await desk(room).look()).differences.map(kindOfDifference)).not.toContain('unhandled');
    const later = (await differencesTold(room)).slice(2).map(({ text }) => text);
    expect(later.join()).not.toContain('아무 처리도 되지 않음');
  });
});

describe('an original whose sealing message was lost', () => {
  let room: Room;
  beforeAll(async () => {
    room = await openRoom({ channels: true, reads: true });
  });
  afterAll(() => room?.stop());
  const KEY = 'incoming/20261124/batch-5/1.tif';

  it('is sealed by the next reconciliation but one, and nobody is troubled', async () => {
    await arrivalsOf(room).drop(KEY.replace('tif', 'json'), '{"pages":2}');
    await arrivalsOf(room).drop(KEY, fixture('fine-g4.tif'));
    await room.idle();
    await room.fault({ service: 'events', action: 'PutEvents', fault: 'drop', count: 1 });
    await room.to('2026-11-24 10:13'); // the scanner looks after two seconds, and is not heard
    await room.clearFaults();
    for (const hour of ['11', '12']) await room.to(`2026-11-24 ${hour}:31`);
    const paper = async () => (await petitionsOf(room, KEY))[0]?.papers[0];
    expect(await paper()).toMatchObject({ found: 'clean', sealedAt: expect.any(Number) });
    await room.to('2026-11-24 13:31');
    expect((await desk(room).look()).differences).toEqual([]);
    expect(await differencesTold(room)).toEqual([]);
  });
});

describe('an original that no scanner looks at', () => {
  let room: Room;
  beforeAll(async () => {
    room = await openRoom({ channels: true });
  });
  afterAll(() => room?.stop());
  const KEY = 'incoming/20261124/batch-6/1.tif';

  it('is unchecked and never gone: told the same day with who must act; scanned again it is sealed', async () => {
    await room.fault({ service: 'guardduty', action: 'Scan', fault: 'refuse', count: 1000 });
    await arrivalsOf(room).drop(KEY.replace('tif', 'json'), '{"pages":2}');
    await arrivalsOf(room).drop(KEY, fixture('fine-g4.tif'));
    for (const hour of ['11', '12', '13']) await room.to(`2026-11-24 ${hour}:31`);
    expect((await desk(room).look()).differences.map(kindOfDifference)).toEqual(['unchecked']);
    const [told, ...more] = await differencesTold(room);
    expect(more).toEqual([]);
    expect(told?.text).toContain(
      '우편 · 악성코드 검사를 아직 받지 못해 열 수 없음: 1건. 시스템 담당자: ',
    );
    expect(room.service.logs().join('')).toMatch(/"UncheckedFiles":1/);
    const paper = async () => (await petitionsOf(room, KEY))[0]?.papers[0];
    expect((await paper())?.sealedAt).toBeUndefined();

    await room.clearFaults();
    room.service.rescan(KEY);
    await room.to('2026-11-24 14:31');
    expect(await paper()).toMatchObject({ found: 'clean', sealedAt: expect.any(Number) });
    expect((await desk(room).look()).differences).toEqual([]);
  });
});

describe('an original whose reading message was lost', () => {
  let room: Room;
  beforeAll(async () => {
    room = await openRoom({ channels: true, reads: true });
  });
  afterAll(() => room?.stop());
  const KEY = 'incoming/20261124/batch-7/1.tif';

  it('is read by the next reconciliation, and nobody is troubled', async () => {
    await arrivalsOf(room).drop(KEY.replace('tif', 'json'), '{"pages":2}');
    await arrivalsOf(room).drop(KEY, fixture('fine-g4.tif'));
    await room.idle();
    await room.fault({ service: 'lambda', function: 'PapersRead', fault: 'drop', count: 1 });
    await room.to('2026-11-24 10:13');
    await room.clearFaults();
    const paper = async () => (await petitionsOf(room, KEY))[0]?.papers[0];
    expect((await paper())?.sealedAt).toBeDefined();
    await room.to('2026-11-24 11:31');
    expect((await paper())?.reading).toBeUndefined();
    await room.to('2026-11-24 12:31');
    expect((await paper())?.reading).toMatchObject({ pages: 2, pictures: 2 });
    await room.to('2026-11-24 13:31');
    expect((await desk(room).look()).differences).toEqual([]);
    expect(await differencesTold(room)).toEqual([]);
  });
});

describe('what waits in quarantine', () => {
  let room: Room;
  beforeAll(async () => {
    room = await openRoom({ channels: true });
    const other = SPAM.replace('spam-1', 'spam-2').replace('언제', '얼마나');
    for (const body of [SPAM, other]) await comesIn(room, body);
    await room.to('2026-11-24 11:00');
  });
  afterAll(() => room?.stop());
  const waiting = async (): Promise<readonly { arrival: string; because: string }[]> =>
    (await desk(room).look()).waiting;

  it('is shown with its reason; sender and text only to whom says why, masked', async () => {
    const all = await waiting();
    expect(all.map(({ because }) => because)).toEqual(['spam', 'spam']);
    expect(JSON.stringify(all)).not.toContain('sender@example.com');
    const [first] = all;
    const opened = await desk(room).look(`?open=${first?.arrival}&purpose=decide`);
    expect(opened.opened).toEqual({
      from: '홍*상 s***@example.com',
      subject: '휴업급여 문의',
      lines: [expect.stringContaining('010-****-4821')],
      files: 0,
    });
    expect((await desk(room).look(`?open=${first?.arrival}`)).type).toMatch(/invalid-request$/);
    expect(room.service.logs().join('')).toMatch(/an arrival was looked into.*"purpose":"decide"/);
  });

  it.each(['care-1', 'pension-1'])('is nothing for %s', async (person) => {
    expect((await desk(room, person).look()).type).toMatch(/not-for-you$/);
    const [first] = await waiting();
    const { status } = await desk(room, person).act('release', { arrival: first?.arrival });
    expect(status).toBe(403);
  });

  it('is looked at by audit, who decides nothing', async () => {
    expect(await desk(room, 'auditor').look()).toMatchObject({ mayDecide: false });
    const [first] = await waiting();
    const { status } = await desk(room, 'auditor').act('release', { arrival: first?.arrival });
    expect(status).toBe(403);
  });

  it('released it is a petition from the instant at which it came; twice it is one', async () => {
    const [first] = await waiting();
    for (const _ of [1, 2]) await desk(room).act('release', { arrival: first?.arrival });
    await room.idle();
    const lines = await ledgerOf(room, 'mail/');
    const released = lines.filter(({ outcome }) => outcome === 'released');
    expect(released).toHaveLength(1);
    const items = await room.service.items();
    const states = items.filter(({ sk, pk }) => sk === 'now#state' && pk === released[0]?.number);
    expect(states.map(({ body }) => JSON.parse(String(body)))).toMatchObject([
      { channel: 'email', receivedAt: kst_('2026-11-24 10:12') },
    ]);
    expect(await waiting()).toHaveLength(1);
  });

  it('dismissed it stays where it lies, with who and why; found by its day it can still be let through, once', async () => {
    const [second] = await waiting();
    const decision = { arrival: second?.arrival, reason: 'spam' };
    expect((await desk(room).act('dismiss', { ...decision, reason: 'x' })).status).toBe(422);
    expect((await desk(room).act('dismiss', decision)).status).toBe(200);
    // Sent twice it is done once: one line below, with the first answer.
    expect((await desk(room).act('dismiss', decision)).status).toBe(200);
    const otherwise = { ...decision, reason: 'test' };
    expect((await desk(room).act('dismiss', otherwise)).status).toBe(409);
    const lines = await ledgerOf(room, 'mail/');
    const [dismissed, ...others] = lines.filter(({ outcome }) => outcome === 'dismissed');
    expect(others).toEqual([]);
    expect(dismissed).toMatchObject({ because: 'spam', by: 'duty-officer' });
    expect(await waiting()).toEqual([]);

    const { aside } = await desk(room).look('?day=2026-11-24');
    expect(aside).toMatchObject([{ arrival: second?.arrival, outcome: 'dismissed' }]);
    for (const _ of [1, 2])
      expect((await desk(room).act('release', { arrival: second?.arrival })).status).toBe(200);
    await room.idle();
    const released = (await ledgerOf(room, 'mail/')).filter(({ key }) => key === dismissed?.key);
    expect(released).toMatchObject([
      {
        outcome: 'released',
        number: expect.any(String),
        by: 'duty-officer',
        because: 'spam',
        decidedAt: expect.any(Number),
      },
    ]);
    const items = await room.service.items();
    const states = items.filter(({ sk, pk }) => sk === 'now#state' && pk === released[0]?.number);
    expect(states.map(({ body }) => JSON.parse(String(body)))).toMatchObject([
      { channel: 'email', receivedAt: kst_('2026-11-24 10:12') },
    ]);
    expect((await desk(room).look('?day=2026-11-24')).aside).toEqual([]);
    expect((await desk(room).act('dismiss', decision)).status).toBe(409);
  });
});

describe('a fax that was dismissed', () => {
  let room: Room;
  beforeAll(async () => {
    room = await openRoom({ channels: true });
  });
  afterAll(() => room?.stop());

  it('is found by its day with who, why and when, and is let through once', async () => {
    // No gateway sends so much of an envelope: nobody can take it as it is.
    const key = `fax/${'e'.repeat(32)}.json`;
    await arrivalsOf(room).drop(key, Buffer.alloc(1_100_000, ' '));
    await room.idle();
    const [held] = (await desk(room).look()).waiting;
    expect(held).toMatchObject({ channel: 'fax', because: 'too-large' });
    const named = { arrival: held.arrival };
    expect((await desk(room).act('release', named)).status).toBe(409);
    expect((await desk(room).act('dismiss', { ...named, reason: 'duplicate' })).status).toBe(200);
    const { aside, waiting } = await desk(room).look('?day=2026-11-24');
    expect(waiting).toEqual([]);
    expect(aside).toMatchObject([
      {
        ...named,
        outcome: 'dismissed',
        because: 'duplicate',
        by: 'duty-officer',
        decidedAt: expect.any(String),
      },
    ]);
    for (const _ of [1, 2])
      expect((await desk(room).act('release', named)).body).toEqual({ done: 'reopened' });
    expect(await desk(room).look('?day=2026-11-24')).toMatchObject({
      aside: [],
      waiting: [{ ...named, because: 'too-large', by: 'duty-officer' }],
    });
  });
});

describe('what was received', () => {
  let room: Room;
  beforeAll(async () => {
    room = await openRoom({ channels: true, reads: true });
  });
  afterAll(() => room?.stop());

  it('on every channel, with all that comes beside it and again, agrees', async () => {
    const scanner = arrivalsOf(room);
    const batch = 'incoming/20261124/batch-4/';
    await scanner.drop(`${batch}1.json`, JSON.stringify({ pages: 2 }));
    await scanner.drop(`${batch}1.tif`, fixture('fine-g4.tif'));
    await scanner.drop(`${batch}manifest.json`, JSON.stringify({ files: ['1.tif'] }));
    await scanner.drop(`${batch}1.tif`, fixture('fine-g4.tif')); // the same once more
    const gateway = gatewayOf(room);
    for (const faxId of ['reception-1', 'reception-2'])
      await gateway.tell({ faxId, file: fax('g4-fine.tif').toString('base64') });
    for (const body of [SPAM, SPAM]) await comesIn(room, body, 'PASS');
    for (const hour of ['11', '12', '13']) await room.to(`2026-11-24 ${hour}:35`);

    expect(await petitionsOf(room, batch)).toHaveLength(1);
    const lines = await ledgerOf(room, '');
    const outcomes = Map.groupBy(lines, ({ key }) => String(key).split('/')[0]);
    expect([...outcomes.keys()].toSorted()).toEqual(['fax', 'incoming', 'mail']);
    for (const of of outcomes.values())
      expect(of.map(({ outcome }) => outcome)).toEqual(
        expect.arrayContaining(['received', 'attached']),
      );
    const { differences, days } = await desk(room).look();
    expect(differences).toEqual([]);
    const today: readonly { channel: string; arrived: number }[] = days.slice(0, 3);
    expect(Object.fromEntries(today.map(({ channel, arrived }) => [channel, arrived]))).toEqual({
      post: 2,
      fax: 2,
      email: 3, // SES's own note is written down as ignored
    });
  });
});

describe('npm run reconcile', () => {
  let room: Room;
  beforeAll(async () => {
    room = await openRoom({ channels: true });
  });
  afterAll(() => room?.stop());
  /** The tool as an operator runs it. */
  const run = (...args: string[]) =>
    new Promise<{ code: number; out: string; err: string }>((ended) => {
      const child = execFile(
        process.execPath,
        ['infra/tools/reconcile.ts', '--url', room.base, ...args],
        (_error, out, err) => ended({ code: child.exitCode ?? -1, out, err }),
      );
    });

  const key = 'incoming/20261124/batch-3/1.tif';
  const LINE = new RegExp(`^  unhandled  unhandled-[0-9a-f]{16}  ${key}`, 'm');

  it('takes the runner’s clock, which stands, and writes nothing', async () => {
    await room.fault({ service: 'lambda', function: 'ScansScan', fault: 'drop', count: 1000 });
    await arrivalsOf(room).drop(key, fixture('fine-g4.tif'));
    await room.idle();
    const stood = await room.stands();
    const { code, out, err } = await run('--day', '2026-11-24');
    expect(err).toBe('');
    expect(out).toContain('post on 2026-11-24: 1 objects, 0 lines, 0 differences'); // there is time yet
    expect(code).toBe(0);
    expect(await room.stands()).toEqual(stood);
  });

  it('prints each difference with its key, new ones apart from those that the page lists', async () => {
    await room.to('2026-11-24 11:25'); // the hourly run of 10:30 found it young
    const found = await run();
    expect(found.out).toMatch(LINE);
    expect(found.out).toContain('(new: the page lists it within the hour)');
    expect(found.out).toMatch(/\n1 differences; the page of arrivals lists 0\n$/);
    expect(found.code).toBe(1);

    await room.to('2026-11-24 11:31');
    const { differences } = await desk(room).look();
    expect(differences).toHaveLength(1);
    const agreed = await run();
    expect(agreed.out).toMatch(LINE);
    expect(agreed.out).not.toContain('(new');
    expect(agreed.out).toMatch(/\n1 differences; the page of arrivals lists 1\n$/);
  });

  it('says in a sentence what is wrong with how it was asked', async () => {
    const { code, err } = await run('--day', '2026-02-31');
    expect([code, err.trim()]).toEqual([1, 'not a day: 2026-02-31']);
  });
});

/** A mail from outside; SES takes it for advertising unless it is told otherwise. */
async function comesIn(room: Room, body: string, spam = 'FAIL'): Promise<void> {
  const asked = new URLSearchParams({
    from: 'sender@example.com',
    to: 'minwon@in.example.org',
    spam,
  });
  const { status } = await room.ask(`/_local/mail?${asked}`, { method: 'POST', body });
  if (status !== 200) throw new Error(`SES refused the mail: ${status}`);
}
const kst_ = (text: string): number => Date.parse(kst(text));
const kindOfDifference = ({ kind }: { readonly kind: string }): string => kind;
