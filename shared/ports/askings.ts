import type { AskingAnswer } from '../charter/asking.ts';
import type { Asked } from '../petition/asking/asked.ts';

/** One line of a month's questions: what is counted, and nothing of whose petition it was. */
export interface AskedLine {
  /** The question's id, which opens nothing. */
  readonly id: string;
  readonly clause: string;
  /** The day of what it is about (KST, YYYY-MM-DD). */
  readonly day: string;
  readonly team: string;
  readonly person?: string;
  /** Its mail was delivered, or it was answered. */
  readonly reached: boolean;
  /** What the citizen says of the promise; undefined before an answer and where they do not know. */
  readonly result?: 'kept' | 'broken';
  readonly answered: boolean;
}

/** The questions afterwards: each stands under an id of its own, beside the petitions. */
export interface Askings {
  /**
   * Asks it once: false where one of these persons was asked within the days of rest. Asked again it is true, and nothing changes.
   * @param persons keyed hashes of each contact
   * @param rest ms from `asked.askedAt` in which none of them is asked again
   * @param months how long its line is kept, as the counts of conduct beside it are
   */
  ask(
    id: string,
    asked: Asked,
    persons: readonly string[],
    by: { readonly rest: number; readonly months: number },
  ): Promise<boolean>;
  read(id: string): Promise<Asked | undefined>;
  /** Those of a petition. */
  of(number: string): Promise<readonly Asked[]>;
  /** The answer, in the place of one before it; false where another came in between. */
  answer(
    id: string,
    asked: Asked,
    answer: AskingAnswer,
    as: { readonly result: 'kept' | 'broken' | undefined; readonly at: number },
  ): Promise<boolean>;
  /** The mail of a petition's question was delivered; told again it changes nothing. */
  reached(number: string, ref: string): Promise<void>;
  /** The lines of a month of contacts (YYYY-MM, KST). */
  lines(month: string): Promise<readonly AskedLine[]>;
}
