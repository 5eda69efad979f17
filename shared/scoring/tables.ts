import { dayOf, dayText, monthText } from '../charter/day.ts';
import { promiseOf } from '../charter/promise.ts';
import { MANNER_CLAUSES } from '../manner/clauses.ts';
import type { Office } from '../organization/office.ts';
import type { Terms } from '../petition/decision.ts';
import type { ScoreBooks } from '../ports/score.ts';
import { foldQuarter, monthsIn, type ScoreTerms } from '../score/fold.ts';
import type { QuarterScore } from '../score/table.ts';
import type { ShelvedScore } from '../shelf/score.ts';

/** Whose promises are about the conduct of people: P1 to P7. */
export const CONDUCT: readonly string[] = [...new Set(MANNER_CLAUSES.map(promiseOf))];

/** By what the tables are folded: the charter's numbers. */
export const scoreTerms = (
  { charter }: Pick<Terms, 'charter'>,
  conductSince: string | undefined,
): ScoreTerms => ({
  fewest: charter.terms.score.fewest,
  conduct: {
    promises: CONDUCT,
    fewest: charter.terms.manner.fewest.contacts,
    since: conductSince,
  },
});

/** The quarters that are shown, the latest first: that of `now` (epoch ms) and those before it. */
export function quartersUntil(now: number, quarters: number): readonly string[] {
  const [year = 0, month = 1] = monthText(now).split('-').map(Number);
  const latest = year * 4 + Math.floor((month - 1) / 3);
  return Array.from(
    { length: quarters },
    (_, back) => `${Math.floor((latest - back) / 4)}-Q${((latest - back) % 4) + 1}`,
  );
}

/** How many quarters a tick makes anew: what is late comes to these; all others once a day. */
const FRESH = 2;

interface Made {
  readonly score: Pick<ScoreBooks, 'of'>;
  readonly terms: Pick<Terms, 'charter' | 'office'>;
  /** As it stood; undefined of the first, and where its schema was another. */
  readonly before: ShelvedScore | undefined;
  /** `YYYY-MM-DD`, KST: from when conduct may be shown; undefined: never. */
  readonly conductSince?: string | undefined;
  /** Epoch ms. */
  readonly now: number;
}

/** The score as it stands at `now`. Quarters that are long over are taken from before, and made anew on the first call of a day in Korea. */
export async function scoreOf({
  score,
  terms,
  before,
  now,
  conductSince,
}: Made): Promise<ShelvedScore> {
  const { charter, office } = terms;
  const by = scoreTerms(terms, conductSince);
  // Another day of consultation changes every month.
  const isNewDay =
    before === undefined ||
    before.conductSince !== conductSince ||
    dayOf(Date.parse(before.asOf)) < dayOf(now);
  const quarters: QuarterScore[] = [];
  for (const [back, quarter] of quartersUntil(now, charter.terms.score.quarters).entries()) {
    const known = before?.quarters.find((one) => one.quarter === quarter);
    if (back >= FRESH && !isNewDay) {
      if (known) quarters.push(known);
      continue;
    }
    const shares = await Promise.all(monthsIn(quarter).map((month) => score.of(month)));
    const folded = foldQuarter(quarter, shares.flat(), by, now);
    if (folded.organisation.length > 0) quarters.push(folded);
  }
  return {
    v: 1,
    asOf: new Date(now).toISOString(),
    charter: charter.version,
    fewest: by.fewest,
    ...(conductSince !== undefined && { conductSince }),
    departments: { ...formerIn(quarters, before), ...named(office.departments) },
    quarters,
    ...(before?.last && { last: before.last }),
  };
}

const named = (departments: Office['departments']): ShelvedScore['departments'] =>
  Object.fromEntries(departments.map(({ id, name }) => [id, name]));

/** The names that departments of these quarters had before: some of them are no more. */
function formerIn(
  quarters: readonly QuarterScore[],
  before: ShelvedScore | undefined,
): ShelvedScore['departments'] {
  const shown = new Set(quarters.flatMap(({ department }) => department.flatMap(({ of }) => of)));
  return Object.fromEntries(
    Object.entries(before?.departments ?? {}).filter(([id]) => shown.has(id)),
  );
}

/** The day in Korea of an ISO instant. */
export const dayIn = (asOf: string): string => dayText(dayOf(Date.parse(asOf)));
