import type { Owed } from '../petition/owed.ts';
import type { Petition } from '../petition/petition.ts';
import type { WorkKind, WorklistEntry } from '../petition/worklist-entry.ts';
import type { ListedItem } from './improvements.ts';
import type { Contents } from './petitions.ts';
import type { ListedPublication } from './publications.ts';

/** Whose list: a person's own, all of a department, or the letters that whoever posts them sends. */
export type Whose =
  | { readonly person: string; readonly department?: undefined; readonly letters?: undefined }
  | { readonly department: string; readonly person?: undefined; readonly letters?: undefined }
  | { readonly letters: true; readonly person?: undefined; readonly department?: undefined };

/** A part of a list. Instants are epoch ms. */
export interface WorklistPart {
  /** Only what has its last moment to act before this. */
  readonly actBefore?: number;
  /** Only what was due before this. */
  readonly dueBefore?: number;
  /** Only this kind. */
  readonly kind?: WorkKind;
  /** Only numbers in which these characters stand, and as many as a megabyte of the index holds. */
  readonly holding?: readonly string[];
  /** Where the page before ended. */
  readonly after?: string;
  /** Instead of what waits, what nobody owes anything in any more, the last first. */
  readonly ended?: true;
  /** At most so many; a hundred where it is left out. */
  readonly limit?: number;
}

/** One page; `more` is where the next begins. A part can have more behind a short page, or an empty one. */
export interface WorkPage {
  readonly works: readonly WorklistEntry[];
  readonly more?: string;
}

/** What a line of a list says of a petition: its state, what is owed in it, and the texts that name it. */
export interface Glance {
  readonly petition: Omit<Petition, 'pledges'>;
  readonly owed: readonly Owed[];
  readonly contents: Contents;
}

/** A call that waits to be wrapped up. Epoch ms. */
export interface OpenCall {
  readonly department: string;
  readonly startsAt: number;
}

/** What was read of what a list names: petitions by their numbers, items of improvement, open calls and publications by their ids. */
export interface Glanced {
  readonly petitions: ReadonlyMap<string, Glance>;
  readonly items: ReadonlyMap<string, ListedItem>;
  readonly calls: ReadonlyMap<string, OpenCall>;
  readonly publications: ReadonlyMap<string, ListedPublication>;
}

/** So many petitions are looked at in one request. */
export const GLANCES_AT_ONCE = 50;

/** What waits, by last moment to act, from the two sparse indexes of open work: one request a page. */
export interface Worklists {
  page(whose: Whose, part?: WorklistPart): Promise<WorkPage>;
}

/**
 * What the lines of a list say: fifty petitions in one request; what cannot be read is told and left out.
 * Personal text: whoever asks logs why.
 */
export type Glances = (numbers: readonly string[]) => Promise<Glanced>;

/** A letter that waits for the mail room: ids and instants (epoch ms) only. */
export interface Waiting {
  readonly number: string;
  readonly letter: string;
  /** `<way>.<kind of notice>`. */
  readonly what: string;
  /** Somebody has nothing to do with its petition any more: whose the letter is, that tells. */
  readonly apart?: true;
  readonly openedAt: number;
  readonly dueAt: number;
}

export interface Outbox {
  /** What waits, the oldest first: as many as somebody posts in one go, and whether there is `more`. */
  waiting(): Promise<{ readonly letters: readonly Waiting[]; readonly more: boolean }>;
  /** All of those that say `apart`, however many wait before them. */
  apart(): Promise<readonly Waiting[]>;
}
