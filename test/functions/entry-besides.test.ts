import { describe, expect, it } from 'vitest';
import { evolve } from '../../shared/petition/evolve.ts';
import { petitionNumber } from '../../shared/petition/number.ts';
import { comesFirst, visitsOf } from '../../shared/petition/visit.ts';
import { office } from '../petition/world.ts';
import { paperWorld } from './desk-paper-world.ts';
import { FORM, HTML, KNOWN, readable } from './desk-world.ts';
import { formWorld } from './form-world.ts';

const EARLIER = petitionNumber(2026, 3);
const AT = '2026-11-24 10:12';
const KEY = 'a-request-key-of-the-page';
const VISITED = {
  requestKey: KEY,
  visitDay: '2026-11-23',
  visitTold: '신분증만 있으면 된다고 하셨습니다.',
  visitEarlier: EARLIER,
};
const HEARD = {
  requestKey: KEY,
  channel: 'phone',
  title: '휴업급여 지급일 문의',
  body: '언제 지급되는지 궁금하다고 하심',
  name: '홍가상',
  phone: '010-0000-4821',
};
type World = ReturnType<typeof formWorld>;
type PaperWorld = ReturnType<typeof paperWorld>;
const onlyOne = (world: World) => {
  expect(world.received.size).toBe(1);
  const [decision] = world.received.values();
  if (!decision) throw new Error('nothing was received');
  return { decision, petition: evolve(undefined, decision.events) };
};

describe('"I had to come twice", in the form for a petition', () => {
  it('lies closed, needs no script, and comes between what is asked and who asks', async () => {
    const { body = '' } = await formWorld(AT).show();
    expect(body).toContain('<details><summary>담당자 잘못으로 두 번 오셨습니까?</summary>');
    expect(body).toMatch(/name="visitDay"[^>]* type="date"[^>]* max="2026-11-24"/);
    const at = (field: string) => body.indexOf(`name="${field}"`);
    expect(at('body')).toBeLessThan(at('visitDay'));
    expect(at('visitDay')).toBeLessThan(at('visitTold'));
    expect(at('visitTold')).toBeLessThan(at('visitEarlier'));
    expect(at('visitEarlier')).toBeLessThan(body.indexOf('id="name"'));
  });

  it('is received with the petition in one write: first at once, the head rules, both are told', async () => {
    const world = formWorld(AT);
    expect((await world.send(VISITED)).statusCode).toBe(303);
    const { decision, petition } = onlyOne(world);
    expect(visitsOf(petition)).toMatchObject([
      {
        ...{ id: 'visit-1', day: '2026-11-23', how: 'page' },
        ...{ told: 'visit-1', earlier: EARLIER, department: 'care' },
      },
    ]);
    expect(visitsOf(petition)[0]).not.toHaveProperty('by');
    expect(comesFirst(petition)).toBe(true);
    expect(petition.pledges.map(({ task, state }) => [task, state])).toContainEqual([
      'visit-ruling',
      'open',
    ]);
    expect(decision.notices.map(({ kind, to }) => `${kind} ${to}`)).toEqual([
      'receipt petitioner',
      'assignment care-2',
      'visit care-head',
      'visit-claimed petitioner',
    ]);
    expect(decision.contents?.map(({ id }) => id)).toEqual(['submission', 'visit-1']);
    expect(decision.contents?.[0]?.body).not.toHaveProperty('visit');
    expect(decision.contents?.[1]?.body).toEqual({ text: VISITED.visitTold });
  });

  it('sent twice is one petition with one claim; the same words with another day under the key are asked about', async () => {
    const world = formWorld(AT);
    const first = await world.send(VISITED);
    const second = await world.send(VISITED);
    expect(second.headers?.location).toBe(first.headers?.location);
    expect(visitsOf(onlyOne(world).petition)).toHaveLength(1);
    const changed = await world.send({ ...VISITED, visitDay: '2026-11-20' });
    expect(changed.statusCode).toBe(422);
    expect(changed.body).toContain('value="2026-11-20"');
    expect(world.received.size).toBe(1);
  });

  it('said a moment after the same words without it is not lost', async () => {
    const world = formWorld(AT);
    await world.send({});
    expect((await world.send(VISITED)).statusCode).toBe(303);
    expect(world.received.size).toBe(2);
  });

  it('the receipt says what follows', async () => {
    const world = formWorld(AT);
    const { body } = await world.follow(await world.send(VISITED));
    expect(readable(body)).toContain(
      '두 번 오신 일도 함께 받았습니다. 이 민원을 먼저 처리하고, 살펴본 결과를 11월 25일(수) 오전 10시 12분까지 알려 드립니다.',
    );
  });

  it.each([
    ['a day that has not come', { visitDay: '2026-11-25' }, 'visitDay'],
    ['a day long before', { visitDay: '2025-11-23' }, 'visitDay'],
    ['what is no day', { visitDay: '어제' }, 'visitDay'],
    ['words without a day', { visitDay: '' }, 'visitDay'],
    ['2,001 characters', { visitTold: '가'.repeat(2001) }, 'visitTold'],
    ['a number that is none', { visitEarlier: `${EARLIER.slice(0, -1)}x` }, 'visitEarlier'],
  ])(
    '%s is said at its field, what was typed stays, and nothing is written',
    async (_, change, field) => {
      const world = formWorld(AT);
      const { statusCode, body = '' } = await world.send({ ...VISITED, ...change });
      expect(statusCode).toBe(422);
      expect(body).toContain(`<a href="#${field}">`);
      expect(body).toContain(`id="${field}-wrong"`);
      expect(body).toContain('<details open><summary>담당자 잘못으로 두 번 오셨습니까?');
      expect(body).toContain(Object.values(change)[0]);
      expect(world.received.size).toBe(0);
    },
  );

  it('empty fields say nothing, as a browser sends them that never opened the part', async () => {
    const world = formWorld(AT);
    await world.send({ visitDay: '', visitTold: ' \r\n', visitEarlier: '' });
    expect(onlyOne(world).petition.visits).toBeUndefined();
  });
});

