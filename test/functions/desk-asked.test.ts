import { beforeEach, describe, expect, it } from 'vitest';
import { ASKED, askedWorld, TOKEN } from './asked-pages.ts';
import { type deskWorld, HTML, KNOWN, readable } from './desk-world.ts';
import { formWorld } from './form-world.ts';

const JSON_BODY = { 'content-type': 'application/json' };

let world: ReturnType<typeof deskWorld>;
let press: Awaited<ReturnType<typeof askedWorld>>['press'];
async function asked(language: 'ko' | 'en', clause = 'P7.1') {
  ({ world, press } = await askedWorld(language, { clause }));
}
const get = (headers: Record<string, string> = HTML, at = ASKED) =>
  world.ask('GET', at, { headers, stranger: true });
const line = async () => (await world.askings.lines('2026-11'))[0];
beforeEach(() => asked('ko'));

describe('the page of the one question', () => {
  it('has three buttons and no field, and opening it answers nothing', async () => {
    const { statusCode, body = '' } = await get();
    expect(statusCode).toBe(200);
    expect(body.match(/<button [^>]*name="answer"/g)).toHaveLength(3);
    expect(body).not.toMatch(/<(input|textarea|select)(?![^>]*type="hidden")/);
    expect(body).not.toContain(KNOWN);
    expect(readable(body)).toContain('끝인사를 했습니까?');
    expect(await line()).toMatchObject({ answered: false, reached: false });
  });

  it.each([
    ['ko', 'no', 'broken', '더 말씀하시겠습니까?'],
    ['en', 'no', 'broken', 'Do you wish to say more?'],
    ['en', 'yes', 'kept', undefined],
    ['ko', 'unsure', undefined, undefined],
  ] as const)('in %s, %s counts as %s', async (language, answer, result, more) => {
    await asked(language);
    expect((await press(answer)).statusCode).toBe(303);
    expect(await line()).toMatchObject({ answered: true, reached: true });
    expect((await line())?.result).toBe(result);
    const { body = '' } = await get();
    if (more) expect(body).toContain(more);
    else expect(body).not.toMatch(/더 말씀하시겠습니까|say more/);
    expect(body).toContain(`<html lang="${language}"`);
    // Nothing of it is in the petition, whatever was answered.
    expect(world.life.commits).toHaveLength(1);
  });

  it('said twice the same is the same, and the last one counts', async () => {
    await press('yes');
    await press('yes');
    await press('no');
    expect(await line()).toMatchObject({ result: 'broken' });
    expect(await world.askings.lines('2026-11')).toHaveLength(1);
  });

  it('the promise not to have to repeat oneself is kept by a no', async () => {
    await asked('ko', 'P5.3');
    await press('no');
    expect(await line()).toMatchObject({ result: 'kept' });
    await press('yes');
    expect((await get()).body).toContain('더 말씀하시겠습니까?');
  });

  it.each([
    ['2026-12-08 10:13', {}, '기간이 지났습니다'],
    ['2026-11-25 10:00', { mayBeAsked: false }, '더 여쭙지 않기로 하셔서'],
    ['2026-11-25 10:00', { status: 'withdrawn' as const }, '취하하셨거나'],
  ])('at %s with %o it says why it takes none', async (when, change, says) => {
    world.at(when);
    world.life.petition = { ...world.life.petition, ...change };
    const shown = await get();
    expect([shown.statusCode, readable(shown.body).includes(says)]).toEqual([200, true]);
    expect(shown.body).not.toContain('name="answer"');
    const pressed = await press('no');
    expect([pressed.statusCode, readable(pressed.body).includes(says)]).toEqual([409, true]);
    expect(await line()).toMatchObject({ answered: false });
  });

  it('to programs it is JSON, and what is none of its answers is refused', async () => {
    expect(JSON.parse((await get({})).body ?? '')).toEqual({
      question: '통화를 마칠 때 직원이 공손하게 끝인사를 했습니까?',
      closesAt: '2026-12-08T10:12:00.000+09:00',
      open: true,
    });
    const send = (body: object) =>
      world.ask('POST', ASKED, { headers: JSON_BODY, body: JSON.stringify(body), stranger: true });
    expect((await send({ answer: 'maybe' })).statusCode).toBe(400);
    expect((await send({ answer: 'yes', person: 'x' })).statusCode).toBe(400);
    const { statusCode, body } = await send({ answer: 'yes' });
    expect([statusCode, JSON.parse(body ?? '').answer]).toEqual([201, 'yes']);
    world.at('2026-12-09 10:00');
    expect(JSON.parse((await send({ answer: 'no' })).body ?? '').type).toMatch(/:asking-closed$/);
  });

  it.each(['B'.repeat(22), 'short', `${TOKEN}x`])('%s is no question', async (token) => {
    expect((await get(HTML, `/asked/${token}`)).statusCode).toBe(404);
  });
});

describe('entered by a person of ours', () => {
  const PAPER = {
    ...{ requestKey: 'a-key-that-came-with-the-page', title: '지급일 문의', body: '언제인지요' },
    ...{ name: '홍가상', phone: '010-0000-4821', asking: 'yes' },
  };
  const agreed = (made: ReturnType<typeof formWorld>) =>
    [...made.received.values()].flatMap(({ events }) =>
      events.flatMap((event) => (event.type === 'AskingChosen' ? [event] : [])),
    );

  it.each(['post', 'visit'])('by %s it is their own tick on paper', async (channel) => {
    const made = formWorld('2026-11-24 10:12');
    const fields = { ...PAPER, channel };
    expect((await made.atDesk('POST', '/desk/entry', { fields })).statusCode).toBe(201);
    expect(agreed(made)).toMatchObject([{ agrees: true, by: 'care-1' }]);
  });

  it('on the telephone there is none: it is refused, and what was typed stays', async () => {
    const made = formWorld('2026-11-24 10:12');
    const fields = { ...PAPER, channel: 'phone' };
    const reply = await made.atDesk('POST', '/desk/entry', { fields });
    expect(reply.statusCode).toBe(422);
    expect(reply.body).toContain('말로 여쭙지 마십시오');
    expect(reply.body).toContain('지급일 문의');
    expect(made.received.size).toBe(0);
  });

  it('without it there is no consent', async () => {
    const made = formWorld('2026-11-24 10:12');
    await made.atDesk('POST', '/desk/entry', { fields: { ...PAPER, channel: 'post', asking: '' } });
    expect(agreed(made)).toEqual([]);
  });
});
