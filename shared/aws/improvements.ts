import { type DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import { NOTHING } from '../improvement/clock.ts';
import { isRefusal } from '../petition/decision.ts';
import type { Clock } from '../ports/clock.ts';
import type { Improvements } from '../ports/improvements.ts';
import { itemEvents } from '../subjects/improvement-model.ts';
import { S, text } from './attributes.ts';
import { batchGet } from './batch-get.ts';
import { ASKERS, itemsOf, listedIn, storedImprovement } from './improvement-items.ts';
import { endedKey, STATE } from './items.ts';
import { EVENTS, endOf } from './petition-file.ts';
import { readEach, reading } from './readable.ts';
import { subjectTable } from './subject-table.ts';

/** As many as somebody reads in a list, and one request reads. */
const MOST = 100;

/** The record of items of improvement in one table. */
export function improvementTable(
  client: DynamoDBClient,
  table: string,
  clock: Clock,
): Improvements {
  const { read, act, actOrMake, items } = subjectTable(client, table, clock, storedImprovement);

  return {
    read,
    async act(id, decide) {
      const acted = await act(id, decide);
      if (acted === undefined) return undefined;
      return isRefusal(acted) ? acted : { item: acted.state };
    },
    async make(id, decision) {
      let isMade = false;
      await actOrMake(id, (state) => {
        isMade = state === undefined;
        return isMade ? decision : NOTHING;
      });
      return isMade;
    },
    async history(id) {
      const commits = await items(id, EVENTS, endOf(EVENTS));
      return commits.flatMap((commit) =>
        reading(commit, () => itemEvents(JSON.parse(text(commit, 'body') ?? 'null'))),
      );
    },
    async askers(id) {
      const found = await items(id, ASKERS, endOf(ASKERS));
      return found.map((item) => (text(item, 'sk') ?? '').slice(ASKERS.length));
    },
    async ofDepartment(department, over = false) {
      const key = itemsOf(department);
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName: table,
          IndexName: 'work-of-department',
          KeyConditionExpression: 'department = :key',
          ExpressionAttributeValues: { ':key': S(over ? endedKey(key) : key) },
          ScanIndexForward: !over,
          Limit: MOST,
        }),
      );
      if (Items.length === 0) return [];
      const keys = Items.map((item) => ({ pk: text(item, 'pk') ?? '', sk: STATE }));
      const found = await batchGet(client, table, keys);
      return readEach(found, listedIn).toSorted((a, b) =>
        over ? b.dueAt - a.dueAt : a.dueAt - b.dueAt,
      );
    },
  };
}
