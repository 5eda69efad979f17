import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  answerFrom,
  CITIZEN,
  kindOf,
  kst,
  type LocalMail,
  openLink,
  openWorld,
  petition,
  type Reply,
  told,
  type World,
} from './world.ts';

const PHONE = '010-0000-4821';
const phoneOnly = (change: Record<string, unknown> = {}) =>
  petition({ petitioner: { name: '홍가상', phone: PHONE }, ...change });
interface Text {
  readonly to: string;
  readonly text: string;
  readonly reference: string;
  readonly posted: number;
}

const textsOf = async (world: World): Promise<readonly Text[]> =>
  (await world.ask('/_local/texts')).body;
const mailsOf = async (world: World, kind: string, number = ''): Promise<readonly LocalMail[]> =>
  (await world.mails()).filter((mail) => kindOf(mail) === kind && mail.text.includes(number));
async function mailOf(world: World, kind: string, number = ''): Promise<LocalMail> {
  const mail = (await mailsOf(world, kind, number)).at(-1);
  if (!mail) throw new Error(`nobody got a ${kind} about ${number}`);
  return mail;
}
/** What the link in the mail opens, and the log of a call with it. */
async function caller(world: World, mail: LocalMail) {
  const { token, page, cookie, clean } = await openLink(world, mail);
  const { number, calls } = page.body;
  const ids: string = calls.map(({ id }: { id: string }) => id).join(' ');
  const log = (result: string, at: string, of = ids): Promise<Reply> =>
    world.post(
      '/desk/called',
      { number, calls: of, result, at: kst(at) },
      { authorization: `Bearer ${token}` },
    );
  return { page, cookie, clean, ids, log };
}
const pledgeOf = async (world: World, receipt: Reply, id: string) => {
  const { body } = await world.ask(`/petitions/${receipt.body.number}`, {
    headers: { authorization: `Bearer ${receipt.body.accessCode}`, accept: 'application/json' },
  });
  return body.pledges.find((pledge: { id: string }) => pledge.id === id);
};
const stateOf = async (world: World, number: string, kind: string) =>
  (await world.service.items())
    .filter(({ pk, sk }) => pk === number && String(sk).startsWith('notice#'))
    .filter(({ body }) => JSON.parse(String(body)).kind === kind)
    .map(({ state }) => state);

describe('a citizen with a telephone alone, and a text provider', () => {
  let world: World;
  let received: Reply;
  beforeAll(async () => {
    world = await openWorld('2026-11-24 10:12'); // Tuesday
    received = await world.post('/petitions', phoneOnly());
    await world.idle();
  });
  afterAll(() => world.stop());

  it('gets the receipt as a text, with the code, the date and whom to call', async () => {
    const [receipt, ...others] = await textsOf(world);
    expect(others).toEqual([]);
    expect(receipt?.to).toBe('01000004821');
    for (const part of [
      received.body.number,
      received.body.accessCode,
      '11월 25일(수) 오전 10시 12분까지',
    ])
      expect(receipt?.text).toContain(part);
    expect(receipt?.text).not.toMatch(/허리|홍가상|휴업급여/);
  });

  it('gets the answer as a text that says so, without the answer, a link or the code', async () => {
    const { number, accessCode } = received.body;
    await answerFrom(world, await mailOf(world, 'assignment', number), number);
    await world.idle();
    const [, answer] = await textsOf(world);
    expect(answer?.text).toContain(number);
    expect(answer?.text).toContain('대표전화: ');
    expect(answer?.text).not.toContain('http');
    expect(answer?.text).not.toContain('통장 사본');
    expect(answer?.text).not.toContain(accessCode);
    expect(await mailsOf(world, 'call')).toEqual([]);
  });

  it('in English reads English', async () => {
    await world.post('/petitions', phoneOnly({ language: 'en', title: '휴업급여 English' }));
    await world.idle();
    expect((await textsOf(world)).at(-1)?.text).toMatch(/was received[\s\S]*Access code/);
  });

  it('whose number the provider refuses is called', async () => {
    const { body } = await world.post(
      '/petitions',
      petition({ petitioner: { name: '홍가상', phone: '010-0000-0400' }, title: '휴업급여 0400' }),
    );
    await world.idle();
    expect(await mailsOf(world, 'call', body.number)).toHaveLength(1);
  });

  it.each([
    ['its report came', '0503', 1, 'delivered'],
    ['no report came', '0504', 2, 'sent'],
  ])('gets one text when the provider’s answer was lost and %s', async (_, last, posted, state) => {
    const phone = `010-0000-${last}`;
    const { body } = await world.post(
      '/petitions',
      petition({ petitioner: { name: '홍가상', phone }, title: `휴업급여 ${last}` }),
    );
    await world.idle();
    await world.to(last === '0503' ? '2026-11-24 10:50' : '2026-11-24 11:00');
    const texts = (await textsOf(world)).filter(({ to }) => to === phone.replaceAll('-', ''));
    expect(texts.map((text) => text.posted)).toEqual([posted]); // a second post has the same reference
    expect(await stateOf(world, body.number, 'receipt')).toEqual([state]);
  });

  it('is called when the provider reports that the text did not arrive, once', async () => {
    const { body } = await world.post(
      '/petitions',
      petition({ petitioner: { name: '홍가상', phone: '010-0000-0404' }, title: '휴업급여 0404' }),
    );
    await world.to('2026-11-24 11:02');
    const [text] = (await textsOf(world)).filter(({ to }) => to === '01000000404');
    await world.deliver({ text: text?.reference, event: 'Bounce' });
    await world.to('2026-11-24 11:05');
    expect(await mailsOf(world, 'call', body.number)).toHaveLength(1);
  });

  it('takes no report without a signature', async () => {
    const report = {
      reference: '2026-000001-4.1.0',
      event: 'delivered',
      at: kst('2026-11-24 11:00'),
    };
    expect((await world.post('/gateways/texts', report)).status).toBe(401);
  });
});

