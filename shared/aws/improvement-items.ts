import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { ItemDecision } from '../improvement/clock.ts';
import type { ItemEvent } from '../improvement/events.ts';
import { evolveItem } from '../improvement/evolve.ts';
import { type Item as Improvement, isOpenItem } from '../improvement/item.ts';
import type { ItemBeside } from '../improvement/open.ts';
import type { ListedItem } from '../ports/improvements.ts';
import { improvementModel } from '../subjects/improvement-model.ts';
import { type Item, N, number, S, text } from './attributes.ts';
import { type Beside, commitItems, type StoredKind } from './commit.ts';
import { endedKey, STATE } from './items.ts';
import { reading } from './readable.ts';

export const ASKERS = 'asker#';
/** The items of a department stand apart from its petitions. */
export const itemsOf = (department: string): string => `items#${department}`;

/** An item of improvement as it stands in the table. */
export const storedImprovement: StoredKind<Improvement, ItemEvent, ItemDecision> = {
  ...improvementModel,
  stateEntry: workEntry,
};

/** Open, it stands in the list of its owner and of its department, and others join it; over, in the department's alone. */
function workEntry(item: Improvement): Item {
  const { owner, department, overAt = item.openedAt, pledges } = item;
  const kind = S('improvement');
  const [review] = pledges;
  if (!isOpenItem(item) || !review)
    return {
      kind,
      department: S(endedKey(itemsOf(department))),
      workAt: N(overAt),
      workDue: N(overAt),
    };
  return {
    ...{ kind, workPk: S(owner), department: S(itemsOf(department)), joinable: S('yes') },
    ...{ workAt: N(review.actBy), workDue: N(review.dueAt), startsAt: N(review.startsAt) },
  };
}

/** What a petition's commit does to the item that its answer opens or joins: all of it stands, or none. */
export function besidePetition(
  table: string,
  petition: string,
  { id, opens }: ItemBeside,
  now: number,
): readonly Beside[] {
  const asker: Beside = {
    write: {
      Put: { TableName: table, Item: { pk: S(id), sk: S(ASKERS + petition), askedAt: N(now) } },
    },
  };
  if (!opens) return [{ write: joined(table, id, now), lost: 'item-over' }, asker];
  const state = evolveItem(undefined, opens.events);
  const writes = commitItems(table, storedImprovement, undefined, state, opens, now);
  return [...writes.map((write) => ({ write })), asker];
}

/** Whoever closes it at the same time meets this write: nobody joins what is over. */
const joined = (table: string, id: string, now: number): TransactWriteItem => ({
  Update: {
    TableName: table,
    Key: { pk: S(id), sk: S(STATE) },
    UpdateExpression: 'SET joinedAt = :now',
    ConditionExpression: 'joinable = :yes',
    ExpressionAttributeValues: { ':yes': S('yes'), ':now': N(now) },
  },
});

/** What a list says of it, from its state alone. @throws Unreadable */
export const listedIn = (item: Item): ListedItem =>
  reading(item, () => {
    const version = number(item, 'version');
    if (version === undefined) throw new Error('a state without a version');
    const body: unknown = JSON.parse(text(item, 'body') ?? 'null');
    const { pledges: _, ...state } = improvementModel.readState(body, { version, pledges: [] });
    return {
      ...state,
      startsAt: number(item, 'startsAt') ?? state.openedAt,
      actBy: number(item, 'workAt') ?? 0,
      dueAt: number(item, 'workDue') ?? 0,
    };
  });
