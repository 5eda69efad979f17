import type { PhoneCall } from '../../../shared/calls/call.ts';
import { Refused } from '../../../shared/lambda/http.ts';
import { callAddress, receptionAddress } from '../../../shared/privacy/link.ts';
import type { Reception } from '../../../shared/receptions/reception.ts';
import { instantOf } from '../../../shared/text/instant.ts';
import { callIn } from '../calls/view.ts';
import type { StaffDeps } from '../deps.ts';
import type { EntryBody, EntryTyped } from './entry-form.ts';
import {
  closeCall,
  contactOf,
  entryOfCall,
  isOverOtherwise,
  requestKeyOf,
  saidBackOf,
} from './of-call.ts';
import {
  closeReception,
  entryOfReception,
  receptionKeyOf,
  receptionOfEntry,
} from './of-reception.ts';

/** What a petition is entered of: a telephone call, or a visitor at a counter. One petition comes of it. */
export interface Origin {
  readonly requestKey: string;
  /** How other words for it are refused, once a petition was received. */
  readonly over: 'call-over' | 'reception-over';
  /** What was said back on the telephone, for the citizen to judge (P6.1). */
  readonly saidBack?: Awaited<ReturnType<typeof saidBackOf>>;
  /** When the contact began (epoch ms), unless another minute was typed. */
  contactAt(typed: string | undefined, now: number): number;
  /** It ended with this petition. Told again it is the same. */
  close(
    came: { readonly number: string; readonly topic: string | undefined },
    now: number,
  ): Promise<void>;
}

/** @throws Refused where it came to something else. */
export async function originOf(
  { call, reception }: Pick<EntryBody, 'call' | 'reception'>,
  by: string,
  deps: StaffDeps,
): Promise<Origin | undefined> {
  if (reception !== undefined)
    return ofReception(await receptionOfEntry(reception, by, deps), by, deps);
  if (call === undefined) return undefined;
  const found = await callIn(call, by, deps);
  if (isOverOtherwise(found)) throw new Refused('call-over');
  return ofCall(found, await saidBackOf(found, deps), by, deps);
}

const ofCall = (
  call: PhoneCall,
  saidBack: Origin['saidBack'],
  by: string,
  deps: StaffDeps,
): Origin => ({
  requestKey: requestKeyOf(call.id),
  ...{ over: 'call-over', saidBack },
  contactAt: (typed, now) => contactOf(call, typed, now),
  close: (came, now) => closeCall(call, { ...came, saidBack, by, now }, deps),
});

const MINUTE = 60_000;

const ofReception = (reception: Reception, by: string, deps: StaffDeps): Origin => ({
  requestKey: receptionKeyOf(reception.id),
  over: 'reception-over',
  contactAt(typed, now) {
    const began = reception.openedAt ?? now;
    if (typed === undefined) return began;
    const at = instantOf(typed);
    return Math.floor(at / MINUTE) === Math.floor(began / MINUTE) ? began : at;
  },
  close: (came, now) => closeReception(reception, { ...came, by, now }, deps),
});

/** The form as its origin fills it in; `leads` is where somebody goes for whom there is nothing to enter any more. */
export async function begunOf(
  {
    call,
    reception,
  }: { readonly call?: string | undefined; readonly reception?: string | undefined },
  person: string,
  deps: StaffDeps,
): Promise<
  | { readonly typed: EntryTyped; readonly requestKey: string }
  | { readonly leads: string }
  | undefined
> {
  if (reception !== undefined) {
    const { over, ...begun } = await entryOfReception(reception, person, deps);
    return over ? { leads: receptionAddress(reception) } : begun;
  }
  if (call === undefined) return undefined;
  const { over, ...begun } = await entryOfCall(call, person, deps);
  return over ? { leads: callAddress(call) } : begun;
}
