import type { Terms } from '../petition/decision.ts';
import type { PetitionEvent } from '../petition/events.ts';
import { type CountedShare, foldQuarter } from '../score/fold.ts';
import { sharesOf } from '../score/shares.ts';
import type { QuarterScore } from '../score/table.ts';
import type { ShelvedScore } from '../shelf/score.ts';
import { scoreTerms } from './tables.ts';

type Commits = readonly (readonly PetitionEvent[])[];

/**
 * The tables of a published score anew, of nothing but the events of all petitions (by number, the commits oldest first): each quarter as it
 * stood at its instant. What was committed after that is left out.
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
    const until = commits.findIndex((events) => events.some(({ at }) => at > now));
    const events = (until < 0 ? commits : commits.slice(0, until)).flat();
    return events.length === 0
      ? []
      : sharesOf(events, charter).map((share) => ({ ...share, petition }));
  });
