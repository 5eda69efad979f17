import { expect, it } from 'vitest';
import { normaliseText, singleLine } from '../../shared/text/normalise.ts';

it.each([
  ['ㅋ\u202egnp.exe\u202c\u200b', 'ㅋgnp.exe'],
  ['감사 👨‍👩‍👧 👏🏽', '감사 👨‍👩‍👧 👏🏽'],
  ['a\r\nb\rc\u0000\t', 'a\nb\nc\t'],
  ['가'.normalize('NFD'), '가'],
  ['가\u200d나', '가나'],
])('%j', (text, kept) => expect(normaliseText(text)).toBe(kept));
it('keeps a line one line', () => expect(singleLine(' 홍\r\nBcc: x\u2028y ')).toBe('홍 Bcc: x y'));
it('refuses half a character', () =>
  expect(() => normaliseText('\ud83d')).toThrow(/half a character/));
