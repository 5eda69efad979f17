import { expect } from 'vitest';
import { randomly, tooSeldom } from '../support/randomly.ts';
import { histories, lived } from './random-reports.ts';

/** What a history must come to often enough that the test is about it. */
const REACHED = [
  ...['ReportRaised', 'ReportUnmarked', 'AllegationPut', 'StatementMade', 'StatementTimeOver'],
  ...['ConductFound', 'FindingContested', 'FindingReviewed', 'MeasureTaken', 'MarkErased'],
  ...['KeptApart', 'ApartOver'],
  ...['VisitDeemed', 'VisitPut'],
  ...['ReportPassedOn', 'ActingHeadPassedOn'],
  ...['ApologyMade', 'PledgeBroken'],
];

const CLAIM =
  'reports: nobody accused decides or reads, silence marks nobody, every break is accounted for';
const reached = new Map<string, number>();
randomly(
  CLAIM,
  histories,
  (history) => {
    for (const [type, times] of lived(history)) reached.set(type, (reached.get(type) ?? 0) + times);
  },
  {
    of: 'histories of reports about persons',
    seconds: 30,
    together: (lives) => expect(tooSeldom(reached, REACHED, lives)).toEqual([]),
  },
);
