import * as z from 'zod/mini';
import { type AnyOf, event, Instant, Mark, MaybeText, Text } from '../fields.ts';

/** What is taken as a report about a person: all of the petition, a message, or what was said of an answer. */
export const REPORTED_IN = ['petition', 'message', 'rating'] as const;
/** What a report is of: said as rudeness (P23), or whose fault a second visit was that was found to be ours (P22). */
export const REPORT_OF = [...REPORTED_IN, 'visit'] as const;
/** How the petitioner wants the apology: nothing of it is sent to who wants no contact. */
export const CONTACT_WISHES = ['writing', 'call', 'visit', 'none'] as const;
export type ContactWish = (typeof CONTACT_WISHES)[number];
/** Who decides about it: the head of the accused person, or the next who is neither accused nor stands in for them. */
export const DECIDERS = ['head', 'director', 'audit'] as const;

/** What an upheld report owes inside the house (P23.2, P22.1). */
export const MEASURES = ['referral', 'training'] as const;
export type Measure = (typeof MEASURES)[number];
/** What became of one: a caution was referred on, or done with a document; a training was held; or neither was. */
export const MEASURES_TAKEN = ['referred', 'done', 'not-taken'] as const;
/** Why a measure was not taken: a closed list. */
export const NOT_TAKEN = ['left', 'decided-otherwise', 'done-before'] as const;
const Measure = z.strictObject({ measure: z.enum(MEASURES), pledge: Text });

/** Who acts in a petition for the head of a department who is barred from it. Never stored with an event. */
export const InsteadOfHead = z.strictObject({ department: Text, head: Text, person: Text });
export type InsteadOfHead = z.infer<typeof InsteadOfHead>;

