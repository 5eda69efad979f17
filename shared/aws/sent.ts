import { type DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import type { Firsts } from '../ports/petitions.ts';
import { number, S, text } from './attributes.ts';

const Holds = z.record(z.string(), z.string());

/** Read from the unique key that the first command's own commit wrote. */
export const sentTable = (client: DynamoDBClient, table: string): Firsts => ({
  async first(key, now) {
    const { Item } = await client.send(
      new GetItemCommand({
        TableName: table,
        Key: { pk: S(`unique#${key}`), sk: S('-') },
        ConsistentRead: true,
      }),
    );
    const until = number(Item, 'expiresAt');
    if (!Item || (until !== undefined && until <= now)) return undefined;
    return z.parse(Holds, JSON.parse(text(Item, 'holds') ?? 'null'));
  },
});
