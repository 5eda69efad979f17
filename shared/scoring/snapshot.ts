import { createHash } from 'node:crypto';
import type { Snapshots } from '../ports/shelf.ts';
import {
  type ChangedFigure,
  ScoreSnapshot,
  type ShelvedScore,
  type SnapshotLink,
} from '../shelf/score.ts';
import { changedFigures } from './changed.ts';
import { dayIn } from './tables.ts';

/** The SHA-256 of a snapshot's very text, hex. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What is late comes to light: a break that is withdrawn, an answer to what was broken. */
const LATE = 'late-facts';

interface Taken {
  readonly score: ShelvedScore;
  readonly snapshots: Snapshots;
  /** Of a correction by hand, which is another snapshot of the day: why. */
  readonly why?: string;
}

/**
 * The score of a day, written once; the next one names its hash. The link is the last snapshot's after it. Where one was written before
 * its link was kept, that one is the last. Of a day that has one nothing is written, but a correction.
 */
export async function snapshotOf({ score, snapshots, why }: Taken): Promise<SnapshotLink> {
  const { last, ...shown } = score;
  const day = dayIn(score.asOf);
  if (last && last.name.slice(0, day.length) >= day && why === undefined) return last;
  let before = last;
  for (;;) {
    const name = nameAfter(before, day);
    const earlier = before && (await snapshots.read(before.name));
    const changed = earlier === undefined ? [] : changedSince(earlier, score);
    const said = why ?? (changed.length > 0 ? LATE : undefined);
    const snapshot: ScoreSnapshot = {
      ...{ v: 1, name, asOf: score.asOf },
      ...(before && { before }),
      changed: [...changed],
      ...(said !== undefined && { why: said }),
      score: shown,
    };
    const text = JSON.stringify(snapshot);
    if (await snapshots.add(name, text)) return { name, hash: hashOf(text) };
    // Written before, by whoever was killed before its link was kept; a correction comes after it.
    before = { name, hash: hashOf((await snapshots.read(name)) ?? text) };
    if (why === undefined) return before;
  }
}

/** The next one of the day, or its first. */
function nameAfter(last: SnapshotLink | undefined, day: string): string {
  const n = last?.name.startsWith(`${day}-`) ? Number(last.name.slice(day.length + 1)) : 0;
  return `${day}-${n + 1}`;
}

const changedSince = (before: string, score: ShelvedScore): readonly ChangedFigure[] => {
  const read = ScoreSnapshot.safeParse(JSON.parse(before));
  return read.success ? changedFigures(read.data.score.quarters, score.quarters) : [];
};

/** What is wrong with a snapshot of the chain. */
export interface WrongLink {
  readonly name: string;
  readonly wrong: 'missing' | 'changed';
}

/** Follows the chain from its end to its beginning: how many hold, and the first that does not. */
export async function verify(
  last: SnapshotLink,
  snapshots: Pick<Snapshots, 'read'>,
): Promise<{ readonly held: number; readonly wrong?: WrongLink }> {
  let link: SnapshotLink | undefined = last;
  let held = 0;
  while (link) {
    const { name, hash }: SnapshotLink = link;
    const text = await snapshots.read(name);
    if (text === undefined) return { held, wrong: { name, wrong: 'missing' } };
    if (hashOf(text) !== hash) return { held, wrong: { name, wrong: 'changed' } };
    held += 1;
    link = ScoreSnapshot.parse(JSON.parse(text)).before;
  }
  return { held };
}
