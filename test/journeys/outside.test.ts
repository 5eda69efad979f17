import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ITEM_TYPED } from '../improvement/typed.ts';
import { received } from './pauses.ts';
import { CITIZEN, kindOf, openLink, openWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld('2026-11-24 10:12');
});
afterAll(() => world.stop());

const codeIn = (text = ''): string =>
  /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(text)?.[0] ?? 'none';
const OWN = 'own@example.com';

describe('a lost access code', () => {
  it('is replaced by one that goes to the contact on record, and dies when that is used', async () => {
    const one = await received(world);
    const lost = { method: 'POST', headers: { accept: 'application/json' } };
    const known = await world.ask(`/petitions/${one.number}/code`, lost);
    const unknown = await world.ask('/petitions/2026-000777-5/code', lost);
    expect([unknown.status, unknown.body]).toEqual([known.status, known.body]);
    await world.ask(`/petitions/${one.number}/code`, lost);
    await world.idle();
    const mails = (await one.toCitizen()).filter((mail) => kindOf(mail) === 'new-code');
    expect(mails).toHaveLength(1); // once an hour
    const code = codeIn(mails[0]?.text);
    expect(mails[0]?.subject).not.toContain(code);
    expect(code).not.toBe(one.code);
    expect((await one.see()).number).toBe(one.number); // whoever asked may not have been the petitioner
    expect((await one.see(code)).number).toBe(one.number);
    expect((await one.see()).type).toContain('no-match');
    expect((await one.see(code)).number).toBe(one.number);
    expect(world.service.logs().join('\n')).not.toContain(code);
  });
});

describe('a petition that somebody wrote for another', () => {
  it('is taken over by that person: another address, another code, and the writer hears it', async () => {
    const represented = { name: '이 가상' };
    const one = await received(world, { title: '휴업급여 대리 신청', represented });
    const wrong = await one.say('takeover', { name: '홍가상', email: OWN });
    expect([wrong.status, wrong.body.type]).toEqual([422, 'urn:ihaeng:problem:other-name']);
    expect((await one.say('takeover', { name: '이가상' })).status).toBe(422);
    const taken = await one.sayByForm('takeover', { name: '이가상', email: OWN, phone: '' });
    expect(taken.status).toBe(200);
    expect(taken.body).not.toContain(OWN);
    await world.idle();
    const writers = (await one.toCitizen()).at(-1);
    expect(writers && kindOf(writers)).toBe('taken-over');
    expect(codeIn(writers?.text)).toBe('none');
    const [own] = await one.toCitizen(OWN);
    const code = codeIn(own?.text);
    expect((await one.see()).type).toContain('no-match');
    expect((await one.see(code)).number).toBe(one.number);
    await one.act('answer', { text: '답변입니다.', checked: ['questions', 'grounds'] });
    await world.idle();
    expect((await one.toCitizen(OWN)).map(kindOf)).toEqual(['new-code', 'answer']);
    expect((await one.toCitizen(CITIZEN)).map(kindOf).at(-1)).toBe('taken-over');
    expect(JSON.stringify(await one.see(code))).not.toContain(OWN);
    expect(world.service.logs().join('\n')).not.toContain(OWN);
  });
});

describe('passing on to another body', () => {
  it.each(['ko', 'en'])('tells the petitioner which body has it (%s)', async (language) => {
    const one = await received(world, { language, title: `휴업급여 이송 ${language}` });
    const to = { body: '한빛시청 민원과', phone: '052-000-0120', sentence: '시청의 일입니다.' };
    expect((await one.act('transfer-out', { ...to, phone: 'x' })).status).toBe(422);
    expect((await one.act('transfer-out', to)).status).toBe(200);
    await world.idle();
    const told = (await one.toCitizen()).at(-1);
    expect(told && kindOf(told)).toBe('transferred-out');
    for (const said of Object.values(to)) expect(told?.text).toContain(said);
    const seen = await one.see();
    expect(seen.status).toBe('transferred');
    expect(await one.citizensPage()).toContain('시청의 일입니다.');
    // Sent twice it is passed on once; to nobody else after that.
    expect((await one.act('transfer-out', to)).status).toBe(200);
    const elsewhere = { ...to, body: '한빛구청 민원과' };
    expect((await one.act('transfer-out', elsewhere)).status).toBe(409);
    expect((await one.act('close', { reason: 'settled' })).status).toBe(200);
  });
});

