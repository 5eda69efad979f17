import {
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';
import { departureValues } from '../../shared/aws/departures.ts';
import type { Office } from '../../shared/organization/office.ts';
import { parseOffice } from '../../shared/organization/parse-office.ts';
import type { Departure } from '../../shared/ports/departures.ts';

const KEY = { pk: 'office', sk: 'organization' };

/** The office as it lies in the table: one string, so that it is read whole or not at all. */
export const officeItem = (office: Office) => ({
  ...KEY,
  version: office.version,
  json: JSON.stringify(office),
});

/**
 * Writes the office over the version that was read (none before the first import), and in the same transaction what is to be
 * handed over by it: killed after that, the next run or the sweep completes it.
 * @throws ConditionalCheckFailedException, or TransactionCanceledException, when another import came between.
 */
export async function importOffice(
  client: DynamoDBDocumentClient,
  table: string,
  office: Office,
  over: string | undefined,
  departure?: Departure,
): Promise<void> {
  const write = {
    TableName: table,
    Item: officeItem(office),
    ConditionExpression: 'attribute_not_exists(pk) OR #version = :read',
    ExpressionAttributeNames: { '#version': 'version' },
    ExpressionAttributeValues: { ':read': over ?? 'none' },
  };
  if (departure === undefined) {
    await client.send(new PutCommand(write));
    return;
  }
  const beside = { TableName: table, Item: departureValues(departure) };
  await client.send(new TransactWriteCommand({ TransactItems: [{ Put: write }, { Put: beside }] }));
}

/** The office in the table; undefined before the first import. */
export async function readOffice(
  client: DynamoDBDocumentClient,
  table: string,
): Promise<Office | undefined> {
  const { Item } = await client.send(
    new GetCommand({ TableName: table, Key: KEY, ConsistentRead: true }),
  );
  return typeof Item?.json === 'string' ? parseOffice(JSON.parse(Item.json)) : undefined;
}
