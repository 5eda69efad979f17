import { scoreInMemory } from './memory-score.ts';
import { memorySnapshots } from './memory-shelf.ts';
import { noArrivals, noPublications } from './no-other-subjects.ts';

/** What the publisher asks of petitions, where there is none. */
export const noPetitions = () => ({
  score: scoreInMemory(),
  snapshots: memorySnapshots(),
  publications: noPublications,
  arrivals: noArrivals,
  petitions: { read: async () => undefined, history: async () => [] },
});
