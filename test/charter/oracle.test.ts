import { describe, expect, it } from 'vitest';
import { actBy, dueAt } from '../../shared/charter/deadline.ts';
import { sisterCharter, standardCharter } from '../support/charters.ts';
import { oracleLegal, oracleOf, standardOracle } from './oracle.ts';
import { calendarWith, inKorea, kst } from './support.ts';

/** A small seeded generator, so that a failure can be repeated. */
function randoms(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const FROM = kst('Mon 2024-01-01 00:00');
const SPAN = kst('Mon 2027-11-29 00:00') - FROM;

/** Counts the receipts on which rule and oracle disagree and shows the first few. */
function disagreements(count: number, check: (receivedAt: number) => boolean): string[] {
  const random = randoms(20_261_124);
  const wrong: string[] = [];
  for (let i = 0; i < count; i += 1) {
    // Half on whole minutes, where the bounds of shifts and days are hit.
    const at = FROM + Math.floor(random() * SPAN);
    const received = i % 2 ? at : Math.floor(at / 1_800_000) * 1_800_000;
    if (!check(received) && wrong.length < 5) wrong.push(inKorea(received));
  }
  return wrong;
}

describe.each([
  { charter: standardCharter, oracle: standardOracle, receipts: 1_000_000 },
  {
    charter: sisterCharter,
    oracle: oracleOf({ factFindingDays: 5, shifts: [[8.5 * 60, 17.5 * 60]] }),
    receipts: 300_000,
  },
])('$charter.version', ({ charter, oracle, receipts }) => {
  const calendar = calendarWith(undefined, charter);
  const due = (
    ...[rule, at, kind]: [Parameters<typeof dueAt>[0], number, Parameters<typeof dueAt>[4]?]
  ) => dueAt(rule, at, charter, calendar, kind);

  it('0 wrong of all receipts: due and actBy within 24 hours', () => {
    const wrong = disagreements(receipts, (at) => {
      const expected = oracle.due24(at);
      return (
        due('within-24h', at) === expected &&
        actBy(expected, at, calendar) === oracle.actBy(expected, at)
      );
    });
    expect(wrong).toEqual([]);
  });

  it('0 wrong of all receipts: the days of facts, and the law’s seven and fourteen', () => {
    const wrong = disagreements(
      receipts,
      (at) =>
        due('within-7d', at) === oracle.due7(at) &&
        due('legal', at, 'question') === oracleLegal(at, 7) &&
        due('legal', at, 'suggestion') === oracleLegal(at, 14),
    );
    expect(wrong).toEqual([]);
  });

  it('0 wrong of five thousand receipts: three working hours, minute by minute', () => {
    expect(disagreements(5_000, (at) => due('legal', at, 'other') === oracle.hours(at, 3))).toEqual(
      [],
    );
  });
});
