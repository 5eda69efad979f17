import type { PhoneCall } from '../../../shared/calls/call.ts';
import { Refused } from '../../../shared/lambda/http.ts';
import { isBarred } from '../../../shared/petition/conduct/fair.ts';
import { mayOpenListed } from '../access/access-control.ts';
import type { StaffDeps } from '../deps.ts';
import type { WrapUpBody } from './body.ts';

/** A petition of the number that called: when it was received (epoch ms), and whose it is. */
export interface Match {
  readonly receivedAt: number;
  readonly department: string;
  /** Whoever answered may open it. */
  readonly opens: boolean;
}

/** So many are named: more would be read by nobody at a telephone. */
const MOST = 5;

type MatchDeps = Pick<StaffDeps, 'calls' | 'persons' | 'glances' | 'terms' | 'clock'>;

/** By the keyed hash of the number, newest first; none once its days are over, nor for whoever is accused in one (P23). */
async function foundOf({ id }: PhoneCall, person: string, deps: MatchDeps) {
  const now = deps.clock.now();
  const caller = await deps.calls.caller(id, now);
  if (caller === undefined) return [];
  const earlier = (await deps.persons.of(caller)).slice(0, MOST);
  if (earlier.length === 0) return [];
  const { petitions } = await deps.glances(earlier.map(({ number }) => number));
  const { office } = await deps.terms();
  return earlier.flatMap(({ number, receivedAt }) => {
    const glance = petitions.get(number);
    if (!glance || isBarred(glance.petition, person)) return [];
    const opens = mayOpenListed(glance, { person, byLink: false }, office, now);
    return [{ number, receivedAt, department: glance.petition.department, opens }];
  });
}

export const matchesOf = async (
  call: PhoneCall,
  person: string,
  deps: MatchDeps,
): Promise<readonly Match[]> =>
  (await foundOf(call, person, deps)).map(({ number: _, ...match }) => match);

/** The number of the one that was received then. @throws Refused where there is none, or it is not theirs to open. */
export async function openedMatch(
  call: PhoneCall,
  receivedAt: number,
  person: string,
  deps: MatchDeps,
): Promise<string> {
  const match = (await foundOf(call, person, deps)).find((one) => one.receivedAt === receivedAt);
  if (!match) throw new Refused('not-found');
  if (!match.opens) throw new Refused('not-for-you');
  return match.number;
}

/** The two different things that the caller was asked and got right, for the log. @throws Refused */
export function twoFacts({ fact, otherFact }: Pick<WrapUpBody, 'fact' | 'otherFact'>): string {
  if (!fact || !otherFact || fact === otherFact)
    throw new Refused('two-facts', [{ name: 'fact', reason: '' }]);
  return `${fact} ${otherFact}`;
}
