import type { PhoneCall } from '../calls/call.ts';
import type { CallDecision } from '../calls/clock.ts';
import type { KeptPair } from '../calls/pair.ts';
import type { Refusal } from '../petition/decision.ts';
import type { RefusalCode } from '../refusals/refusals.ts';

/** Who deals with whoever calls again after abuse. */
export interface CallerPairs {
  /** Of the keyed hash of a number; undefined where there was none, or its days are over at `now` (epoch ms). */
  pairOf(caller: string, now: number): Promise<KeptPair | undefined>;
  keepPair(caller: string, pair: KeptPair): Promise<void>;
}

/** The record of telephone calls (P5 to P7). */
export interface PhoneCalls extends CallerPairs {
  read(id: string): Promise<PhoneCall | undefined>;
  /** As `Petitions.act`. @throws Busy */
  act<Code extends RefusalCode>(
    id: string,
    decide: (call: PhoneCall) => CallDecision | Refusal<Code>,
  ): Promise<{ readonly call: PhoneCall } | Refusal | undefined>;
  /** The only way to what a caller said. */
  said(id: string): Promise<Readonly<Record<string, unknown>> | undefined>;
  /** The keyed hash of the number that called; undefined where none was told, or its days are over at `now` (epoch ms). */
  caller(id: string, now: number): Promise<string | undefined>;
}

/** What the exchange tells is written here. */
export interface CallTellings extends CallerPairs {
  /** Makes the call where there is none yet; gives it as it stands then. */
  tell(
    id: string,
    decide: (call: PhoneCall | undefined) => CallDecision,
  ): Promise<PhoneCall | undefined>;
  /** An exchange was heard at `at` (epoch ms). */
  beat(at: number): Promise<void>;
  /** The keyed hash of the number that called, kept until an instant (epoch ms). */
  keepCaller(id: string, key: string, until: number): Promise<void>;
}

/** To whom a call is promised, by the keyed hash of their number (P2.4). */
export interface PromisedCalls {
  /** The petitions in which one was promised lately; whether it is still to be made is theirs to say. */
  of(keys: readonly string[]): Promise<readonly string[]>;
}