describe('a citizen with a telephone alone, and no text provider', () => {
  let world: World;
  let received: Reply;
  let number: string;
  beforeAll(async () => {
    world = await openWorld('2026-11-24 10:12', { texts: false });
    received = await world.post('/petitions', phoneOnly());
    number = received.body.number;
    await world.idle();
  });
  afterAll(() => world.stop());

  it('is called: the mail says what to tell and until when, and never the number', async () => {
    const call = await mailOf(world, 'call', number);
    expect(call.text).toContain('민원이 접수되었습니다');
    expect(call.text).toContain('11월 24일(화) 오후 1시 12분'); // two staffed hours, lunch between
    expect(call.text + call.html + call.subject).not.toMatch(/0000-?4821|홍가상|허리/);
    const { page } = await caller(world, call);
    expect(page.body).toMatchObject({ phone: PHONE });
    expect(await stateOf(world, number, 'receipt')).toEqual(['handed']);
  });

  it('shows a page to a browser, in both languages', async () => {
    const { cookie, clean } = await caller(world, await mailOf(world, 'call', number));
    const shown = await world.ask(clean, { headers: { cookie, accept: 'text/html' } });
    expect(shown.body).toContain('href="tel:01000004821"');
    expect(shown.body).toContain('통화하여 모두 알려 드렸습니다');
    const english = { cookie, accept: 'text/html', 'accept-language': 'en' };
    expect((await world.ask(clean, { headers: english })).body).toContain('Log the call');
  });

  it('refuses a time ahead, and the form comes back with a sentence', async () => {
    const { cookie, ids, log } = await caller(world, await mailOf(world, 'call', number));
    expect((await log('connected', '2026-11-24 12:00')).status).toBe(422);
    const form = { number, calls: ids, result: 'connected', at: '2026-11-24T12:00' };
    const again = await world.ask('/desk/called', {
      method: 'POST',
      headers: {
        cookie,
        accept: 'text/html',
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: new URLSearchParams(form).toString(),
    });
    expect(again.status).toBe(422);
    expect(again.body).toContain('전화한 때가 지금보다 뒤입니다.');
  });

  it('that does not answer in two staffed hours is the head’s to know', async () => {
    await world.to('2026-11-24 11:05');
    const { log } = await caller(world, await mailOf(world, 'call', number));
    await log('no-answer', '2026-11-24 10:30');
    await log('no-answer', '2026-11-24 10:50');
    await world.idle();
    expect(await mailsOf(world, 'call-unanswered')).toEqual([]);
    await log('no-answer', '2026-11-24 11:03');
    await log('no-answer', '2026-11-24 11:03');
    await world.idle();
    expect((await mailsOf(world, 'call-unanswered')).map(({ to }) => to)).toEqual([
      ['care-head@example.org'],
    ]);
  });

  it('is warned about by the ladder of its own target', async () => {
    await world.to('2026-11-24 13:20');
    expect(
      told((await world.mails()).filter((mail) => mail.text.includes('전화로 알릴'))).slice(-4),
    ).toEqual([
      '11-24 11:12:00 warning → care-2@example.org',
      '11-24 13:12:00 escalation → care-head@example.org',
      '11-24 13:12:01 break → care-head@example.org',
      '11-24 13:12:01 break → director@example.org',
    ]);
  });

  it('is told by the connected call: that is the delivery, and saying it twice is once', async () => {
    const { log } = await caller(world, await mailOf(world, 'call', number));
    expect((await log('connected', '2026-11-24 13:15')).status).toBe(200);
    expect((await log('connected', '2026-11-24 13:15')).status).toBe(200);
    expect(await stateOf(world, number, 'receipt')).toEqual(['delivered']);
    const status = await world.ask(`/petitions/${number}`, {
      headers: {
        authorization: `Bearer ${received.body.accessCode}`,
        accept: 'application/json',
      },
    });
    const texts = status.body.history.map(({ text }: { text: string }) => text);
    expect(texts.filter((text: string) => text === '전화로 알려 드렸습니다.')).toHaveLength(1);
  });

  it('hears the answer by telephone: the page has it to be read out, the mail has not', async () => {
    await answerFrom(world, await mailOf(world, 'assignment', number), number);
    await world.idle();
    const call = await mailOf(world, 'call', number);
    expect(call.text).toContain('답변이 나왔습니다');
    expect(call.text).not.toContain('통장 사본');
    const { page, log } = await caller(world, call);
    expect(page.body.calls[0].text).toContain('통장 사본');
    await log('connected', '2026-11-24 13:20');
    expect(await stateOf(world, number, 'answer')).toEqual(['delivered']);
  });

  it('keeps no telephone number outside of content', async () => {
    const { logs, traffic } = world.service;
    const others = (await world.service.items()).filter(
      ({ sk, pk }) => !String(sk).startsWith('content#') && pk !== 'office',
    );
    const all = [...logs(), ...traffic(), JSON.stringify(others)].join('\n');
    expect(all).not.toMatch(/010-?0000-?4821/);
  });
});

/** Extends to Thursday 10:00 on the afternoon of the receipt; the first due instant is Wednesday 10:12. */
async function extended(world: World, change: Record<string, unknown> = {}) {
  const received = await world.post('/petitions', phoneOnly(change));
  const { number } = received.body;
  await world.to('2026-11-24 15:00');
  const { token } = await openLink(world, await mailOf(world, 'assignment', number));
  const told = await world.post(
    '/desk/extend',
    {
      number,
      reason: 'consultation',
      newDueAt: kst('2026-11-26 10:00'),
      sentence: '다른 부서와 협의합니다.',
    },
    { authorization: `Bearer ${token}` },
  );
  expect(told.status).toBe(200);
  return received;
}
const MOVED = { state: 'open', dueAt: expect.stringContaining('2026-11-26T10:00') };
const BROKEN = { state: 'broken', dueAt: expect.stringContaining('2026-11-25T10:12') };

describe.each([
  ['a second before the due instant counts', '2026-11-25 10:11:59', MOVED],
  ['a second after it does not', '2026-11-25 10:12:01', BROKEN],
])('a prior notice (A12) that is delivered %s', (_, at, pledge) => {
  let world: World;
  afterAll(() => world.stop());

  it('by a connected call, logged later', async () => {
    world = await openWorld('2026-11-24 10:12', { texts: false });
    const received = await extended(world);
    await world.to('2026-11-25 10:14');
    expect(await pledgeOf(world, received, 'answer-24h')).toMatchObject(BROKEN);
    const { page, log } = await caller(world, await mailOf(world, 'call', received.body.number));
    const announced = page.body.calls.find(({ text }: { text?: string }) => text?.includes('협의'));
    expect((await log('connected', at, announced.id)).status).toBe(200);
    await world.idle();
    expect(await pledgeOf(world, received, 'answer-24h')).toMatchObject(pledge);
    await world.stop();
  });

  it('by a text, reported within the quarter of an hour that a break waits', async () => {
    world = await openWorld('2026-11-24 10:12');
    const received = await extended(world, {
      petitioner: { name: '홍가상', phone: '010-0000-0202' },
    });
    await world.to('2026-11-25 10:20');
    expect(await pledgeOf(world, received, 'answer-24h')).toMatchObject({ state: 'open' });
    const text = (await textsOf(world)).find((each) => each.text.includes('기한이 바뀝니다'));
    await world.deliver({ text: text?.reference, event: 'Delivery', at: kst(at) });
    await world.to('2026-11-25 10:30');
    expect(await pledgeOf(world, received, 'answer-24h')).toMatchObject(pledge);
  });
});

describe('a mail that comes back', () => {
  const GONE = 'bounce@simulator.example.com';
  let world: World;
  beforeAll(async () => {
    world = await openWorld('2026-11-24 10:12');
  });
  afterAll(() => world.stop());

  it('goes on as a text, once, however often the news comes', async () => {
    const { body } = await world.post(
      '/petitions',
      petition({ petitioner: { name: '홍가상', email: GONE, phone: PHONE } }),
    );
    await world.to('2026-11-24 10:13');
    const [mail] = await world.mails(GONE);
    for (let n = 0; n < 2; n += 1) await world.deliver({ messageId: mail?.id, event: 'Bounce' });
    await world.to('2026-11-24 10:20');
    const texts = (await textsOf(world)).filter(({ text }) => text.includes(body.number));
    expect(texts.map(({ text }) => text.includes(body.accessCode))).toEqual([true]);
    expect(await world.mails(GONE)).toHaveLength(1);
  });

  it('to one without a telephone is told to the assignee, once', async () => {
    const { body } = await world.post(
      '/petitions',
      petition({ petitioner: { name: '홍가상', email: GONE }, title: '휴업급여 하나' }),
    );
    await world.to('2026-11-24 10:21');
    await world.deliver({ messageId: (await world.mails(GONE)).at(-1)?.id, event: 'Bounce' });
    await world.to('2026-11-24 10:30');
    expect(await mailsOf(world, 'unreachable', body.number)).toHaveLength(1);
  });

  it('and an answer that bounces stays given and goes on', async () => {
    const { body } = await world.post('/petitions', petition({ title: '휴업급여 둘' }));
    await world.idle();
    await answerFrom(world, await mailOf(world, 'assignment', body.number), body.number);
    await world.idle();
    const answer = (await world.mails(CITIZEN)).findLast((mail) => kindOf(mail) === 'answer');
    await world.deliver({ messageId: answer?.id, event: 'Bounce' });
    await world.to('2026-11-24 10:40');
    expect((await textsOf(world)).at(-1)?.text).toContain('답변이 나왔습니다');
    expect(await pledgeOf(world, { body } as Reply, 'answer-24h')).toMatchObject({ state: 'kept' });
  });

  it('a complaint stops mail to the address, and the next notice is a text', async () => {
    const { body } = await world.post('/petitions', petition({ title: '휴업급여 셋' }));
    await world.to('2026-11-24 10:41');
    const receipt = (await world.mails(CITIZEN)).findLast((mail) =>
      mail.text.includes(body.number),
    );
    for (let n = 0; n < 2; n += 1)
      await world.deliver({ messageId: receipt?.id, event: 'Complaint' });
    await world.to('2026-11-24 10:50');
    await answerFrom(world, await mailOf(world, 'assignment', body.number), body.number);
    await world.idle();
    const mine = (await world.mails(CITIZEN)).filter((mail) => mail.text.includes(body.number));
    expect(mine.map(kindOf)).toEqual(['receipt']);
    expect((await textsOf(world)).filter(({ text }) => text.includes(body.number))).toHaveLength(1);
  });

  it('to a person of ours is told to the head once', async () => {
    const { body } = await world.post('/petitions', petition({ title: '휴업급여 넷' }));
    await world.idle();
    const assignment = await mailOf(world, 'assignment', body.number);
    for (let n = 0; n < 2; n += 1)
      await world.deliver({ messageId: assignment.id, event: 'Bounce' });
    await world.to('2026-11-24 11:00');
    expect((await mailsOf(world, 'wrong-address')).map(({ to }) => to)).toEqual([
      ['care-head@example.org'],
    ]);
  });
});
