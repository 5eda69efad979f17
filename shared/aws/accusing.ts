import {
  type DynamoDBClient,
  GetItemCommand,
  type TransactWriteItem,
  UpdateItemCommand,
  type UpdateItemCommandInput,
} from '@aws-sdk/client-dynamodb';
import type { Clock } from '../ports/clock.ts';
import type { AccusingPetitions } from '../ports/petitions.ts';
import { type Item, N, S } from './attributes.ts';
import { held } from './conditional-write.ts';

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

/** One item for each person of whom there are such petitions, found by a receipt in its own transaction. An empty one is not kept. */
export const accusingTable = (
  client: DynamoDBClient,
  table: string,
  clock: Clock,
): AccusingPetitions => ({
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
    const write = (key: string, how: Omit<UpdateItemCommandInput, 'TableName' | 'Key'>) =>
      held(client.send(new UpdateItemCommand({ TableName: table, Key: keyOf(key), ...how })));
    const named = { ':number': { SS: [number] } };
    const note = (key: string) =>
      write(key, {
        UpdateExpression: 'ADD numbers :number REMOVE expiresAtSeconds',
        ExpressionAttributeValues: named,
      });
    const takeBack = async (key: string) => {
      await write(key, {
        UpdateExpression: 'DELETE numbers :number',
        ConditionExpression: 'attribute_exists(pk)', // or an item would be made of it
        ExpressionAttributeValues: named,
      });
      return await write(key, {
        UpdateExpression: 'SET expiresAtSeconds = :now',
        ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(numbers)',
        ExpressionAttributeValues: { ':now': N(Math.ceil(clock.now() / 1000)) },
      });
    };
    await Promise.all(keys.map(accuses ? note : takeBack));
  },
});
