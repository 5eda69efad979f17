import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { PetitionEvent } from '../petition/events.ts';
import type { Petition } from '../petition/petition.ts';
import type { Findings } from '../ports/findings.ts';
import { type Item, S, text } from './attributes.ts';
import { allPages } from './pages.ts';
import { readEach } from './readable.ts';

const keyOf = (department: string): string => `findings#${department}`;
/** Of one width, so that names stand in the order of their instants. */
const instant = (at: number): string => String(at).padStart(15, '0');

/** Where reports were upheld, in the table of records: one request, which has room for some ten thousand. */
export const findingTable = (client: DynamoDBClient, table: string): Findings => ({
  async of(department, since) {
    const items = await allPages(
      client,
      {
        TableName: table,
        ConsistentRead: true,
        KeyConditionExpression: 'pk = :pk AND sk >= :since',
        ExpressionAttributeValues: { ':pk': S(keyOf(department)), ':since': S(instant(since)) },
        ScanIndexForward: false,
      },
      1,
    );
    return [...new Set(readEach(items, numberIn))];
  },
});

/**
 * What a commit adds: that a report was upheld in the department that it is of, and in which petition. Whom it is about is not in
 * it, for nothing is deleted here, and a mark is forgotten.
 */
export const findingItems = (
  { number, reports = [] }: Petition,
  events: readonly PetitionEvent[],
): readonly Item[] =>
  events.flatMap((event) => {
    if (event.type !== 'ConductFound' && event.type !== 'FindingReviewed') return [];
    const report = reports.find(({ id }) => id === event.report);
    if (!report || !event.upheld) return [];
    const sk = [instant(event.at), number, report.id].join('#');
    return [{ pk: S(keyOf(report.department)), sk: S(sk) }];
  });

function numberIn(item: Item): string {
  const [, number] = (text(item, 'sk') ?? '').split('#');
  if (!number) throw new Error('not a finding');
  return number;
}
