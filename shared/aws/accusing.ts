import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { type DynamoDBClient, GetItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { AccusingPetitions } from '../ports/petitions.ts';
import { type Item, S } from './attributes.ts';

const keyOf = (person: string): Item => ({ pk: S(`accusing#${person}`), sk: S('-') });

/** The numbers that an item names. */
export const accusingIn = (item: Item | undefined): readonly string[] => item?.numbers?.SS ?? [];

/** That a person has no petition with somebody accused in it; the condition tells which they are, without another request. */
export const accusesNobody = (table: string, person: string): TransactWriteItem => ({
  ConditionCheck: {
    TableName: table,
    Key: keyOf(person),
    ConditionExpression: 'attribute_not_exists(numbers)',
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  },
});

/** One item for each person of whom there are such petitions, found by a receipt in its own transaction. */
export const accusingTable = (client: DynamoDBClient, table: string): AccusingPetitions => ({
  async of(keys) {
    const found = await Promise.all(
      keys.map((key) =>
        client.send(
          new GetItemCommand({ TableName: table, Key: keyOf(key), ConsistentRead: true }),
        ),
      ),
    );
    return [...new Set(found.flatMap(({ Item }) => accusingIn(Item)))];
  },

  async set(keys, number, accuses) {
    await Promise.all(
      keys.map((key) =>
        client.send(
          new UpdateItemCommand({
            TableName: table,
            Key: keyOf(key),
            UpdateExpression: `${accuses ? 'ADD' : 'DELETE'} numbers :number`,
            ExpressionAttributeValues: { ':number': { SS: [number] } },
          }),
        ),
      ),
    );
  },
});
