import fc from 'fast-check';
import { expect, it } from 'vitest';
import { histories, lived } from './random-ledger.ts';

/** Everywhere enough to find what the tests are for; in CI as many as half a minute allows. */
const MOST = process.env.CI === undefined ? 3_000 : 1_000_000;
const TIME = 30_000;
const STEPS = ['approved', 'issued', 'handed-over', 'returned', 'reversed'] as const;

const CLAIM =
  'whatever is sent twice, late or killed: the ledger balances and nothing is paid twice';
it(CLAIM, { timeout: 2 * TIME }, () => {
  let lives = 0;
  const booked = new Map<string, number>();
  const property = fc.property(histories, (history) => {
    lives += 1;
    for (const { step } of lived(history).entries) booked.set(step, (booked.get(step) ?? 0) + 1);
  });
  const details = fc.check(property, {
    numRuns: MOST,
    interruptAfterTimeLimit: TIME,
    markInterruptAsFailure: false,
  });
  console.log(`${lives} histories of the ledger of compensations, seed ${details.seed}`);
  expect(fc.defaultReportMessage(details)).toBeUndefined();
  // They come far: three approvals a history, and each further step in every second one at least.
  const often = STEPS.map((step) => (booked.get(step) ?? 0) / lives);
  expect(often.map((times) => times > 0.5)).toEqual(STEPS.map(() => true));
});
