import type { PhoneCall } from '../../../shared/calls/call.ts';
import { endedIn, pairKept, pairNow, tellPair } from '../../../shared/calls/pair.ts';
import type { StaffDeps } from '../deps.ts';

/**
 * Whoever ended it is not asked whether they need a rest: what comes next goes to somebody else for the charter's time, from
 * which they can return whenever they like. Pressed twice it is one.
 */
export async function rested(
  { id, overAt, overBy }: PhoneCall,
  { absences, terms }: Pick<StaffDeps, 'absences' | 'terms'>,
): Promise<void> {
  if (overAt === undefined || overBy === undefined) return;
  const { restAfterAbuse } = (await terms()).charter.terms.calls;
  const span = { from: overAt, until: overAt + restAfterAbuse, category: 'away' } as const;
  await absences.add({ id: `rest-${id}`, person: overBy, by: overBy, ...span });
}

/** Whoever called is dealt with by two from now on, by name; of a number that is told later the gateway does it. */
export async function paired(
  call: PhoneCall,
  { calls, terms, clock }: Pick<StaffDeps, 'calls' | 'terms' | 'clock'>,
): Promise<void> {
  const now = clock.now();
  const caller = await calls.caller(call.id, now);
  const current = await terms();
  const kept = pairKept(call, { ...current, now });
  if (caller === undefined || !kept) return;
  const before = await calls.pairOf(caller, now);
  const { people } = before ? pairNow(before, current.office, now) : kept;
  await calls.keepPair(caller, { ...endedIn(call), people, until: kept.until });
  await calls.act(call.id, (one) => tellPair(one, { ...kept, people }, now));
}
