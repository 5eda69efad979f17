import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { monthText } from '../charter/day.ts';
import type { Snapshots } from '../ports/shelf.ts';
import { quarterOf } from '../score/fold.ts';
import {
  type ChangedFigure,
  Link,
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
/** The snapshot before is not there, or its form was another: nothing is compared, and nobody is told that nothing changed. */
const MISSING = 'before-missing';
const OTHER_FORM = 'schema';

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
    const { changed, because }: Since = before ? changedSince(earlier, score) : { changed: [] };
    const said = why ?? because;
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

interface Since {
  readonly changed: readonly ChangedFigure[];
  readonly because?: string;
}

function changedSince(before: string | undefined, { quarters, asOf }: ShelvedScore): Since {
  if (before === undefined) return { changed: [], because: MISSING };
  const read = ScoreSnapshot.safeParse(JSON.parse(before));
  if (!read.success) return { changed: [], because: OTHER_FORM };
  const { asOf: then, score } = read.data;
  const [ran, runs] = [monthOf(then), monthOf(asOf)];
  // At the turn of a quarter the oldest is shown no more.
  const isTurn = quarterOf(ran) !== quarterOf(runs);
  const changed = changedFigures(score.quarters, quarters, {
    ran,
    since: isTurn ? quarters.at(-1)?.quarter : undefined,
  });
  return { changed, ...(changed.length > 0 && { because: LATE }) };
}

const monthOf = (asOf: string): string => monthText(Date.parse(asOf));

/** All that the chain is followed by: what else a snapshot says had other forms before. */
const Before = z.object({ before: z.exactOptional(Link) });

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
    link = Before.parse(JSON.parse(text)).before;
  }
  return { held };
}
