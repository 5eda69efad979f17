import * as z from 'zod/mini';
import { ItemWanted } from '../../improvement/open.ts';
import { lazily } from '../../kernel/lazily.ts';
import { Instant, type LazilyGiven, Mark, MaybeText, Text } from '../fields.ts';
import { ANSWER_CHECKS, Declines } from '../staff/events.ts';

/** A question to another department (협조). Ids and instants only. */
export const Consultation = lazily(() =>
  z.strictObject({
    id: Text,
    department: Text,
    person: Text,
    by: Text,
    askedAt: Instant,
    /** Content item that holds the question. */
    question: Text,
    original: Mark,
    /** The pledge that is its clock; undefined under a charter without one. */
    target: MaybeText,
    state: z.enum(['open', 'answered', 'declined', 'withdrawn']),
  }),
);
export type Consultation = LazilyGiven<typeof Consultation>;

/** An answer that waits for approval (결재), or came back. */
export const Approval = lazily(() =>
  z.strictObject({
    /** Content item and keyed hash of the submitted text. */
    answer: Text,
    hash: Text,
    by: Text,
    submittedAt: Instant,
    approver: Text,
    checked: z.exactOptional(z.array(z.enum(ANSWER_CHECKS))),
    interim: Mark,
    declines: z.exactOptional(Declines()),
    improvement: z.exactOptional(ItemWanted()),
    changes: Mark,
    linked: Mark,
    target: MaybeText,
    /** Content item that says why it came back. */
    sentence: MaybeText,
    state: z.enum(['waiting', 'returned', 'over']),
  }),
);
export type Approval = LazilyGiven<typeof Approval>;

/** Whom a petition concerns besides its assignee, and which others it belongs with; undefined while there is nothing of it. */
export const Together = lazily(() =>
  z.strictObject({
    consultations: z.array(Consultation()),
    approval: z.exactOptional(Approval()),
    /** This one is a duplicate of that one. */
    parent: MaybeText,
    /** Where duplicates were linked; each says itself whether it still is. */
    children: z.array(Text),
    /** The parent's answer that answered this one, too: `<parent> <content item>`. */
    answeredWith: MaybeText,
  }),
);
export type Together = LazilyGiven<typeof Together>;
