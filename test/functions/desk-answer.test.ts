import { describe, expect, it } from 'vitest';
import { REFUSALS } from '../../shared/refusals/refusals.ts';
import { ITEM_TYPED } from '../improvement/typed.ts';
import { deskWorld, FORM, HTML, JSON_BODY, KNOWN } from './desk-world.ts';

type World = ReturnType<typeof deskWorld>;
const TICKED = { questions: 'yes', grounds: 'yes', checked: 'form' };
const checked = ['questions', 'grounds'];
const cookies = (world: World, person = 'care-1') => [
  `desk-${KNOWN}=${world.token(undefined, KNOWN, person)}`,
];
const form = (world: World, act: string, fields: Readonly<Record<string, string>>) =>
  world.ask('POST', `/desk/${act}`, {
    headers: FORM,
    cookies: cookies(world),
    body: new URLSearchParams({ number: KNOWN, ...fields }).toString(),
  });
const json = async (world: World, act: string, fields: object) => {
  const { statusCode, body = '' } = await world.ask('POST', `/desk/${act}`, {
    headers: { ...JSON_BODY, authorization: `Bearer ${world.token()}` },
    body: JSON.stringify({ number: KNOWN, ...fields }),
  });
  return [
    statusCode,
    String(JSON.parse(body).type ?? '')
      .split(':')
      .at(-1),
  ];
};
const answered = (world: World) =>
  world.life.events.find((event) => event.type === 'PetitionAnswered');
const last = (world: World) => world.life.events.findLast(({ type }) => type !== 'PledgeScheduled');
const open = async (world: World, person = 'care-1') =>
  (
    await world.ask('GET', `/desk/petitions/${KNOWN}`, {
      headers: HTML,
      cookies: cookies(world, person),
    })
  ).body ?? '';

describe('a text that reads as interim', () => {
  it('is asked about: the form shows both ways and keeps every word, and nothing is written', async () => {
    const world = deskWorld();
    await open(world);
    const before = world.life.events.length;
    const { statusCode, body = '' } = await form(world, 'answer', { text: '네.', ...TICKED });
    expect(statusCode).toBe(422);
    expect(body).toContain('>\n네.</textarea>');
    expect(body).toContain('name="sentAs" value="message"');
    expect(body).toContain('name="sentAs" value="answer"');
    expect(body).not.toContain('sentAs:');
    expect(world.life.events).toHaveLength(before);
    expect((await form(world, 'preview', { text: '네.', ...TICKED })).statusCode).toBe(200);
  });

  it('goes as a message: no clock stops, and the petitioner reads until when the answer comes', async () => {
    const world = deskWorld();
    const sent = await form(world, 'answer', { text: '검토 중입니다', sentAs: 'message' });
    expect(sent.statusCode).toBe(303);
    expect(last(world)).toMatchObject({ type: 'MessageSent', by: 'care-1' });
    expect(world.life.pledge('answer-24h').state).toBe('open');
    expect(world.life.petition).toMatchObject({ status: 'accepted', answers: 0 });
    expect(world.life.notices.at(-1)).toMatchObject({
      kind: 'interim',
      to: 'petitioner',
      newDueAt: world.life.pledge('answer-24h').dueAt,
    });
    const { body } = await world.ask('GET', `/petitions/${KNOWN}`, {
      headers: HTML,
      cookies: [`code=${world.code}`],
    });
    expect(body).toContain('검토 중입니다');
    expect(await open(world)).toContain('민원인에게 안내를 보냈습니다');
  });

  it('goes as the answer: it stands, is recorded, and is counted', async () => {
    const world = deskWorld();
    const fields = { text: '네.', sentAs: 'answer', ...TICKED };
    expect((await form(world, 'answer', fields)).statusCode).toBe(303);
    expect(answered(world)).toMatchObject({ interim: true, authors: ['care-1'] });
    expect(world.life.pledge('answer-24h').state).toBe('kept');
    expect(world.counted).toContainEqual({ InterimAnswers: 1 });
    expect(await open(world)).toContain('답변이라고 확인하여');
  });

  it('an answer is not asked about, and is not marked, whatever it was sent as', async () => {
    const world = deskWorld();
    const fields = { text: '네, 12월 3일에 환급됩니다.', sentAs: 'answer', ...TICKED };
    expect((await form(world, 'answer', fields)).statusCode).toBe(303);
    expect(answered(world)).not.toHaveProperty('interim');
    expect(world.counted).not.toContainEqual({ InterimAnswers: 1 });
  });

  it('is asked about of a client too, and again of what waits for approval', async () => {
    const world = deskWorld();
    expect(await json(world, 'answer', { text: '네.', checked })).toEqual([422, 'answer-interim']);
    expect(await json(world, 'answer', { text: '네.', checked, sentAs: 'message' })).toEqual([
      200,
      '',
    ]);
    expect(await json(world, 'answer', { text: '네.', checked, sentAs: 'answer' })).toEqual([
      200,
      '',
    ]);
    expect(world.life.petition.answers).toBe(1);
  });

  it('is no explanation of a decline', async () => {
    const world = deskWorld();
    const decline = { reason: 'mediation', possible: 'yes' };
    expect(await json(world, 'decline', { ...decline, sentence: '검토 중입니다' })).toEqual([
      422,
      'grounds-missing',
    ]);
  });
});

