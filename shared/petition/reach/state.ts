import * as z from 'zod/mini';
import { lazily } from '../../kernel/lazily.ts';
import { NOTICE_KINDS } from '../../kernel/notice-kind.ts';
import { type Given, Instant, type LazilyGiven, MaybeInstant, MaybeText, Text } from '../fields.ts';

/** A way to a petitioner. A text and a call need the same number; it can take calls and no texts. */
export const WAYS = ['email', 'text', 'call', 'fax', 'letter'] as const;
export type Way = (typeof WAYS)[number];

/** What a notice says, by ids and instants: enough to say it again another way. */
export const NoticeSummary = z.strictObject({
  kind: z.enum(NOTICE_KINDS),
  pledge: MaybeText,
  content: MaybeText,
  newDueAt: MaybeInstant,
  because: MaybeText,
  /** When the notice was made, epoch ms. */
  createdAt: Instant,
});
export type NoticeSummary = Given<typeof NoticeSummary>;

/** A notice that a person tells by telephone. */
export const Call = lazily(() =>
  z.strictObject({
    /** The notice's id. */
    id: Text,
    said: NoticeSummary,
    openedAt: Instant,
    /** The pledge that is its clock; undefined under a charter without one. */
    target: MaybeText,
    /** Instants at which nobody answered. */
    unanswered: z.array(Instant),
    /** The head was told that nobody answers. */
    passedOn: z.boolean(),
    state: z.enum(['open', 'told', 'over']),
  }),
);
export type Call = LazilyGiven<typeof Call>;

/** A notice that the mail room sends: by post, or on its own machine where no provider sends a fax. Epoch ms. */
export const Letter = lazily(() =>
  z.strictObject({
    /** The notice's id. */
    id: Text,
    way: z.enum(['letter', 'fax']),
    said: NoticeSummary,
    openedAt: Instant,
    /** The pledge that is its clock; undefined under a charter without one. */
    target: MaybeText,
    postedAt: MaybeInstant,
    state: z.enum(['open', 'posted', 'returned', 'over']),
  }),
);
export type Letter = LazilyGiven<typeof Letter>;

/** What became of the ways to a petitioner; undefined on a petition while all went well by mail or text. */
export const Reach = lazily(() =>
  z.strictObject({
    closed: z.array(z.enum(WAYS)),
    /** Notices whose failing was dealt with: the same news again changes nothing. */
    missed: z.array(Text),
    calls: z.array(Call()),
    letters: z.exactOptional(z.array(Letter())),
  }),
);
export type Reach = LazilyGiven<typeof Reach>;
