import { describe, expect, it } from 'vitest';
import { headerSafe } from '../../shared/text/header.ts';
import { withParticle } from '../../shared/text/particles.ts';
import { formatWon } from '../../shared/text/won.ts';

describe('particles', () => {
  it.each([
    ['박서준', '이/가', '박서준이'],
    ['고객지원처', '이/가', '고객지원처가'],
    ['고객지원처', '으로/로', '고객지원처로'],
    ['서울', '으로/로', '서울로'],
    ['2026-000123-1', '은/는', '2026-000123-1은'],
    ['2026-000123-4', '은/는', '2026-000123-4는'],
    ['2026-000123-0', '을/를', '2026-000123-0을'],
    ['Kim', '이/가', 'Kim이(가)'],
    ['고객지원처(서울)', '은/는', '고객지원처(서울)은(는)'],
  ] as const)('%s + %s is %s', (word, particle, joined) => {
    expect(withParticle(word, particle)).toBe(joined);
  });
});

describe('a header line', () => {
  it.each([
    ['배정\r\nBcc: someone@example.org', '배정 Bcc: someone@example.org'],
    ['a\u2028b\u0000c\u202ed', 'a b c d'],
    ['  가  나  ', '가 나'],
  ])('%j becomes %j', (text, safe) => {
    expect(headerSafe(text)).toBe(safe);
  });
});

it.each([
  [0, '0원'],
  [999, '999원'],
  [10_000, '10,000원'],
  [1_234_567, '1,234,567원'],
])('%d is %s', (amount, text) => {
  expect(formatWon(amount, 'ko')).toBe(text);
});
