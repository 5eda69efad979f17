import type { Said } from './state-reach.ts';

/** How an answer that is given on paper alone came to its petitioner, or why nobody waits for that any more. */
export type Handed = 'letter' | 'fax' | 'text' | 'call' | 'page' | 'unreachable';

/** Letters of ours, and the answers that they hand over. An address or a number of the post never stands here. */
export type LetterEvent =
  /** Nothing quicker than paper is left: the mail room posts it, or faxes it by hand. */
  | {
      readonly type: 'LetterNeeded';
      readonly at: number;
      readonly letter: string;
      readonly way: 'letter' | 'fax';
      readonly said: Said;
      readonly target?: string;
    }
  /** `at` is when it was handed to the post, `loggedAt` when that was said: the delivery of the notice (A6, A12). */
  | {
      readonly type: 'LetterPosted';
      readonly at: number;
      readonly loggedAt: number;
      readonly by: string;
      readonly letter: string;
      readonly target?: string;
      /** Content item with the post's own number of a registered letter. */
      readonly receipt?: string;
    }
  /** 반송: it came back, or the fax did not go through. */
  | {
      readonly type: 'LetterReturned';
      readonly at: number;
      readonly loggedAt: number;
      readonly by: string;
      readonly letter: string;
      readonly target?: string;
    }
  /** The answer was published before, and is given at `at` (A6): what waited for it is judged by this instant. */
  | { readonly type: 'AnswerGiven'; readonly at: number; readonly how: Handed };
