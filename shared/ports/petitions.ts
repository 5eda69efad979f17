import type { BookingRefusal, Decision, Refusal, UniqueKey } from '../petition/decision.ts';
import type { PetitionEvent } from '../petition/events.ts';
import type { Notice } from '../petition/notice.ts';
import type { Petition } from '../petition/petition.ts';
import type { RefusalCode } from '../refusals/refusals.ts';

/** The record of petitions: one transaction a decision. */
export interface Petitions {
  /**
   * Writes a new petition with the keys that must be unique. `persons` are the keyed marks of its petitioner: where one of them
   * has petitions with somebody accused (`Apart`), nothing is written, and these are told.
   */
  receive(
    decision: Decision,
    keys: readonly UniqueKey[],
    persons?: readonly string[],
  ): Promise<ReceiveOutcome>;
  read(number: string): Promise<Petition | undefined>;
  /**
   * Reads, decides, writes; decides anew when the version moved or the transaction conflicted (three times with
   * jitter, then throws Busy). An empty decision writes nothing. Returns undefined for an unknown number.
   */
  act<Code extends RefusalCode = RefusalCode>(
    number: string,
    decide: (petition: Petition) => Decision | Refusal<Code>,
  ): Promise<
    | { readonly petition: Petition; readonly events: readonly PetitionEvent[] }
    | Refusal<Code | TakenRefusal | BookingRefusal>
    | undefined
  >;
  /** What happened, oldest first; only after a version where one is given. */
  history(number: string, after?: number): Promise<readonly PetitionEvent[]>;
  /** The only way to personal text. */
  content(number: string, id: string): Promise<Readonly<Record<string, unknown>> | undefined>;
  /** All of a petition's personal texts by their ids, in one reading. */
  contents(number: string): Promise<Contents>;
  /** Its texts and its history, in one reading. */
  whole(
    number: string,
  ): Promise<{ readonly contents: Contents; readonly events: readonly PetitionEvent[] }>;
}

/** What one commit wrote: its events, and its notices as they stand now. */
export interface Commit {
  readonly events: readonly PetitionEvent[];
  readonly notices: readonly Notice[];
}

export interface Commits {
  /** The commit that made this version; empty where there is none, or it wrote only a draft. */
  commit(number: string, version: number): Promise<Commit>;
}

export type ReceiveOutcome =
  | { readonly committed: Petition }
  /** The numbers of those that keep somebody away. */
  | { readonly apart: readonly string[] }
  | { readonly taken: string; readonly holds: Readonly<Record<string, string>> };

export type Contents = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

/** Something that the decision claims is another commit's: its file, or the command itself, sent before. */
type TakenRefusal = 'attachment-taken' | 'item-over' | 'contact-joined' | typeof SENT_BEFORE;

/** The keys of commands that were carried out: each stands in the transaction of the command that it names. */
export const SENT = 'act#';

/** A command whose key stands already was carried out before. */
export const SENT_BEFORE = 'sent-before';

export interface Firsts {
  /** What the first commit under this key holds; undefined where there was none, or it is over at `now` (epoch ms). */
  first(key: string, now: number): Promise<Readonly<Record<string, string>> | undefined>;
}

/** The next free number of a KST year. Gaps are fine, a repeat is impossible. */
export type Counter = (year: number) => Promise<number>;

/** A petition of a person: when it was received (epoch ms) and its text's sketch. */
export interface Earlier {
  readonly number: string;
  readonly receivedAt: number;
  readonly sketch: string;
}

/** The petitions of a person by the keyed hash of their contact, from the sparse index `person`; newest first. */
export interface Persons {
  of(key: string): Promise<readonly Earlier[]>;
}

/** Which petitions of a person have somebody accused in them, by the keyed hash of the contact: their numbers, and nobody's id. */
export interface AccusingPetitions {
  /** Of all these marks, each once. */
  of(keys: readonly string[]): Promise<readonly string[]>;
  /** Says that one is one of them, or none any more. Twice is once. */
  set(keys: readonly string[], number: string, accuses: boolean): Promise<void>;
}
