import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ITEM_TYPED } from '../improvement/typed.ts';
import { kindOf, openLink, openWorld, petition, type World } from './world.ts';

const LANGUAGES = [
  { language: 'ko', title: '휴업급여 신청 서류 문의', transferred: '담당 부서가 바뀌었습니다' },
  { language: 'en', title: '휴업급여 papers', transferred: 'Another department has your petition' },
] as const;

describe.each(LANGUAGES)('the acts of staff on a petition in $language', (given) => {
  const { language } = given;
  let world: World;
  beforeAll(async () => {
    world = await openWorld('2026-11-24 10:12');
  });
  afterAll(() => world.stop());

  const addresses = new Map<string, string>();

  /** A petition of a citizen of its own (receipts to one address are paced), and its assignee's way to it. */
  async function received(title: string) {
    const email = `petitioner${addresses.size}@example.com`;
    const { petitioner } = petition();
    const { body } = await world.post(
      '/petitions',
      petition({ language, title, body: title, petitioner: { ...petitioner, email } }),
    );
    addresses.set(body.number, email);
    await world.idle();
    return {
      number: String(body.number),
      code: String(body.accessCode),
      ...(await bearer(body.number)),
    };
  }

  /** The newest assignment mail about it leads to whoever has it now. */
  async function bearer(number: string) {
    const mail = (await world.mails()).findLast(
      (one) => kindOf(one) === 'assignment' && one.text.includes(number),
    );
    if (!mail) throw new Error('nobody was assigned by mail');
    const { token, page } = await openLink(world, mail);
    const act = (name: string, fields: object) =>
      world.post(`/desk/${name}`, { number, ...fields }, { authorization: `Bearer ${token}` });
    const read = async (query = '') =>
      (
        await world.ask(`/desk/petitions/${number}${query}`, {
          headers: { authorization: `Bearer ${token}`, accept: 'application/json' },
        })
      ).body;
    return { token, page, act, read, to: mail.to[0] ?? '' };
  }

  const toCitizen = async (number: string) =>
    (await world.mails(addresses.get(number))).filter(({ text }) => text.includes(number));
  const status = async (number: string, code: string) =>
    (
      await world.ask(`/petitions/${number}`, {
        headers: { authorization: `Bearer ${code}`, accept: 'application/json' },
      })
    ).body;

  it('hides names and numbers until the assignee says why', async () => {
    const { page, read } = await received(`${given.title} 010-0000-4821`);
    expect(JSON.stringify(page.body)).not.toContain('홍가상');
    expect(JSON.stringify(page.body)).not.toContain('010-0000-4821');
    const original = await read('?show=original&purpose=contact');
    expect(original.petitioner.name).toBe('홍가상');
    const logs = world.service.logs().join('\n');
    expect(logs).toMatch(/original read.*contact/);
  });

  it('note: stays inside the house', async () => {
    const { act, read, number, code } = await received(`${given.title} 1`);
    expect((await act('note', { text: '내부메모비밀' })).status).toBe(200);
    expect(JSON.stringify(await read())).toContain('내부메모비밀');
    expect(JSON.stringify(await status(number, code))).not.toContain('내부메모비밀');
  });

  it('draft, preview, answer: what was previewed is what the citizen gets', async () => {
    const { act, read, number } = await received(`${given.title} 2`);
    expect((await act('draft', { text: '초안' })).status).toBe(200);
    expect((await read()).draft).toBe('초안');
    const previewed = await act('preview', { text: '답변입니다.' });
    expect(previewed.status).toBe(200);
    expect(await toCitizen(number)).toHaveLength(1); // the receipt
    const checked = ['questions', 'grounds', 'contact', 'objection'];
    const lacking = await act('answer', { text: '답변입니다.', checked: ['grounds'] });
    expect([lacking.status, lacking.body.type]).toEqual([
      422,
      'urn:ihaeng:problem:answer-unchecked',
    ]);
    expect((await act('answer', { text: '답변입니다.', checked })).status).toBe(200);
    await world.idle();
    const mail = (await toCitizen(number)).at(-1);
    expect(mail?.subject).toBe(previewed.body.subject);
    expect(mail?.text.trim()).toBe(previewed.body.text.trim());
  });

  it('transfer: the other department has it at once, the date stands, the citizen is told', async () => {
    const { act, number, code } = await received(`${given.title} 3`);
    const before = await status(number, code);
    const sentence = '연금 업무입니다.';
    const refused = await act('transfer', { department: 'nowhere', sentence });
    expect(refused.status).toBe(422);
    expect((await act('transfer', { department: 'pension', sentence })).status).toBe(200);
    await world.idle();
    const now = await bearer(number);
    expect(now.page.status).toBe(200);
    const told = (await toCitizen(number)).at(-1);
    expect(told && kindOf(told)).toBe('transfer');
    expect(told?.text).toContain(given.transferred);
    expect((await status(number, code)).pledges).toEqual(before.pledges);
  });

  it('abuse: somebody else has it, and the citizen hears nothing', async () => {
    const { act, number, to } = await received(`${given.title} 4`);
    expect((await act('abuse', { sentence: '욕설' })).status).toBe(200);
    await world.idle();
    expect((await bearer(number)).to).not.toBe(to);
    expect(await toCitizen(number)).toHaveLength(1);
  });

  it('legal kind: the law runs beside the promise', async () => {
    const { act, read } = await received(`${given.title} 5`);
    expect((await act('legal-kind', { legalKind: 'grievance' })).status).toBe(200);
    const { pledges } = await read();
    expect(pledges.map(({ kind }: { kind: string }) => kind)).toContain('period');
  });

  it('reclassify and extend: a new date is told before the old one', async () => {
    const { act, read, number } = await received(`${given.title} 6`);
    const limbs = { matter: 'complaint', need: 'factFinding', sentence: '확인합니다.' };
    expect((await act('reclassify', limbs)).status).toBe(200);
    await world.idle();
    const extension = {
      reason: 'site-check',
      newDueAt: '2026-12-04T18:00:00+09:00',
      sentence: '현장을 확인합니다.',
    };
    expect((await act('extend', extension)).status).toBe(200);
    await world.post('/_local/clock', { advance: 'PT1M' }); // the news of its delivery comes with the next ones
    expect((await toCitizen(number)).map(kindOf)).toEqual([
      'receipt',
      'date-change',
      'date-change',
    ]);
    const open = (await read()).pledges.find((one: { state: string }) => one.state === 'open');
    expect(open.dueAt).toMatch(/^2026-12-04T18:00/);
  });

  it('decline: by the list of the law, told with its reason; then it can be closed', async () => {
    const { act, number, code } = await received(`${given.title} 7`);
    expect((await act('decline', { reason: 'busy', sentence: '바쁨' })).status).toBe(422);
    expect(
      (
        await act('decline', {
          reason: 'mediation',
          sentence: '조정 중',
          possible: 'no',
          obstacle: 'law',
          ...ITEM_TYPED,
        })
      ).status,
    ).toBe(200);
    await world.idle();
    const told = (await toCitizen(number)).at(-1);
    expect(told?.text).toContain(language === 'ko' ? '제21조' : 'article 21');
    expect(await status(number, code)).toMatchObject({ status: 'answered' });
    expect((await act('close', { reason: 'answered' })).status).toBe(200);
    expect((await act('note', { text: '종결 뒤 메모' })).status).toBe(200);
    expect(
      (await act('decline', { reason: 'mediation', sentence: '또', possible: 'yes' })).status,
    ).toBe(409);
  });
});
