import fc from 'fast-check';
import { sharesOf } from '../../shared/score/shares.ts';
import { snapshotOf } from '../../shared/scoring/snapshot.ts';
import { scoreOf } from '../../shared/scoring/tables.ts';
import { kst, terms } from '../petition/world.ts';
import { history, lived } from '../score/histories.ts';
import { standardCharter } from '../support/charters.ts';
import { scoreInMemory } from '../support/memory-score.ts';
import { publicWorld } from './public-world.ts';

/** The public pages, with the score of two hundred petitions with faults on the shelf, at 2026-12-20 in Korea. */
export async function scoredWorld() {
  const world = await publicWorld();
  const books = scoreInMemory();
  const lives = fc.sample(history, { numRuns: 200, seed: 7 }).map(lived);
  for (const [n, { events }] of lives.entries())
    books.note(`2026-${String(n).padStart(6, '0')}-0`, 1, sharesOf(events, standardCharter));
  const now = kst('2026-12-20 09:00');
  const score = await scoreOf({ score: books, terms, before: undefined, now });
  const last = await snapshotOf({ score, snapshots: world.snapshots });
  await world.shelf.write('score', { ...score, last });
  return { ...world, score, last };
}
