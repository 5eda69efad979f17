import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendForm } from './form.ts';
import { answerFrom, kindOf, openWorld, petition, type World } from './world.ts';

/** Planted names and texts, each of which may stand in content items and in mail to the citizen alone. */
const PLANTED = [
  '홍가상',
  '01000004821',
  '010-0000-4821',
  '가상은행',
  'petitioner@example.com',
  '진폐정밀진단비밀',
  '아무도모를답변',
  '연금제목비밀',
  '김대리비밀',
  '010-0000-0400',
  '01000000400',
  '010-0000-7731',
  '01000007731',
];
const NEVER = ['990231-1234567', '9902311234567'];

describe('personal data stands in content items only', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld('2026-11-24 10:12');
    const { body } = await world.post(
      '/petitions',
      petition({
        title: '연금제목비밀 휴업급여',
        body: '진폐정밀진단비밀 주민등록번호 990231-1234567, 전화 010-0000-4821, 계좌 가상은행 000-0000-0000-00',
        represented: { name: '김대리비밀 990231-1234567' },
      }),
    );
    await world.post(
      '/petitions',
      petition({ title: '휴업급여 잊힌 것', body: '진폐정밀진단비밀' }),
    );
    await sendForm(world, {
      title: '연금제목비밀 재활',
      body: '진폐정밀진단비밀',
      representedName: '김대리비밀',
    });
    // One whom only texts and calls reach: the first text is refused, so a person calls.
    for (const phone of ['010-0000-0400', '010-0000-7731'])
      await world.post(
        '/petitions',
        petition({ body: '진폐정밀진단비밀', petitioner: { name: '홍가상', phone } }),
      );
    await world.idle();
    const assignment = (await world.mails()).find(
      (mail) => kindOf(mail) === 'assignment' && mail.text.includes(body.number),
    );
    if (!assignment) throw new Error('nobody was assigned by mail');
    await answerFrom(world, assignment, body.number, '아무도모를답변입니다.');
    await world.to('2026-12-01 12:00');
  });
  afterAll(() => world.stop());

  const found = (text: string, words: readonly string[]) =>
    words.filter((word) => text.includes(word));

  it('in the table', async () => {
    const items = await world.service.items();
    const others = items.filter(
      (item) => !String(item.sk).startsWith('content#') && item.pk !== 'office',
    );
    expect(others.length).toBeGreaterThan(10);
    expect(found(JSON.stringify(others), PLANTED)).toEqual([]);
    expect(found(JSON.stringify(items), NEVER)).toEqual([]);
    expect(found(JSON.stringify(items), PLANTED)).toEqual(
      expect.arrayContaining(['진폐정밀진단비밀', '김대리비밀']),
    );
  });

  it('in the stream, the queues, the schedules, the logs and the names', () => {
    const { logs, traffic } = world.service;
    expect(logs().length).toBeGreaterThan(10);
    expect(traffic().length).toBeGreaterThan(10);
    expect(found(logs().join('\n'), [...PLANTED, ...NEVER])).toEqual([]);
    expect(found(traffic().join('\n'), [...PLANTED, ...NEVER])).toEqual([]);
  });

  it('in no text but the number that it goes to', async () => {
    const { body: texts } = await world.ask('/_local/texts');
    expect(texts.map(({ to }: { to: string }) => to)).toContain('01000007731');
    const said = texts.map(
      (each: Record<'text' | 'reference', string>) => each.text + each.reference,
    );
    expect(found(said.join('\n'), [...PLANTED, ...NEVER])).toEqual([]);
    expect((await world.mails()).map(kindOf)).toContain('call');
  });

  it('in no subject and in no mail to staff', async () => {
    const mails = await world.mails();
    expect(found(mails.map(({ subject }) => subject).join('\n'), PLANTED)).toEqual([]);
    const staff = mails.filter(
      (mail) => !['receipt', 'answer', 'delay', 'date-change', 'transfer'].includes(kindOf(mail)),
    );
    expect(staff.length).toBeGreaterThan(0);
    expect(found(staff.map(({ text, html }) => text + html).join('\n'), PLANTED)).toEqual([]);
  });
});
