import { isBarred } from '../../../shared/petition/conduct/fair.ts';
import { slowed } from '../../../shared/requests/slowed.ts';
import { mayOpenListed } from '../access/access-control.ts';
import type { StaffDeps } from '../deps.ts';
import type { Query } from './query.ts';
import type { Looking } from './rows.ts';
import { ofPerson } from './search.ts';
import type { BeyondPurpose } from './search-body.ts';

/** Looks of one person within the hour, and petitions that one look tells of. */
export const MOST_LOOKS = 60;
const MOST_TOLD = 20;

/** All that is told of a petition that the person may not open. */
export interface Elsewhere {
  readonly number: string;
  readonly department: string;
  readonly assignee: string;
}

/** Only what a number or a person's contact finds can lie beyond: names and titles are looked for in one's own lists alone. */
export const canBeBeyond = ({ number, contact }: Query): boolean =>
  number !== undefined || contact !== undefined;

/**
 * Petitions that the person may not open; none in which they are accused. Each look is logged with its purpose, whatever it finds.
 * @throws Refused (429) for more looks in an hour than anybody's work needs.
 */
export async function beyond(
  query: Query,
  purpose: BeyondPurpose,
  { person, office, now }: Looking,
  deps: Pick<StaffDeps, 'glances' | 'persons' | 'keys' | 'tries' | 'log'>,
): Promise<readonly Elsewhere[]> {
  const budget = `beyond#${person}`;
  if ((await deps.tries.count(budget, now)) >= MOST_LOOKS) throw slowed(now, 'looked-enough');
  await deps.tries.add(budget, now);
  const numbers = query.number === undefined ? await ofPerson(query, deps) : [query.number];
  const { petitions } = await deps.glances(numbers.slice(0, MOST_TOLD));
  const told = [...petitions.values()]
    .filter(
      (glance) =>
        !isBarred(glance.petition, person) &&
        !mayOpenListed(glance, { person, byLink: false }, office, now),
    )
    .map(({ petition: { number, department, assignee } }) => ({ number, department, assignee }));
  const subjects = told.map(({ number }) => number).join(' ');
  deps.log({ message: 'looked beyond one’s own', by: person, purpose, subjects });
  return told;
}
