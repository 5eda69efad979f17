import { type DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { Counter } from '../ports/petitions.ts';
import { N, number, S } from './attributes.ts';

const BLOCK = 10;

/** Reserves ten at a time, so that receipts at one instant do not meet on the counter. */
export function blockCounter(client: DynamoDBClient, table: string): Counter {
  const blocks = new Map<number, Promise<{ next: number; readonly end: number }>>();

  async function reserve(year: number) {
    const { Attributes } = await client.send(
      new UpdateItemCommand({
        TableName: table,
        Key: { pk: S(`counter#${year}`), sk: S('-') },
        UpdateExpression: 'ADD #next :block',
        ExpressionAttributeNames: { '#next': 'next' },
        ExpressionAttributeValues: { ':block': N(BLOCK) },
        ReturnValues: 'UPDATED_NEW',
      }),
    );
    const end = number(Attributes, 'next');
    if (end === undefined) throw new Error('the counter did not count');
    return { next: end - BLOCK + 1, end };
  }

  return async function take(year) {
    const pending = blocks.get(year) ?? reserve(year);
    blocks.set(year, pending);
    try {
      const block = await pending;
      if (block.next <= block.end) return block.next++;
    } catch (error) {
      if (blocks.get(year) === pending) blocks.delete(year);
      throw error;
    }
    if (blocks.get(year) === pending) blocks.delete(year);
    return await take(year);
  };
}
