import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CITIZEN,
  kindOf,
  type LocalMail,
  openLink,
  openWorld,
  petition,
  sealIn,
  told,
  type World,
} from './world.ts';

const REDRESS = ['objection', 'explanation', 'apology-owed', 'apology'];

/** A petition of Tuesday 24 November 10:12 that is due on Wednesday at 10:12, and its citizen. */
async function citizenOf(
  startAt = '2026-11-24 10:12',
  change: Record<string, unknown> = {},
  options: { readonly texts?: boolean } = {},
) {
  const world = await openWorld(startAt, options);
  const byMail = { petitioner: { name: '홍가상', email: CITIZEN } };
  const { body } = await world.post('/petitions', petition({ ...byMail, ...change }));
  const path = `/petitions/${body.number}`;
  const headers = { authorization: `Bearer ${body.accessCode}` };
  return {
    world,
    number: String(body.number),
    path: `${path}/objection`,
    code: String(body.accessCode),
    look: () => world.ask(`${path}/objection`, { headers }),
    object: () => world.post(`${path}/objection`, {}, headers),
    status: async () => (await world.ask(path, { headers })).body,
    redress: async () =>
      told((await world.mails()).filter((mail) => REDRESS.includes(kindOf(mail)))),
  };
}
type Citizen = Awaited<ReturnType<typeof citizenOf>>;

const stateOf = async (citizen: Citizen, id: string): Promise<string> =>
  (await citizen.status()).pledges.find((pledge: { id: string }) => pledge.id === id)?.state;

async function mailOf(world: World, kind: string, to: string): Promise<LocalMail> {
  const found = (await world.mails(to)).findLast((mail) => kindOf(mail) === kind);
  if (!found) throw new Error(`no ${kind} to ${to}`);
  return found;
}

async function act(citizen: Citizen, mail: LocalMail, name: string, body: object) {
  const { token } = await openLink(citizen.world, mail);
  const { number, world } = citizen;
  return world.post(`/desk/${name}`, { number, ...body }, { authorization: `Bearer ${token}` });
}

const LATE = '2026-11-26 02:00'; // Thursday night; due on Wednesday at 10:12

describe('nobody explains', () => {
  let citizen: Citizen;
  beforeAll(async () => {
    citizen = await citizenOf();
    await citizen.world.deliver({ kind: 'explanation', event: 'hold' });
  });
  afterAll(() => citizen.world.stop());

  it('is not late before its time: the finding says when it is due and why', async () => {
    await citizen.world.to('2026-11-25 09:00');
    const raised = await citizen.object();
    expect(raised.status).toBe(201);
    expect(raised.body).toMatchObject({ outcome: 'NOT_LATE', mayRaise: false });
    expect(raised.body.dueAt).toMatch(/^2026-11-25T10:12/);
    expect(raised.body.derivation.join(' ')).toContain('24시간');
    const again = await citizen.object(); // sent twice: the first answer once more
    expect([again.status, again.body]).toEqual([raised.status, raised.body]);
    expect(await citizen.redress()).toEqual([]);
  });

  it('looking raises nothing; one press at night starts the hour, a second changes nothing', async () => {
    await citizen.world.to(LATE);
    expect((await citizen.look()).body).toMatchObject({ mayRaise: true });
    expect(await stateOf(citizen, 'explanation')).toBeUndefined();
    const raised = await citizen.object();
    expect([raised.status, raised.body.outcome]).toEqual([201, 'LATE_NO_NOTICE']);
    expect(raised.body.explainBy).toMatch(/^2026-11-26T03:00:00/);
    const again = await citizen.object(); // sent twice: the first answer once more
    expect([again.status, again.body]).toEqual([raised.status, raised.body]);
  });

  it('minutes 0, 15, 30 and 50 come once each', async () => {
    await citizen.world.to('2026-11-26 02:59:59');
    expect(await citizen.redress()).toEqual([
      '11-26 02:00:00 objection → care-2@example.org',
      '11-26 02:00:00 objection → care-head@example.org',
      '11-26 02:15:00 objection → director@example.org',
      '11-26 02:30:00 explanation → petitioner@example.com',
      '11-26 02:30:00 objection → care-head@example.org',
      '11-26 02:50:00 objection → duty-officer@example.org',
    ]);
    const { text } = await mailOf(citizen.world, 'explanation', CITIZEN);
    expect(text).toContain('11월 26일(목) 오후 6시');
    expect(text).toContain('규칙에 따라 정한 날짜');
    expect(text).toContain('16시간 18분');
    // It has not reached them: no apology is owed yet. To look at the status would let it reach them.
  });

  it('shown on the page at 60:00.000 it is kept, and the apology is owed in the next staffed hour', async () => {
    await citizen.world.to('2026-11-26 03:00');
    const { body } = await citizen.look();
    expect(body.explanation).toMatchObject({ by: 'rule' });
    expect(body.explanation.newDueAt).toMatch(/^2026-11-26T18:00/);
    expect(await stateOf(citizen, 'explanation')).toBe('kept');
    await citizen.world.to('2026-11-26 03:05');
    expect((await citizen.redress()).slice(-2)).toEqual([
      '11-26 03:00:00 apology-owed → care-2@example.org',
      '11-26 03:00:00 apology-owed → care-head@example.org',
    ]);
    expect((await citizen.look()).body.apology.dueAt).toMatch(/^2026-11-26T10:00:00/);
  });

  it('the head keeps the date that the service named, or breaks it', async () => {
    await citizen.world.to('2026-11-26 18:00:01');
    expect(await stateOf(citizen, 'new-date')).toBe('broken');
    expect(await stateOf(citizen, 'apology')).toBe('broken');
  });
});

