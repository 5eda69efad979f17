import type { PhoneCall } from '../../../shared/calls/call.ts';
import type { StandingWish } from '../../../shared/kernel/standing-wish.ts';
import { wisherIn } from '../../../shared/lambda/wisher.ts';
import { isBarred } from '../../../shared/petition/conduct/fair.ts';
import type { StaffDeps } from '../deps.ts';

type WishDeps = Pick<StaffDeps, 'calls' | 'petitions' | 'glances' | 'standing' | 'keys' | 'clock'>;

/**
 * What a caller wishes once for all, for whoever has the call: only once it is known who calls, for a number alone can be another's.
 * It is known by the petition of the call, or by two things that were asked before one of the same number
 * was opened; the call then says that, and not which. Whoever is accused in the petition is shown nothing (P23).
 */
export async function callerWishes(
  { id, petition: number, known }: PhoneCall,
  person: string,
  deps: WishDeps,
): Promise<readonly StandingWish[]> {
  const { clock, glances, standing, calls } = deps;
  if (number !== undefined) {
    const glance = (await glances([number])).petitions.get(number);
    if (!glance || isBarred(glance.petition, person)) return [];
    return (await wisherIn(number, deps)).wisher?.wishes ?? [];
  }
  if (!known) return [];
  const caller = await calls.caller(id, clock.now());
  return caller === undefined ? [] : (await standing.of([caller])).wishes;
}
