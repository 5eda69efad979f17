import type { Terms } from '../petition/decision.ts';
import type { PetitionEvent } from '../petition/events.ts';
import { type CountedShare, foldQuarter } from '../score/fold.ts';
import { sharesOf } from '../score/shares.ts';
import type { QuarterScore } from '../score/table.ts';
import type { ShelvedScore } from '../shelf/score.ts';
import { scoreTerms } from './tables.ts';

/** A commit as it stands in the record. */
export interface WrittenCommit {
  readonly events: readonly PetitionEvent[];
  /** When it was written, epoch ms; undefined of before 30 November 2026: then the latest of its facts stands for it. */
  readonly writtenAt: number | undefined;
}
type Commits = readonly WrittenCommit[];

/**
 * The tables of a published score anew, of nothing but the events of all petitions (by number, the commits oldest first): each quarter as it
 * stood at its instant. What was written after that is left out, however long ago it was.
 */
export function recomputed(
  petitions: ReadonlyMap<string, Commits>,
  { quarters, conductSince }: Pick<ShelvedScore, 'quarters' | 'conductSince'>,
  terms: Pick<Terms, 'charter' | 'office'>,
): readonly QuarterScore[] {
  const by = scoreTerms(terms, conductSince);
  const at = new Map<number, readonly CountedShare[]>();
  return quarters.map(({ quarter, asOf }) => {
    const now = Date.parse(asOf);
    const shares = at.get(now) ?? sharesAt(petitions, now, terms);
    at.set(now, shares);
    return foldQuarter(quarter, shares, by, now);
  });
}

const sharesAt = (
  petitions: ReadonlyMap<string, Commits>,
  now: number,
  { charter }: Pick<Terms, 'charter'>,
): readonly CountedShare[] =>
  [...petitions].flatMap(([petition, commits]) => {
    const until = commits.findIndex((commit) => whenWritten(commit) > now);
    const known = until < 0 ? commits : commits.slice(0, until);
    const events = known.flatMap((commit) => commit.events);
    return events.length === 0
      ? []
      : sharesOf(events, charter).map((share) => ({ ...share, petition }));
  });

const whenWritten = ({ writtenAt, events }: WrittenCommit): number =>
  writtenAt ?? Math.max(...events.map(({ at }) => at));

/** How many commits were written so shortly before (ms) that the figures of `asOf` may not have had them yet. */
export const writtenShortlyBefore = (
  petitions: ReadonlyMap<string, Commits>,
  asOf: number,
  shortly: number,
): number =>
  [...petitions.values()]
    .flat()
    .filter((commit) => whenWritten(commit) <= asOf && whenWritten(commit) > asOf - shortly).length;
