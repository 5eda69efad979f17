/** What an answer owes its reader (P18.3): every question, the grounds, whom to ask, how to object. */
export const ANSWER_CHECKS = ['questions', 'grounds', 'contact', 'objection'] as const;
export type AnswerCheck = (typeof ANSWER_CHECKS)[number];

/** Closed list of what ends a petition without what it asked for, in codes: 민원처리법 §21, a refusal by law, and 시행령 §25. */
export const DECLINE_REASONS = [
  'state-secret',
  'investigation-or-trial',
  'other-appeal',
  'mediation',
  'settled-by-judgment',
  'private-matter',
  'staff-matter',
  'not-granted',
  'not-supplemented',
] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

/** What staff do at the desk beside the answer and the dates. `sentence` and `note` are content items. */
export type DeskEvent =
  | { readonly type: 'NoteAdded'; readonly at: number; readonly by: string; readonly note: string }
  /** Stands beside the PetitionAssigned of the same commit. */
  | {
      readonly type: 'PetitionTransferred';
      readonly at: number;
      readonly by: string;
      readonly from: string;
      readonly department: string;
      readonly sentence: string;
    }
  /** Stands beside the PetitionAnswered of the same commit, which carries what the citizen is told. */
  | {
      readonly type: 'PetitionDeclined';
      readonly at: number;
      readonly by: string;
      readonly reason: DeclineReason;
    }
  | {
      readonly type: 'AbuseMarked';
      readonly at: number;
      readonly by: string;
      readonly sentence: string;
      /** The content items that are the evidence; they are write-once. */
      readonly evidence: readonly string[];
    };
