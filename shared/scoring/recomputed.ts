import type { Terms } from '../petition/decision.ts';
import type { PetitionEvent } from '../petition/events.ts';
import { foldQuarter } from '../score/fold.ts';
import { sharesOf } from '../score/shares.ts';
import type { QuarterScore } from '../score/table.ts';
import type { ShelvedScore } from '../shelf/score.ts';
import { quartersUntil, scoreTerms } from './tables.ts';

type Commits = readonly (readonly PetitionEvent[])[];

/**
 * The tables of a published score anew, of nothing but the events of all petitions (by number, the commits oldest first): as they stood
 * at its instant. What was committed after it is left out.
 */
export function recomputed(
  petitions: ReadonlyMap<string, Commits>,
  { asOf }: Pick<ShelvedScore, 'asOf'>,
  terms: Pick<Terms, 'charter' | 'office'>,
): { readonly quarters: readonly QuarterScore[]; readonly petitions: number } {
  const now = Date.parse(asOf);
  const shares = [...petitions].flatMap(([petition, commits]) => {
    const until = commits.findIndex((events) => events.some(({ at }) => at > now));
    const events = (until < 0 ? commits : commits.slice(0, until)).flat();
    return events.length === 0
      ? []
      : sharesOf(events, terms.charter).map((share) => ({ ...share, petition }));
  });
  const by = scoreTerms(terms);
  return {
    petitions: petitions.size,
    quarters: quartersUntil(now, terms.charter.terms.score.quarters)
      .map((quarter) => foldQuarter(quarter, shares, by, now))
      .filter(({ organisation }) => organisation.length > 0),
  };
}
