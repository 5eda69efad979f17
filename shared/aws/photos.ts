import { type DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { Busy } from '../lambda/busy.ts';
import type { VisitorPhotos } from '../ports/photos.ts';
import { type Item, N, number, S, text } from './attributes.ts';
import { transact } from './transact.ts';

/** That there is one stands apart from the picture itself: a page asks for the first alone. */
const AGREED = 'agreed';
const PICTURE = 'picture';
const photoKey = (person: string, sk: string) => ({ pk: S(`photo#${person}`), sk: S(sk) });
const TYPES = ['jpeg', 'png'] as const;
/** So long what was withdrawn is remembered by its instant alone: no upload is under way for as long. */
const REMEMBERED = 86_400_000;
/** What is written only where nothing later stands; of one instant the withdrawal is the later. */
const UNLESS_LATER = {
  keep: 'attribute_not_exists(agreedAt) OR agreedAt < :at',
  withdraw: 'attribute_not_exists(agreedAt) OR agreedAt <= :at',
} as const;
/** Of both items of a person; nobody reads them from `expiresAt`, and the table erases them after `erasedFrom` (epoch ms). */
interface Change {
  readonly as: keyof typeof UNLESS_LATER;
  readonly at: number;
  readonly expiresAt: number;
  readonly erasedFrom: number;
  readonly picture: Item;
}

/** The pictures of visitors in the table of records: small, and gone with their time. */
export function photoTable(client: DynamoDBClient, table: string): VisitorPhotos {
  const read = async (person: string, sk: string, now: number): Promise<Item | undefined> => {
    const { Item } = await client.send(
      new GetItemCommand({ TableName: table, Key: photoKey(person, sk), ConsistentRead: true }),
    );
    return Item && now < (number(Item, 'expiresAt') ?? 0) ? Item : undefined;
  };
  /** The instant of what stands there and is later, where there is such: then nothing is written. */
  const write = async (person: string, { as, at, expiresAt, erasedFrom, picture }: Change) => {
    const over = { expiresAt: N(expiresAt), expiresAtSeconds: N(Math.ceil(erasedFrom / 1000)) };
    const item = (sk: string, of: Item) => ({
      TableName: table,
      Item: { ...photoKey(person, sk), ...over, ...of },
    });
    const agreed = {
      ...item(AGREED, { agreedAt: N(at) }),
      ConditionExpression: UNLESS_LATER[as],
      ExpressionAttributeValues: { ':at': N(at) },
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD' as const,
    };
    const outcome = await transact(client, [{ Put: agreed }, { Put: item(PICTURE, picture) }]);
    if (outcome === 'written') return undefined;
    const [later] = outcome === 'conflict' ? [] : outcome.failed;
    if (!later) throw new Busy('a picture was changed twice at once');
    return number(later, 'agreedAt') ?? 0;
  };
  const withdraw = async (person: string, at: number): Promise<void> => {
    const gone = { expiresAt: 0, erasedFrom: at + REMEMBERED, picture: {} };
    const later = await write(person, { as: 'withdraw', at, ...gone });
    // A press that comes late withdraws what is newer too: who wants no picture shown is never shown.
    if (later !== undefined) await withdraw(person, later);
  };
  return {
    async kept(person, now) {
      const item = await read(person, AGREED, now);
      return (
        item && { agreedAt: number(item, 'agreedAt') ?? 0, until: number(item, 'expiresAt') ?? 0 }
      );
    },
    async of(person, now) {
      const item = await read(person, PICTURE, now);
      const type = TYPES.find((one) => one === text(item, 'type'));
      const body = item?.picture?.B;
      return type && body ? { type, body: Buffer.from(body) } : undefined;
    },
    async keep(person, { type, body }, { agreedAt, until }) {
      const over = { expiresAt: until, erasedFrom: until };
      const picture = { type: S(type), picture: { B: body } };
      return (await write(person, { as: 'keep', at: agreedAt, ...over, picture })) === undefined;
    },
    withdraw,
  };
}