describe('an appeal', () => {
  async function refused(change: object = {}) {
    const one = await received(world, { title: '휴업급여 지급 신청', ...change });
    await one.act('legal-kind', { legalKind: 'statutory' });
    const why = { possible: 'no', obstacle: 'law', ...ITEM_TYPED };
    const said = { reason: 'not-granted', sentence: '요양 기간이 아닙니다.', ...why };
    expect((await one.act('decline', said)).status).toBe(200);
    await world.idle();
    return one;
  }
  const headsWay = async (number: string) => {
    const mail = (await world.mails()).findLast(
      (one) => kindOf(one) === 'appealed' && one.text.includes(number),
    );
    if (!mail) throw new Error('nobody was told of the appeal');
    const { token } = await openLink(world, mail);
    return (name: string, fields: object) =>
      world.post(`/desk/${name}`, { number, ...fields }, { authorization: `Bearer ${token}` });
  };

  it('against a refusal, decided by somebody else than who refused', async () => {
    const one = await refused();
    expect((await one.toCitizen()).at(-1)?.text).toMatch(/\d월 \d+일\(.\)까지 저희에게 이의신청/);
    expect(await one.citizensPage()).toContain('이의신청하기');
    const blank = await one.sayByForm('appeals', { text: ' ' });
    expect([blank.status, blank.body]).toEqual([
      400,
      expect.stringContaining('까닭을 적어 주십시오'),
    ]);
    expect((await one.sayByForm('appeals', { text: '다시 살펴 주십시오.' })).status).toBe(303);
    expect((await one.say('appeals', { text: '또' })).status).toBe(409);
    await world.idle();
    expect((await one.toCitizen()).map(kindOf).at(-1)).toBe('appeal');
    expect((await one.act('decide-appeal', { outcome: 'rejected', text: 'x' })).status).toBe(409);
    const act = await headsWay(one.number);
    expect((await act('prolong-appeal', { sentence: '자료를 더 봅니다.' })).status).toBe(200);
    await world.idle(); // two mails of one moment come in any order
    expect(
      (await act('decide-appeal', { outcome: 'upheld', text: '다시 처리합니다.' })).status,
    ).toBe(200);
    await world.idle();
    expect((await one.toCitizen()).map(kindOf).slice(-2)).toEqual([
      'appeal-prolonged',
      'appeal-decided',
    ]);
    const seen = await one.see();
    expect(seen).toMatchObject({ status: 'accepted', appeal: { outcome: 'upheld' } });
    expect(await one.citizensPage()).toContain('다시 처리합니다.');
  });

  it('in English, rejected with what else can be done', async () => {
    const one = await refused({ language: 'en', title: '휴업급여 application' });
    expect((await one.say('appeals', { text: 'Please look again.' })).status).toBe(201);
    await world.idle();
    const act = await headsWay(one.number);
    expect(
      (await act('decide-appeal', { outcome: 'rejected', text: 'It was right.' })).status,
    ).toBe(200);
    await world.idle();
    const told = (await one.toCitizen()).at(-1)?.text;
    expect(told).toContain('It was right.');
    expect(told).toContain('within 90 days');
  });

  it('is refused politely where the law gives none', async () => {
    const one = await received(world, { title: '휴업급여 문의 아홉째' });
    const no = await one.say('appeals', { text: '이의' });
    expect([no.status, no.body.type]).toEqual([409, 'urn:ihaeng:problem:not-appealable']);
  });
});
