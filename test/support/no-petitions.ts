import { scoreInMemory } from './memory-score.ts';
import { memorySnapshots } from './memory-shelf.ts';

/** What the publisher asks of petitions, where there is none. */
export const noPetitions = () => ({
  score: scoreInMemory(),
  snapshots: memorySnapshots(),
  petitions: { read: async () => undefined, history: async () => [] },
});