/** What happens about a report that a person of staff was rude (P23). */
export const CONDUCT_EVENTS = {
  ReportRaised: event('ReportRaised', () => ({
    report: Text,
    /** Who of staff took it as one; undefined where the petitioner said so. */
    by: MaybeText,
    of: z.enum(REPORT_OF),
    /** The second visit that it is about. */
    visit: MaybeText,
    /** Content item with the petitioner's own words. */
    words: MaybeText,
    /** It speaks of harassment or a threat: the person never makes contact. */
    threat: Mark,
    /** How the petitioner wants to hear from us, and on which day (YYYY-MM-DD), where they said so. */
    contact: z.exactOptional(z.enum(CONTACT_WISHES)),
    day: MaybeText,
    decides: z.enum(DECIDERS),
    /** The department of the accused person, whose head decides. */
    department: Text,
    /** Who is accused, and who has nothing to do with it any more. They are never stored with the event (`conduct/stored.ts`). */
    person: MaybeText,
    barred: z.exactOptional(z.array(Text)),
    /** Nobody knows yet who is accused: whoever decides says so. Until then whoever may be meant is barred. */
    unnamed: Mark,
    /** The promise of the corporation's apology, and that of the finding, where the charter has them. */
    apology: MaybeText,
    finding: MaybeText,
    heads: z.exactOptional(z.array(InsteadOfHead)),
    /** What those who are barred now owed about the reports before, and whose it is since. */
    passedOn: z.exactOptional(z.array(z.strictObject({ pledge: Text, person: Text }))),
  })),
  /** Whoever decides says whom a report is about that named nobody. The person is never stored with the event. */
  AccusedNamed: event('AccusedNamed', () => ({
    report: Text,
    by: Text,
    decides: z.enum(DECIDERS),
    department: Text,
    person: MaybeText,
    barred: z.exactOptional(z.array(Text)),
    heads: z.exactOptional(z.array(InsteadOfHead)),
    /** What was owed about it by who decided, and about the reports before by those who are barred now, and whose it is since. */
    passedOn: z.exactOptional(z.array(z.strictObject({ pledge: Text, person: Text }))),
  })),
  /** Whoever decides found that it is no report about a person; `reason` is what audit and the petitioner read. */
  ReportUnmarked: event('ReportUnmarked', () => ({
    report: Text,
    by: Text,
    reason: Text,
    /** The promise by which what was put to the person, and what they said, is erased. */
    erasure: MaybeText,
  })),
  /** Whoever decides puts the allegation in their own words; the person has until then (the promise `period`) to state their side. */
  AllegationPut: event('AllegationPut', () => ({
    report: Text,
    by: Text,
    allegation: Text,
    period: Text,
  })),
  /** The person asked for more time, once. */
  StatementExtended: event('StatementExtended', () => ({
    report: Text,
    period: Text,
    dueAt: Instant,
    actBy: Instant,
  })),
  /** The person stated their side: it bears nobody's name. */
  StatementMade: event('StatementMade', () => ({ report: Text, statement: Text })),
  /** The time to state a side is over: not stating needs no reason. */
  StatementTimeOver: event('StatementTimeOver', () => ({ report: Text })),
  /** The person's own words, beside the apology of the corporation: an invitation. */
  PersonsWordsAdded: event('PersonsWordsAdded', () => ({ report: Text, words: Text })),
  /** What was found: the reason is the house's, the sentence is the petitioner's. */
  ConductFound: event('ConductFound', () => ({
    report: Text,
    by: Text,
    upheld: z.boolean(),
    reason: Text,
    /** What the petitioner reads; of a second visit they read nothing of it. */
    sentence: MaybeText,
    measures: z.array(Measure),
    /** The promise by which the mark is erased. */
    erasure: MaybeText,
  })),
  /** The person, or the petitioner, asks that somebody else looks at it. What is owed inside stands still meanwhile. */
  FindingContested: event('FindingContested', () => ({
    report: Text,
    side: z.enum(['person', 'petitioner']),
    /** Who wrote down what the petitioner said; undefined where they pressed, and of a person's own. */
    by: MaybeText,
    reviewer: z.enum(DECIDERS),
    period: Text,
    /** The promise by which the mark is erased, where its time begins anew. */
    erasure: MaybeText,
  })),
  FindingReviewed: event('FindingReviewed', () => ({
    report: Text,
    by: Text,
    upheld: z.boolean(),
    reason: Text,
    sentence: MaybeText,
    measures: z.array(Measure),
    /** The promise by which the mark is erased. */
    erasure: MaybeText,
    /** What stood still runs on, with these dates. */
    resumed: z.array(z.strictObject({ pledge: Text, dueAt: Instant, actBy: Instant })),
  })),
  /** What was made of a measure inside the house; a caution itself is made outside this service. */
  MeasureTaken: event('MeasureTaken', () => ({
    report: Text,
    by: Text,
    measure: z.enum(MEASURES),
    how: z.enum(MEASURES_TAKEN),
    /** Content item: a document's number, or material, day and trainer. */
    note: MaybeText,
    because: z.exactOptional(z.enum(NOT_TAKEN)),
  })),
  /**
   * Another petition of the same petitioner, or one that is linked with this one (`from`), has a report about somebody: they and their stand-in have
   * nothing to do with this one either. Who that is is never stored with the event (`conduct/stored.ts`).
   */
  KeptApart: event('KeptApart', () => ({
    from: Text,
    report: Text,
    barred: z.exactOptional(z.array(Text)),
    heads: z.exactOptional(z.array(InsteadOfHead)),
    passedOn: z.exactOptional(z.array(z.strictObject({ pledge: Text, person: Text }))),
  })),
  /** The mark there has ended, or the two belong together no more. */
  ApartOver: event('ApartOver', () => ({ from: Text, report: Text })),
  /** The office changed: a step that was somebody's by their post is from now on whoever's it is in it. */
  ReportPassedOn: event('ReportPassedOn', () => ({
    report: Text,
    by: Text,
    /** Its clock. */
    pledge: Text,
    person: Text,
  })),
  /** The office changed: somebody else acts here for a head who is barred. For whom is never stored with the event. */
  ActingHeadPassedOn: event('ActingHeadPassedOn', () => ({
    by: Text,
    heads: z.exactOptional(z.array(InsteadOfHead)),
  })),
  /** Something of it is still open or owed as its time is over: it is looked at again then. */
  ErasurePutOff: event('ErasurePutOff', () => ({
    report: Text,
    pledge: Text,
    dueAt: Instant,
    actBy: Instant,
  })),
  /** The time of the mark is over: nobody is marked any more, and what was written of it is gone. */
  MarkErased: event('MarkErased', () => ({ report: Text })),
};
export type ConductEvent = AnyOf<typeof CONDUCT_EVENTS>;
