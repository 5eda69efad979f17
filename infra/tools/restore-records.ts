import {
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { type Item, N, number, S, text } from '../../shared/aws/attributes.ts';
import { pledgeKey, STATE } from '../../shared/aws/items.ts';
import { houseSubjects } from '../../shared/subjects/house.ts';

export interface Restoring {
  /** Everything of the earlier table, in any order. */
  readonly items: AsyncIterable<Item>;
  readonly client: DynamoDBClient;
  /** The table in use. */
  readonly table: string;
  readonly arm: (subject: string, pledge: string) => Promise<void>;
  /** False writes nothing and arms nothing. */
  readonly writes: boolean;
}
export interface Restored {
  readonly items: number;
  readonly petitions: number;
  /** Petitions that stand in the table in use: nothing of how they stand was touched. */
  readonly standing: number;
  readonly armed: number;
  /** Notices that came back unsent: the sweep sends them within minutes. */
  readonly pending: number;
}

/** Marks an item that came back: the relay passes on nothing of it (functions/casework/relay.ts). */
const RESTORED = 'restored';
/** What is over in an hour anyway: locks, codes, paces, and how far jobs had come. */
const PASSING = /^(?:tries#|door[#-]|pace#|mark$)/;
const COUNTER = 'counter#';
/** Numbers that were given out after the point in time to which the earlier table was restored are not given again. */
const GAP = 1000;
const AT_ONCE = 25;
const PLEDGE = pledgeKey('');

/**
 * Brings what is missing back into the table in use. An item that is there is never overwritten, and of a subject that
 * stands only texts and events come back. What is brought is marked, so that the relay passes on nothing of it: what was
 * sent is not sent again. A second run goes on where the first was stopped.
 * @throws Error when the table in use refuses.
 */
export async function restoreRecords(restoring: Restoring): Promise<Restored> {
  const { items, client, table, writes } = restoring;
  const count = { items: 0, pending: 0 };
  const subjects = new Map<string, Promise<boolean>>();
  const moments: (readonly [subject: string, pledge: string])[] = [];

  const read = async (pk: string, sk: string): Promise<Item | undefined> => {
    const Key = { pk: S(pk), sk: S(sk) };
    const { Item } = await client.send(
      new GetItemCommand({ TableName: table, Key, ConsistentRead: true }),
    );
    return Item;
  };
  /** What a run of ours brought counts as missing until somebody has done something with it. */
  const stands = async (pk: string): Promise<boolean> => {
    const state = await read(pk, STATE);
    return state !== undefined && state[RESTORED] === undefined;
  };
  const standsOf = (pk: string): Promise<boolean> => {
    const known = subjects.get(pk) ?? stands(pk);
    subjects.set(pk, known);
    return known;
  };

  async function bring(item: Item): Promise<boolean> {
    const [pk, sk] = [text(item, 'pk') ?? '', text(item, 'sk') ?? ''];
    if (!writes) return (await read(pk, sk)) === undefined;
    try {
      await client.send(
        new PutItemCommand({
          TableName: table,
          Item: { ...item, [RESTORED]: N(1) },
          ConditionExpression: 'attribute_not_exists(pk)',
        }),
      );
      return true;
    } catch (error) {
      if (isThere(error)) return false;
      throw error;
    }
  }

  async function one(item: Item): Promise<void> {
    const [pk, sk] = [text(item, 'pk') ?? '', text(item, 'sk') ?? ''];
    if (PASSING.test(pk)) return;
    if (pk.startsWith(COUNTER)) return void (writes && (await raise(client, table, item)));
    if (houseSubjects.kindOf(pk)) {
      if (await standsOf(pk)) {
        if (/^(?:content|event)#/.test(sk) && (await bring(item))) count.items += 1;
        return;
      }
      const duePk = text(item, 'duePk') ?? '';
      if (sk.startsWith(PLEDGE) && duePk.startsWith('sweep#'))
        moments.push([pk, sk.slice(PLEDGE.length)]);
    }
    if (!(await bring(item))) return;
    count.items += 1;
    if ((text(item, 'duePk') ?? '').startsWith('outbox#')) count.pending += 1;
  }

  let some: Item[] = [];
  const flush = async () => {
    const these = some;
    some = [];
    await Promise.all(these.map(one));
  };
  for await (const item of items) {
    some.push(item);
    if (some.length === AT_ONCE) await flush();
  }
  await flush();
  if (writes) await Promise.all(moments.map(([subject, pledge]) => restoring.arm(subject, pledge)));
  const standing = (await Promise.all(subjects.values())).filter(Boolean).length;
  return { ...count, standing, petitions: subjects.size - standing, armed: moments.length };
}

/** A counter only ever rises. */
async function raise(client: DynamoDBClient, table: string, item: Item): Promise<void> {
  const next = (number(item, 'next') ?? 0) + GAP;
  await client
    .send(
      new UpdateItemCommand({
        TableName: table,
        Key: { pk: item.pk ?? S(''), sk: item.sk ?? S('') },
        UpdateExpression: 'SET #next = :next',
        ConditionExpression: 'attribute_not_exists(#next) OR #next < :next',
        ExpressionAttributeNames: { '#next': 'next' },
        ExpressionAttributeValues: { ':next': N(next) },
      }),
    )
    .catch((error: unknown) => {
      if (!isThere(error)) throw error;
    });
}

const isThere = (error: unknown): boolean =>
  error instanceof Error && error.name === 'ConditionalCheckFailedException';
