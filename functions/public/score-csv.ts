import { ENDED_ANOTHER_WAY, type ScoreRow } from '../../shared/score/table.ts';
import type { ShelvedScore } from '../../shared/shelf/score.ts';

const COLUMNS = [
  ...['table', 'period', 'part', 'promise', 'clause', 'kind', 'clocks', 'petitions'],
  ...['kept_machine', 'kept_citizen', 'broken_machine', 'broken_citizen', 'overdue', 'open'],
  ...['extended', 'own_kept', 'own_broken', 'rate', 'coverage_machine', 'coverage_citizen'],
  ...['median_ms', 'p90_ms', 'near'],
  ...ENDED_ANOTHER_WAY.flatMap((way) => [`ended_${way}`, `ended_${way}_last_tenth`]),
];

/** Every row of every table, a line each; a rate is 0 to 1, and empty where there is none. With a mark of its encoding, so that Excel reads Korean. */
export function scoreCsv({ quarters }: ShelvedScore): string {
  const lines = quarters.flatMap(({ quarter, organisation, department, channel }) => [
    ...organisation.flatMap(({ month, promises }) =>
      promises.map((row) => lineOf('organisation', month, [], row)),
    ),
    ...department.map(({ of, row }) => lineOf('department', quarter, of, row)),
    ...channel.map(({ of, row }) => lineOf('channel', quarter, of, row)),
  ]);
  return `\uFEFF${[COLUMNS, ...lines].map((line) => line.map(quoted).join(',')).join('\r\n')}\r\n`;
}

const lineOf = (
  table: string,
  period: string,
  parts: readonly string[],
  row: ScoreRow,
): readonly (string | number | null)[] => [
  ...[table, period, parts.join('+'), row.terms, row.clause, row.kind, row.clocks, row.petitions],
  ...[row.kept.machine, row.kept.citizen, row.broken.machine, row.broken.citizen],
  ...[row.overdue, row.open, row.extended, row.own.kept, row.own.broken, row.rate],
  ...[row.coverage?.machine ?? null, row.coverage?.citizen ?? null, row.median, row.p90, row.near],
  ...ENDED_ANOTHER_WAY.flatMap((way) => [
    row.ended[way]?.number ?? 0,
    row.ended[way]?.lastTenth ?? 0,
  ]),
];

const quoted = (value: string | number | null): string => {
  const text = String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
