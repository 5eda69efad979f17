import { type DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import type { Outbox, Waiting } from '../ports/worklists.ts';
import { type Item, number, S, text } from './attributes.ts';
import { APART, OUTBOX } from './items.ts';
import { allPages } from './pages.ts';

const PAGE = 100;

export function outboxTable(client: DynamoDBClient, table: string): Outbox {
  const query = {
    TableName: table,
    IndexName: 'work',
    KeyConditionExpression: 'workPk = :key',
    ExpressionAttributeValues: { ':key': S(OUTBOX) },
  };
  return {
    async waiting() {
      const { Items = [] } = await client.send(new QueryCommand({ ...query, Limit: PAGE + 1 }));
      return { letters: Items.slice(0, PAGE).map(waitingIn), more: Items.length > PAGE };
    },
    async apart() {
      const found = await allPages(client, {
        ...query,
        FilterExpression: 'contains(#kind, :apart)',
        ExpressionAttributeNames: { '#kind': 'kind' },
        ExpressionAttributeValues: { ...query.ExpressionAttributeValues, ':apart': S(APART) },
      });
      return found.map(waitingIn);
    },
  };
}

function waitingIn(item: Item): Waiting {
  const kind = text(item, 'kind') ?? '';
  const apart = kind.endsWith(APART);
  return {
    number: text(item, 'pk') ?? '',
    letter: (text(item, 'sk') ?? '').slice('letter#'.length),
    what: apart ? kind.slice(0, -APART.length) : kind,
    openedAt: number(item, 'workAt') ?? 0,
    dueAt: number(item, 'workDue') ?? 0,
    ...(apart && { apart }),
  };
}