describe('the same, said by telephone, at the counter or on paper', () => {
  it.each([
    ['phone', 'phone'],
    ['visit', 'counter'],
    ['post', 'paper'],
    ['fax', 'paper'],
    ['email', 'paper'],
  ])('a %s entry claims it as %s, with who wrote it down', async (channel, how) => {
    const world = formWorld(AT);
    const fields = { ...HEARD, ...VISITED, channel };
    const reply = await world.atDesk('POST', '/desk/entry', { fields });
    expect(reply.statusCode).toBe(201);
    expect(visitsOf(onlyOne(world).petition)).toMatchObject([
      { how, by: 'care-1', day: '2026-11-23', earlier: EARLIER, told: 'visit-1' },
    ]);
    expect(readable(reply.body)).toContain('두 번 오신 일도 함께 받았습니다.');
  });

  it('pressed twice is one claim and the same page', async () => {
    const world = formWorld(AT);
    const fields = { ...HEARD, ...VISITED };
    const first = await world.atDesk('POST', '/desk/entry', { fields });
    const second = await world.atDesk('POST', '/desk/entry', { fields });
    expect(second.body).toBe(first.body);
    expect(visitsOf(onlyOne(world).petition)).toHaveLength(1);
  });

  it('of a letter that came days ago the head has the time from when it was written down', async () => {
    const world = formWorld(AT);
    const fields = { ...HEARD, ...VISITED, channel: 'post', at: '2026-11-20T10:00' };
    await world.atDesk('POST', '/desk/entry', { fields });
    const { petition } = onlyOne(world);
    const clock = petition.pledges.find(({ task }) => task === 'visit-ruling');
    expect(clock).toMatchObject({ state: 'open', dueAt: Date.parse('2026-11-25T10:12:00+09:00') });
  });

  it('a wrong day is said at its field in the form, and by its path in JSON', async () => {
    const world = formWorld(AT);
    const fields = { ...HEARD, ...VISITED, visitDay: '2026-11-25' };
    const form = await world.atDesk('POST', '/desk/entry', { fields });
    expect([form.statusCode, form.body]).toEqual([422, expect.stringContaining('#visitDay')]);
    const { requestKey: _, name: _name, phone: _phone, ...heard } = HEARD;
    const json = await world.atDesk('POST', '/desk/entry', {
      json: { ...heard, visit: { day: '2026-11-25' } },
    });
    expect(JSON.parse(json.body ?? '')).toMatchObject({
      type: 'urn:ihaeng:problem:visit-day-wrong',
      fields: [{ name: 'visit.day' }],
    });
    expect(world.received.size).toBe(0);
    const right = await world.atDesk('POST', '/desk/entry', {
      json: { ...heard, visit: { day: '2026-11-23' } },
    });
    expect(right.statusCode).toBe(201);
    expect(visitsOf(onlyOne(world).petition)).toMatchObject([{ day: '2026-11-23' }]);
  });
});

