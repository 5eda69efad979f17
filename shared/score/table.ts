import * as z from 'zod/mini';
import { CHANNELS } from '../charter/charter.ts';
import { lazily } from '../kernel/lazily.ts';
import { Count, type LazilyGiven, Text } from '../petition/fields.ts';
import { ENDINGS, OWED_TO_CITIZENS } from './share.ts';

/** All that can be said of how clocks came out: their ends, and what else makes a score look better than it is. */
export const ENDED_ANOTHER_WAY = [...ENDINGS, 'supplement', 'break-withdrawn'] as const;

/** How many, and how many of them in the last tenth of their time or after it. */
const Ended = z.strictObject({ number: Count, lastTenth: Count });
const ByWitness = z.strictObject({ machine: Count, citizen: Count });
const MaybeMs = z.nullable(Count);

/** One promise in one cell of a table. A rate is a number from 0 to 1; null where there is nothing to say. Times are ms. */
export const ScoreRow = lazily(() =>
  z.strictObject({
    terms: Text,
    clause: Text,
    kind: z.enum(['pledge', 'target']),
    /** All clocks of it, whatever became of them, and the petitions that they are of. */
    clocks: Count,
    petitions: Count,
    /** As a machine or the citizen says. */
    kept: ByWitness,
    broken: ByWitness,
    /** As only we say; in no rate. */
    own: z.strictObject({ kept: Count, broken: Count }),
    /** Open, and its time is over; and open in time, or standing still. */
    overdue: Count,
    open: Count,
    /** Beside the rate, never in it. */
    extended: Count,
    /** kept ÷ (kept + broken + open and overdue). */
    rate: z.nullable(Count),
    /** How many of what was kept, broken or is overdue each of the two witnessed. */
    coverage: z.nullable(ByWitness),
    /** By nearest rank; null where it falls on one that nobody has done yet. */
    median: MaybeMs,
    p90: MaybeMs,
    /** Kept in the last tenth of its time. */
    near: Count,
    ended: z.partialRecord(z.enum(ENDED_ANOTHER_WAY), Ended),
  }),
);
export type ScoreRow = LazilyGiven<typeof ScoreRow>;

/** Which promise a row is of. */
export type Promised = Pick<ScoreRow, 'terms' | 'clause' | 'kind'>;

/** A month in Korea (`YYYY-MM`) of the whole organisation. */
export const MonthScore = lazily(() =>
  z.strictObject({
    month: Text,
    /** False while it runs. */
    over: z.boolean(),
    promises: z.array(ScoreRow()),
    /** Of the petitions that were first answered in it (P8.4). */
    answered: z.strictObject({ petitions: Count, byFirst: Count, reassignments: Count }),
    /** What became owed to citizens in it; money in KRW. */
    owed: z.array(
      z.strictObject({
        what: z.enum(OWED_TO_CITIZENS),
        owed: Count,
        done: Count,
        waived: Count,
        overdue: Count,
        amountOwed: Count,
        amountPaid: Count,
      }),
    ),
    visits: z.strictObject({
      byLaw: Count,
      /** Undefined where conduct is not shown. */
      unallowed: z.exactOptional(Count),
      unidentified: z.exactOptional(Count),
    }),
    /**
     * Of those who withdrew in it and said whether somebody asked them to: how many, and how many said yes. Undefined while the month runs,
     * so that nobody sees the number grow when somebody withdraws, and where few said anything, few said yes or few said no.
     */
    withdrawn: z.exactOptional(z.strictObject({ said: Count, urged: Count })),
  }),
);
export type MonthScore = LazilyGiven<typeof MonthScore>;

/**
 * A quarter in Korea (`YYYY-Q1`): its months, and by department and by channel, never crossed. Where fewer petitions than `fewest` stand
 * behind a cell it is joined with others: it names all that are in it.
 */
export const QuarterScore = lazily(() =>
  z.strictObject({
    quarter: Text,
    /** ISO instant: one that is long over is made anew once a day. */
    asOf: Text,
    organisation: z.array(MonthScore()),
    department: z.array(z.strictObject({ of: z.array(Text), row: ScoreRow() })),
    channel: z.array(z.strictObject({ of: z.array(z.enum(CHANNELS)), row: ScoreRow() })),
  }),
);
export type QuarterScore = LazilyGiven<typeof QuarterScore>;
