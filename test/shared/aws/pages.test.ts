import type { DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import { expect, it } from 'vitest';
import { S } from '../../../shared/aws/attributes.ts';
import { noticeTable } from '../../../shared/aws/notices.ts';

/** An index that has `pages` pages of ten entries; what was asked. */
function indexOf(pages: number) {
  const asked: unknown[] = [];
  const send = async ({ input }: QueryCommand) => {
    asked.push(input.ExclusiveStartKey);
    const page = asked.length;
    const Items = Array.from({ length: 10 }, (_, n) => ({
      pk: S(`p${page}`),
      sk: S(`notice#${page}.${n}`),
    }));
    return { Items, ...(page < pages && { LastEvaluatedKey: { pk: S(`${page}`) } }) };
  };
  // The one method that a query uses.
  const client = { send } as unknown as DynamoDBClient;
  return { asked, notices: noticeTable(client, 'records', { now: () => 0 }) };
}

it('what waits for a person is read no further than is enough for a mail, whoever else waits there', async () => {
  const long = indexOf(1000);
  expect(await long.notices.waitingFor('p-1', 'warning', 15)).toHaveLength(15);
  expect(long.asked).toEqual([undefined, { pk: S('1') }]);
  const short = indexOf(1);
  expect(await short.notices.waitingFor('p-1', 'warning', 15)).toHaveLength(10);
  expect(short.asked).toHaveLength(1);
});
