import { type MannerClause, MEASURED_BY } from './clauses.ts';
import type { MannerOutcome } from './outcome.ts';
import { countName } from './tally.ts';

/** What is counted of one person in a team and a month (`YYYY-MM` in Korea), under `<clause> <name>`. */
export interface MannerRow {
  readonly month: string;
  readonly team: string;
  /** Undefined where it is not known whose conduct it was. */
  readonly person?: string;
  readonly counts: Readonly<Record<string, number>>;
}

/**
 * How many contacts there were in a clause, however many legs one had; in how many a machine or the citizen says what became of it; in
 * how many only we do. One contact counts once in a team, with the first of its people.
 */
export const CONTACTS = ['contacts', 'measured', 'own'] as const;
export type ContactCount = (typeof CONTACTS)[number];

export const countKey = (clause: MannerClause, name: string): string => `${clause} ${name}`;

/** All that one source (a call, a petition) adds to the books. Order and repetition of calls change nothing: it is a function of its outcomes. */
export function rowsOf(outcomes: readonly MannerOutcome[]): readonly MannerRow[] {
  const rows = new Map<string, Omit<MannerRow, 'counts'> & { counts: Record<string, number> }>();
  const add = ({ clause, day, team, person }: MannerOutcome, name: string) => {
    const month = day.slice(0, 7);
    const key = [month, team, person].join(' ');
    const row = rows.get(key) ?? {
      month,
      team,
      ...(person !== undefined && { person }),
      counts: {},
    };
    const counted = countKey(clause, name);
    row.counts[counted] = (row.counts[counted] ?? 0) + 1;
    rows.set(key, row);
  };
  for (const one of outcomes) add(one, countName(one.outcome));
  for (const count of CONTACTS)
    for (const one of firsts(outcomes.filter(({ outcome }) => isIn(outcome, count))))
      add(one, count);
  return [...rows.values()];
}

function isIn(outcome: MannerOutcome['outcome'], count: ContactCount): boolean {
  if (outcome.result === 'excluded') return false;
  if (count === 'contacts') return true;
  if (outcome.result === 'unmeasured') return false;
  return (outcome.witness === 'own-word') === (count === 'own');
}

/** Of each month, team and clause the first. */
const firsts = (outcomes: readonly MannerOutcome[]): readonly MannerOutcome[] =>
  [
    ...Map.groupBy(outcomes, ({ clause, day, team }) =>
      [clause, day.slice(0, 7), team].join(' '),
    ).values(),
  ].flatMap((of) => of.slice(0, 1));

/** What has to be added to the books where a source came to `before` and comes to `after` now; nothing where they are the same. */
export function changesOf(
  before: readonly MannerOutcome[],
  after: readonly MannerOutcome[],
): readonly MannerRow[] {
  const placeOf = ({ month, team, person }: MannerRow) => [month, team, person].join(' ');
  const was = new Map(rowsOf(before).map((row) => [placeOf(row), row]));
  const is = new Map(rowsOf(after).map((row) => [placeOf(row), row]));
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((place) => {
    const [old, now] = [was.get(place), is.get(place)];
    const row = now ?? old;
    if (!row) return [];
    const names = new Set([...Object.keys(old?.counts ?? {}), ...Object.keys(now?.counts ?? {})]);
    const counts = Object.fromEntries(
      [...names]
        .map((name): [string, number] => [
          name,
          (now?.counts[name] ?? 0) - (old?.counts[name] ?? 0),
        ])
        .filter(([, change]) => change !== 0),
    );
    return Object.keys(counts).length > 0 ? [{ ...row, counts }] : [];
  });
}

/** A day (`YYYY-MM-DD`) from which on conduct is counted; without one nothing is. */
export type Since = string | undefined;

/** What enters the books: nothing of before staff were consulted, and the team in which an outcome was counted first. */
export function counted(
  outcomes: readonly MannerOutcome[],
  stands: readonly MannerOutcome[],
  since: Since,
): readonly MannerOutcome[] {
  const nameOf = ({ clause, part, person }: MannerOutcome) => [clause, part, person].join(' ');
  const teams = new Map(stands.map((one) => [nameOf(one), one.team]));
  return outcomes
    .filter(({ day }) => since !== undefined && day >= since)
    .map((one) => ({ ...one, team: teams.get(nameOf(one)) ?? one.team }));
}

export const isMeasurable = (clause: MannerClause): boolean => MEASURED_BY[clause].length > 0;
