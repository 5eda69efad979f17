import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  checkDigit,
  parsePetitionNumber,
  petitionNumber,
  plainNumber,
  readPetitionNumber,
} from '../../shared/petition/number.ts';

it('every pair of digits that is swapped or mistaken changes the check, from every state', () => {
  for (let row = 0; row < 10; row++)
    for (let a = 0; a < 10; a++)
      for (let b = 0; b < 10; b++) {
        if (a === b) continue;
        // One digit leads the empty number to each state: the first row is a permutation.
        const state = String(row);
        expect(checkDigit(state + a)).not.toBe(checkDigit(state + b));
        expect(checkDigit(state + a + b)).not.toBe(checkDigit(state + b + a));
      }
});

it('a wrong digit or an adjacent swap is never another number', () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 1000, max: 9999 }),
      fc.integer({ min: 1, max: 99_999_999 }),
      fc.nat(),
      fc.nat(9),
      (year, sequence, at, digit) => {
        const number = petitionNumber(year, sequence);
        expect(parsePetitionNumber(number)).toBe(number);
        const places = [...number].flatMap((char, i) => (char === '-' ? [] : [i]));
        const place = places[at % places.length] ?? 0;
        const wrong = `${number.slice(0, place)}${digit}${number.slice(place + 1)}`;
        if (wrong !== number) expect(parsePetitionNumber(wrong)).toBeUndefined();
        const digits = number.replaceAll('-', '');
        const i = at % (digits.length - 1);
        const swapped =
          digits.slice(0, i) + digits.charAt(i + 1) + digits.charAt(i) + digits.slice(i + 2);
        if (swapped !== digits) expect(parsePetitionNumber(swapped)).toBeUndefined();
      },
    ),
  ));

it.each(['２０２６-000123-8', '2026 000123 8', ' 2026–000123–8 ', '20260001238'])(
  '%s is read as 2026-000123-8',
  (text) => expect(parsePetitionNumber(text)).toBe('2026-000123-8'),
);
it.each(['', '2026-000000-0', '2026-0000123-8', '2026-000123', 'abc'])('%s is none', (text) =>
  expect(parsePetitionNumber(text)).toBeUndefined(),
);

it.each([
  ['접수번호 2026-000123-8', { number: '2026-000123-8' }],
  ['No. ２０２６．０００１２３．８', { number: '2026-000123-8' }],
  ['2026ㅡ000123ㅡ8', { number: '2026-000123-8' }],
  ['2026-000132-8', { wrong: 'digits' }],
  ['2026-000000-0', { wrong: 'digits' }],
  ['2026-00012-8', { wrong: 'shape' }],
  ['홍가상', { wrong: 'shape' }],
])('%s as it is typed is %j', (text, read) =>
  expect(readPetitionNumber(plainNumber(text))).toEqual(read),
);