describe('a letter that says so, when it is written down', () => {
  const written = { title: '서류', text: '어떤 서류입니까', kind: 'question', name: '홍가상' };
  const key = async (world: PaperWorld, fields: Readonly<Record<string, string>>) =>
    await world.ask('POST', '/desk/key', {
      headers: FORM,
      cookies: [`desk-${KNOWN}=${world.token('2026-12-24 00:00', KNOWN, 'care-1')}`],
      body: new URLSearchParams({ number: KNOWN, ...written, ...fields }).toString(),
    });
  const { requestKey: _, ...visited } = VISITED;

  it('is one press with it, also where nothing of its sender is known', async () => {
    const world = paperWorld();
    expect((await key(world, visited)).statusCode).toBe(303);
    const { petition } = world.life;
    expect(petition).not.toHaveProperty('unkeyed');
    const [visit] = visitsOf(petition);
    expect(visit).toMatchObject({ how: 'paper', by: 'care-1', day: '2026-11-23' });
    expect(visit?.recipient).toBeTruthy();
    expect(visit?.earlier).toBe(EARLIER);
    expect(world.texts.get(visit?.told ?? '')).toEqual({ text: VISITED.visitTold });
  });

  it('written down again is no second claim', async () => {
    const world = paperWorld();
    await key(world, visited);
    await key(world, { ...visited, title: '휴업급여 서류' });
    expect(visitsOf(world.life.petition)).toHaveLength(1);
  });

  it.each([
    ['a day that has not come', { visitDay: '2026-11-25' }],
    ['words without a day', { visitDay: '' }],
  ])(
    '%s is said at its field, in the part that stands open, and nothing is written',
    async (_, change) => {
      const world = paperWorld();
      const { statusCode, body = '' } = await key(world, { ...visited, ...change });
      expect(statusCode).toBe(422);
      expect(body).toContain('id="key-visit-day-wrong"');
      expect(body).toContain('<details open><summary>담당자 잘못으로 두 번 오셨다고 하십니까?');
      expect(body).toContain(VISITED.visitTold);
      expect(world.life.petition.unkeyed).toBe(true);
    },
  );
});

