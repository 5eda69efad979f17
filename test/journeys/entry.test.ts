import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeIn, SESSION } from '../support/door.ts';
import {
  CITIZEN,
  kindOf,
  type LocalMail,
  openLink,
  openWorld,
  petition,
  sealIn,
  type World,
} from './world.ts';

const HTML = { accept: 'text/html' };
const FORM = { ...HTML, 'content-type': 'application/x-www-form-urlencoded' };
const CALL = {
  channel: 'phone',
  title: '휴업급여 지급일',
  body: '통원치료 중인데 언제 지급되는지 묻습니다.',
  kind: 'question',
};

let world: World;
let staff: string;
beforeAll(async () => {
  world = await openWorld('2026-11-24 10:12');
  await world.post('/petitions', petition());
  await world.idle();
  staff = (await openLink(world, await mailTo('care-2', 'assignment'))).cookie;
});
afterAll(() => world.stop());

const mailsTo = async (person: string, kind: string): Promise<readonly LocalMail[]> =>
  (await world.mails(`${person}@example.org`)).filter((mail) => kindOf(mail) === kind);
async function mailTo(person: string, kind: string): Promise<LocalMail> {
  const [mail] = (await mailsTo(person, kind)).slice(-1);
  if (!mail) throw new Error(`no ${kind} to ${person}`);
  return mail;
}
const session = () => staff.split('; ').find((cookie) => cookie.startsWith(SESSION)) ?? '';
const shown = (path: string, headers = {}) =>
  world.ask(path, { headers: { ...HTML, cookie: session(), ...headers } });
/** As a browser sends the page's form. */
async function sent(page: string, to: string, fields: Record<string, string>, headers = {}) {
  const { body } = await shown(page);
  const [, requestKey = ''] = /name="requestKey" value="([\w-]+)"/.exec(body) ?? [];
  return world.ask(to, {
    method: 'POST',
    headers: { ...FORM, cookie: session(), ...headers },
    body: new URLSearchParams({ requestKey, ...sealIn(body), ...fields }).toString(),
  });
}

describe('by hand', () => {
  it('the worklist leads to the form', async () => {
    const { body } = await shown('/desk/worklist');
    expect(body).toContain('href="/desk/entry"');
    expect(body).toContain('href="/desk/absence"');
    expect((await shown('/desk/entry')).status).toBe(200);
  });

  it('a caller with an address gets the receipt by mail, and the person in charge the assignment', async () => {
    const before = (await world.mails(CITIZEN)).length;
    const reply = await sent('/desk/entry', '/desk/entry', { ...CALL, email: CITIZEN });
    expect(reply.status).toBe(201);
    expect(reply.body).not.toContain('조회 코드');
    await world.idle();
    const receipts = await world.mails(CITIZEN);
    expect(receipts).toHaveLength(before + 1);
    expect(receipts.at(-1)?.text).toContain('조회 코드');
  });

  it('a visitor who handed something in before may have come twice through our fault', async () => {
    const visit = {
      ...CALL,
      channel: 'visit',
      email: CITIZEN,
      title: '다시 오심',
      body: '또 왔음',
    };
    const { status, body } = await sent('/desk/entry', '/desk/entry', visit);
    expect(status).toBe(201);
    expect(body).toContain('같은 일로 다시 오셨습니까?');
    expect(body).toMatch(/<li>.*2026-00000\d-\d.*접수\)/);
  });

  it('a visitor without name and contact takes number and code away, and follows it with them', async () => {
    const fields = { ...CALL, channel: 'visit', language: 'en', title: 'Where is my card?' };
    const { status, body } = await sent('/desk/entry', '/desk/entry', fields);
    expect(status).toBe(201);
    expect(body).toContain('lang="en"');
    const [number = ''] = /\d{4}-\d{6}-\d/.exec(body) ?? [];
    const [code = ''] = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(body) ?? [];
    const followed = await world.ask(`/petitions/${number}`, {
      headers: { authorization: `Bearer ${code}`, accept: 'application/json' },
    });
    expect(followed.status).toBe(200);
    expect(followed.body).toMatchObject({ number, status: 'received' });
  });

  it('a letter stamped on Friday: one mail to the person, one to the head, not the ladder', async () => {
    const fields = {
      ...CALL,
      channel: 'post',
      at: '2026-11-20T10:00',
      email: 'letter@example.com',
    };
    const warned = async () => [
      ...(await mailsTo('care-head', 'break')),
      ...(await mailsTo('care-head', 'warning')),
    ];
    await world.idle();
    const before = (await warned()).length;
    const assigned = async () =>
      [...(await mailsTo('care-1', 'assignment')), ...(await mailsTo('care-2', 'assignment'))]
        .length;
    const of = await assigned();
    expect((await sent('/desk/entry', '/desk/entry', fields)).status).toBe(201);
    await world.idle();
    expect((await warned()).length).toBe(before + 1);
    expect(await assigned()).toBe(of + 1);
  });

  it('the twin by JSON, twice under one key, while the transaction meets others', async () => {
    const headers = {
      'content-type': 'application/json',
      cookie: session(),
      'idempotency-key': 'one-call-one-petition',
    };
    const call = () =>
      world.ask('/desk/entry', { method: 'POST', headers, body: JSON.stringify(CALL) });
    await world.fault({
      service: 'dynamodb',
      action: 'TransactWriteItems',
      fault: 'conflict',
      count: 1,
    });
    const [one, other] = [await call(), await call()];
    expect([one.status, other.status]).toEqual([201, 201]);
    expect(other.body).toEqual(one.body);
  });
});

