import { describe, expect, it } from 'vitest';
import { scoreExample } from '../../functions/docs/score-example.ts';
import { figuresOf } from '../../functions/public/charter-figures.ts';
import { CharterReply } from '../../functions/public/charter-reply.ts';
import { figuresIn } from '../../functions/public/pages/charter-figures.ts';
import { versionsOf } from '../../infra/tools/put-charter.ts';
import type { PromiseKind } from '../../shared/charter/promise.ts';
import { publishedVersions } from '../../shared/charter/version.ts';
import { changedNumbers } from '../../shared/charters/changed-numbers.ts';
import { charterFiles } from '../../shared/charters/files.ts';
import type { ShelfReader } from '../../shared/ports/shelf.ts';
import { charterWorld } from './charter-world.ts';

const wordsIn = (body = '') =>
  body
    .replace(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'");
const [standard] = versionsOf('standard');
if (!standard) throw new Error('the standard charter has no version');

describe.each(['standard', 'sister'])('the page of the charter %s', (charter) => {
  it.each(['ko', 'en'] as const)(
    'says of each promise what it quotes, means, counts and owes, and where to comment: %s',
    async (language) => {
      const { get } = await charterWorld({ charter });
      const { statusCode, body = '' } = await get(`/charter?lang=${language}`);
      expect(statusCode).toBe(200);
      const words = wordsIn(body);
      const [{ promises } = standard] = versionsOf(charter);
      expect(promises.length).toBeGreaterThan(10);
      for (const { id, title, quotation, reading, clock, remedy } of promises) {
        for (const said of [title, reading, clock, remedy])
          if (said) expect(words).toContain(said[language]);
        expect(words).toContain(quotation[language]);
        expect(body).toContain(`<section class="card" id="${id}"`);
        expect(body).toContain(`href="/write?promise=${id}&amp;lang=${language}"`);
        expect(body).toContain(`href="#${id}"`);
      }
    },
  );
});

describe('the figures of the promises', () => {
  const [quarter] = scoreExample.reply.quarters;
  const [month] = quarter?.organisation ?? [];
  const cardOf = (body: string | undefined, id: string): string =>
    wordsIn(body?.split(`<section class="card" id="${id}"`)[1]?.split('</section>')[0]);

  it('stand with their coverage and with how clocks ended, the months of a quarter added up', async () => {
    const { get, shelf } = await charterWorld();
    if (!quarter || !month) throw new Error('the example of a score is empty');
    const organisation = [{ ...month, month: '2026-10', over: true }, month];
    await shelf.write('score', { ...scoreExample.reply, quarters: [{ ...quarter, organisation }] });
    const { body } = await get('/charter?lang=ko');
    const card = cardOf(body, 'P9');
    expect(card).toContain('24시간 답변: 지킨 비율 94.4%, 지킴 68, 못 지킴 2, 기한 지남 2');
    expect(card).toContain('기계 97.3%, 고객 0%');
    expect(card).toContain('직원 말뿐: 지킴 2, 못 지킴 0');
    expect(card).toContain('고객님이 취하 4건 (5%, 마지막 10%에 0건)');
    expect(card).toContain('2026년 4분기');
    expect(body).toContain('href="/scorecard?quarter=2026-Q4&amp;lang=ko"');
    const twin = CharterReply.parse(JSON.parse((await get('/charter.json')).body ?? ''));
    const figures = twin.promises.find(({ id }) => id === 'P9')?.figures;
    expect(figures).toMatchObject({
      quarter: '2026-Q4',
      rows: [{ rate: 68 / 72, coverage: { machine: 72 / 74, citizen: 0 }, clocks: 80 }],
    });
    expect(twin.promises.find(({ id }) => id === 'P8')?.figures).toEqual({
      unmeasured: 'none-yet',
    });
  });

  it('of what was not measured say so and why, and are not called kept', () => {
    const of = (kinds: PromiseKind[], clock?: { ko: string; en: string }) => ({
      ...{ id: 'P99', kinds },
      ...(clock && { clock }),
    });
    const clock = { ko: '하루', en: 'a day' };
    const score = scoreExample.reply;
    expect(figuresOf(of(['MIX'], clock), undefined)).toEqual({ unmeasured: 'unread' });
    expect(figuresOf(of(['MIX'], clock), score)).toEqual({ unmeasured: 'none-yet' });
    expect(figuresOf(of(['HUM']), score)).toEqual({ unmeasured: 'unclocked' });
    expect(figuresOf(of(['EXT']), score)).toEqual({ unmeasured: 'elsewhere' });
    expect(figuresOf(of(['EXT', 'MIX'], clock), score)).toEqual({ unmeasured: 'none-yet' });
  });

  it('are each of one promise: a target and a promise under one name are two', () => {
    if (!quarter || !month) throw new Error('the example of a score is empty');
    const [row] = month.promises;
    if (!row) throw new Error('the example of a month is empty');
    const promises = [
      { ...row, kind: 'target' as const, kept: { machine: 1, citizen: 0 }, overdue: 9 },
      row,
      { ...row, clause: 'P9.2' },
    ];
    const score = {
      ...scoreExample.reply,
      quarters: [{ ...quarter, organisation: [{ ...month, promises }] }],
    };
    const figures = figuresOf({ id: 'P9', kinds: ['SYS'] }, score);
    if (!('rows' in figures)) throw new Error('no figures');
    expect(
      figures.rows.map(({ clause, kind, clocks, rate }) => [clause, kind, clocks, rate]),
    ).toEqual([
      ['P9.1', 'pledge', 40, 34 / 36],
      ['P9.2', 'pledge', 40, 34 / 36],
      ['P9.1', 'target', 40, 1 / 11],
    ]);
    const lines = wordsIn(figuresIn(figures, 'ko').toString());
    expect(lines).toContain('24시간 답변 (P9.1): 지킨 비율 94.4%');
    expect(lines).toContain('24시간 답변 (목표): 지킨 비율 9.1%');
  });

  it('are those of the last quarter that has any, named as that quarter', async () => {
    const { get, shelf } = await charterWorld();
    if (!quarter || !month) throw new Error('the example of a score is empty');
    const begun = {
      ...{ quarter: '2027-Q1', asOf: '2027-01-02T01:00:00.000Z', department: [], channel: [] },
      organisation: [{ ...month, month: '2027-01', promises: [] }],
    };
    await shelf.write('score', { ...scoreExample.reply, quarters: [begun, quarter] });
    const { body } = await get('/charter?lang=ko');
    const card = cardOf(body, 'P9');
    expect(card).toContain('지킨 비율 94.4%');
    expect(card).toContain('2026년 4분기');
    expect(body).toContain('href="/scorecard?quarter=2026-Q4&amp;lang=ko"');
  });

  it('of conduct are withheld where they are few, which is not to say that nothing was measured', async () => {
    const { get, shelf } = await charterWorld();
    await shelf.write('score', scoreExample.reply);
    const { body } = await get('/charter?lang=ko');
    for (const id of ['P2', 'P4']) {
      expect(cardOf(body, id)).toContain('직원의 응대에 관한 수치는 여러 건이 모여야');
      expect(cardOf(body, id)).not.toContain('아직 잰 것이 없습니다');
    }
    const twin = CharterReply.parse(JSON.parse((await get('/charter.json')).body ?? ''));
    const of = (id: string) => twin.promises.find((one) => one.id === id)?.figures;
    expect(of('P4')).toEqual({ unmeasured: 'withheld' });
    expect(of('P3')).toEqual({ unmeasured: 'unclocked' });
  });

  it('are not known while the shelf is empty', async () => {
    const { get } = await charterWorld();
    const { body = '' } = await get('/charter');
    expect(body.split('지금은 수치를 불러오지 못했습니다.').length - 1).toBe(
      standard.promises.length,
    );
  });
});

it('stands while neither the shelf nor the table answers', async () => {
  const shelf: ShelfReader = { read: () => Promise.reject(new Error('no bucket')) };
  const { get, lines } = await charterWorld({ shelf });
  for (const path of ['/charter', '/charter.json', '/charter.pdf'])
    expect((await get(path)).statusCode, path).toBe(200);
  expect((await get('/charter')).body).toContain('지금은 수치를 불러오지 못했습니다.');
  expect(lines).toContainEqual(
    expect.objectContaining({ message: 'the charter stands without its figures' }),
  );
});

it('programs get the same at either address, and nothing is sent twice to who has it', async () => {
  const { get } = await charterWorld();
  const asJson = { accept: 'application/json' };
  const [one, other] = [await get('/charter', asJson), await get('/charter.json', asJson)];
  expect(one.body).toBe(other.body);
  const read = CharterReply.parse(JSON.parse(other.body ?? ''));
  expect(read.promises.map(({ id }) => id)).toEqual(standard.promises.map(({ id }) => id));
  expect(read.hash).toMatch(/^[0-9a-f]{64}$/);
  const again = await get('/charter.json', { 'if-none-match': String(other.headers?.etag) });
  expect([again.statusCode, again.body]).toEqual([304, '']);
});

it('on paper it is in the language that is asked for', async () => {
  const { get } = await charterWorld();
  const { headers, body = '', isBase64Encoded } = await get('/charter.pdf?lang=en');
  expect([headers?.['content-type'], isBase64Encoded]).toEqual(['application/pdf', true]);
  expect(Buffer.from(body, 'base64').toString()).toBe('%PDF en');
});

describe('versions', () => {
  const { promises } = standard;
  const kept = promises.map((one) => ({ ...one, kinds: ['SYS'] as const }));
  const at = (version: string, effectiveFrom: string, said: typeof kept) => ({
    charter: { version, effectiveFrom },
    promises: said,
    hash: 'a'.repeat(64),
  });
  const reworded = kept.map((one) =>
    one.id === 'P9' ? { ...one, reading: { ko: '하루 안에', en: 'Within a day' } } : one,
  );
  const versions = publishedVersions([
    at('ours-1', '2026-01-01', kept),
    at(
      'ours-2',
      '2027-01-01',
      reworded.filter(({ id }) => id !== 'P14'),
    ),
  ]);

  it('the latest comes first, with what it says otherwise than the one before', () => {
    expect(versions.map(({ version }) => version)).toEqual(['ours-2', 'ours-1']);
    expect(versions[1]?.changes).toEqual([]);
    const [, ...gone] = versions[0]?.changes ?? [];
    expect(versions[0]?.changes[0]).toMatchObject({ promise: 'P9' });
    expect(versions[0]?.changes[0]?.after?.en).toContain('Within a day');
    expect(gone).toEqual([{ promise: 'P14', before: expect.anything() }]);
  });

  it('of one day the higher number is the later', () => {
    const days = ['ours-9', 'ours-10', 'ours-2'].map((one) => at(one, '2027-01-01', kept));
    expect(publishedVersions(days).map(({ version }) => version)).toEqual([
      'ours-10',
      'ours-9',
      'ours-2',
    ]);
  });

  it('say which numbers changed in plain words', async () => {
    const texts = ['standard', 'sister'].map((name) => charterFiles(name).inForce.text);
    const numbers = [...changedNumbers(texts[0] ?? '', texts[1] ?? '')];
    expect(numbers).toContainEqual({
      ...{ field: 'terms.compensation.amount', before: '10000', after: '5000' },
    });
    expect(numbers.some(({ field }) => field.includes('quotation'))).toBe(false);
    const [latest, ...rest] = versions;
    if (!latest) throw new Error('there is no version');
    const { get } = await charterWorld({ versions: [{ ...latest, numbers }, ...rest] });
    const words = wordsIn((await get('/charter?lang=ko')).body);
    expect(words).toContain('보상 금액(원): 10,000 → 5,000');
    expect(words).toContain('늦은 까닭을 알려 드리는 시간: 1시간 → 30분');
    // What has no name of its own is told by what it is about; the names of fields are for programs.
    expect(words).toContain('약속한 전화에 관한 숫자: 10분 → 1시간');
    expect(words).toContain('그 밖의 숫자: 50분 → 20분');
    for (const lang of ['ko', 'en'])
      expect(wordsIn((await get(`/charter?lang=${lang}`)).body)).not.toMatch(/terms\.|shifts\./);
    expect(JSON.parse((await get('/charter.json', {})).body ?? '').versions[0].numbers).toEqual(
      numbers,
    );
  });

  it('are shown with their days, their hashes and both wordings', async () => {
    const { get } = await charterWorld({ versions });
    const words = wordsIn((await get('/charter?lang=ko')).body);
    expect(words).toContain('2027년 1월 1일(금)부터 (ours-2)');
    expect(words).toContain('2026년 1월 1일(목)부터 (ours-1)');
    expect(words).toContain('하루 안에');
    expect(words).toContain('없어진 약속입니다.');
    expect(words.split('a'.repeat(64)).length - 1).toBe(2);
  });
});

it('can be told to be out of date, and says that it was told', async () => {
  const { get } = await charterWorld();
  const { body = '' } = await get('/charter');
  expect(body).toContain('action="/out-of-date?lang=ko"');
  expect(body).toContain('name="about" value="charter"');
  expect((await get('/charter?done=told')).body).toContain('맡은 부서에 확인하라고 알렸습니다');
});
