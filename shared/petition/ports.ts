import type { WorkCalendar } from '../charter/calendar.ts';
import type { Charter } from '../charter/charter.ts';
import type { ClockedPledge } from '../kernel/clocked.ts';
import type { ScannedMessage } from '../messages/arrived.ts';
import type { ArmMessage, LessonMessage, RingMessage, SendMessage } from '../messages/messages.ts';
import type { Office } from '../organization/office.ts';
import type { RefusalCode } from '../refusals/refusals.ts';
import type { ArrivalEntry } from './arrival.ts';
import type { AttachedFile } from './attachment.ts';
import type { PetitionEvent } from './events.ts';
import type { Lane } from './lane.ts';
import type { NoticeIntent } from './notice-intent.ts';
import type { Petition } from './petition.ts';

export interface Clock {
  /** Epoch milliseconds, UTC. */
  now(): number;
}

/** What the pure decisions may look at besides the petition. */
export interface Terms {
  readonly charter: Charter;
  readonly calendar: WorkCalendar;
  readonly office: Office;
}

/** A refusal is a value that is told to the user, never an exception. `code` is stable and has a sentence in both languages. */
export interface Refusal<Code extends RefusalCode = RefusalCode> {
  readonly refused: Code;
  /** The field of what was sent that it is about, where it names one. */
  readonly field?: string;
}

/** A personal text written with the commit and never again changed, unless it is one that replaces itself (a draft). */
export interface ContentIntent {
  readonly id: string;
  readonly replaces?: true;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A notice that a person took over (`handed`) or told (`delivered`), with the instant of that fact (epoch ms). */
export interface NoticeMark {
  readonly notice: string;
  readonly state: 'handed' | 'delivered' | 'bounced';
  readonly at: number;
}

export interface Decision {
  readonly events: readonly PetitionEvent[];
  readonly notices: readonly NoticeIntent[];
  readonly contents?: readonly ContentIntent[];
  /** What became of earlier notices, by this very decision. */
  readonly marks?: readonly NoticeMark[];
  /** What must belong to nobody else when it is committed. */
  readonly claims?: readonly UniqueKey[];
  /** What it says in the ledger of arrivals. */
  readonly ledger?: readonly ArrivalEntry[];
}

export const isRefusal = (value: object): value is Refusal => 'refused' in value;

export interface UniqueKey {
  readonly key: string;
  /** Free again after this instant (epoch ms); undefined for ever. */
  readonly expiresAt?: number;
  /** Compared by the caller when the key is taken. */
  readonly holds: Readonly<Record<string, string>>;
}

export type ReceiveOutcome =
  | { readonly committed: Petition }
  | { readonly taken: string; readonly holds: Readonly<Record<string, string>> };

/** Something that the decision claims is another commit's: its file, or the command itself, sent before. */
type TakenRefusal = 'attachment-taken' | typeof SENT_BEFORE;

/** The record of petitions: one transaction a decision. */
export interface Petitions {
  /** Writes a new petition with the keys that must be unique. */
  receive(decision: Decision, keys: readonly UniqueKey[]): Promise<ReceiveOutcome>;
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
    | Refusal<Code | TakenRefusal>
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

export type Contents = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

export type NoticeState =
  | 'pending'
  | 'claimed'
  | 'sent'
  | 'handed'
  | 'delivered'
  | 'bounced'
  | 'complained'
  | 'dropped';

export interface Notice extends NoticeIntent {
  readonly subject: string;
  readonly id: string;
  readonly createdAt: number;
  readonly state: NoticeState;
  /** The instant before which it is not sent (a paced mail waits for its window). */
  readonly nextAt?: number;
  readonly leaseUntil?: number;
  /** The notice under whose tag this one was sent (a collected mail), itself when alone. */
  readonly sentWith?: string;
  readonly messageId?: string;
  /** Marks of the lines of its mail, stored when it was sent; undefined for mails that nobody answers, and older ones. */
  readonly lines?: string;
  readonly at?: number;
}

export interface Arms {
  arm(message: ArmMessage): Promise<void>;
}
export interface Rings {
  ring(message: RingMessage): Promise<void>;
  /** Puts the ring back for `delay` ms (rounded up to seconds, at most 900 s a hop). */
  later(message: RingMessage, delay: number): Promise<void>;
}
export interface Sends {
  /** @param lane that of the notice's kind; the one that no flood stands in without it */
  send(message: SendMessage, delay?: number, lane?: Lane): Promise<void>;
}

/** Messages that wait for hours: the sweep puts each on its queue again when its instant has come. */
export interface Waits<M> {
  /** From `at` (epoch ms) on it is rung, again and again until it is done; told again, it waits until then. */
  until(id: string, message: M, at: number): Promise<void>;
  /** It need not be rung any more. */
  done(id: string): Promise<void>;
}

export interface Teaches {
  teach(message: LessonMessage): Promise<void>;
}

/** Stored bytes under a file's id. */
export interface Files {
  /** Stores them once: bytes that are there already stay. */
  put(file: AttachedFile, body: Uint8Array): Promise<void>;
  /** The version that is asked for, or the newest; undefined where there is none. */
  get(
    id: string,
    version?: string,
  ): Promise<{ readonly body: Buffer; readonly version: string } | undefined>;
  /** Where this version can be fetched for a minute, by whoever has the address; it names nobody. */
  address(id: string, version: string): Promise<string>;
  /** What the scanner wrote on it, and of which version; undefined where nothing has come. */
  scan(
    id: string,
  ): Promise<{ readonly version: string; readonly found?: ScannedMessage['found'] } | undefined>;
  /** The ids of what came on a Korean day (YYYY-MM-DD) and is still there. */
  onDay(day: string): Promise<readonly string[]>;
  /** Hides it; after a week it is gone for good. */
  remove(id: string): Promise<void>;
}

/** The keys of commands that were carried out: each stands in the transaction of the command that it names. */
export const SENT = 'act#';
/** A command whose key stands already was carried out before. */
export const SENT_BEFORE = 'sent-before';
export interface Firsts {
  /** What the first commit under this key holds; undefined where there was none, or it is over at `now` (epoch ms). */
  first(key: string, now: number): Promise<Readonly<Record<string, string>> | undefined>;
}

/** Which petition a file belongs to. */
export interface Claims {
  of(attachment: string): Promise<string | undefined>;
}

export interface PledgeReader {
  pledge(subject: string, id: string): Promise<ClockedPledge | undefined>;
}

/** Schedules by name. Both are idempotent: an existing name is done, a missing one is done. */
export interface Scheduler {
  create(name: string, at: number, ring: RingMessage): Promise<'created' | 'existed'>;
  remove(name: string): Promise<'removed' | 'missing'>;
}
