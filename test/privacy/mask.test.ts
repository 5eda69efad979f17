import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digitView, plainWorded } from '../../shared/privacy/digits.ts';
import { cutForStorage, hideForDisplay, hideName } from '../../shared/privacy/mask.ts';

const DISGUISES: readonly [string, string][] = [
  ['as printed', '990231-1234567'],
  ['without a dash', '9902311234567'],
  ['full width', '９９０２３１－１２３４５６７'],
  ['Hangul', '구구공이삼일 일이삼사오육칠'],
  ['Hangul with a particle', '구구공이삼일일이삼사오육칠이고요'],
  ['circled', '⑨⑨⓪②③①-①②③④⑤⑥⑦'],
  ['dotted', '9.9.0.2.3.1.1.2.3.4.5.6.7'],
  ['spaced', '9 9 0 2 3 1 - 1 2 3 4 5 6 7'],
  ['zero-width', '990\u200b231-12\u200b345\u200d67'],
  ['two lines', '990231\n1234567'],
  ['words between', '주민번호 앞자리 990231 뒷자리 1234567'],
  ['a sentence between', '앞자리는 990231이고 뒷자리는 1234567입니다'],
  ['a century', '19990231-1234567'],
  ['keycaps', '9️⃣9️⃣0️⃣2️⃣3️⃣1️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣'],
  ['mathematical', '𝟗𝟗𝟎𝟐𝟑𝟏-𝟏𝟐𝟑𝟒𝟓𝟔𝟕'],
];
const SERIAL_SEEN =
  /234567|２３４５６７|이삼사오육칠|②③④⑤⑥⑦|2\D{1,4}3\D{1,4}4\D{1,4}5\D{1,4}6\D{1,4}7/u;

