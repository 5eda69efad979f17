import { expect } from 'vitest';
import { randomly, tooSeldom } from '../support/randomly.ts';
import { histories, lived } from './random-visits.ts';

/** What a history must come to often enough that the test is about it. */
const REACHED = [
  ...['VisitClaimed', 'VisitRuled', 'VisitDeemed', 'VisitReviewAsked', 'VisitReviewed'],
  ...['ApologyMade', 'CompensationBooked', 'CompensationDelayed', 'DelayWordGiven'],
];

const CLAIM =
  'second visits: nothing is paid twice, the ledger balances, silence marks nobody, every fault has its redress';
const reached = new Map<string, number>();
randomly(
  CLAIM,
  histories,
  (history) => {
    for (const [type, times] of lived(history)) reached.set(type, (reached.get(type) ?? 0) + times);
  },
  {
    of: 'histories of second visits',
    seconds: 30,
    together: (lives) => expect(tooSeldom(reached, REACHED, lives)).toEqual([]),
  },
);
