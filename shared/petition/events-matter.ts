import type { Channel, LegalKind } from '../charter/charter.ts';
import type { Language } from '../kernel/language.ts';
import type { PetitionKind } from '../kernel/petition-kind.ts';
import type { AnswerCheck } from './events-desk.ts';
import type { ContactKnown } from './events-paper.ts';

/** The petition itself, from its receipt to its end. */
export type MatterEvent =
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
