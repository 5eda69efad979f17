import type { AnswerCheck } from './events-desk.ts';

/** Why a consulted person does not answer: closed list, with a sentence (a content item). */
export const CONSULT_DECLINES = ['not-ours', 'unknown', 'no-time'] as const;
export type ConsultDecline = (typeof CONSULT_DECLINES)[number];

/** What several people do about one petition, and one about several. Texts are content items; `target` is a pledge. */
export type TogetherEvent =
  | {
      readonly type: 'ConsultationAsked';
      readonly at: number;
      readonly by: string;
      readonly consultation: string;
      readonly department: string;
      readonly person: string;
      readonly question: string;
      /** The consulted person needs the petition as it was written. */
      readonly original?: true;
      readonly target?: string;
    }
  | {
      readonly type: 'ConsultationAnswered';
      readonly at: number;
      readonly by: string;
      readonly consultation: string;
      readonly reply: string;
      readonly target?: string;
    }
  | {
      readonly type: 'ConsultationDeclined';
      readonly at: number;
      readonly by: string;
      readonly consultation: string;
      readonly reason: ConsultDecline;
      readonly sentence: string;
      readonly target?: string;
    }
  | {
      readonly type: 'ConsultationWithdrawn';
      readonly at: number;
      readonly consultation: string;
      /** Who took it back; undefined where the petition's answer or withdrawal did. */
      readonly by?: string;
      readonly target?: string;
    }
  /** `answer` and `hash` fix the text: what is approved is what was submitted. */
  | {
      readonly type: 'AnswerSubmitted';
      readonly at: number;
      readonly by: string;
      readonly answer: string;
      readonly hash: string;
      readonly approver: string;
      readonly checked?: readonly AnswerCheck[];
      /** It is to answer every linked petition too. */
      readonly linked?: true;
      readonly target?: string;
    }
  /** Stands beside the PetitionAnswered of the same commit. */
  | {
      readonly type: 'AnswerApproved';
      readonly at: number;
      readonly by: string;
      readonly answer: string;
      readonly target?: string;
    }
  | {
      readonly type: 'AnswerReturned';
      readonly at: number;
      readonly by: string;
      readonly answer: string;
      readonly sentence: string;
      readonly target?: string;
    }
  /** Of the duplicate: whether it is linked is its own fact (P9, exceptions). */
  | {
      readonly type: 'PetitionLinked';
      readonly at: number;
      readonly by: string;
      readonly parent: string;
    }
  | {
      readonly type: 'PetitionUnlinked';
      readonly at: number;
      readonly by: string;
      readonly parent: string;
    }
  /** Of the parent: where to look for duplicates. */
  | {
      readonly type: 'DuplicateAdded';
      readonly at: number;
      readonly by: string;
      readonly child: string;
    }
  | {
      readonly type: 'DuplicateRemoved';
      readonly at: number;
      readonly by: string;
      readonly child: string;
    }
  /** 민원처리법 §23: stands beside the PetitionAnswered of the same commit, which carries the notice. */
  | {
      readonly type: 'RepeatClosed';
      readonly at: number;
      readonly by: string;
      /** The same matter before, each answered. */
      readonly earlier: readonly string[];
    };
