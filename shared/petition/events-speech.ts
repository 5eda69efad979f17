/** What the petitioner says of an answer: whether it solved the matter. */
export const SOLVED = ['yes', 'partly', 'no'] as const;
export type Solved = (typeof SOLVED)[number];

/** What the petitioner says after the receipt, and what they are told while they wait. Texts are content items. */
export type SpeechEvent =
  | {
      readonly type: 'MessageAdded';
      readonly at: number;
      readonly by: 'petitioner';
      /** Content item that holds the text. */
      readonly message: string;
      /** Keyed hash of the text: the same one twice is one message. */
      readonly hash: string;
    }
  | {
      readonly type: 'AnswerRated';
      readonly at: number;
      /** Which answer, counted from 1. */
      readonly answer: number;
      readonly solved: Solved;
      /** Content item that holds the comment, and the comment's keyed hash. */
      readonly comment?: string;
      readonly hash?: string;
    }
  /** Not solved: the matter is open once more, and the opinion is owed an answer. */
  | { readonly type: 'PetitionReopened'; readonly at: number }
  /** 시행령 §23: thirty more days have passed and the petitioner is told what is happening. */
  | { readonly type: 'ProgressTold'; readonly at: number; readonly pledge: string };