describe('the checklist', () => {
  it.each([[undefined], [[]], [['questions']], [['questions', 'contact', 'objection']]])(
    'of a client that ticked %j lacks something',
    async (ticked) => {
      const world = deskWorld();
      expect(await json(world, 'answer', { text: '답변입니다.', checked: ticked })).toEqual([
        422,
        'answer-unchecked',
      ]);
    },
  );

  it('is two ticks; the four of a form of before are taken', async () => {
    const world = deskWorld();
    const page = await open(world);
    expect(page).toContain('name="grounds"');
    expect(page).not.toContain('name="contact"');
    const four = { ...TICKED, contact: 'yes', objection: 'yes' };
    expect((await form(world, 'answer', { text: '답변입니다.', ...four })).statusCode).toBe(303);
  });
});

describe('an answer that refuses', () => {
  const refusing = {
    text: '휴업급여를 드릴 수 없습니다.',
    refuses: 'yes',
    reasons: '요양 기간이 아닙니다.',
    remedy: '심사 청구를 하실 수 있습니다.',
    possible: 'no',
    obstacle: 'law',
    ...ITEM_TYPED,
  };

  it.each([
    ['grounds', { reasons: '' }],
    ['grounds that say something', { reasons: '검토 중입니다.' }],
    ['a remedy', { remedy: ' ' }],
    ['whether it is possible', { possible: '' }],
    ['what stands against it', { obstacle: '' }],
  ])('needs %s', async (_, change) => {
    const world = deskWorld();
    const fields = { ...refusing, ...TICKED, ...change };
    const { statusCode, body = '' } = await form(world, 'answer', fields);
    expect(statusCode).toBe(422);
    expect(body).toContain('받아들이지 않는 답변에는');
    expect(body).toContain('name="refuses" value="yes" checked');
    expect(await json(world, 'answer', { ...refusing, ...change, checked })).toEqual([
      422,
      'refusal-incomplete',
    ]);
    expect(answered(world)).toBeUndefined();
  });

  it('prints both in the answer, and records what P19 asks', async () => {
    const world = deskWorld();
    expect((await form(world, 'preview', { ...refusing, ...TICKED })).body).toContain(
      '심사 청구를 하실 수 있습니다.',
    );
    expect((await form(world, 'answer', { ...refusing, ...TICKED })).statusCode).toBe(303);
    expect(answered(world)).toMatchObject({ declines: { possible: false, obstacle: 'law' } });
    const { body } = await world.ask('GET', `/petitions/${KNOWN}`, {
      headers: HTML,
      cookies: [`code=${world.code}`],
    });
    expect(body).toContain('요구하신 대로 해 드리지 못하는 까닭');
    expect(body).toContain('요양 기간이 아닙니다.');
    expect(body).toContain('심사 청구를 하실 수 있습니다.');
  });

  it('keeps all that was typed in a draft', async () => {
    const world = deskWorld();
    await open(world);
    expect((await form(world, 'draft', { ...refusing, ...TICKED })).statusCode).toBe(303);
    const page = await open(world);
    expect(page).toContain('>\n요양 기간이 아닙니다.</textarea>');
    expect(page).toContain('<option value="law" selected>');
    expect(page).toContain(`>\n${ITEM_TYPED.itemSentence}</textarea>`);
    expect(page).toContain('<option value="care-1" selected>');
    expect(page).toContain('value="2027-01-29"');
  });

  it.each([
    ['nothing of it', { itemChange: '', itemOwner: '', itemSentence: '' }, 'item-missing'],
    ['no owner', { itemOwner: '' }, 'item-missing'],
    ['no sentence for the petitioner', { itemSentence: '  ' }, 'item-missing'],
    ['no day', { itemDay: '' }, 'item-missing'],
    ['a Saturday', { itemDay: '2027-01-30' }, 'review-day-wrong'],
    ['an owner whom nobody knows', { itemOwner: 'nobody' }, 'unknown-person'],
    ['a number that is none', { itemOther: '2026-000001-4' }, 'item-over'],
  ])('for now needs an item of improvement: with %s it is refused', async (_, change, code) => {
    const world = deskWorld();
    const [, refused] = await json(world, 'answer', { ...refusing, ...change, checked });
    expect(refused).toBe(code);
    const { statusCode, body = '' } = await form(world, 'answer', {
      ...refusing,
      ...TICKED,
      ...change,
    });
    expect(statusCode).toBe(REFUSALS[code as 'item-missing'].status);
    expect(body).toContain(REFUSALS[code as 'item-missing'].ko);
    expect(body).toContain('>\n요양 기간이 아닙니다.</textarea>');
    expect(answered(world)).toBeUndefined();
    expect(
      await json(world, 'decline', {
        ...{ reason: 'mediation', sentence: '조정이 시작되었습니다.', possible: 'no' },
        ...{ obstacle: 'law', ...ITEM_TYPED, ...change },
      }),
    ).toEqual([expect.any(Number), code]);
    expect(answered(world)).toBeUndefined();
  });

  it('that promises needs the same; one that does neither needs none', async () => {
    const world = deskWorld();
    const promise = { text: '내년부터 주말에도 열겠습니다.', promises: 'yes', ...TICKED };
    expect((await form(world, 'answer', promise)).statusCode).toBe(422);
    expect(answered(world)).toBeUndefined();
    expect((await form(world, 'answer', { ...promise, ...ITEM_TYPED })).statusCode).toBe(303);
    expect(world.life.petition.improvements).toMatchObject([{ cause: 'promise' }]);
    const other = deskWorld();
    const plain = { text: '답변입니다.', ...ITEM_TYPED, ...TICKED };
    expect((await form(other, 'answer', plain)).statusCode).toBe(303);
    expect(other.life.petition.improvements).toBeUndefined();
  });

  it('a promise stays in a draft, too', async () => {
    const world = deskWorld();
    await open(world);
    const promise = { text: '내년부터 열겠습니다.', promises: 'yes', ...ITEM_TYPED };
    expect((await form(world, 'draft', promise)).statusCode).toBe(303);
    const page = await open(world);
    expect(page).toContain('name="promises" value="yes" checked');
    expect(page).not.toContain('name="refuses" value="yes" checked');
    expect(page).toContain(`>\n${ITEM_TYPED.itemChange}</textarea>`);
  });

  it('is kept in a draft before anything is ticked', async () => {
    const world = deskWorld();
    await open(world);
    const { refuses: _, ...begun } = refusing;
    expect((await form(world, 'draft', begun)).statusCode).toBe(303);
    const page = await open(world);
    expect(page).not.toMatch(/name="(refuses|promises)" value="yes" checked/);
    expect(page).toContain('>\n요양 기간이 아닙니다.</textarea>');
    expect(page).toContain(`>\n${ITEM_TYPED.itemChange}</textarea>`);
    expect(page).toMatch(/<details open><summary>요구를 받아들이지 않거나/);
  });

  it('a decline by law says it as well', async () => {
    const world = deskWorld();
    const decline = { reason: 'mediation', sentence: '조정이 시작되었습니다.' };
    expect(await json(world, 'decline', decline)).toEqual([422, 'possible-unsaid']);
    expect(await json(world, 'decline', { ...decline, possible: 'no' })).toEqual([
      422,
      'possible-unsaid',
    ]);
    expect(await json(world, 'decline', { ...decline, possible: 'yes' })).toEqual([200, '']);
    expect(answered(world)).toMatchObject({ declines: { possible: true } });
  });
});

