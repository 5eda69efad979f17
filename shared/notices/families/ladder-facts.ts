import type { CommonFacts, StaffEntry } from '../facts.ts';
import type { Tone } from '../page.ts';
import type { Asks } from '../words/asks.ts';
import type { AskTopic } from '../words/staff-ko.ts';
import type { ListedThing } from './listed.ts';

/** Facts of a mail to staff; several entries where moments were collected into one mail. Sorted by act-by. */
export interface StaffFacts extends CommonFacts {
  readonly now: number;
  readonly recipient: string;
  readonly entries: readonly StaffEntry[];
  /** What is to be done beside them and is no petition. */
  readonly others?: readonly ListedThing[];
  /** Where the recipient's whole worklist is. */
  readonly worklist?: string;
  /** There are more than the entries. */
  readonly more?: true;
}

/** Nobody has opened it yet; there is no answer at the last staffed minute. */
type Early = 'unopened' | 'unanswered';

interface Named {
  readonly name: string;
  readonly several: (n: number) => string;
}

/** What one of these mails says in a language, beside the words of its rung. */
export interface LadderWords extends Named {
  /** What its entries are called before anything is late. */
  readonly early?: Readonly<Record<Early, Named>>;
  /** Where it asks for something of its own, on no rung. */
  readonly asks?: Asks;
}

/** How a kind speaks; `drafts` reads it. */
export interface Ladder {
  readonly words: { readonly ko: LadderWords; readonly en: LadderWords };
  readonly tone: Tone;
  /** What an entry is before it is late; undefined once it is. */
  readonly earlyOf?: (entry: StaffEntry) => Early | undefined;
  /** A list even of one. */
  readonly isList?: true;
  /** Whose sentence asks for something: a rung's, or the kind's own. */
  readonly asked: (entry: StaffEntry) => AskTopic | 'own';
}
