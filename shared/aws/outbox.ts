import { type DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import type { Outbox } from '../ports/worklists.ts';
import { number, S, text } from './attributes.ts';
import { OUTBOX } from './items.ts';

const PAGE = 100;

export const outboxTable = (client: DynamoDBClient, table: string): Outbox => ({
  async waiting() {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: table,
        IndexName: 'work',
        KeyConditionExpression: 'workPk = :key',
        ExpressionAttributeValues: { ':key': S(OUTBOX) },
        Limit: PAGE + 1,
      }),
    );
    const letters = Items.slice(0, PAGE).map((item) => ({
      number: text(item, 'pk') ?? '',
      letter: (text(item, 'sk') ?? '').slice('letter#'.length),
      what: text(item, 'kind') ?? '',
      openedAt: number(item, 'workAt') ?? 0,
      dueAt: number(item, 'workDue') ?? 0,
    }));
    return { letters, more: Items.length > PAGE };
  },
});
