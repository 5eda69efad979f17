import type { OwedThing } from '../organization/owed-thing.ts';
import { doerOf } from './clock.ts';
import { type Publication, stepOf } from './publication.ts';

/** The next step is its doer's until it is done; what stands in public as it was written owes nothing. */
export function owedInPublication(publication: Publication): readonly OwedThing[] {
  const step = stepOf(publication);
  if (!step) return [];
  return publication.pledges.map(({ startsAt, actBy, dueAt }) => ({
    ...{ startsAt, actBy, dueAt },
    to: { person: doerOf(publication, step) },
  }));
}
