import { type DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import { isRefusal } from '../petition/decision.ts';
import type { Clock } from '../ports/clock.ts';
import type { ListedPublication, Publications } from '../ports/publications.ts';
import { NOTHING } from '../publications/clock.ts';
import { publicationEvents, publicationModel } from '../subjects/publication-model.ts';
import { type Item, number, S, text } from './attributes.ts';
import { batchGet } from './batch-get.ts';
import { STATE } from './items.ts';
import { EVENTS, endOf } from './petition-file.ts';
import { publicationsOf, restingOf, storedPublication } from './publication-items.ts';
import { readEach, reading } from './readable.ts';
import { subjectTable } from './subject-table.ts';

/** As many as somebody reads in a list, and one request reads. */
const MOST = 100;

/** The record of publications in one table. */
export function publicationTable(
  client: DynamoDBClient,
  table: string,
  clock: Clock,
): Publications {
  const { read, act, actOrMake, items } = subjectTable(client, table, clock, storedPublication);

  return {
    read,
    async act(id, decide) {
      const acted = await act(id, decide);
      if (acted === undefined) return undefined;
      return isRefusal(acted) ? acted : { publication: acted.state };
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
        reading(commit, () => publicationEvents(JSON.parse(text(commit, 'body') ?? 'null'))),
      );
    },
    async ofDepartment(department, rests = false) {
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName: table,
          IndexName: 'work-of-department',
          KeyConditionExpression: 'department = :key',
          ExpressionAttributeValues: {
            ':key': S(rests ? restingOf(department) : publicationsOf(department)),
          },
          ScanIndexForward: !rests,
          Limit: MOST,
        }),
      );
      if (Items.length === 0) return [];
      const keys = Items.map((item) => ({ pk: text(item, 'pk') ?? '', sk: STATE }));
      const found = await batchGet(client, table, keys);
      return readEach(found, listedIn).toSorted((a, b) =>
        rests ? b.dueAt - a.dueAt : a.dueAt - b.dueAt,
      );
    },
  };
}

/** What a list says of it, from its state alone. @throws Unreadable */
export const listedIn = (item: Item): ListedPublication =>
  reading(item, () => {
    const version = number(item, 'version');
    if (version === undefined) throw new Error('a state without a version');
    const body: unknown = JSON.parse(text(item, 'body') ?? 'null');
    const { pledges: _, ...state } = publicationModel.readState(body, { version, pledges: [] });
    return {
      ...state,
      startsAt: number(item, 'startsAt') ?? state.openedAt,
      actBy: number(item, 'workAt') ?? 0,
      dueAt: number(item, 'workDue') ?? 0,
    };
  });
