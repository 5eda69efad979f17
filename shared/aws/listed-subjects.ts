import { type DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import type { Clocked } from '../kernel/clocked.ts';
import type { Clock } from '../ports/clock.ts';
import type { SubjectDecision, SubjectEvent } from '../subjects/kind.ts';
import { type Item, S, text } from './attributes.ts';
import { batchGet } from './batch-get.ts';
import type { StoredKind } from './commit.ts';
import { STATE } from './items.ts';
import { EVENTS, endOf } from './petition-file.ts';
import { readEach, reading } from './readable.ts';
import { subjectTable } from './subject-table.ts';

/** As many as somebody reads in a list, and one request reads. */
const MOST = 100;

/** How subjects of a kind are read that are made once and stand in the lists of departments. */
interface ListedKind<E, D, L> {
  /** What writes nothing. */
  readonly nothing: D;
  readonly eventsIn: (body: unknown) => readonly E[];
  /** @throws Unreadable */
  readonly listedIn: (item: Item) => L;
  /** The list of a department: of what waits, or of what no longer does. */
  readonly listOf: (department: string, rests: boolean) => string;
}

/** The record of one kind of subject that departments have in lists. */
export function listedSubjects<
  S extends Clocked,
  E extends SubjectEvent,
  D extends SubjectDecision<E>,
  L extends { readonly dueAt: number },
>(
  client: DynamoDBClient,
  table: string,
  clock: Clock,
  stored: StoredKind<S, E, D>,
  { nothing, eventsIn, listedIn, listOf }: ListedKind<E, D, L>,
) {
  const { read, act, actOrMake, items } = subjectTable(client, table, clock, stored);

  return {
    read,
    act,
    items,
    /** False where there is one already, and nothing is written. */
    async make(id: string, decision: D): Promise<boolean> {
      let isMade = false;
      await actOrMake(id, (state) => {
        isMade = state === undefined;
        return isMade ? decision : nothing;
      });
      return isMade;
    },
    /** All that happened to it, the oldest first. */
    async history(id: string): Promise<readonly E[]> {
      const commits = await items(id, EVENTS, endOf(EVENTS));
      return commits.flatMap((commit) =>
        reading(commit, () => eventsIn(JSON.parse(text(commit, 'body') ?? 'null'))),
      );
    },
    /** The soonest first; of what rests, the latest. */
    async ofDepartment(department: string, rests = false): Promise<readonly L[]> {
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName: table,
          IndexName: 'work-of-department',
          KeyConditionExpression: 'department = :key',
          ExpressionAttributeValues: { ':key': S(listOf(department, rests)) },
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
