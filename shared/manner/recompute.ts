import { counted, type MannerRow, rowsOf, type Since } from './books.ts';
import type { MannerOutcome } from './outcome.ts';

/** What one source has come to by its events alone, and what is kept beside it as counted. */
export interface Recounted {
  /** The id of the call or question, or the number of the petition. */
  readonly source: string;
  /** Undefined where its events are gone, as those of a question are after a while: what was counted stands. */
  readonly outcomes: readonly MannerOutcome[] | undefined;
  readonly stands: readonly MannerOutcome[];
}

const keyOf = ({ month, team, person = '' }: MannerRow): string => [month, team, person].join(' ');

/** Rows of the same month, team and person are one; a count of none is none. */
function summed(rows: readonly MannerRow[]): ReadonlyMap<string, MannerRow> {
  const sums = new Map<string, MannerRow>();
  for (const row of rows) {
    const before = sums.get(keyOf(row))?.counts ?? {};
    const names = new Set([...Object.keys(before), ...Object.keys(row.counts)]);
    const counts = [...names].map((name): [string, number] => [
      name,
      (before[name] ?? 0) + (row.counts[name] ?? 0),
    ]);
    sums.set(keyOf(row), {
      ...row,
      counts: Object.fromEntries(counts.filter(([, count]) => count !== 0)),
    });
  }
  return sums;
}

const isSame = (a: MannerRow['counts'], b: MannerRow['counts']): boolean =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].every(
    (name) => (a[name] ?? 0) === (b[name] ?? 0),
  );

/** A team's month of which a count is not what the events come to. Nothing in it says whose, nor how many. */
export interface BookDifference {
  readonly month: string;
  readonly team: string;
}

/**
 * The books of conduct counted anew (P1 to P7): of which sources something else is kept than their events come to, and in which
 * books a count is another. The team in which an outcome was counted first stays, for that is no event of theirs. Months that are
 * gone from the books (`YYYY-MM` before `first`) are compared no more.
 */
export function recount(
  sources: readonly Recounted[],
  books: readonly MannerRow[],
  { since, first }: { readonly since: Since; readonly first: string },
): { readonly sources: readonly string[]; readonly books: readonly BookDifference[] } {
  const anew = sources.map(({ source, outcomes, stands }) => {
    const after = outcomes ? counted(outcomes, stands, since) : stands;
    return { source, rows: rowsOf(after), stand: rowsOf(stands) };
  });
  const differs = anew.filter(({ rows, stand }) => !areSame(summed(rows), summed(stand)));
  const isKept = ({ month }: MannerRow): boolean => month >= first;
  const should = summed(anew.flatMap(({ rows }) => rows).filter(isKept));
  const is = summed(books.filter(isKept));
  const wrong = new Map<string, BookDifference>();
  for (const key of new Set([...should.keys(), ...is.keys()])) {
    const [row, other] = [should.get(key), is.get(key)];
    const any = row ?? other;
    if (any && !isSame(row?.counts ?? {}, other?.counts ?? {}))
      wrong.set(`${any.month} ${any.team}`, { month: any.month, team: any.team });
  }
  return {
    sources: differs.map(({ source }) => source).toSorted(),
    books: [...wrong].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one),
  };
}

const areSame = (a: ReadonlyMap<string, MannerRow>, b: ReadonlyMap<string, MannerRow>): boolean =>
  [...new Set([...a.keys(), ...b.keys()])].every((key) =>
    isSame(a.get(key)?.counts ?? {}, b.get(key)?.counts ?? {}),
  );
