import { type DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import type { Firsts } from '../ports/petitions.ts';
import { number, S } from './attributes.ts';
import { holdsIn } from './holds.ts';

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
    return holdsIn(Item);
  },
});
