import { monthsIn, quarterOf } from '../score/fold.ts';
import type { MonthScore, QuarterScore, ScoreRow } from '../score/table.ts';
import type { ChangedFigure } from '../shelf/score.ts';

interface Compared {
  /** Of months that still ran too. */
  readonly running?: boolean;
  /** `YYYY-MM`: in which month the tables of before were made; without it only what they show was over. */
  readonly ran?: string;
  /** `YYYY-Q1`: what was before it is shown no more. */
  readonly since?: string | undefined;
}

/**
 * Every figure of what was over before, which is another one now: by month, promise and name, and by quarter that of each department and
 * channel. A month that is gone, or that came, is compared with an empty one. With `running` of what still ran too.
 */
export function changedFigures(
  before: readonly QuarterScore[],
  after: readonly QuarterScore[],
  { running = false, ran, since = '' }: Compared = {},
): readonly ChangedFigure[] {
  const [was, is] = [monthsOf(before), monthsOf(after)];
  const [old, current] = [quartersOf(before), quartersOf(after)];
  const isOver = (month: string): boolean =>
    running || was.get(month)?.over === true || (ran !== undefined && month < ran);
  const months = inEither(was, is).filter((month) => quarterOf(month) >= since && isOver(month));
  const quarters = inEither(old, current).filter(
    (quarter) => quarter >= since && isOver(monthsIn(quarter).at(-1) ?? ''),
  );
  return [
    ...months.flatMap((month) =>
      changedIn(month, figuresIn(was.get(month)), figuresIn(is.get(month))),
    ),
    ...quarters.flatMap((quarter) =>
      changedIn(quarter, cellsIn(old.get(quarter)), cellsIn(current.get(quarter))),
    ),
  ];
}

const quartersOf = (quarters: readonly QuarterScore[]): ReadonlyMap<string, QuarterScore> =>
  new Map(quarters.map((one) => [one.quarter, one]));

const monthsOf = (quarters: readonly QuarterScore[]): ReadonlyMap<string, MonthScore> =>
  new Map(quarters.flatMap(({ organisation }) => organisation.map((one) => [one.month, one])));

const inEither = (
  one: ReadonlyMap<string, unknown>,
  other: ReadonlyMap<string, unknown>,
): readonly string[] => [...new Set([...one.keys(), ...other.keys()])].toSorted();

type Figures = ReadonlyMap<string, string>;

function changedIn(month: string, old: Figures, current: Figures): readonly ChangedFigure[] {
  return inEither(old, current).flatMap((key) => {
    const [from = '', to = ''] = [old.get(key), current.get(key)];
    if (from === to) return [];
    const [terms = '', clause = '', figure = '', part = ''] = key.split(' ');
    return [
      {
        ...{ month, ...(terms !== '' && { terms, clause }) },
        ...(part !== '' && { part }),
        ...{ figure, from, to },
      },
    ];
  });
}

/** Each figure of a value under its name, those inside of it behind a point. */
function take(figures: Map<string, string>, name: string, value: unknown, part = ''): void {
  if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) take(figures, `${name}.${key}`, inner, part);
  else figures.set(part === '' ? name : `${name} ${part}`, String(value));
}

/** One that stands there as promise and as target says which. */
function takeRow(
  figures: Map<string, string>,
  { terms, clause, kind, ...row }: ScoreRow,
  part = '',
): void {
  for (const [name, value] of Object.entries(row))
    take(figures, `${terms} ${clause} ${kind === 'target' ? 'target.' : ''}${name}`, value, part);
}

/** All figures of a month under `<terms> <clause> <figure>`. */
function figuresIn(month: MonthScore | undefined): Figures {
  const figures = new Map<string, string>();
  if (!month) return figures;
  const { promises, answered, owed, visits, withdrawn } = month;
  for (const row of promises) takeRow(figures, row);
  take(figures, '  answered', answered);
  for (const { what, ...of } of owed) take(figures, `  owed.${what}`, of);
  take(figures, '  visits', visits);
  take(figures, '  withdrawn', withdrawn ?? {});
  return figures;
}

/** Those of its departments and channels, with the part behind it: `department.care+support`. */
function cellsIn(quarter: QuarterScore | undefined): Figures {
  const figures = new Map<string, string>();
  for (const table of ['department', 'channel'] as const)
    for (const { of, row } of quarter?.[table] ?? [])
      takeRow(figures, row, `${table}.${of.join('+')}`);
  return figures;
}
