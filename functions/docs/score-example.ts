import type { ScoreSnapshot, ShelvedScore } from '../../shared/shelf/score.ts';

/** One promise of one month. */
const row: ShelvedScore['quarters'][number]['organisation'][number]['promises'][number] = {
  ...{ terms: 'answer-24h', clause: 'P9.1', kind: 'pledge', clocks: 40, petitions: 40 },
  kept: { machine: 34, citizen: 0 },
  broken: { machine: 1, citizen: 0 },
  own: { kept: 1, broken: 0 },
  ...{ overdue: 1, open: 0, extended: 1 },
  rate: 34 / 36,
  coverage: { machine: 36 / 37, citizen: 0 },
  ...{ median: 14_400_000, p90: 79_200_000, near: 2 },
  ended: {
    answered: { number: 36, lastTenth: 3 },
    withdrawn: { number: 2, lastTenth: 0 },
    supplement: { number: 3, lastTenth: 1 },
  },
};

/** A score of one month with one promise. */
export const scoreExample = {
  reply: {
    v: 1,
    asOf: '2026-11-24T01:00:00.000Z',
    charter: 'standard-1',
    fewest: 5,
    departments: { care: { ko: '요양급여부', en: 'Care' } },
    quarters: [
      {
        quarter: '2026-Q4',
        asOf: '2026-11-24T01:00:00.000Z',
        organisation: [
          {
            ...{ month: '2026-11', over: false, promises: [row] },
            answered: { petitions: 36, byFirst: 31, reassignments: 6 },
            owed: [
              {
                ...{ what: 'apology', owed: 2, done: 2, waived: 0, overdue: 0 },
                ...{ amountOwed: 0, amountPaid: 0 },
              },
              {
                ...{ what: 'compensation', owed: 1, done: 1, waived: 0, overdue: 0 },
                ...{ amountOwed: 10_000, amountPaid: 10_000 },
              },
            ],
            visits: { byLaw: 1, unallowed: 0, unidentified: 0 },
          },
        ],
        department: [{ of: ['care'], row }],
        channel: [{ of: ['web'], row }],
      },
    ],
    last: { name: '2026-11-24-1', hash: 'a'.repeat(64) },
  } satisfies ShelvedScore,
};

const { last: _, ...shown } = scoreExample.reply;
/** The same as it was written once on its day, a correction of a month that was over. */
export const snapshotExample = {
  reply: {
    ...{ v: 1, name: '2026-11-24-2', asOf: '2026-11-24T01:00:00.000Z' },
    before: { name: '2026-11-24-1', hash: 'a'.repeat(64) },
    changed: [
      {
        ...{ month: '2026-10', terms: 'answer-24h', clause: 'P9.1', figure: 'kept.machine' },
        ...{ from: '33', to: '34' },
      },
    ],
    why: 'late-facts',
    score: shown,
  } satisfies ScoreSnapshot,
};
