import type { MannerSource } from '../manner/clauses.ts';
import type { MannerOutcome } from '../manner/outcome.ts';
import { callbackManner } from './callback-manner.ts';
import type { Terms } from './decision.ts';
import type { PetitionEvent } from './events.ts';
import { homeVisitManner } from './home-visit-manner.ts';
import type { Petition } from './petition.ts';

/** What outcomes are made of: a petition, all its events in their order, and the present (epoch ms). */
interface OfPetition {
  readonly petition: Petition;
  readonly events: readonly PetitionEvent[];
  readonly now: number;
  readonly charter: Terms['charter'];
  /** The department of somebody; of nobody known the petition's. */
  readonly teamOf: (person: string | undefined) => string;
}

/** What happens in a petition that somebody's conduct is measured by. */
type PetitionSource = Exclude<MannerSource, 'call' | 'question'>;

const OF_SOURCE: Readonly<Record<PetitionSource, (of: OfPetition) => readonly MannerOutcome[]>> = {
  callback: ({ petition, events, teamOf }) => callbackManner(petition, events, teamOf),
  'home-visit': ({ events, now, charter, teamOf }) =>
    homeVisitManner(events, { terms: charter.terms.homeVisit, teamOf, now }),
};

/** All that became of the clauses about conduct in a petition: a pure function of its events. */
export function petitionManner(
  petition: Petition,
  events: readonly PetitionEvent[],
  { office, charter }: Pick<Terms, 'office' | 'charter'>,
  now: number,
): readonly MannerOutcome[] {
  const teamOf = (person: string | undefined): string =>
    office.people.find(({ id }) => id === person)?.department ?? petition.department;
  return Object.values(OF_SOURCE).flatMap((outcomes) =>
    outcomes({ petition, events, now, charter, teamOf }),
  );
}

/** Whether a commit may change an outcome: what happens to a visit or a promised call, or breaks where there is one. */
export const changesManner = (
  { callbacks = [], homeVisits = [] }: Pick<Petition, 'callbacks' | 'homeVisits'>,
  events: readonly PetitionEvent[],
): boolean =>
  events.some(
    ({ type }) =>
      type.startsWith('HomeVisit') ||
      type.startsWith('Callback') ||
      (type === 'PledgeBroken' && callbacks.length + homeVisits.length > 0),
  );
