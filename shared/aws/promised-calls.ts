import { type DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import type { Decision } from '../petition/decision.ts';
import type { PromisedCalls } from '../ports/calls.ts';
import { N, S, text } from './attributes.ts';
import type { Beside } from './commit.ts';

const keyOf = (mark: string): string => `callback#${mark}`;
/** More than that nobody is promised at one time; one request. */
const MOST = 50;

/** Which petitions promise a call to a number, for the exchange that tells of it; nobody can read the number back. */
export const promisedCallTable = (client: DynamoDBClient, table: string): PromisedCalls => ({
  async of(keys) {
    const found = await Promise.all(
      keys.map((key) =>
        client.send(
          new QueryCommand({
            TableName: table,
            ConsistentRead: true,
            KeyConditionExpression: 'pk = :pk',
            ExpressionAttributeValues: { ':pk': S(keyOf(key)) },
            Limit: MOST,
          }),
        ),
      ),
    );
    return [
      ...new Set(found.flatMap(({ Items = [] }) => Items.map((item) => text(item, 'sk') ?? ''))),
    ];
  },
});

/** In the transaction of the promise itself; out of the table once nobody tells of such a call any more. */
export const promisedCallItems = (
  table: string,
  petition: string,
  { marks, until }: NonNullable<Decision['calls']>,
): readonly Beside[] =>
  marks.map((mark) => ({
    write: {
      Put: {
        TableName: table,
        Item: {
          pk: S(keyOf(mark)),
          sk: S(petition),
          expiresAtSeconds: N(Math.ceil(until / 1000)),
        },
      },
    },
  }));