describe('identifiers are cut before anything is stored', () => {
  it.each(DISGUISES)('%s', (_how, text) => {
    const cut = cutForStorage(`안녕하세요. ${text} 입니다.`);
    expect(cut).not.toMatch(SERIAL_SEEN);
    expect(cut.match(/\*/g)).toHaveLength(6);
    expect(cutForStorage(cut)).toBe(cut);
  });

  it.each([
    ['카드 4111-1111-1111-1111', '카드 ****-****-****-1111'],
    ['카드 4111 1111\n11111111 입니다', '카드 **** ****\n****1111 입니다'],
    ['여권 M12345678', '여권 M********'],
    ['여권번호 M123A4567', '여권번호 M***A****'],
    ['운전면허 11-12-123456-12', '운전면허 11-12-******-**'],
    // A telephone number in the middle of it: what random disguises found.
    ['번호 99\n02-3112 3456 7', '번호 99\n02-311* **** *'],
    ['주민번호 앞자리 990231 뒷자리 1234567', '주민번호 앞자리 990231 뒷자리 1******'],
  ])('%s', (text, cut) => expect(cutForStorage(text)).toBe(cut));

  it.each([
    ['a receipt number', '접수번호 2026-000123-8 문의'],
    ['a mobile', '010-0000-4821, +82-10-0000-1199'],
    ['a telephone in a list', '12 010-1234-5678'],
    ['dates as we write them', '2026년 11월 24일(화) 오전 10시 12분까지 답변드리겠습니다.'],
    ['dates and hours', '2026. 11. 24.(화) 10:12, 2026-11-24 10:12:30'],
    ['an account', '가상은행 000-0000-0000-00'],
    ['amounts', '5,000 6,000 7,000 8,000원, 100,000,000원'],
    ['scripts', "<script>alert(1)</script>'; DROP TABLE cases;--"],
    ['syllables', '이번 일이 구구절절 삼사일 걸린 이유는 공단이 오육 번 미룬 일'],
  ])('%s stays', (_what, text) => expect(cutForStorage(text)).toBe(text));

  it('never leaks a planted number in a random disguise, and cutting twice is cutting once', () => {
    const gap = fc.constantFrom('', ' ', '-', '.', '\u200b', '\n', ' · ', '_');
    const dress = fc.constantFrom<(d: number) => string>(
      (d) => String(d),
      (d) => String.fromCodePoint(0xff10 + d),
      (d) => '공일이삼사오육칠팔구'.charAt(d),
      (d) => '⓪①②③④⑤⑥⑦⑧⑨'.charAt(d),
    );
    const planted = fc.constantFrom('9902311234567', '5502302345678', '4111111111111111');
    fc.assert(
      fc.property(
        planted,
        fc.array(fc.tuple(dress, gap), { minLength: 16, maxLength: 16 }),
        (number, disguise) => {
          const hidden = [...number]
            .map(
              (d, i) =>
                (disguise[i]?.[0](Number(d)) ?? d) +
                (i < number.length - 1 ? (disguise[i]?.[1] ?? '') : ''),
            )
            .join('');
          const cut = cutForStorage(`제 번호: ${hidden} 확인`);
          expect(cut.match(/\*/g)?.length ?? 0).toBeGreaterThanOrEqual(6);
          expect(cutForStorage(cut)).toBe(cut);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('what lists, logs and staff mails show', () => {
  it.each([
    ['홍가상', '홍*상'],
    ['홍가', '홍*'],
    ['남궁가상', '남**상'],
    ['Example Nguyen', 'E****** N*****'],
  ])('%s', (name, hidden) => expect(hideName(name)).toBe(hidden));

  it.each([
    ['메일 petitioner@example.com', '메일 p***@example.com'],
    ['02-000-4455', '02-***-4455'],
    ['2026-000123-8', '2026-000123-8'],
    ['박가상이 왔습니다', '박*상이 왔습니다'],
  ])('%s', (text, hidden) => expect(hideForDisplay(text, { names: ['박가상'] })).toBe(hidden));

  it('is idempotent on any text', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(cutForStorage(cutForStorage(text))).toBe(cutForStorage(text));
      }),
    ));
});

interface Sample {
  id: string;
  title: string;
  body: string;
  expectedMask: { raw: string; masked: string; where: string }[];
}
const file = new URL('../petitions.json', import.meta.url);
const samples: Sample[] = JSON.parse(readFileSync(file, 'utf8')).petitions;
it.each(samples.map((sample) => [sample.id, sample] as const))(
  '%s is masked as expected',
  (_id, { body, expectedMask }) => {
    const stored = cutForStorage(body);
    const expected = expectedMask
      .filter(({ where }) => where === 'storage')
      .reduce((text, { raw, masked }) => text.replaceAll(raw, masked), body);
    expect(stored).toBe(expected);
    const shown = hideForDisplay(body);
    for (const { raw, masked } of expectedMask) {
      expect(shown).toContain(masked);
      expect(shown).not.toContain(raw);
    }
  },
);

it('every sign of a plain text is read as itself', () => {
  const plain: string[] = [];
  for (let code = 0; code < 0x10000; code += 1) {
    const sign = String.fromCharCode(code);
    if (plainWorded(sign) !== undefined) plain.push(sign);
  }
  expect(plain.length).toBeGreaterThan(11_000);
  expect(digitView(plain).plain).toEqual(plain);
  expect(digitView(plain).worded).toEqual(plain.map(plainWorded));
});

it('a plain text is cut as one that needs a closer look', () => {
  const pieces = fc.oneof(
    fc.constantFrom(
      '900101-1234567',
      '구공공일공일',
      '다시 일이삼사오육칠',
      'M1234567',
      '면허',
      '주민번호',
      'a1',
    ),
    fc.constantFrom(' ', '\n', '-', '…', '·', '“', '가', '이', '일', '*', ','),
    fc.nat(9).map(String),
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      // A letter of another script far behind: nothing is shortened then.
      const far = `${' '.repeat(200)}é`;
      expect(`${cutForStorage(text)}${far}`).toBe(cutForStorage(`${text}${far}`));
    }),
    { numRuns: 2000 },
  );
});