describe('"a member of staff was rude", said with a petition', () => {
  const RUDE = { requestKey: KEY, rude: 'yes' };
  const reportIn = (world: World) => onlyOne(world).petition.reports?.[0];

  it('lies closed in the form; a choice of how to be apologised to can be taken back', async () => {
    const { body = '' } = await formWorld(AT).show();
    expect(body).toContain('<details><summary>직원의 말이나 태도 때문에 쓰십니까?</summary>');
    expect(body).toContain('name="rudeContact" value="" id="rudeContact" checked');
  });

  it('is received in the same write: only the head has it, who apologises and decides; whose it was, no machine says', async () => {
    const world = formWorld(AT);
    const sent = { ...RUDE, rudeWho: '3번 창구 직원', rudeThreat: 'yes', rudeContact: 'call' };
    expect((await world.send(sent)).statusCode).toBe(303);
    const { decision, petition } = onlyOne(world);
    expect(petition.assignee).toBe('care-head');
    const { barred, ...report } = reportIn(world) ?? {};
    expect(report).toMatchObject({
      ...{ id: 'report-1', of: 'petition', words: 'report-1', unnamed: true, threat: true },
      ...{ contact: 'call', decides: 'head', department: 'care' },
    });
    expect(report).not.toHaveProperty('person');
    expect(report).not.toHaveProperty('by');
    expect(barred).toEqual(expect.arrayContaining(['care-1', 'care-2']));
    expect(barred).not.toContain('care-head');
    expect(decision.contents?.[1]).toEqual({ id: 'report-1', body: { text: '3번 창구 직원' } });
    expect(decision.notices.map(({ kind, to }) => `${kind} ${to}`)).toEqual([
      'receipt petitioner',
      'assignment care-head',
      'report care-head',
      'report-received petitioner',
    ]);
    // Nobody of the department ever had it, not for an instant.
    expect(decision.events.filter(({ type }) => type === 'PetitionAssigned')).toEqual([]);
    expect(petition.pledges.map(({ task }) => task)).toEqual(
      expect.arrayContaining(['report', 'finding']),
    );
  });

  it('whose name is said is kept away, in whichever department, and of a head the director decides', async () => {
    const named = async (who: string) => {
      const world = formWorld(AT);
      await world.send({ ...RUDE, rudeWho: who });
      return { report: reportIn(world), assignee: onlyOne(world).petition.assignee };
    };
    const nameOf = (id: string) => office.people.find((one) => one.id === id)?.name ?? '';
    const other = await named(`${nameOf('duty')} 주무관`);
    expect(other.report?.barred).toContain('duty');
    expect(other.report?.decides).toBe('head');
    const head = await named(nameOf('care-head'));
    expect(head.report).toMatchObject({ decides: 'director', unnamed: true });
    expect(head.report?.barred).toContain('care-head');
    expect(head.assignee).not.toBe('care-head');
  });

  it('sent twice is one report; the receipt says what follows; empty fields say nothing', async () => {
    const world = formWorld(AT);
    const first = await world.send(RUDE);
    await world.send(RUDE);
    expect(onlyOne(world).petition.reports).toHaveLength(1);
    const { body } = await world.follow(first);
    expect(readable(body)).toContain('직원에 대해 하신 말씀도 함께 받았습니다.');
    const plain = formWorld(AT);
    await plain.send({ rudeWho: ' ', rudeContact: '', rudeDay: '' });
    expect(onlyOne(plain).petition.reports).toBeUndefined();
  });

  it.each([
    ['101 characters', { rudeWho: '가'.repeat(101) }, 'rudeWho'],
    ['another wish', { rudeContact: 'letter' }, 'rudeContact'],
    ['what is no day', { rudeDay: '내일' }, 'rudeDay'],
  ])('%s is said at its field and nothing is written', async (_, change, field) => {
    const world = formWorld(AT);
    const { statusCode, body = '' } = await world.send({ ...RUDE, ...change });
    expect(statusCode).toBe(422);
    expect(body).toContain(`<a href="#${field}">`);
    expect(body).toContain(`id="${field}"`);
    expect(body).toContain('<details open><summary>직원의 말이나 태도 때문에 쓰십니까?');
    expect(world.received.size).toBe(0);
  });

  it('words that may speak of staff are asked about, of a visit too, and once with what is reported by the same write', async () => {
    const asked = async (fields: Record<string, string>) => {
      const world = formWorld(AT);
      await world.send(fields);
      const { notices } = onlyOne(world).decision;
      return notices.filter(({ kind }) => kind === 'maybe-report').map(({ to }) => to);
    };
    const rude = '창구 직원이 불친절하게 돌려보냈습니다.';
    expect(await asked({ ...VISITED, visitTold: rude })).toEqual(['care-head']);
    expect(await asked({ ...VISITED, body: rude, visitTold: rude })).toEqual(['care-head']);
    expect(await asked({ ...VISITED, ...RUDE, body: rude, visitTold: rude })).toEqual([]);
    expect(await asked(VISITED)).toEqual([]);
  });

  it('with a second visit both are one write', async () => {
    const world = formWorld(AT);
    await world.send({ ...VISITED, ...RUDE });
    const { petition } = onlyOne(world);
    expect([petition.visits?.length, petition.reports?.length]).toEqual([1, 1]);
  });

  it('said by telephone to somebody of the department, it is the petitioner who says it', async () => {
    const world = formWorld(AT);
    const reply = await world.atDesk('POST', '/desk/entry', { fields: { ...HEARD, ...RUDE } });
    expect(reply.statusCode).toBe(201);
    expect(reportIn(world)).toMatchObject({ unnamed: true });
    expect(reportIn(world)).not.toHaveProperty('by');
    expect(onlyOne(world).petition).toMatchObject({ assignee: 'care-head' });
    const json = formWorld(AT);
    const { requestKey: _, name: _name, phone: _phone, ...heard } = HEARD;
    await json.atDesk('POST', '/desk/entry', { json: { ...heard, rudeness: {} } });
    expect(reportIn(json)).toMatchObject({ unnamed: true });
  });

  it('a letter that says so leaves whoever wrote it down, who is told that it is saved and nothing else', async () => {
    const world = paperWorld();
    const cookies = [`desk-${KNOWN}=${world.token('2026-12-24 00:00', KNOWN, 'care-1')}`];
    const written = { title: '서류', text: '불친절했습니다', kind: 'complaint', rude: 'yes' };
    const reply = await world.ask('POST', '/desk/key', {
      headers: FORM,
      cookies,
      body: new URLSearchParams({ number: KNOWN, ...written }).toString(),
    });
    expect(reply.statusCode).toBe(303);
    expect(world.life.petition).toMatchObject({
      assignee: 'care-head',
      reports: [{ unnamed: true }],
    });
    const page = await world.ask('GET', `/desk/petitions/${KNOWN}/keyed`, {
      headers: HTML,
      cookies,
    });
    expect([page.statusCode, readable(page.body)]).toEqual([
      200,
      expect.stringContaining('부서장이 맡습니다'),
    ]);
    expect(page.body).not.toContain(`href="/desk/petitions/${KNOWN}"`);
    const whole = await world.ask('GET', `/desk/petitions/${KNOWN}`, { headers: HTML, cookies });
    expect(whole.statusCode).toBe(404);
  });
});
