import { paginateScan } from '@aws-sdk/lib-dynamodb';
import type { PetitionEvent } from '../../shared/petition/events.ts';
import { PETITION_FORM } from '../../shared/petition/number.ts';
import {
  type ObjectionFigures,
  objectionFigures,
} from '../../shared/petition/objection-figures.ts';
import { upcast } from '../../shared/petition/upcast.ts';
import { askedOf, TABLE } from './command-line.ts';
import { told } from './input.ts';
import { openTable } from './table.ts';

/** Every petition's events, oldest first. Reads the whole table: a figure of the month, not of a page. */
async function histories({ client, table }: Awaited<ReturnType<typeof openTable>>) {
  const found = new Map<string, Map<string, readonly PetitionEvent[]>>();
  const pages = paginateScan(
    { client },
    {
      TableName: table,
      FilterExpression: 'begins_with(sk, :event)',
      ExpressionAttributeValues: { ':event': 'event#' },
    },
  );
  for await (const { Items = [] } of pages)
    for (const { pk, sk, body } of Items) {
      // Calls, items of improvement and questions have events, too.
      if (!PETITION_FORM.test(pk)) continue;
      const commits = found.get(pk) ?? new Map<string, readonly PetitionEvent[]>();
      try {
        commits.set(sk, upcast(JSON.parse(body)));
      } catch {
        console.error(`left out, it cannot be read: ${pk} ${sk}`);
        process.exitCode = 1;
      }
      found.set(pk, commits);
    }
  return [...found.values()].map((commits) =>
    [...commits.keys()].toSorted().flatMap((sk) => commits.get(sk) ?? []),
  );
}

const minutes = (ms: number | undefined): string =>
  ms === undefined ? 'none' : `${(ms / 60_000).toFixed(1)} min`;

const linesOf = ({ owed, reached, withinHour, p50, p95, max, byRule }: ObjectionFigures) => [
  `explanations owed within the hour (P24.2): ${owed}`,
  `reached the petitioner: ${reached}, within the hour: ${withinHour}`,
  `from objection to explanation: p50 ${minutes(p50)}, p95 ${minutes(p95)}, max ${minutes(max)}`,
  `explained by the service itself: ${byRule === undefined ? 'none' : `${Math.round(byRule * 100)} %`}`,
];

const { values } = askedOf({
  name: 'objections',
  about: 'How soon objections to a delay were explained, from the events themselves.',
  options: TABLE,
});

await told(async () => {
  const figures = objectionFigures(await histories(await openTable(values)));
  for (const line of linesOf(figures)) console.log(line);
});
