import { expect, it } from 'vitest';
import { objectionOutcome } from '../../shared/charter/objection.ts';
import { kst } from './support.ts';

const due = kst('Wed 2026-11-25 10:12');

it.each([
  ['exactly at the bound', due, undefined, due, false, 'NOT_LATE'],
  ['a millisecond after it', due + 1, undefined, due, false, 'LATE_NO_NOTICE'],
  ['late, and told before', due + 1, undefined, due, true, 'LATE_NOTICED'],
  ['answered exactly at the bound', due + 1, due, due, false, 'NOT_LATE'],
  ['answered late', due + 2, due + 1, due, false, 'LATE_NO_NOTICE'],
  ['no pledge and no legal period', due, undefined, undefined, false, 'NOT_LATE'],
] as const)('%s', (_, now, answeredAt, earliestDueAt, priorNoticeDelivered, outcome) => {
  expect(objectionOutcome({ now, answeredAt, earliestDueAt, priorNoticeDelivered })).toBe(outcome);
});
