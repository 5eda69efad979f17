import * as z from 'zod/mini';
import { CHANNELS } from '../charter/charter.ts';
import { lazily } from '../kernel/lazily.ts';
import { WITNESSES } from '../manner/outcome.ts';
import {
  Count,
  Instant,
  type LazilyGiven,
  Mark,
  MaybeInstant,
  MaybeText,
  Text,
} from '../petition/fields.ts';

/** How a clock came to its end. Whoever reads a kept rate reads this beside it: no score is made better by ending clocks another way. */
export const ENDINGS = [
  'answered',
  'linked', // by the answer of the petition that it is linked to
  'declined', // by a code of the closed list
  'done', // what was promised was no answer
  'reclassified',
  'withdrawn',
  'transferred', // to another body
  'superseded', // by another date
  'unreachable',
  'moved', // it was none of its own
  'waived', // the citizen wished it no more
  'dropped', // called off, as somebody of ours wrote down
  'ignored', // judged to be no petition: a mail of a program, or what a person put aside
  'corrected', // on our own word it was done; the citizen said otherwise, and another clock counts it
] as const;
export type ScoreEnding = (typeof ENDINGS)[number];

/** How a promise stands. `extended` is beside the rate, never in it; `ended` is neither kept nor broken. */
const RESULTS = ['kept', 'extended', 'broken', 'open', 'ended'] as const;

/** What a redress owes a citizen; what is owed inside the house is never public. */
export const OWED_TO_CITIZENS = ['apology', 'compensation'] as const;

/** One promise of a petition as figures are made of it. Instants are epoch ms. */
export const ScoreClock = lazily(() =>
  z.strictObject({
    /** Its id in the petition, and that of its terms in the charter. */
    pledge: Text,
    terms: Text,
    clause: Text,
    kind: z.enum(['pledge', 'target']),
    department: Text,
    result: z.enum(RESULTS),
    /** Undefined while nobody has done it. */
    ending: z.exactOptional(z.enum(ENDINGS)),
    witness: z.enum(WITNESSES),
    /** The event by which it stands as it does, and its instant; undefined of before 30 November 2026. */
    event: MaybeText,
    at: MaybeInstant,
    dueAt: Instant,
    /** It stands still while the citizen is asked: then it is not overdue. */
    paused: Mark,
    /** From its start until it was done, without what the citizen was waited for, ms. */
    tookMs: z.exactOptional(Count),
    /** It ended in the last tenth of its time, or after it. */
    lastTenth: Mark,
    /** The citizen was asked for a supplement while it ran; and whether that was so late. */
    supplement: z.exactOptional(z.enum(['asked', 'last-tenth'])),
    /** How often a break of it was withdrawn. */
    breaksWithdrawn: z.exactOptional(Count),
  }),
);
export type ScoreClock = LazilyGiven<typeof ScoreClock>;

/** One thing that a redress owes a citizen. Instants are epoch ms. */
const Owed = z.strictObject({
  what: z.enum(OWED_TO_CITIZENS),
  /** KRW. */
  amount: z.exactOptional(Count),
  dueAt: MaybeInstant,
  doneAt: MaybeInstant,
  /** The citizen wishes to hear nothing of it. */
  waived: Mark,
});

/** All that one petition, or what else has a clock, adds to the figures of one month in Korea (`YYYY-MM`). Nothing of it names a person. */
export const Share = lazily(() =>
  z.strictObject({
    month: Text,
    /** Undefined of what is no petition. */
    channel: z.exactOptional(z.enum(CHANNELS)),
    clocks: z.array(ScoreClock()),
    /** Of the month of its first answer (P8.4). */
    answered: z.exactOptional(
      z.strictObject({
        /** Whom the receipt named was among those who wrote it. */
        byFirst: z.boolean(),
        reassignments: Count,
      }),
    ),
    /** Of the month in which it became owed. */
    owed: z.array(Owed),
    /**
     * Where a visit was made in it. How many without the citizen's consent: by law, and all the same; and work before the visitor was known.
     * Undefined also of visits with consent alone that were counted before 30 November 2026.
     */
    visits: z.exactOptional(
      z.strictObject({ byLaw: Count, unallowed: Count, unidentified: Count }),
    ),
    /** It was withdrawn in this month, and its petitioner said whether somebody asked them to. */
    withdrawn: z.exactOptional(z.strictObject({ urged: z.boolean() })),
  }),
);
export type Share = LazilyGiven<typeof Share>;

/** Parts of shares by their month, the earliest first. */
export const byMonth = <P extends Pick<Share, 'month'>>(
  parts: readonly P[],
): readonly (readonly [string, readonly P[]])[] =>
  [...Map.groupBy(parts, ({ month }) => month)].toSorted(([one], [other]) =>
    one < other ? -1 : 1,
  );
