import * as z from 'zod/mini';
import { ABSENCE_CATEGORIES } from '../../organization/span.ts';
import { type AnyOf, event, Instant, Mark, MaybeInstant, MaybeText, Text } from '../fields.ts';

/** How a call was wished: on the page, or said to a person of ours. */
export const CALLBACK_WAYS = ['page', 'phone', 'counter', 'paper'] as const;
/** Who shows that it was made: the telephone exchange, or nobody but whoever called. */
export const CALLBACK_WITNESSES = ['machine', 'own-word'] as const;

/** A telephone call that was promised for the time that the citizen wished (P2.3, P2.4). Texts are content items. */
export const CALLBACK_EVENTS = {
  CallbackAgreed: event('CallbackAgreed', () => ({
    callback: Text,
    /** As it was wished, and the nearest time at which somebody is there; epoch ms. */
    wishedAt: Instant,
    agreedAt: Instant,
    how: z.enum(CALLBACK_WAYS),
    /** Who wrote it down; undefined where the citizen wished it on the page. */
    by: MaybeText,
    /** What the citizen was told of why the person in charge was not there, and when they are back (P2.1, A21). */
    because: z.exactOptional(z.enum(ABSENCE_CATEGORIES)),
    backAt: MaybeInstant,
    /** Content item with the gist. */
    gist: MaybeText,
    /** The clock. */
    target: Text,
  })),
  /** Nobody answered. */
  CallbackTried: event('CallbackTried', () => ({
    callback: Text,
    by: Text,
    loggedAt: Instant,
    /** The clock of the further attempts, where this one was the first at the agreed time. */
    again: MaybeText,
    /** The exchange told of it; own word without. */
    told: Mark,
  })),
  /** The exchange tells of a call that whoever made it had logged before: it is their own word no more. */
  CallbackBorneOut: event('CallbackBorneOut', () => ({ callback: Text, loggedAt: Instant })),
  /** "I forgot": whoever should have called says so. It stays to be made. */
  CallbackForgotten: event('CallbackForgotten', () => ({
    callback: Text,
    by: Text,
    loggedAt: Instant,
  })),
  /** Whoever was there took it over in the place of whom the citizen asked for (P2.2); beside its PetitionAssigned. */
  TakenInPlace: event('TakenInPlace', () => ({
    by: Text,
    from: Text,
    /** Of the absence that is recorded. */
    because: z.exactOptional(z.enum(ABSENCE_CATEGORIES)),
  })),
  CallbackMade: event('CallbackMade', () => ({
    callback: Text,
    by: MaybeText,
    loggedAt: Instant,
    witness: z.enum(CALLBACK_WITNESSES),
    target: Text,
  })),
  /** Tried often enough: the citizen is told so, and can choose another time. */
  CallbackOffered: event('CallbackOffered', () => ({ callback: Text, target: Text })),
  /** The citizen needs no call any more. */
  CallbackDropped: event('CallbackDropped', () => ({
    callback: Text,
    by: MaybeText,
    target: Text,
  })),
};
export type CallbackEvent = AnyOf<typeof CALLBACK_EVENTS>;
