import { expect, it } from 'vitest';
import { dialled, phoneIn, takesTexts } from '../../shared/text/phone.ts';
import { isTelephone } from '../../shared/text/telephone.ts';
import { WHOLE } from '../../shared/text/whole.ts';
import { SPELLINGS } from './phone-spellings.ts';

it.each(SPELLINGS)('%s is kept as %s, and again', (text, written) => {
  expect(phoneIn(text)?.written).toBe(written);
  expect(phoneIn(written)?.written).toBe(written);
});

it.each([
  '0101234',
  '010-000-1234',
  '010-0000-12345',
  '12-345-6789',
  '000-0000-0000',
  '033-000-100',
  '02-00-0000',
  '112',
  '1588-000',
  '1388-0000',
  '전화 주세요',
  '',
  '+82',
  '+82 10 0000',
  '+1',
  '+0 202 555 0123',
  '010-0000-1234, 02-000-0000',
  `010-0000-1234${' '.repeat(60)}`,
])('%j is nothing that somebody can be called by', (text) => expect(phoneIn(text)).toBeUndefined());

it('what is dialled has no extension in it; what was kept before stays what it was', () => {
  expect(
    ['02-123-4567 (내선 12)', '+1 202-555-0123', '0101234', '010-0000-1234'].map(dialled),
  ).toEqual([...['021234567', '+12025550123', '0101234', '01000001234']]);
});

it.each([
  ['010-0000-1234', true],
  ['033-000-1000', true],
  ['+84 90 000 0000', true],
  ['0101234', true],
  ['1588-0000', false],
  ['02-123-4567 (내선 12)', false],
])('a text to %s: %s', (text, takes) => expect(takesTexts(text)).toBe(takes));

it.each(SPELLINGS)(
  '%s can be pressed as it is kept, without what stands behind a switchboard',
  (_, kept) => {
    const number = kept.replace(/ \(내선 \d+\)$/, '');
    expect(isTelephone(number)).toBe(!number.startsWith('+'));
    if (isTelephone(number)) expect(`${kept}입니다.`.match(WHOLE)).toEqual([number]);
  },
);

it('the number of an item is one word, as that of its petition', () => {
  expect('개선 과제 I-2026-000003-1-1'.match(WHOLE)).toEqual(['I-2026-000003-1-1']);
});

it.each(['2026-000001-4', 'A-010-0000-1234', '010-0000-12345', '1388-0000', '0101-234-5678'])(
  '%s is none',
  (text) =>
    expect([isTelephone(text), text.match(WHOLE)?.some(isTelephone) ?? false]).toEqual([
      false,
      false,
    ]),
);
