import { type DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { claimKey } from '../petition/decide/attach.ts';
import type { Claims } from '../ports/files.ts';
import { S, text } from './attributes.ts';

const Holds = z.object({ number: z.string() });

/** Read from the unique key that the petition's own commit wrote. */
export const claimTable = (client: DynamoDBClient, table: string): Claims => ({
  async of(attachment) {
    const { Item } = await client.send(
      new GetItemCommand({
        TableName: table,
        Key: { pk: S(`unique#${claimKey(attachment)}`), sk: S('-') },
        ConsistentRead: true,
      }),
    );
    return Item && z.parse(Holds, JSON.parse(text(Item, 'holds') ?? 'null')).number;
  },
});
