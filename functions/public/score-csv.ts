import { ENDED_ANOTHER_WAY, type ScoreRow } from '../../shared/score/table.ts';
import type { ShelvedScore } from '../../shared/shelf/score.ts';
import { type Cell, csv } from '../../shared/text/csv.ts';

const COLUMNS = [
  ...['table', 'period', 'part', 'promise', 'clause', 'kind', 'clocks', 'petitions'],
  ...['kept_machine', 'kept_citizen', 'broken_machine', 'broken_citizen', 'overdue', 'open'],
  ...['extended', 'own_kept', 'own_broken', 'rate', 'coverage_machine', 'coverage_citizen'],
  ...['median_ms', 'p90_ms', 'near'],
  ...ENDED_ANOTHER_WAY.flatMap((way) => [`ended_${way}`, `ended_${way}_last_tenth`]),
];

/** Every row of every table, a line each; a rate is 0 to 1, and empty where there is none. */
export function scoreCsv({ quarters }: ShelvedScore): string {
  const lines = quarters.flatMap(({ quarter, organisation, department, channel }) => [
    ...organisation.flatMap(({ month, promises }) =>
      promises.map((row) => lineOf('organisation', month, [], row)),
    ),
    ...department.map(({ of, row }) => lineOf('department', quarter, of, row)),
    ...channel.map(({ of, row }) => lineOf('channel', quarter, of, row)),
  ]);
  return csv(COLUMNS, lines);
}

const lineOf = (
  table: string,
  period: string,
  parts: readonly string[],
  row: ScoreRow,
): readonly Cell[] => [
  ...[table, period, parts.join('+'), row.terms, row.clause, row.kind, row.clocks, row.petitions],
  ...[row.kept.machine, row.kept.citizen, row.broken.machine, row.broken.citizen],
  ...[row.overdue, row.open, row.extended, row.own.kept, row.own.broken, row.rate],
  ...[row.coverage?.machine, row.coverage?.citizen, row.median, row.p90, row.near],
  ...ENDED_ANOTHER_WAY.flatMap((way) => [
    row.ended[way]?.number ?? 0,
    row.ended[way]?.lastTenth ?? 0,
  ]),
];
