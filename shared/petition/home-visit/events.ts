import * as z from 'zod/mini';
import { WITNESSES } from '../../manner/outcome.ts';
import { type AnyOf, Count, event, Instant, MaybeCount, MaybeText, Text } from '../fields.ts';

/** How a notice of a visit came to its reader. */
export const TOLD_WAYS = ['mail', 'text', 'fax', 'letter', 'page', 'phone', 'paper'] as const;

/** What a citizen says to a visit; `silent` is who said nothing until its window began: nobody comes. */
export const HOME_ANSWERS = ['consented', 'refused', 'withdrawn', 'silent'] as const;
export type HomeAnswer = (typeof HOME_ANSWERS)[number];

/** How it was said: pressed on the page, to whoever wrote it down, or on paper; `clock` is a silence. */
export const ANSWER_WAYS = ['page', 'phone', 'paper', 'clock'] as const;

/** Why somebody else goes: a person of ours said so, the visitor is not there at that time, or left the house. */
const PASSED_BECAUSE = ['said', 'away', 'gone'] as const;

/** What was wrong with a visit, and cannot be undone. */
export const HOME_BREACHES = ['no-consent', 'no-identity', 'nobody-came'] as const;
export type HomeBreachKind = (typeof HOME_BREACHES)[number];

const window = { from: Instant, until: Instant };
const witness = z.enum(WITNESSES);
/** The number of the paper that proves it. */
const proof = MaybeText;

/** A visit to the citizen (P3, P4), from the plan to the door. `at` is the instant of the fact; `visit` is its id. */
export const HOME_VISIT_EVENTS = {
  HomeVisitPlanned: event('HomeVisitPlanned', () => ({
    visit: Text,
    by: Text,
    visitor: Text,
    ...window,
    /** Content item with why. */
    purpose: Text,
    /** The law by which no consent is asked for: its id in the office's list. */
    law: MaybeText,
  })),
  /** By law, and the head agrees: only now is the citizen told (P3; 1.6). */
  HomeVisitApproved: event('HomeVisitApproved', () => ({
    visit: Text,
    by: Text,
    plan: Count,
    /** The clock that it ends. */
    target: MaybeText,
  })),
  /** Somebody else goes: a consent was to the window and stands, and the citizen hears who comes (P4.3). */
  HomeVisitPassedOn: event('HomeVisitPassedOn', () => ({
    visit: Text,
    /** Undefined where the visitor is not there, or left the house. */
    by: MaybeText,
    visitor: Text,
    from: Text,
    because: z.enum(PASSED_BECAUSE),
    /** How often it was passed on, with this one. */
    turn: Count,
  })),
  /** The visitor is not there at that time, and nobody who stands in can go: the head is asked. */
  HomeVisitorWanted: event('HomeVisitorWanted', () => ({ visit: Text, visitor: Text })),
  /** Another window: a consent for the one before is none for it (P3.4). */
  HomeVisitMoved: event('HomeVisitMoved', () => ({
    visit: Text,
    by: Text,
    ...window,
    /** How often a window was named, with this one. */
    plan: Count,
  })),
  /** By law, and the citizen put it off to a day of their own wish: notice and approval stand. */
  HomeVisitPutOff: event('HomeVisitPutOff', () => ({
    visit: Text,
    ...window,
    plan: Count,
    /** Who heard the wish by telephone; undefined where the citizen pressed. */
    by: MaybeText,
  })),
  /** The notice has come to its reader. */
  HomeVisitTold: event('HomeVisitTold', () => ({
    visit: Text,
    plan: Count,
    how: z.enum(TOLD_WAYS),
    witness,
    by: MaybeText,
    proof,
    /** Of which other visitor, where that is what it told. */
    turn: MaybeCount,
  })),
  HomeVisitAnswered: event('HomeVisitAnswered', () => ({
    visit: Text,
    /** Of which window. */
    plan: Count,
    answer: z.enum(HOME_ANSWERS),
    how: z.enum(ANSWER_WAYS),
    witness,
    /** Who wrote it down. */
    by: MaybeText,
    proof,
    /** The clock that it ends. */
    target: MaybeText,
  })),
  HomeVisitOnTheWay: event('HomeVisitOnTheWay', () => ({
    visit: Text,
    by: Text,
    plan: Count,
    /** Content item with the digits that the visitor reads out at the door. */
    code: Text,
  })),
  HomeVisitEstimated: event('HomeVisitEstimated', () => ({
    visit: Text,
    by: Text,
    estimate: Instant,
    /** When it and those shortly before it were told. */
    lately: z.exactOptional(z.array(Instant)),
  })),
  /** The citizen typed the digits or signed; a tap is the visitor's own word. */
  HomeVisitArrived: event('HomeVisitArrived', () => ({
    visit: Text,
    how: z.enum(['code', 'signature', 'tap']),
    witness,
    by: MaybeText,
    proof,
    target: MaybeText,
  })),
  HomeVisitIdentified: event('HomeVisitIdentified', () => ({
    visit: Text,
    how: z.enum(['code', 'signature']),
    witness,
    by: MaybeText,
  })),
  HomeVisitWorkStarted: event('HomeVisitWorkStarted', () => ({ visit: Text, by: Text })),
  HomeVisitDone: event('HomeVisitDone', () => ({ visit: Text, by: Text, target: MaybeText })),
  /** Nobody comes: called off by us, or its petition was taken back or passed on. */
  HomeVisitEnded: event('HomeVisitEnded', () => ({
    visit: Text,
    because: z.enum(['called-off', 'petition-over']),
    by: MaybeText,
    target: MaybeText,
  })),
  /** What happened all the same: it is never hidden. */
  HomeVisitBreached: event('HomeVisitBreached', () => ({
    breach: Text,
    kind: z.enum(HOME_BREACHES),
    /** Of the visit, YYYY-MM-DD (KST). */
    day: Text,
    /** The visit, where one was planned. */
    visit: MaybeText,
    witness,
    /** Who wrote it down; undefined where the citizen pressed. */
    by: MaybeText,
    /** The promise that it broke. */
    pledge: MaybeText,
  })),
};
export type HomeVisitEvent = AnyOf<typeof HOME_VISIT_EVENTS>;
