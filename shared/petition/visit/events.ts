import * as z from 'zod/mini';
import { VISIT_CAUSES, VISIT_GROUNDS } from '../../charter/visit.ts';
import { CompensationEntry } from '../../compensation/entry.ts';
import { type AnyOf, event, Instant, Mark, MaybeText, Text } from '../fields.ts';

/** How a second visit was told us: on the page, or to a person of ours. */
export const CLAIM_WAYS = ['page', 'counter', 'phone', 'paper'] as const;
export type ClaimWay = (typeof CLAIM_WAYS)[number];

/** What a ruling or a review finds. `same-fault`: it is ours, and what it makes owed is owed already (A17). */
export const VISIT_OUTCOMES = ['fault', 'no-fault', 'same-fault'] as const;

/** What audit found of a ruling that found no fault: it was looked at, or somebody else should look again. */
export const AUDITED = ['looked-at', 'review'] as const;
export type Audited = (typeof AUDITED)[number];

const found = {
  visit: Text,
  by: Text,
  outcome: z.enum(VISIT_OUTCOMES),
  /** Of a fault: what went wrong, never who. */
  cause: z.exactOptional(z.enum(VISIT_CAUSES)),
  /** Of none. */
  ground: z.exactOptional(z.enum(VISIT_GROUNDS)),
  /** The visit whose fault it is too. */
  same: MaybeText,
  /** That fault was found in another petition of the same person. */
  elsewhere: Mark,
  /** It is another visit of a day for which the same person is owed something already. */
  another: Mark,
  /** The item of improvement that corrects the cause, which came again in the department (P22.2). */
  correction: MaybeText,
  /** Content item with what the citizen reads of it. */
  sentence: Text,
  /** The clock of who was to find it. */
  target: Text,
};

/** A second visit through fault of ours (P21), from the claim to what is handed over. `at` is the instant of the fact. */
export const VISIT_EVENTS = {
  VisitClaimed: event('VisitClaimed', () => ({
    visit: Text,
    /** When the visit was that made another one needed: as the citizen says, YYYY-MM-DD (KST). */
    day: Text,
    how: z.enum(CLAIM_WAYS),
    /** Who wrote it down; undefined where the citizen did. */
    by: MaybeText,
    /** Content item with what the citizen says was told or asked for. */
    told: MaybeText,
    /** The receipt number that the citizen gave of the petition before; whose it is, nobody has looked at. */
    earlier: MaybeText,
    /** A keyed hash of the citizen's contact. */
    recipient: Text,
    /** Where it was claimed: its head rules, apologises and compensates, wherever the petition goes. */
    department: MaybeText,
    /** The clock of the ruling. */
    target: Text,
  })),
  VisitRuled: event('VisitRuled', () => found),
  /**
   * Whoever was to rule, or to review, was silent until the end (A16): it binds the corporation toward the citizen, and says
   * nothing about any person.
   */
  VisitDeemed: event('VisitDeemed', () => ({
    visit: Text,
    silent: z.enum(['ruling', 'review']),
    same: MaybeText,
    /** The ledger owes the same person for that day already, in another petition. */
    elsewhere: Mark,
  })),
  /** The citizen asks that somebody else look at a visit that was found to be without fault. */
  VisitReviewAsked: event('VisitReviewAsked', () => ({
    visit: Text,
    target: Text,
    /** Who wrote it down; undefined where the citizen pressed. */
    by: MaybeText,
    /** It is audit itself that asks. */
    audit: Mark,
  })),
  /** Audit looked at a ruling that found no fault; `words` is a content item of theirs. */
  VisitAudited: event('VisitAudited', () => ({
    visit: Text,
    by: Text,
    found: z.enum(AUDITED),
    words: Text,
  })),
  VisitReviewed: event('VisitReviewed', () => found),
  /**
   * The office changed: what was somebody's by their office is whoever's who fills it now; and a visit of a department that is no
   * more is of the one that takes what no other does.
   */
  VisitPassedOn: event('VisitPassedOn', () => ({
    visit: Text,
    by: Text,
    person: Text,
    /** The clock that is theirs now. */
    target: MaybeText,
    /** Whose head the person is, where it is the visit that moved. */
    department: MaybeText,
  })),
  /** A line of the ledger of compensations, written in the same transaction. */
  CompensationBooked: event('CompensationBooked', () => ({
    visit: Text,
    entry: CompensationEntry(),
    /** The clock that it ends. */
    target: MaybeText,
  })),
  /** There is no money for it now: the director owes the citizen word until then. */
  CompensationDelayed: event('CompensationDelayed', () => ({
    visit: Text,
    by: Text,
    until: Instant,
  })),
  DelayWordGiven: event('DelayWordGiven', () => ({
    visit: Text,
    by: Text,
    /** Content item with the director's words. */
    word: Text,
    target: Text,
  })),
};
export type VisitEvent = AnyOf<typeof VISIT_EVENTS>;
