import fc from 'fast-check';
import { expect, it } from 'vitest';
import { histories, lived } from './random-reports.ts';

/** Everywhere enough to find what the test is for; in CI as many as half a minute allows. */
const IN_CI = process.env.CI !== undefined;
const TIME = IN_CI ? 30_000 : 5_000;
/** What a history must come to often enough that the test is about it. */
const REACHED = [
  ...['ReportRaised', 'ReportUnmarked', 'AllegationPut', 'StatementMade', 'StatementTimeOver'],
  ...['ConductFound', 'FindingContested', 'FindingReviewed', 'MeasureTaken', 'MarkErased'],
  ...['KeptApart', 'ApartOver'],
  ...['VisitDeemed', 'VisitPut'],
  ...['ApologyMade', 'PledgeBroken'],
];

const CLAIM =
  'reports: nobody accused decides or reads, silence marks nobody, every break is accounted for';
it(CLAIM, { timeout: 2 * TIME }, () => {
  let lives = 0;
  const reached = new Map<string, number>();
  const property = fc.property(histories, (history) => {
    lives += 1;
    for (const [type, times] of lived(history)) reached.set(type, (reached.get(type) ?? 0) + times);
  });
  const details = fc.check(property, {
    numRuns: IN_CI ? 1_000_000 : 3_000,
    interruptAfterTimeLimit: TIME,
    markInterruptAsFailure: false,
  });
  console.log(`${lives} histories of reports about persons, seed ${details.seed}`);
  expect([fc.defaultReportMessage(details), details.errorInstance]).toEqual([undefined, null]);
  // The rarest comes in one life of a hundred: a slow machine sees few lives, and must not fail by chance.
  const least = Math.floor(lives / 1000);
  expect(REACHED.filter((type) => (reached.get(type) ?? 0) <= least)).toEqual([]);
});
