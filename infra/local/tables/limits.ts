import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { MOST_ITEMS, MOST_OF_ITEM, MOST_OF_TRANSACTION, sizeOf } from '../../../shared/aws/size.ts';
import { Refusal } from '../wire.ts';

/** As it is sent: what is binary is in base64, and counts a third more. */
type Parts = readonly TransactWriteItem[];
const refused = (message: string) => new Refusal('ValidationException', message);

/** Refuses what DynamoDB refuses of a transaction whatever it says: too many items, or too many bytes. @throws Refusal */
export function checkTransaction(given: unknown): void {
  const parts = (Array.isArray(given) ? given : []) as Parts; // DynamoDB itself judges the shape
  if (parts.length > MOST_ITEMS)
    throw refused(
      `1 validation error detected: Value at 'transactItems' failed to satisfy constraint: Member must have length less than or equal to ${MOST_ITEMS}`,
    );
  const sizes = parts.map(({ Put, Update }) =>
    sizeOf(Put?.Item ?? { ...Update?.Key, ...Update?.ExpressionAttributeValues }),
  );
  if (sizes.some((size) => size > MOST_OF_ITEM))
    throw refused('Item size has exceeded the maximum allowed size');
  if (sizes.reduce((sum, size) => sum + size, 0) > MOST_OF_TRANSACTION)
    throw refused('Transaction size cannot exceed 4 MB');
}