describe('what helps whoever writes an answer', () => {
  it('what is said already is found beside it; nothing is written, and what was typed stays', async () => {
    const world = deskWorld();
    const before = world.life.events.length;
    const { body = '' } = await form(world, 'edit', {
      ...{ edit: 'find', find: '요양급여', text: '쓰던 답변', changes: 'yes', ...TICKED },
    });
    expect(body).toContain('쓰던 답변');
    expect(body).toMatch(/name="changes" value="yes" checked/);
    expect(body).toMatch(/<summary>[^<]*요양급여[^<]*<span class="quiet">담당 부서<\/span>/);
    expect(body).toContain('role="status"');
    expect(world.life.events).toHaveLength(before);
    const none = await form(world, 'edit', { edit: 'find', find: 'zzzz', text: '쓰던 답변' });
    expect(none.body).toContain('찾은 것이 없습니다');
    expect(JSON.stringify(world.lines)).not.toContain('zzzz');
  });

  it('a template is not put in a second time by whoever looks for something', async () => {
    const { body = '' } = await form(deskWorld(), 'edit', {
      ...{ edit: 'find', find: '요양', text: '글', template: 'documents' },
    });
    expect(body).toMatch(/<textarea id="text"[^>]*>\n글<\/textarea>/);
  });

  it('that it tells of a change is kept with its draft, and sent with it', async () => {
    const world = deskWorld();
    await form(world, 'draft', { text: '바뀐 것을 알립니다.', changes: 'yes' });
    expect(await open(world)).toMatch(/name="changes" value="yes" checked/);
    const sent = { text: '바뀐 것을 알립니다.', changes: 'yes', find: '', ...TICKED };
    expect((await form(world, 'answer', sent)).statusCode).toBe(303);
    expect(answered(world)).toMatchObject({ publication: expect.stringMatching(/^P-/) });
  });
});
