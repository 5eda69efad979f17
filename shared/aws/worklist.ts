import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Work } from '../petition/work.ts';
import { number, S, text } from './items.ts';
import { allPages } from './pages.ts';

/** What waits for a person, by last moment to act, from the sparse index `work`. */
export interface Worklists {
  of(person: string): Promise<readonly Work[]>;
}

const KINDS = ['question', 'opinion', 'complaint', 'other'] as const;

export const worklistTable = (client: DynamoDBClient, table: string): Worklists => ({
  async of(person) {
    const items = await allPages(client, {
      TableName: table,
      IndexName: 'work',
      KeyConditionExpression: 'workPk = :person',
      ExpressionAttributeValues: { ':person': S(person) },
    });
    return items.map((item) => ({
      number: text(item, 'pk') ?? '',
      kind: KINDS.find((kind) => kind === text(item, 'kind')) ?? 'other',
      department: text(item, 'department') ?? '',
      assignee: person,
      actBy: number(item, 'workAt') ?? 0,
      dueAt: number(item, 'workDue') ?? 0,
    }));
  },
});
