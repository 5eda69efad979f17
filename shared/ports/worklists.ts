import type { WorkKind, WorklistEntry } from '../petition/worklist-entry.ts';

/** Whose list: a person's own, or all of a department. */
export type Whose =
  | { readonly person: string; readonly department?: undefined }
  | { readonly department: string; readonly person?: undefined };

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
}

/** One page; `more` is where the next begins. A part can have more behind a short page, or an empty one. */
export interface WorkPage {
  readonly works: readonly WorklistEntry[];
  readonly more?: string;
}

/** What waits, by last moment to act, from the two sparse indexes of open work: one request a page. */
export interface Worklists {
  page(whose: Whose, part?: WorklistPart): Promise<WorkPage>;
}

/** A letter that waits for the mail room: ids and instants (epoch ms) only. */
export interface Waiting {
  readonly number: string;
  readonly letter: string;
  /** `<way>.<kind of notice>`. */
  readonly what: string;
  readonly openedAt: number;
  readonly dueAt: number;
}

export interface Outbox {
  /** What waits, the oldest first: as many as somebody posts in one go, and whether there is `more`. */
  waiting(): Promise<{ readonly letters: readonly Waiting[]; readonly more: boolean }>;
}
