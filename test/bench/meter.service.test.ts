import {
  BatchGetItemCommand,
  CreateTableCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { embeddedBackend, serveTables } from '../../infra/local/tables/embedded/serve.ts';
import { meter } from './meter.ts';

const TableName = 'metered';
const S = (text: string) => ({ S: text });
const put = (sk: string, bytes: number, more: object = {}) => ({
  TableName,
  Item: { pk: S('a'), sk: S(sk), body: S('x'.repeat(bytes)), ...more },
});
const ABSENT = { ConditionExpression: 'attribute_not_exists(pk)' };

const { charges, on } = meter();
let tables: Awaited<ReturnType<typeof serveTables>>;
let client: DynamoDBClient;
beforeAll(async () => {
  tables = await serveTables(() => on(embeddedBackend({ now: Date.now, arnOf: (name) => name })));
  client = new DynamoDBClient({
    endpoint: tables.endpoint,
    region: 'ap-northeast-2',
    credentials: { accessKeyId: 'meter', secretAccessKey: 'test' },
  });
  const keys = (partition: string, sort: string) => [
    { AttributeName: partition, KeyType: 'HASH' as const },
    { AttributeName: sort, KeyType: 'RANGE' as const },
  ];
  await client.send(
    new CreateTableCommand({
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: keys('pk', 'sk'),
      AttributeDefinitions: ['pk', 'sk', 'duePk', 'dueAt'].map((AttributeName) => ({
        AttributeName,
        AttributeType: AttributeName === 'dueAt' ? 'N' : 'S',
      })),
      GlobalSecondaryIndexes: [
        {
          IndexName: 'due',
          KeySchema: keys('duePk', 'dueAt'),
          Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: ['to'] },
        },
      ],
    }),
  );
});
afterAll(async () => {
  client.destroy();
  await tables.stop();
});

/** What was charged since the last time it was asked. */
let read = 0;
const charged = () => {
  const fresh = charges.slice(read).map(({ action, sk, units }) => [action, sk, units]);
  read = charges.length;
  return fresh;
};

it('charges a write by the larger image, and the index by its entry', async () => {
  const due = { duePk: S('sweep#0'), dueAt: { N: '1' } };
  await client.send(new PutItemCommand(put('one', 1500, due)));
  expect(charged()).toEqual([
    ['PutItem', 'one', 2],
    ['due', 'one', 1],
  ]);
  await client.send(
    new UpdateItemCommand({
      TableName,
      Key: { pk: S('a'), sk: S('one') },
      UpdateExpression: 'SET dueAt = :at, body = :short',
      ExpressionAttributeValues: { ':at': { N: '2' }, ':short': S('y') },
    }),
  );
  expect(charged()).toEqual([
    ['UpdateItem', 'one', 2],
    ['due', 'one', 2],
  ]);
});

it('charges a transaction twice, and every item of one that failed', async () => {
  await client.send(new TransactWriteItemsCommand({ TransactItems: [{ Put: put('two', 1500) }] }));
  expect(charged()).toEqual([['Put', 'two', 4]]);
  const again = [{ Put: put('three', 5000) }, { Put: { ...put('two', 10), ...ABSENT } }];
  await expect(
    client.send(new TransactWriteItemsCommand({ TransactItems: again })),
  ).rejects.toThrow('ConditionalCheckFailed');
  expect(charged()).toEqual([
    ['Put', 'three', 2],
    ['Put', 'two', 4],
  ]);
});

it('charges a refused write, and nothing for one that was malformed', async () => {
  await expect(client.send(new PutItemCommand({ ...put('two', 10), ...ABSENT }))).rejects.toThrow();
  expect(charged()).toEqual([['PutItem', 'two', 2]]);
  const malformed = { ...put('two', 10), ConditionExpression: 'is not one' };
  await expect(client.send(new PutItemCommand(malformed))).rejects.toThrow();
  expect(charged()).toEqual([]);
});

it('charges reads by what they looked at, also behind a filter', async () => {
  await client.send(new PutItemCommand(put('four', 5000)));
  charged();
  await client.send(new GetItemCommand({ TableName, Key: { pk: S('b'), sk: S('-') } }));
  await client.send(
    new QueryCommand({
      TableName,
      ConsistentRead: true,
      KeyConditionExpression: 'pk = :pk',
      FilterExpression: '#body = :none',
      ExpressionAttributeNames: { '#body': 'body' },
      ExpressionAttributeValues: { ':pk': S('a'), ':none': S('none') },
    }),
  );
  expect(charged()).toEqual([
    ['GetItem', '-', 0.5],
    ['Query table', '', 2],
  ]);
});

it('charges every key of a batch by itself', async () => {
  const Keys = ['four', 'no such', 'two'].map((sk) => ({ pk: S('a'), sk: S(sk) }));
  await client.send(new BatchGetItemCommand({ RequestItems: { [TableName]: { Keys } } }));
  expect(charged()).toEqual([
    ['GetItem', 'four', 1],
    ['GetItem', 'no such', 0.5],
    ['GetItem', 'two', 0.5],
  ]);
});

it('leaves out the marks of the runner', async () => {
  await client.send(new PutItemCommand({ TableName, Item: { pk: S('~runner'), sk: S('1') } }));
  expect(charged()).toEqual([]);
});