describe('a millisecond more', () => {
  it('is broken, and the ladder goes on without another date', async () => {
    const citizen = await citizenOf();
    const { world } = citizen;
    await world.deliver({ kind: 'explanation', event: 'hold' });
    await world.to(LATE);
    await citizen.object();
    await world.to('2026-11-26 03:00:00.001');
    await citizen.look();
    expect(await stateOf(citizen, 'explanation')).toBe('broken');
    await world.to('2026-11-26 03:05');
    const breaks = told(await world.mails()).filter((line) => line.includes('03:00:'));
    expect(breaks).toEqual([
      '11-26 03:00:00 break → care-head@example.org',
      '11-26 03:00:00 break → director@example.org',
      '11-26 03:00:01 apology-owed → care-2@example.org',
      '11-26 03:00:01 apology-owed → care-head@example.org',
    ]);
    const heads = (await citizen.status()).pledges.filter(({ id }: { id: string }) =>
      id.startsWith('new-date'),
    );
    expect(heads).toHaveLength(1);
    await world.stop();
  });
});

describe('a person explains at minute 10', () => {
  let citizen: Citizen;
  beforeAll(async () => {
    citizen = await citizenOf();
    await citizen.world.to('2026-11-25 10:30');
    await citizen.object();
    await citizen.world.to('2026-11-25 10:40');
    const asked = await mailOf(citizen.world, 'objection', 'care-2@example.org');
    expect(asked.text).not.toContain('허리');
    const explained = await act(citizen, asked, 'explain', {
      reason: 'workload',
      sentence: '요양 기록을 병원에서 받는 데 시간이 걸렸습니다.',
      date: '2026-11-27',
    });
    expect(explained.status).toBe(200);
    await citizen.world.to('2026-11-25 11:31');
  });
  afterAll(() => citizen.world.stop());

  it('its delivery keeps the hour, and nobody else is asked', async () => {
    expect(await citizen.redress()).toEqual([
      '11-25 10:30:00 objection → care-2@example.org',
      '11-25 10:30:00 objection → care-head@example.org',
      '11-25 10:40:00 explanation → petitioner@example.com',
      '11-25 10:40:15 apology-owed → care-2@example.org', // news of mails gathers for a while
      '11-25 10:40:15 apology-owed → care-head@example.org',
      '11-25 11:10:08 apology-owed → care-head@example.org', // who is only invited is not reminded
    ]);
    expect(await stateOf(citizen, 'explanation')).toBe('kept');
    const { text } = await mailOf(citizen.world, 'explanation', CITIZEN);
    expect(text).toContain('요양 기록을 병원에서');
    expect(text).toContain('11월 27일(금) 오후 6시');
    expect(text).not.toContain('규칙에 따라');
  });

  it('the head apologises for the corporation, and who had it may add a word: both reach the citizen', async () => {
    const invited = await mailOf(citizen.world, 'apology-owed', 'care-2@example.org');
    expect(invited.text).toContain('적지 않아도 됩니다');
    const own = { words: '제가 늦게 보았습니다. 죄송합니다.' };
    expect((await act(citizen, invited, 'apologise', own)).status).toBe(403);
    expect((await act(citizen, invited, 'own-words', own)).status).toBe(200);
    await citizen.world.idle();
    expect((await mailOf(citizen.world, 'apology', CITIZEN)).text).toContain(own.words);
    const owed = await mailOf(citizen.world, 'apology-owed', 'care-head@example.org');
    const words = '오래 기다리게 해 드려 죄송합니다.';
    expect((await act(citizen, owed, 'apologise', { words })).status).toBe(200);
    await citizen.world.idle();
    expect(await stateOf(citizen, 'apology')).toBe('kept');
    const mails = await citizen.world.mails();
    expect(
      mails.filter((mail) => kindOf(mail) === 'apology' && mail.text.includes(words)),
    ).toHaveLength(1);
    expect((await citizen.look()).body.apology.text).toBe(words);
    // Sent twice it is given once; other words find that it is given.
    expect((await act(citizen, owed, 'apologise', { words })).status).toBe(200);
    const others = { words: `${words} 다시 말씀드립니다.` };
    expect((await act(citizen, owed, 'apologise', others)).status).toBe(409);
  });
});

