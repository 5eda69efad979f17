import { randomUUID } from 'node:crypto';
import { type DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { N, number, S, text } from './attributes.ts';
import { allPages } from './pages.ts';

const OF = 'reports';

/** Somebody took a report that names people. */
export interface NamedReport {
  /** Epoch ms. */
  readonly at: number;
  /** The id of whom it was given to. */
  readonly by: string;
  /** `YYYY-MM` in Korea. */
  readonly month: string;
  readonly petitions: number;
}

/** Who took which month with names: written once, never changed, and nobody is named in it but by the id of who took it. */
export const namedReports = (client: DynamoDBClient, table: string) => ({
  async note({ at, by, month, petitions }: NamedReport): Promise<void> {
    const sk = `named#${new Date(at).toISOString()}#${randomUUID()}`;
    await client.send(
      new PutItemCommand({
        TableName: table,
        Item: {
          pk: S(OF),
          sk: S(sk),
          at: N(at),
          by: S(by),
          month: S(month),
          petitions: N(petitions),
        },
        ConditionExpression: 'attribute_not_exists(pk)',
      }),
    );
  },
  /** The earliest first. */
  async all(): Promise<readonly NamedReport[]> {
    const items = await allPages(client, {
      TableName: table,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :named)',
      ExpressionAttributeValues: { ':pk': S(OF), ':named': S('named#') },
      ConsistentRead: true,
    });
    return items.map((item) => ({
      ...{ at: number(item, 'at') ?? 0, by: text(item, 'by') ?? '' },
      ...{ month: text(item, 'month') ?? '', petitions: number(item, 'petitions') ?? 0 },
    }));
  },
});
