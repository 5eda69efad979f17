import type { MonthScore, QuarterScore } from '../score/table.ts';
import type { ChangedFigure } from '../shelf/score.ts';

/**
 * Every figure of months that were over before, which is another one now: by month, promise and name. With `running` of the months that
 * still ran too.
 */
export function changedFigures(
  before: readonly QuarterScore[],
  after: readonly QuarterScore[],
  { running = false }: { readonly running?: boolean } = {},
): readonly ChangedFigure[] {
  const over = (quarters: readonly QuarterScore[]) =>
    quarters.flatMap(({ organisation }) => organisation.filter((month) => month.over || running));
  const now = new Map(
    after.flatMap(({ organisation }) => organisation.map((month) => [month.month, month])),
  );
  return over(before).flatMap((was) => {
    const is = now.get(was.month);
    return is ? changedIn(was, is) : [];
  });
}

function changedIn(was: MonthScore, is: MonthScore): readonly ChangedFigure[] {
  const [old, current] = [figuresIn(was), figuresIn(is)];
  return [...new Set([...old.keys(), ...current.keys()])].toSorted().flatMap((key) => {
    const [from = '', to = ''] = [old.get(key), current.get(key)];
    if (from === to) return [];
    const [terms = '', clause = '', figure = ''] = key.split(' ');
    return [{ month: was.month, ...(terms !== '' && { terms, clause }), figure, from, to }];
  });
}

/** All figures of a month under `<terms> <clause> <figure>`; one that stands there as promise and as target says which. */
function figuresIn({
  promises,
  answered,
  owed,
  visits,
  withdrawn,
}: MonthScore): ReadonlyMap<string, string> {
  const figures = new Map<string, string>();
  const take = (name: string, value: unknown): void => {
    if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) take(`${name}.${key}`, inner);
    else figures.set(name, String(value));
  };
  for (const { terms, clause, kind, ...row } of promises)
    for (const [name, value] of Object.entries(row))
      take(`${terms} ${clause} ${kind === 'target' ? 'target.' : ''}${name}`, value);
  take('  answered', answered);
  for (const { what, ...of } of owed) take(`  owed.${what}`, of);
  take('  visits', visits);
  take('  withdrawn', withdrawn ?? {});
  return figures;
}
