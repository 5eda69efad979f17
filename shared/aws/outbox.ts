import { type DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import { number, S, text } from './attributes.ts';
import { OUTBOX } from './items.ts';

/** A letter that waits for the mail room: ids and instants (epoch ms) only. */
export interface Waiting {
  readonly number: string;
  readonly letter: string;
  /** `<way>.<kind of notice>`. */
  readonly what: string;
  readonly openedAt: number;
  readonly dueAt: number;
}

export interface Outbox {
  /** What waits, the oldest first: as many as somebody posts in one go, and whether there is `more`. */
  waiting(): Promise<{ readonly letters: readonly Waiting[]; readonly more: boolean }>;
}

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
