import * as z from 'zod/mini';
import { Plain } from '../improvement/events.ts';
import { lazily } from '../kernel/lazily.ts';
import { type LazilyGiven, Mark, MaybeCount, MaybeInstant, MaybeText } from '../petition/fields.ts';

/**
 * What is published: a change of our business (P11), a question with its answer, an item of the catalogue of what we publish
 * (P12, P13), a month's opinions and what was done about them, or the yearly review of the charter (P18.5).
 */
export const PUBLICATION_KINDS = [
  'announcement',
  'question',
  'catalogue',
  'digest',
  'review',
] as const;
export type PublicationKind = (typeof PUBLICATION_KINDS)[number];

/** The words of staff, and nobody else's: no field takes over what a petitioner wrote. Instants are epoch ms. */
export const Words = lazily(() =>
  z.strictObject({
    /** Of a question, the question. */
    title: Plain(),
    /** Of a question, the answer. */
    text: Plain(),
    /** Why it changes. */
    reason: z.exactOptional(Plain()),
    decidedAt: MaybeInstant,
    effectiveAt: MaybeInstant,
    /** A service is out: it is announced at once, details follow. */
    outage: Mark,
    /** Months from one publishing to the next. */
    cycle: MaybeCount,
    /** Where it is read: an address of the web, or a place. */
    address: MaybeText,
    format: MaybeText,
    /** Under which licence it may be used again (P14.1). */
    licence: MaybeText,
  }),
);
export type Words = LazilyGiven<typeof Words>;

type Field = Exclude<keyof Words, 'title' | 'text' | 'outage' | 'reason'>;

/** What each kind says beside its title and its text. */
const NEEDS: Readonly<Record<PublicationKind, readonly Field[]>> = {
  announcement: ['decidedAt', 'effectiveAt'],
  question: [],
  catalogue: ['cycle', 'address', 'format', 'licence'],
  digest: [],
  review: [],
};

/** The longest that an item of the catalogue may stay as it is, months. */
const LONGEST_CYCLE = 24;

/** No change of ours was decided before the one, and none of after the other is known: such a year is a slip of the hand. */
const [FIRST, LAST] = [Date.UTC(2000, 0, 1), Date.UTC(2100, 0, 1)];
const isSlip = (at: number | undefined): boolean => at !== undefined && (at < FIRST || at >= LAST);

/** The first field that words of a kind lack, or cannot have at `now` (epoch ms); undefined where all is there. */
export function wantingIn(
  kind: PublicationKind,
  words: Words,
  now: number,
): keyof Words | undefined {
  const missing = NEEDS[kind].find((field) => words[field] === undefined);
  if (missing) return missing;
  const slip = (['decidedAt', 'effectiveAt'] as const).find((field) => isSlip(words[field]));
  if (slip) return slip;
  // Its time counts from the decision: one that is still to come would give more of it.
  if ((words.decidedAt ?? 0) > now) return 'decidedAt';
  const { cycle = 1 } = words;
  if (!Number.isInteger(cycle) || cycle < 1 || cycle > LONGEST_CYCLE) return 'cycle';
  return undefined;
}

const sameText = (a: Words['reason'], b: Words['reason']): boolean =>
  a?.ko === b?.ko && a?.en === b?.en;

export const sameWords = (a: Words, b: Words): boolean =>
  sameText(a.title, b.title) &&
  sameText(a.text, b.text) &&
  sameText(a.reason, b.reason) &&
  a.outage === b.outage &&
  (['decidedAt', 'effectiveAt', 'cycle', 'address', 'format', 'licence'] as const).every(
    (field) => a[field] === b[field],
  );