describe('absence', () => {
  it('care-1 goes on a trip: the deputy gets one mail with what lies open, and the citizen is told', async () => {
    const { body } = await world.post('/petitions', petition({ title: '휴업급여 또 문의' }));
    const { body: second } = await world.post('/petitions', petition({ title: '휴업급여 셋째' }));
    await world.idle();
    const theirs = [body, second].find(({ assignee }) => assignee.phone === '033-000-1021');
    expect(theirs).toBeDefined();
    staff = (await openLink(world, await mailTo('care-1', 'assignment'))).cookie;
    const planned = await sent('/desk/absence', '/desk/absence', {
      category: 'trip',
      from: '',
      until: '2026-11-26T09:00',
    });
    expect(planned.status).toBe(303);
    expect((await shown('/desk/absence')).body).toContain('지금 부재중');
    await world.to('2026-11-24 10:20');
    const [mail, ...others] = await mailsTo('care-2', 'stand-in');
    expect(others).toEqual([]);
    expect(mail?.subject).toMatch(/^\[이행\] 대신 맡으실 민원 \d+건$/);
    expect(mail?.text).toContain(theirs?.number);
    expect(mail?.text).toContain('출장');

    const status = await world.ask(`/petitions/${theirs?.number}`, {
      headers: { authorization: `Bearer ${theirs?.accessCode}`, accept: 'application/json' },
    });
    expect(status.body.assignee).toMatchObject({
      away: {
        category: 'trip',
        until: '2026-11-26T09:00:00.000+09:00',
        standIn: { phone: '033-000-1022' },
      },
    });
  });

  it('new petitions and warnings go to the deputy, whose worklist shows both desks', async () => {
    const made = [
      await world.post('/petitions', petition({ title: '휴업급여 넷째' })),
      await world.post('/petitions', petition({ title: '휴업급여 다섯째' })),
    ];
    for (const { body } of made) expect(body.assignee.phone).toBe('033-000-1022');
    const link = await mailTo('care-2', 'stand-in');
    const { cookie } = await openLink(world, link);
    const list = await world.ask('/desk/worklist', {
      headers: { cookie, accept: 'application/json' },
    });
    const desks: { person: string; count: number }[] = list.body.desks;
    expect(desks.map(({ person }) => person)).toEqual(['care-2', 'care-1']);
    const before = (await mailsTo('care-1', 'warning')).length;
    await world.to('2026-11-24 17:30');
    expect(await mailsTo('care-1', 'warning')).toHaveLength(before);
  });

  it('back on Thursday: told once what is still open, and the citizen reads nothing of it any more', async () => {
    await world.to('2026-11-26 09:10');
    expect(await mailsTo('care-1', 'returned')).toHaveLength(1);
    expect(await mailsTo('care-2', 'stand-in')).toHaveLength(1);
    await world.to('2026-11-26 12:00');
    expect(await mailsTo('care-1', 'returned')).toHaveLength(1);
    const { body } = await world.post('/petitions', petition({ title: '휴업급여 여섯째' }));
    const { body: next } = await world.post('/petitions', petition({ title: '휴업급여 일곱째' }));
    expect([body, next].map(({ assignee }) => assignee.phone)).toContain('033-000-1021');
  });

  it('a stranger gets no farther than the door', async () => {
    world.forget();
    for (const path of ['/desk/entry', '/desk/absence'])
      expect((await world.ask(path, { headers: HTML })).status).toBe(401);
    expect(() => codeIn(undefined)).toThrow('no code');
  });
});
