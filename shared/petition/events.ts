import type { Channel, LegalKind, Level } from '../charter/charter.ts';
import type { Language } from '../kernel/language.ts';
import type { PetitionKind } from '../kernel/petition-kind.ts';
import type { AttachEvent } from './events-attach.ts';
import type { AnswerCheck, DeskEvent } from './events-desk.ts';
import type { LetterEvent } from './events-letters.ts';
import type { OutsideEvent } from './events-outside.ts';
import type { ContactKnown, PaperEvent } from './events-paper.ts';
import type { PauseEvent } from './events-pauses.ts';
import type { ReachEvent } from './events-reach.ts';
import type { SpeechEvent } from './events-speech.ts';
import type { TogetherEvent } from './events-together.ts';
import type { UnprovenEvent } from './events-unproven.ts';
import type { ExtensionReason } from './extension-reason.ts';
import type { ObjectionEvent } from './objection-events.ts';
import type { Pledge } from './pledge.ts';

export const EVENT_SCHEMA = 1;

/**
 * What happened to a petition. No personal text: texts are content items, people are ids.
 * `at` is the instant of the fact itself (epoch ms), not of its arrival.
 */
export type PetitionEvent =
  | ObjectionEvent
  | DeskEvent
  | ReachEvent
  | SpeechEvent
  | AttachEvent
  | PauseEvent
  | OutsideEvent
  | PaperEvent
  | LetterEvent
  | TogetherEvent
  | UnprovenEvent
  | {
      readonly type: 'PetitionReceived';
      readonly at: number;
      readonly number: string;
      readonly channel: Channel;
      readonly kind: PetitionKind;
      readonly language: Language;
      readonly department: string;
      readonly assignee: string;
      readonly routedBy: 'topic' | 'keyword' | 'fallback' | 'dutyOfficer';
      readonly contact: ContactKnown;
      /** It came on paper, and nobody has written down yet what it wants and from whom. */
      readonly unkeyed?: true;
      /** The petition whose original it was a part of. */
      readonly splitFrom?: string;
      readonly privacyNotice?: string;
      /** When it came into this service, where that was later than its receipt (epoch ms), and who entered it. */
      readonly enteredAt?: number;
      readonly enteredBy?: string;
      /** Somebody else wrote it (대리): both names stand in the content item. */
      readonly byRepresentative?: true;
      /** It came by mail, and nobody proved that the address is its sender's. */
      readonly unprovenSender?: true;
      /** The key that the access code is derived with. */
      readonly codeKey: string;
    }
  | { readonly type: 'PledgeMade'; readonly at: number; readonly pledge: Pledge }
  | {
      readonly type: 'PetitionAccepted';
      readonly at: number;
      readonly by: string;
      readonly how: 'opened' | 'answered' | 'assigned';
    }
  | {
      readonly type: 'PetitionAssigned';
      readonly at: number;
      readonly by: string;
      readonly department: string;
      readonly assignee: string;
    }
  | {
      readonly type: 'PetitionReclassified';
      readonly at: number;
      readonly by: string;
      readonly matter: 'improvement' | 'complaint';
      readonly need: 'factFinding' | 'correction';
      /** Content item that holds the sentence. */
      readonly sentence: string;
    }
  | {
      readonly type: 'LegalKindSet';
      readonly at: number;
      readonly by: string;
      readonly legalKind: LegalKind;
    }
  | {
      readonly type: 'PriorNoticeGiven';
      readonly at: number;
      readonly by: string;
      readonly pledge: string;
      readonly notice: string;
      readonly reason: ExtensionReason;
      readonly newDueAt: number;
      readonly consent: boolean;
      readonly sentence: string;
    }
  | {
      readonly type: 'PriorNoticeAccepted';
      readonly at: number;
      readonly pledge: string;
      readonly notice: string;
    }
  | {
      readonly type: 'PriorNoticeFailed';
      readonly at: number;
      readonly pledge: string;
      readonly notice: string;
      readonly because: 'bounced' | 'late' | 'unresolved';
    }
  | {
      readonly type: 'PledgeExtended';
      readonly at: number;
      readonly pledge: string;
      readonly newDueAt: number;
      readonly actBy: number;
      readonly spent: readonly Level[];
    }
  | {
      readonly type: 'PledgeWarned';
      readonly at: number;
      readonly pledge: string;
      readonly level: Level;
      readonly skipped: readonly Level[];
    }
  | {
      readonly type: 'PledgeBroken';
      readonly at: number;
      readonly pledge: string;
      readonly skipped: readonly Level[];
    }
  | {
      readonly type: 'PledgeEscalated';
      readonly at: number;
      readonly pledge: string;
      readonly level: Level;
      readonly skipped: readonly Level[];
    }
  | {
      readonly type: 'BreakWithdrawn';
      readonly at: number;
      readonly pledge: string;
      readonly because:
        | 'answered-in-time'
        | 'notice-in-time'
        | 'withdrawn-in-time'
        | 'transferred-in-time'
        | 'ended-in-time'
        | 'explained-in-time'
        | 'called-in-time'
        | 'posted-in-time'
        | 'prolonged-in-time';
    }
  | { readonly type: 'PledgeKept'; readonly at: number; readonly pledge: string }
  | {
      readonly type: 'PledgeVoided';
      readonly at: number;
      readonly pledge: string;
      readonly because:
        | 'reclassified'
        | 'withdrawn'
        | 'superseded'
        | 'answered'
        | 'unreachable'
        | 'transferred';
    }
  /** The pledge's next moment is now another one: the scheduler must follow. */
  | {
      readonly type: 'PledgeScheduled';
      readonly at: number;
      readonly pledge: string;
      readonly nextAt?: number;
      readonly seq: number;
    }
  /** The told date stays; the last moment to act and the warnings follow the calendar or the law's limit. */
  | {
      readonly type: 'ActByMoved';
      readonly at: number;
      readonly pledge: string;
      readonly calendarVersion: string;
      readonly actBy: number;
      readonly because: 'calendar' | 'law';
    }
  /** `at` is the instant at which the answering request was received. */
  | {
      readonly type: 'PetitionAnswered';
      readonly at: number;
      readonly by: string;
      readonly answer: string;
      readonly hash: string;
      /** What its writer ticked; undefined from callers that were not asked. */
      readonly checked?: readonly AnswerCheck[];
      /** The answer of the petition that this one is linked to, given to this one too. */
      readonly with?: { readonly parent: string; readonly answer: string };
      /** It is given when it is posted or its fax confirmed (A6), not yet by being published. */
      readonly onPaper?: true;
    }
  | {
      readonly type: 'PetitionClosed';
      readonly at: number;
      readonly by: string;
      readonly reason: string;
    }
  | { readonly type: 'PetitionWithdrawn'; readonly at: number };
