import { expect, it } from 'vitest';
import { embeddedTables } from '../../../../infra/local/tables/embedded/engine.ts';
import { streamOf } from '../../../../infra/local/tables/streams.ts';
import { key, TABLE } from './requests.ts';

const arnOf = (table: string) => `arn:aws:dynamodb:ap-northeast-2:000000000000:table/${table}`;

function written(isFollowed: boolean) {
  const tables = embeddedTables({ now: () => 0, arnOf, isFollowed });
  const { TableName } = TABLE;
  expect(tables.answer('CreateTable', TABLE).status).toBe(200);
  for (const sk of ['one', 'two'])
    expect(tables.answer('PutItem', { TableName, Item: key('a', sk) }).status).toBe(200);
  return tables;
}

it('a stream gives each record once, and keeps none that was taken', () => {
  const tables = written(true);
  expect(tables.takeRecords(TABLE.TableName)).toHaveLength(2);
  expect(tables.takeRecords(TABLE.TableName)).toEqual([]);
});

it('keeps no record where nobody takes any', () => {
  expect(written(false).takeRecords(TABLE.TableName)).toEqual([]);
});

it('gives every record to each of two readers', async () => {
  const given = [[{ n: 1 }, { n: 2 }], [{ n: 3 }]];
  const stream = streamOf('t', { records: async () => given.shift() ?? [] } as never);
  const [one, other] = [stream.reader(), stream.reader()];
  expect(await one()).toEqual([{ n: 1 }, { n: 2 }]);
  expect(await other()).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
  expect(await one()).toEqual([{ n: 3 }]);
  expect(await other()).toEqual([]);
});
