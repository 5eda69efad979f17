import type { Shift } from './calendar.ts';
import type { CharterTerms } from './charter-terms.ts';
import type { Owing, Remedy } from './redress.ts';
import type { Level, Rung, Told } from './rungs.ts';

/** The rules of a due instant (promises.md §1.5). A charter chooses among them and supplies their numbers. */
export const RULE_IDS = [
  'within-24h', // P9.1, P9.2: A2, A3
  'within-7d', // P9.3: A9, A10
  'legal', // 민원처리법 §19: ≤ 5 days in working hours, ≥ 6 days with the first day counted
  'every-30d', // 시행령 §23: what is happening, while it is unanswered
  'next-workday-close', // the date set by rule at a break: the next working day, at its close
  'within-1h', // P24.2: runs day and night (A14)
  'next-staffed-hour', // P24.3: the apology, in staffed time (A14)
  'appeal', // 민원처리법 §35: in days, counted as §19 counts them
  'transfer-hours', // 시행령 §13: working hours from the receipt
  'within-call-hours', // a telephone task: `callWithin` of staffed time
  'within-post-hours', // a letter: `postWithin` of staffed time
  'given', // a date named by a person (an extension)
] as const;
export type RuleId = (typeof RULE_IDS)[number];

export const PLEDGE_KINDS = ['pledge', 'target', 'period'] as const;
export type PledgeKind = (typeof PLEDGE_KINDS)[number];

export interface PledgeTerms {
  /** Stable id within the charter: 'answer-24h', 'answer-7d', 'written', 'legal', 'new-date', ... */
  readonly id: string;
  /** The acceptance id of promises.md: 'P9.1'. */
  readonly clause: string;
  readonly kind: PledgeKind;
  readonly quotation: { readonly ko: string; readonly en: string };
  readonly trigger:
    | { readonly received: { readonly channels: readonly Channel[] } }
    | 'reclassified'
    | 'broken'
    | 'legalKind'
    | 'objected' // late without prior notice, by the ledger
    | 'explained' // or the hour for it broken
    | 'callNeeded'
    | 'letterNeeded'
    | 'supplementAsked' // the petitioner's own period
    | 'appealed'
    | 'transferredOut'
    | 'consulted'
    | 'submitted' // an answer, to be approved
    | 'paperUnkeyed' // nobody has written down yet what came on paper
    | 'paperUnsplit' // several letters in one file
    | 'replyUnproven' // nobody has said whose it is
    | 'answerDisputed' // its reader says that it is none
    | 'reopened' // an answer did not solve it: the opinion about it is owed an answer
    | 'homeVisitAsked' // whether we may come (P3)
    | 'homeVisitUnapproved' // a visit by law: whether the head agrees
    | 'homeVisitAgreed' // we may: when we arrive (P4.1)
    | 'homeVisitUnallowed' // somebody came all the same
    | 'homeVisitUnidentified' // somebody began without being known for who they are (P4.3)
    | 'visitClaimed' // a second visit, through our fault as the citizen says (P21)
    | 'visitReviewAsked' // it was found to be none: somebody else looks
    | 'visitFound' // or the head was silent: the apology
    | 'visitPutToPerson' // whose fault it was: whether it was theirs (P22)
    | 'compensationApproved'
    | 'compensationDelayed' // no money is left: the director says when
    | 'reported' // a person of staff, as rude (P23)
    | 'toBeFound' // whether it was so
    | 'alleged' // put to the person, who states their side
    | 'findingContested'
    | 'toBeReferred' // a caution, which is made outside
    | 'toBeTrained'
    | 'toBeErased' // the mark about a person
    | 'answerUnsolved' // as its reader says: somebody else looks
    | 'brokenBySecondLook' // a promise, and none of the clocks had said so
    | 'callbackAgreed' // a call at the time that the citizen wishes (P2.4)
    | 'callbackUnanswered' // at that time: it is tried again
    | 'unanswered'; // and nothing else would be told before the period ends
  readonly rule: RuleId;
  readonly ladder: readonly Rung[];
  /** The event that proves it kept. */
  readonly evidence:
    | 'PetitionAnswered'
    | 'PetitionReceived'
    | 'ExplanationReached'
    | 'ApologyMade'
    | 'ConductFound'
    | 'StatementMade'
    | 'FindingReviewed'
    | 'MeasureTaken'
    | 'MarkErased'
    | 'CitizenCalled'
    | 'LetterPosted'
    | 'ProgressTold'
    | 'SupplementReplied'
    | 'AppealDecided'
    | 'PetitionTransferredOut'
    | 'ConsultationAnswered'
    | 'AnswerApproved'
    | 'PaperKeyed'
    | 'PaperSplit'
    | 'UnprovenDecided'
    | 'DisputeDecided'
    | 'HomeVisitAnswered'
    | 'HomeVisitApproved'
    | 'HomeVisitArrived'
    | 'HomeVisitIdentified'
    | 'VisitRuled'
    | 'VisitReviewed'
    | 'CompensationBooked'
    | 'DelayWordGiven'
    | 'SecondLookFound'
    | 'CallbackMade';
  /** What a break makes owed, or the rule by which it is nothing (P20). */
  readonly remedy: Remedy;
}

export const CHANNELS = ['web', 'post', 'fax', 'email', 'phone', 'visit'] as const;
export type Channel = (typeof CHANNELS)[number];

export interface Charter {
  readonly id: string;
  readonly version: string;
  readonly effectiveFrom: string; // YYYY-MM-DD, KST
  readonly shifts: Readonly<
    Record<'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun', readonly Shift[]>
  >;
  /** Numbers of the rules. */
  readonly terms: CharterTerms;
  readonly pledges: readonly PledgeTerms[];
  /** What else makes something owed (P20): each is declared once. */
  readonly remedies: {
    /** An objection to a delay that nobody announced (P24). */
    readonly objection: Remedy;
    /** A second visit through our fault (P21). */
    readonly visit: Owing;
    /** A report that a person of staff was rude (P23). */
    readonly report: Remedy;
    /** A promise that a second look finds broken (P20). */
    readonly look: Owing;
  };
}

/** One moment of a pledge's ladder. `at` is a whole second. */
export interface Moment {
  readonly level: Level;
  readonly at: number;
  readonly tell: readonly Told[];
}