describe('late, but told in time', () => {
  it('has the notice explained, and starts no hour until its date has passed', async () => {
    const citizen = await citizenOf();
    const { world } = citizen;
    await world.to('2026-11-25 09:00');
    const assignment = await mailOf(world, 'assignment', 'care-2@example.org');
    await act(citizen, assignment, 'extend', {
      reason: 'consultation',
      newDueAt: '2026-11-26T10:00:00+09:00',
      sentence: '병원의 회신을 기다립니다.',
    });
    await world.to('2026-11-25 14:00');
    const { body } = await citizen.object();
    expect(body).toMatchObject({
      outcome: 'LATE_NOTICED',
      priorNotice: { reason: 'consultation', newDueAt: expect.stringMatching(/^2026-11-26T10:00/) },
    });
    expect(await citizen.redress()).toEqual([]);
    await world.stop();
  });
});

describe('without script and without an account', () => {
  let citizen: Citizen;
  beforeAll(async () => {
    const petitioner = { name: '홍가상', phone: '010-0000-4821' };
    citizen = await citizenOf('2026-11-24 10:12', { petitioner }, { texts: false });
    await citizen.world.to(LATE);
  });
  afterAll(() => citizen.world.stop());

  it('asks for the code, says what will happen, and shows the finding', async () => {
    const { world, path, code, number } = citizen;
    const html = { accept: 'text/html' };
    const form = { ...html, 'content-type': 'application/x-www-form-urlencoded' };
    const asked = await world.ask(path, { headers: html });
    expect(asked.body).toContain(`action="${path}/code?lang=ko"`);
    const wrong = await world.ask(`${path}/code`, {
      method: 'POST',
      headers: form,
      body: 'code=AAAA-AAAA-AAAA',
    });
    expect([wrong.status, wrong.body.includes(`action="${path}/code?lang=ko"`)]).toEqual([
      404,
      true,
    ]);
    const entered = await world.ask(`${path}/code`, {
      method: 'POST',
      headers: form,
      body: new URLSearchParams({ code }).toString(),
    });
    expect([entered.status, entered.headers.get('location')]).toEqual([303, path]);
    const cookie = (entered.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    const before = await world.ask(path, { headers: { ...html, cookie } });
    expect(before.body.match(/<button/g)).toHaveLength(1);
    const raised = await world.ask(path, { method: 'POST', headers: { ...form, cookie } });
    expect([raised.status, raised.headers.get('location')]).toEqual([303, path]);
    const after = await world.ask(path, { headers: { ...html, cookie } });
    expect(after.body).toContain('늦었습니다. 미리 알려 드리지도 못했습니다.');
    expect(after.body).not.toContain('<button');
    expect(after.body).toContain(number);
  });

  it('a telephone is enough: the duty officer is asked to call, and the call keeps the hour', async () => {
    const { world, number } = citizen;
    await world.to('2026-11-26 02:50:30');
    const asked = await mailOf(world, 'objection', 'duty-officer@example.org');
    const { cookie, clean } = await openLink(world, asked);
    const page = await world.ask(clean, { headers: { cookie, accept: 'text/html' } });
    expect(page.body).toContain('action="/desk/call"');
    // The number to call is hidden until it is asked for, with the reason.
    const original = await world.ask(`${clean}?show=original&purpose=contact`, {
      headers: { cookie, accept: 'text/html' },
    });
    expect(original.body).toContain('010-0000-4821');
    const called = await world.ask('/desk/call', {
      method: 'POST',
      headers: { cookie, accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ number, ...sealIn(page.body) }).toString(),
    });
    expect(called.status).toBe(303);
    expect(await stateOf(citizen, 'explanation')).toBe('kept');
  });
});

describe('every message twice', () => {
  it('changes nothing in the hour', async () => {
    const hour = async (faulty: boolean) => {
      const citizen = await citizenOf();
      await citizen.world.to(LATE);
      if (faulty) await citizen.world.fault({ service: 'sqs', fault: 'duplicate', count: 200 });
      await citizen.object();
      await citizen.object();
      await citizen.world.to('2026-11-26 05:00');
      const lines = await citizen.redress();
      const left =
        citizen.world.service.faults.find((fault) => fault.service === 'sqs')?.count ?? 0;
      if (faulty) expect(left).toBeLessThan(180);
      await citizen.world.stop();
      return lines;
    };
    const once = await hour(false);
    expect(once.filter((line) => line.includes('explanation'))).toHaveLength(1);
    expect(await hour(true)).toEqual(once);
  });
});
