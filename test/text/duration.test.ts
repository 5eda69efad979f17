import { expect, it } from 'vitest';
import { formatDuration } from '../../shared/text/duration.ts';

const MINUTE = 60_000;

it.each([
  [1, '1분', '1 minute'],
  [MINUTE + 1, '2분', '2 minutes'],
  [60 * MINUTE, '1시간', '1 hour'],
  [61 * MINUTE, '1시간 1분', '1 hour 1 minute'],
  [24 * 60 * MINUTE - 1, '1일', '1 day'],
  [51 * 60 * MINUTE + 20 * MINUTE, '2일 3시간', '2 days 3 hours'],
  [24 * 60 * MINUTE + 20 * MINUTE, '1일', '1 day'],
  [0, '0분', '0 minutes'],
])('%d ms is %s, %s', (ms, ko, en) => {
  expect(formatDuration(ms, 'ko')).toBe(ko);
  expect(formatDuration(ms, 'en')).toBe(en);
});
