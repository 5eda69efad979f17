import * as z from 'zod/mini';
import { lazily } from '../../kernel/lazily.ts';
import { type AnyOf, event, type LazilyGiven, Text } from '../fields.ts';
import { OBSTACLES } from '../obstacles.ts';

/**
 * What an answer owes its reader (P18.3): every question, the grounds, whom to ask, how to object. The service prints the
 * last two itself; they were ticked once, and stand in what is stored.
 */
export const ANSWER_CHECKS = ['questions', 'grounds', 'contact', 'objection'] as const;
export type AnswerCheck = (typeof ANSWER_CHECKS)[number];
/** What its writer must have looked after. */
export const REQUIRED_CHECKS = ['questions', 'grounds'] as const satisfies readonly AnswerCheck[];

/** A demand is not met: whether it could be under present law, system and budget; "no" is P19, whatever the reason. */
export const Declines = lazily(() =>
  z.strictObject({ possible: z.boolean(), obstacle: z.exactOptional(z.enum(OBSTACLES)) }),
);
export type Declines = LazilyGiven<typeof Declines>;

/** Closed list of what ends a petition without what it asked for, in codes: 민원처리법 §21, a refusal by law, and 시행령 §25. */
export const DECLINE_REASONS = [
  'state-secret',
  'investigation-or-trial',
  'other-appeal',
  'mediation',
  'settled-by-judgment',
  'private-matter',
  'staff-matter',
  'not-granted',
  'not-supplemented',
] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

/** What staff do at the desk beside the answer and the dates. `sentence` and `note` are content items. */
export const DESK_EVENTS = {
  NoteAdded: event('NoteAdded', () => ({ by: Text, note: Text })),
  /** Stands beside the PetitionAssigned of the same commit. */
  PetitionTransferred: event('PetitionTransferred', () => ({
    by: Text,
    from: Text,
    department: Text,
    sentence: Text,
  })),
  /** Stands beside the PetitionAnswered of the same commit, which carries what the citizen is told. */
  PetitionDeclined: event('PetitionDeclined', () => ({
    by: Text,
    reason: z.enum(DECLINE_REASONS),
  })),
  AbuseMarked: event('AbuseMarked', () => ({
    by: Text,
    sentence: Text,
    /** The content items that are the evidence; they are write-once. */
    evidence: z.array(Text),
  })),
};
export type DeskEvent = AnyOf<typeof DESK_EVENTS>;
