import type { ReportRow } from './row.ts';

const BY = [
  'channel',
  'kind',
  'legalKind',
  'department',
  'status',
  'standing',
  'legalStanding',
] as const;

/** How many of the rows have each value; what is not set counts as `none`. */
export const reportTotals = (
  rows: readonly ReportRow[],
): Readonly<Record<(typeof BY)[number], Readonly<Record<string, number>>>> => {
  const of = (name: (typeof BY)[number]) =>
    Object.fromEntries(
      [...Map.groupBy(rows, (row) => row[name] ?? 'none')]
        .map(([value, all]) => [value, all.length] as const)
        .toSorted(([one], [other]) => (one < other ? -1 : 1)),
    );
  return {
    ...{ channel: of('channel'), kind: of('kind'), legalKind: of('legalKind') },
    ...{ department: of('department'), status: of('status') },
    ...{ standing: of('standing'), legalStanding: of('legalStanding') },
  };
};
