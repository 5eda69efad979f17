import type { AttributeValue, TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { TooLarge } from '../lambda/too-large.ts';
import type { Item } from './attributes.ts';

const KB = 1024;
/** What DynamoDB takes: bytes of an item, items and bytes of a transaction. */
export const MOST_OF_ITEM = 400 * KB;
export const MOST_ITEMS = 100;
export const MOST_OF_TRANSACTION = 4 * KB * KB;
/** What we put into one message, in bytes: a quarter of what SQS takes, and what it took everywhere before. */
export const MOST_OF_MESSAGE = 256 * KB;
/** What SQS takes in one request, in bytes of all its messages. */
export const MOST_OF_BATCH = KB * KB;

/** The bytes of an item as DynamoDB counts them: names and values in UTF-8, a number by its digits. */
export const sizeOf = (item: Item): number =>
  Object.entries(item).reduce(
    (sum, [name, value]) => sum + Buffer.byteLength(name) + sizeOfValue(value),
    0,
  );

function sizeOfValue(value: AttributeValue): number {
  if (value.S !== undefined) return Buffer.byteLength(value.S);
  if (value.N !== undefined) return sizeOfNumber(value.N);
  if (value.B !== undefined) return value.B.byteLength;
  if (value.L !== undefined) return 3 + value.L.reduce((sum, one) => sum + 1 + sizeOfValue(one), 0);
  if (value.M !== undefined) return 3 + Object.keys(value.M).length + sizeOf(value.M);
  if (value.SS !== undefined) return value.SS.reduce((sum, one) => sum + Buffer.byteLength(one), 0);
  if (value.NS !== undefined) return value.NS.reduce((sum, one) => sum + sizeOfNumber(one), 0);
  if (value.BS !== undefined) return value.BS.reduce((sum, one) => sum + one.byteLength, 0);
  return 1; // a truth or nothing
}

/** A byte for two digits that count, and one more. */
const sizeOfNumber = (digits: string): number =>
  1 + Math.ceil(digits.replace(/^-?0*\.?0*|\.|0+$/g, '').length / 2) + (digits[0] === '-' ? 1 : 0);

/** What a part of a transaction brings: a new item, or the values of an update. */
const broughtBy = ({ Put, Update }: TransactWriteItem): Item =>
  Put?.Item ?? { ...Update?.Key, ...Update?.ExpressionAttributeValues };

/**
 * Refuses what DynamoDB would refuse, before it is asked.
 * @throws TooLarge that says what is too large, without any value; Error for a deletion, which no role is allowed
 */
export function checkTransaction(items: readonly TransactWriteItem[]): void {
  if (items.some((item) => item.Delete))
    throw new Error('no role may delete an item: mark what ends');
  if (items.length > MOST_ITEMS)
    throw new TooLarge(`a transaction of ${items.length} items, of ${MOST_ITEMS}`);
  const sizes = items.map((item) => sizeOf(broughtBy(item)));
  const largest = Math.max(0, ...sizes);
  if (largest > MOST_OF_ITEM) throw new TooLarge(`an item of ${largest} bytes, of ${MOST_OF_ITEM}`);
  const sum = sizes.reduce((one, other) => one + other, 0);
  if (sum > MOST_OF_TRANSACTION)
    throw new TooLarge(`a transaction of ${sum} bytes, of ${MOST_OF_TRANSACTION}`);
}
