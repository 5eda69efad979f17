import * as z from 'zod/mini';
import { CHANNELS } from '../../charter/charter.ts';
import { LEGAL_KINDS } from '../../charter/legal-kinds.ts';
import { LANGUAGES } from '../../kernel/language.ts';
import { PETITION_KINDS } from '../../kernel/petition-kind.ts';
import { type AnyOf, event, Mark, MaybeInstant, MaybeText, Text } from '../fields.ts';
import { ContactKnown } from '../paper/events.ts';
import { ANSWER_CHECKS, Declines } from '../staff/events.ts';

/** The petition itself, from its receipt to its end. */
export const MATTER_EVENTS = {
  PetitionReceived: event('PetitionReceived', () => ({
    number: Text,
    channel: z.enum(CHANNELS),
    kind: z.enum(PETITION_KINDS),
    language: z.enum(LANGUAGES),
    department: Text,
    assignee: Text,
    routedBy: z.enum(['topic', 'keyword', 'fallback', 'dutyOfficer']),
    contact: ContactKnown,
    /** It came on paper, and nobody has written down yet what it wants and from whom. */
    unkeyed: Mark,
    /** The petition whose original it was a part of. */
    splitFrom: MaybeText,
    privacyNotice: MaybeText,
    /** When it came into this service, where that was later than its receipt (epoch ms), and who entered it. */
    enteredAt: MaybeInstant,
    enteredBy: MaybeText,
    /** Somebody else wrote it (대리): both names stand in the content item. */
    byRepresentative: Mark,
    /** It came by mail, and nobody proved that the address is its sender's. */
    unprovenSender: Mark,
    /** The key that the access code is derived with. */
    codeKey: Text,
  })),
  PetitionAccepted: event('PetitionAccepted', () => ({
    by: Text,
    how: z.enum(['opened', 'answered', 'assigned']),
    /** They acted for the assignee, who was away. */
    standingIn: Mark,
  })),
  PetitionAssigned: event('PetitionAssigned', () => ({
    by: Text,
    department: Text,
    assignee: Text,
    /** Who had it until then; undefined where nobody has looked at it, and before 29 November 2026. */
    from: MaybeText,
  })),
  PetitionReclassified: event('PetitionReclassified', () => ({
    by: Text,
    matter: z.enum(['improvement', 'complaint']),
    need: z.enum(['factFinding', 'correction']),
    /** Content item that holds the sentence. */
    sentence: Text,
  })),
  LegalKindSet: event('LegalKindSet', () => ({
    by: Text,
    legalKind: z.enum(LEGAL_KINDS),
  })),
  /** `at` is the instant at which the answering request was received. */
  PetitionAnswered: event('PetitionAnswered', () => ({
    by: Text,
    answer: Text,
    hash: Text,
    /** What its writer ticked; undefined from callers that were not asked. */
    checked: z.exactOptional(z.array(z.enum(ANSWER_CHECKS))),
    /** It reads as interim, and its writer said that it is the answer (P9). */
    interim: Mark,
    /** It does not grant what was asked for (P19). */
    declines: z.exactOptional(Declines()),
    /** Who wrote it, and who approved it: none of them judges whether it is an answer. Undefined before 29 November 2026. */
    authors: z.exactOptional(z.array(Text)),
    /** The answer of the petition that this one is linked to, given to this one too. */
    with: z.exactOptional(
      z.strictObject({
        parent: Text,
        answer: Text,
      }),
    ),
    /** It is given when it is posted or its fax confirmed (A6), not yet by being published. */
    onPaper: Mark,
    /** It tells of a change in our business: by this id its department is asked to announce it (P11). */
    publication: MaybeText,
  })),
  PetitionClosed: event('PetitionClosed', () => ({
    by: Text,
    reason: Text,
    /** Until the end of which day (KST) a second visit can be told us, as it was promised then (P21). */
    visitsUntil: MaybeText,
  })),
  PetitionWithdrawn: event('PetitionWithdrawn', () => ({
    /** Whether somebody asked them to, as they say; undefined where they did not. Audit alone reads it. */
    urged: z.exactOptional(z.boolean()),
  })),
};
export type MatterEvent = AnyOf<typeof MATTER_EVENTS>;
