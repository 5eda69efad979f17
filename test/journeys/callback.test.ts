import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exchangeOf } from './exchange.ts';
import { CITIZEN, kindOf, openLink, openWorld, petition, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld('2026-11-24 10:12'); // Tuesday
});
afterAll(() => world.stop());

const PHONE = { petitioner: { name: '홍가상', email: CITIZEN, phone: '010-0000-0000' } };

/** A petition whose sender can be called, received now, and the ways of both sides. */
async function received(change: Record<string, unknown> = {}) {
  const { body } = await world.post('/petitions', petition({ ...PHONE, ...change }));
  await world.idle();
  const number = String(body.number);
  const path = `/petitions/${number}`;
  const headers = { authorization: `Bearer ${body.accessCode}` };
  const mailsOf = async (kind: string, to?: string) =>
    (await world.mails(to)).filter((one) => kindOf(one) === kind && one.text.includes(number));
  const newest = async (kind: string, to?: string) => {
    const mail = (await mailsOf(kind, to)).at(-1);
    if (!mail) throw new Error(`no ${kind} mail about ${number}`);
    return mail;
  };
  return {
    ...{ number, mailsOf, newest },
    hand: async (kind: string) => {
      const { token, cookie, clean } = await openLink(world, await newest(kind));
      return {
        page: async () =>
          String((await world.ask(clean, { headers: { cookie, accept: 'text/html' } })).body),
        act: (act: string, fields: object) =>
          world.post(`/desk/${act}`, { number, ...fields }, { authorization: `Bearer ${token}` }),
      };
    },
    wishes: (wished: string) => world.post(`${path}/callback`, { wished }, headers),
    drops: () => world.post(`${path}/callback/not-needed`, {}, headers),
    page: async (below = '') =>
      String(
        (await world.ask(`${path}${below}`, { headers: { ...headers, accept: 'text/html' } })).body,
      ).replaceAll(/<\/?span[^>]*>/g, ''),
  };
}

describe('a call at the time that the citizen wishes (P2)', () => {
  it('asked for in the evening it is agreed for the nearest staffed time, and told', async () => {
    const mine = await received();
    const reply = await mine.wishes('2026-11-25T19:30');
    expect([reply.status, reply.body.agreedAt]).toEqual([201, '2026-11-25T17:50:00.000+09:00']);
    await world.to('2026-11-24 10:14');
    const mail = await mine.newest('callback-agreed', CITIZEN);
    expect(mail.text).toContain('11월 25일(수) 오후 5시 50분에 전화드리겠습니다.');
    expect(mail.subject).not.toContain('5시');
    expect(await mine.page('?done=callback')).toContain('전화드릴 시간을 정했습니다.');
    expect(await mine.page()).toContain('11월 25일(수) 오후 5시 50분에 전화드리기로 약속했습니다.');
    expect((await mine.wishes('2026-11-25T19:30')).status).toBe(201); // twice is once
    await world.to('2026-11-24 10:16');
    expect(await mine.mailsOf('callback-agreed', CITIZEN)).toHaveLength(1);
    expect((await mine.drops()).status).toBe(201);
    expect(await mine.page()).not.toContain('전화드리기로 약속했습니다');
  }, 60_000);

  it('kept: a note of a colleague, reminded ten minutes before, called and logged from the mail', async () => {
    const mine = await received({ title: '지급일 문의' });
    const { act } = await mine.hand('assignment');
    const note = {
      ...{ wished: '2026-11-24T15:00', how: 'phone', because: 'away' },
      text: '지급일이 언제인지 직접 듣고 싶어 하십니다.',
    };
    expect((await act('callback', note)).status).toBe(200);
    await world.to('2026-11-24 14:49');
    expect((await mine.mailsOf('callback')).some(({ text }) => text.includes('곧'))).toBe(false);
    await world.to('2026-11-24 14:52');
    const warned = await mine.newest('callback');
    expect(warned.text).toContain('오후 3시에 전화하기로 약속했습니다. 곧 그 시간입니다.');
    const colleague = await mine.hand('callback');
    const page = await colleague.page();
    expect(page).toContain('010-0000-0000');
    expect(page).toContain('지급일이 언제인지 직접 듣고 싶어 하십니다.');
    // At the time itself, whatever was told a moment before: nothing waits to be collected.
    await world.to('2026-11-24 15:01');
    expect((await mine.newest('callback')).text).toContain('약속한 시간이 되었습니다');
    await world.to('2026-11-24 15:02');
    expect((await colleague.act('callback-made', { result: 'connected' })).status).toBe(200);
    // The exchange knows of it too: it is their own word no more.
    const exchange = exchangeOf(world);
    const feed = exchange.records('promised-call', 'out-1', '010-0000-0000');
    expect([(await exchange.send(feed)).status, (await exchange.send(feed)).status]).toEqual([
      ...[202, 202],
    ]);
    await world.to('2026-11-24 15:20');
    expect(
      (await world.service.items()).filter(({ body }) => String(body).includes('CallbackBorneOut')),
    ).toHaveLength(1);
    expect(await mine.mailsOf('callback-missed', CITIZEN)).toHaveLength(0);
    expect(await mine.page()).toContain('약속한 전화를 드렸습니다.');
  }, 60_000);

  it('missed: ten minutes after, the citizen has the apology, the head is called', async () => {
    const mine = await received({ title: '서류 문의' });
    expect((await mine.wishes('2026-11-24T16:00')).status).toBe(201);
    await world.to('2026-11-24 16:10');
    expect(await mine.mailsOf('callback-missed', CITIZEN)).toHaveLength(0);
    await world.to('2026-11-24 16:12');
    const mail = await mine.newest('callback-missed', CITIZEN);
    expect(mail.text).toContain(
      '오후 4시에 드리기로 한 전화를 드리지 못했습니다. 진심으로 사과드립니다.',
    );
    expect((await mine.mailsOf('break')).length).toBeGreaterThan(0);
    expect(await mine.page()).toContain('약속을 지키지 못해 한 조치');
  }, 60_000);

  it('nobody answers three times: another time is chosen with one press', async () => {
    const mine = await received({ title: '양식 문의' });
    expect((await mine.wishes('2026-11-25T11:00')).status).toBe(201);
    await world.to('2026-11-25 11:01');
    const { act } = await mine.hand('assignment');
    for (const at of ['11:01', '13:10', '14:20']) {
      await world.to(`2026-11-25 ${at}`);
      expect((await act('callback-made', { result: 'no-answer' })).status).toBe(200);
    }
    await world.to('2026-11-25 14:22');
    const mail = await mine.newest('callback-unanswered', CITIZEN);
    expect(mail.text).toContain('여러 번 전화드렸으나');
    expect(mail.text).toMatch(/\/callback/);
    expect(await mine.page('/callback')).toContain('여러 번 전화드렸으나 받지 않으셨습니다');
    expect((await mine.wishes('2026-11-26T10:00')).status).toBe(201);
    expect(await mine.page()).toContain('11월 26일(목) 오전 10시에 전화드리기로 약속했습니다.');
  }, 60_000);
});
