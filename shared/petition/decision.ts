import type { WorkCalendar } from '../charter/calendar.ts';
import type { Charter } from '../charter/charter.ts';
import type { Booking } from '../compensation/entry.ts';
import type { ItemBeside } from '../improvement/open.ts';
import type { StandingWish } from '../kernel/standing-wish.ts';
import type { Office } from '../organization/office.ts';
import type { PublicationBeside } from '../publications/register.ts';
import type { RefusalCode } from '../refusals/refusals.ts';
import type { ArrivalEntry } from './arrival.ts';
import type { PetitionEvent } from './events.ts';
import type { NoticeIntent } from './notice-intent.ts';

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

export const isRefusal = (value: object): value is Refusal => 'refused' in value;

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

export interface UniqueKey {
  readonly key: string;
  /** Free again after this instant (epoch ms); undefined for ever. */
  readonly expiresAt?: number;
  /** Compared by the caller when the key is taken. */
  readonly holds: Readonly<Record<string, string>>;
}

/** How the ledger of compensations refuses, when it is written, what a decision books: then nothing of it is written. */
export type BookingRefusal =
  | 'budget-exhausted'
  | 'card-issued-before'
  | 'compensation-booked-before'
  | 'compensation-same-day';

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
  /** The item of improvement that it opens or joins, in the same transaction (P19). */
  readonly improvement?: ItemBeside;
  /** The change that its answer tells of, in the same transaction: its department is asked to announce it (P11). */
  readonly publication?: PublicationBeside;
  /** What it books in the ledger of compensations, beside the event that says so: both are written, or neither. */
  readonly entries?: readonly Booking[];
  /** By which marks an exchange finds the call that it promises, until an instant (epoch ms). */
  readonly calls?: { readonly marks: readonly string[]; readonly until: number };
  /** The standing wishes of its petitioner from now on, under each mark by which they are found; none are forgotten. */
  readonly wishes?: {
    readonly keys: readonly string[];
    readonly wishes: readonly StandingWish[];
    /** They join those that stand, and take nothing back. */
    readonly joins?: true;
  };
}
