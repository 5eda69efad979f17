import {
  type DynamoDBClient,
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { Busy } from '../lambda/busy.ts';
import type { Item } from './attributes.ts';
import { checkTransaction } from './size.ts';

/** `failed` has an entry for each item of the transaction: the old item where its condition failed. */
export type Outcome = 'written' | 'conflict' | { readonly failed: readonly (Item | undefined)[] };

const PASSING = new Set([
  'ThrottlingException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'TransactionInProgressException',
  'InternalServerError',
]);

/**
 * One transaction. The SDK gives every try of it the same token, so a reply that was lost is no second write.
 * @throws Busy when throttling outlives the SDK's tries; TooLarge for what DynamoDB never takes.
 */
export async function transact(
  client: DynamoDBClient,
  items: TransactWriteItem[],
): Promise<Outcome> {
  checkTransaction(items);
  try {
    await client.send(new TransactWriteItemsCommand({ TransactItems: items }));
    return 'written';
  } catch (error) {
    if (error instanceof TransactionCanceledException) {
      const reasons = error.CancellationReasons ?? [];
      if (reasons.some(({ Code }) => Code === 'ConditionalCheckFailed'))
        return {
          failed: reasons.map(({ Code, Item }) =>
            Code === 'ConditionalCheckFailed' ? (Item ?? {}) : undefined,
          ),
        };
      if (
        reasons.every(
          ({ Code }) => Code === 'None' || (Code !== undefined && IS_CONFLICT.has(Code)),
        )
      )
        return 'conflict';
    }
    if (error instanceof Error && PASSING.has(error.name)) throw new Busy(error.name);
    throw error;
  }
}

const IS_CONFLICT = new Set([
  'TransactionConflict',
  'ThrottlingError',
  'ProvisionedThroughputExceeded',
]);
