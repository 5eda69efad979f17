import { type DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { Busy } from '../lambda/busy.ts';
import type { Clock } from '../ports/clock.ts';
import type { Topics } from '../ports/topics.ts';
import { N, number, S, text } from './attributes.ts';
import { announcedBeside } from './publication-items.ts';
import { reading } from './readable.ts';
import { transact } from './transact.ts';

const TRIES = 4;
const TOPICS = 'topics';
const Count = z.strictObject({
  askings: z.array(z.strictObject({ by: z.string(), at: z.number() })),
  openedAt: z.exactOptional(z.number()),
});

/** One item for each topic of a department. */
export function topicTable(client: DynamoDBClient, table: string, clock: Clock): Topics {
  async function attempt(
    department: string,
    topic: string,
    decide: Parameters<Topics['count']>[2],
  ): Promise<'written' | 'nothing' | 'met'> {
    const key = { pk: S(TOPICS), sk: S(`${department}#${topic}`) };
    const { Item } = await client.send(
      new GetItemCommand({ TableName: table, Key: key, ConsistentRead: true }),
    );
    const before = Item
      ? reading(Item, () => Count.parse(JSON.parse(text(Item, 'body') ?? 'null')))
      : { askings: [] };
    const decided = await decide(before);
    if (!decided) return 'nothing';
    const version = number(Item, 'version') ?? 0;
    const outcome = await transact(client, [
      {
        Put: {
          TableName: table,
          Item: { ...key, version: N(version + 1), body: S(JSON.stringify(decided.after)) },
          ...(Item
            ? {
                ConditionExpression: 'version = :version',
                ExpressionAttributeValues: { ':version': N(version) },
              }
            : { ConditionExpression: 'attribute_not_exists(pk)' }),
        },
      },
      ...(decided.publication
        ? announcedBeside(table, decided.publication, clock.now()).map(({ write }) => write)
        : []),
    ]);
    return outcome === 'written' ? 'written' : 'met';
  }

  return {
    async count(department, topic, decide) {
      for (let tried = 0; tried < TRIES; tried += 1) {
        const outcome = await attempt(department, topic, decide);
        if (outcome !== 'met') return outcome === 'written';
      }
      throw new Busy('others count the same topic');
    },
  };
}
