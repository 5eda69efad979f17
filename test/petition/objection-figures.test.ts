import { expect, it } from 'vitest';
import type { PetitionEvent } from '../../shared/petition/events.ts';
import { objectionFigures } from '../../shared/petition/objection-figures.ts';
import { kst } from './world.ts';

const AT = kst('2026-11-26 02:00');
const MINUTE = 60_000;

/** An objection that was explained, and reached its petitioner, so many ms after it. */
const history = (
  reached: readonly number[],
  by = 'rule',
  more: readonly PetitionEvent[] = [],
): readonly PetitionEvent[] => [
  { type: 'ObjectionRaised', at: AT, outcome: 'LATE_NO_NOTICE', hour: 'explanation' },
  { type: 'ObjectionExplained', at: AT + 30 * MINUTE, by, stage: 'inProgress' },
  ...reached.map((ms) => ({ type: 'ExplanationReached', at: AT + ms, how: 'mail' }) as const),
  ...more,
];

it.each([
  ['59:59.999', 60 * MINUTE - 1, 1],
  ['60:00.000', 60 * MINUTE, 1],
  ['60:00.001', 60 * MINUTE + 1, 0],
])('an explanation at %s counts by its own instant', (_, ms, withinHour) => {
  expect(objectionFigures([history([ms])])).toMatchObject({
    owed: 1,
    reached: 1,
    withinHour,
    max: ms,
  });
});

it('the middle, the ninety-fifth of a hundred and the last; the share of what nobody explained', () => {
  const all = Array.from({ length: 100 }, (_, i) =>
    history([(i + 1) * MINUTE], i < 25 ? 'rule' : 'care-1'),
  );
  expect(objectionFigures(all)).toEqual({
    owed: 100,
    reached: 100,
    withinHour: 60,
    p50: 50 * MINUTE,
    p95: 95 * MINUTE,
    max: 100 * MINUTE,
    byRule: 0.25,
  });
});

it('a fact that is known later and lies earlier is the one that counts', () => {
  expect(objectionFigures([history([70 * MINUTE, 40 * MINUTE])]).max).toBe(40 * MINUTE);
});

it('what was not late after all, and what opened no hour, is not counted; what waits is owed', () => {
  const voided: PetitionEvent = {
    type: 'PledgeVoided',
    at: AT + 40 * MINUTE,
    pledge: 'explanation',
    because: 'superseded',
  };
  const notLate: PetitionEvent = { type: 'ObjectionRaised', at: AT, outcome: 'NOT_LATE' };
  expect(objectionFigures([history([35 * MINUTE], 'rule', [voided]), [notLate]])).toEqual({
    owed: 0,
    reached: 0,
    withinHour: 0,
  });
  expect(objectionFigures([history([])])).toEqual({
    owed: 1,
    reached: 0,
    withinHour: 0,
    byRule: 1,
  });
});
