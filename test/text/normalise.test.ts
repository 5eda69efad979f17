import { expect, it } from 'vitest';
import {
  cleanedValue,
  normaliseText,
  saysSomething,
  singleLine,
} from '../../shared/text/normalise.ts';

it.each([
  ['ㅋ\u202egnp.exe\u202c\u200b', 'ㅋgnp.exe'],
  ['감사 👨‍👩‍👧 👏🏽', '감사 👨‍👩‍👧 👏🏽'],
  ['a\r\nb\rc\u0000\t', 'a\nb\nc\t'],
  ['가'.normalize('NFD'), '가'],
  ['가\u200d나', '가나'],
  ['급여\u000b문의\u0000입니다', '급여\n문의입니다'],
  ['첫 줄\u2028둘째\u2029셋째\u0085넷째\f다섯째', '첫 줄\n둘째\n셋째\n넷째\n다섯째'],
  ['\ufeff서\u00ad류\u2060 \ufffc', '서류 '],
  // Emoji whose parts are joined, of a trade, of a skin, with a selector, of a flag.
  ['👩🏽‍🔧 ❤️‍🔥 🏳️‍🌈 🇰🇷 1️⃣', '👩🏽‍🔧 ❤️‍🔥 🏳️‍🌈 🇰🇷 1️⃣'],
  [
    '🏴\u{e0067}\u{e0062}\u{e0065}\u{e007f} \u{e0041}숨은',
    '🏴\u{e0067}\u{e0062}\u{e0065}\u{e007f} 숨은',
  ],
  ['👍\u200d', '👍'],
  // Letters of Hangul alone, and composed ones as a Mac sends them; the invisible fillers go.
  ['ㅋㅋ ㅠㅠ ㄱㄴ', 'ㅋㅋ ㅠㅠ ㄱㄴ'],
  ['\u1112\u1161\u11ab\u1100\u1173\u11af', '한글'],
  ['\u3164\u115f\u1160\uffa0', ''],
  // Scripts of workers from abroad that are written with joiners: Sinhala, Nepali, Persian.
  ['ශ්\u200dරී ලංකා', 'ශ්\u200dරී ලංකා'],
  ['र्\u200dयाक', 'र्\u200dयाक'],
  ['می\u200cخواهم', 'می\u200cخواهم'],
  ['a\u200cb', 'ab'],
])('%j', (text, kept) => expect(normaliseText(text)).toBe(kept));
it('keeps a line one line', () => expect(singleLine(' 홍\r\nBcc: x\u2028y ')).toBe('홍 Bcc: x y'));
it('refuses half a character', () =>
  expect(() => normaliseText('\ud83d')).toThrow(/half a character/));

it.each(['', ' \n', '\u200b\u200d', '\u2800', '\ufe0f', '\u0301'])('%j says nothing', (text) =>
  expect(saysSomething(normaliseText(text))).toBe(false),
);
it.each(['ㅋ', '?', '👍', '1'])('%j says something', (text) =>
  expect(saysSomething(text)).toBe(true),
);
it('cleans each text of a value, however deep', () =>
  expect(cleanedValue({ a: ['가\u200b', { b: '나\u0000' }], c: 1, d: null, e: true })).toEqual({
    ...{ a: ['가', { b: '나' }], c: 1, d: null, e: true },
  }));
