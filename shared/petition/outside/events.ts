import * as z from 'zod/mini';
import { type AnyOf, event, Instant, Text } from '../fields.ts';
export const APPEAL_OUTCOMES = ['upheld', 'rejected'] as const;
export type AppealOutcome = (typeof APPEAL_OUTCOMES)[number];

/** What goes to another body, is appealed, or is read by somebody else from now on. Texts and addresses are content items. */
export const OUTSIDE_EVENTS = {
  PetitionTransferredOut: event('PetitionTransferredOut', () => ({
    by: Text,
    /** Content item that holds the reason and the body. */
    sentence: Text,
  })),
  AppealRaised: event('AppealRaised', () => ({
    /** Content item that holds what the petitioner says against it. */
    appeal: Text,
    period: Text,
  })),
  AppealProlonged: event('AppealProlonged', () => ({
    by: Text,
    pledge: Text,
    newDueAt: Instant,
    actBy: Instant,
    sentence: Text,
  })),
  AppealDecided: event('AppealDecided', () => ({
    by: Text,
    outcome: z.enum(APPEAL_OUTCOMES),
    decision: Text,
  })),
  /** A new access code was asked for; the one in use stays good until the new one is used. */
  CodeAsked: event('CodeAsked', () => ({ codeKey: Text })),
  CodeReplaced: event('CodeReplaced'),
  PetitionTakenOver: event('PetitionTakenOver', () => ({
    contact: z.strictObject({
      email: z.boolean(),
      phone: z.boolean(),
    }),
    /** Content item that holds the new address. */
    contactIn: Text,
    codeKey: Text,
  })),
};
export type OutsideEvent = AnyOf<typeof OUTSIDE_EVENTS>;
