/** Counts of one cause, or of one department: never of a person. */
export interface LearntCount {
  /** The cause's or the department's id. */
  readonly of: string;
  readonly broke: number;
  readonly exempt: number;
  readonly owed: number;
  readonly done: number;
  readonly overdue: number;
  readonly again: number;
}

/** What a mail of the month tells: a department's month by cause, or the whole house's by department. */
export interface LearntMonth {
  /** `YYYY-MM` */
  readonly month: string;
  /** Undefined where it is the whole house's. */
  readonly department: string | undefined;
  readonly counts: readonly LearntCount[];
}

const COLUMNS = ['broke', 'exempt', 'owed', 'done', 'overdue', 'again'] as const;
export type LearntColumn = (typeof COLUMNS)[number];
const HOUSE = '-';
const COUNT = /^(.+)((?:\.\d{1,6}){6})$/;

/** `<month> <department or -> <id>.<broke>.<exempt>.<owed>.<done>.<overdue>.<again> …`, as a notice keeps it. */
export const learntText = ({ month, department = HOUSE, counts }: LearntMonth): string =>
  [
    month,
    department,
    ...counts.map((one) => [one.of, ...COLUMNS.map((column) => one[column])].join('.')),
  ].join(' ');

/** Reads it back; what is no such word says nothing. */
export function learntIn(said: string): LearntMonth {
  const [month = '', department = HOUSE, ...words] = said.split(' ');
  return {
    month,
    department: department === HOUSE ? undefined : department,
    counts: words.flatMap((word) => {
      const [, of, numbers] = COUNT.exec(word) ?? [];
      if (of === undefined || numbers === undefined) return [];
      const [broke = 0, exempt = 0, owed = 0, done = 0, overdue = 0, again = 0] = numbers
        .slice(1)
        .split('.')
        .map(Number);
      return { of, broke, exempt, owed, done, overdue, again };
    }),
  };
}

/** All of them together, by what counts them. */
export const learntSum = (
  counts: readonly Omit<LearntCount, 'of'>[],
): Readonly<Record<LearntColumn, number>> => ({
  ...{ broke: sumOf(counts, 'broke'), exempt: sumOf(counts, 'exempt') },
  ...{ owed: sumOf(counts, 'owed'), done: sumOf(counts, 'done') },
  ...{ overdue: sumOf(counts, 'overdue'), again: sumOf(counts, 'again') },
});

const sumOf = (counts: readonly Omit<LearntCount, 'of'>[], column: LearntColumn): number =>
  counts.reduce((sum, one) => sum + one[column], 0);
