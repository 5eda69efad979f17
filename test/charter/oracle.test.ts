import { expect, it } from 'vitest';
import { actBy, dueAt } from '../../shared/charter/deadline.ts';
import { standardCharter } from '../support/charters.ts';
import { oracleActBy, oracleDue7, oracleDue24, oracleHours, oracleLegal } from './oracle.ts';
import { inKorea, kst, official } from './support.ts';

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

const due = (rule: Parameters<typeof dueAt>[0], at: number, kind?: Parameters<typeof dueAt>[4]) =>
  dueAt(rule, at, standardCharter, official, kind);

it('0 wrong of a million receipts: due and actBy within 24 hours', () => {
  const wrong = disagreements(1_000_000, (at) => {
    const expected = oracleDue24(at);
    return (
      due('within-24h', at) === expected &&
      actBy(expected, at, official) === oracleActBy(expected, at)
    );
  });
  expect(wrong).toEqual([]);
});

it('0 wrong of a million receipts: seven days, and the law’s seven and fourteen', () => {
  const wrong = disagreements(
    1_000_000,
    (at) =>
      due('within-7d', at) === oracleDue7(at) &&
      due('legal', at, 'question') === oracleLegal(at, 7) &&
      due('legal', at, 'suggestion') === oracleLegal(at, 14),
  );
  expect(wrong).toEqual([]);
});

it('0 wrong of five thousand receipts: three working hours, minute by minute', () => {
  expect(disagreements(5_000, (at) => due('legal', at, 'other') === oracleHours(at, 3))).toEqual(
    [],
  );
});
