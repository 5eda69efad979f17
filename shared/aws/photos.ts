import { type DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { Busy } from '../lambda/busy.ts';
import type { PhotoKept, VisitorPhotos } from '../ports/photos.ts';
import { type Item, N, number, S, text } from './attributes.ts';
import { transact } from './transact.ts';

/** That there is one stands apart from the picture itself: a page asks for the first alone. */
const AGREED = 'agreed';
const PICTURE = 'picture';
const photoKey = (person: string, sk: string) => ({ pk: S(`photo#${person}`), sk: S(sk) });
const TYPES = ['jpeg', 'png'] as const;

/** The pictures of visitors in the table of records: small, and gone with their time. */
export function photoTable(client: DynamoDBClient, table: string): VisitorPhotos {
  const read = async (person: string, sk: string, now: number): Promise<Item | undefined> => {
    const { Item } = await client.send(
      new GetItemCommand({ TableName: table, Key: photoKey(person, sk), ConsistentRead: true }),
    );
    return Item && now < (number(Item, 'expiresAt') ?? 0) ? Item : undefined;
  };
  const write = async (person: string, { agreedAt, until }: PhotoKept, picture: Item) => {
    const over = { expiresAt: N(until), expiresAtSeconds: N(Math.ceil(until / 1000)) };
    const put = (sk: string, of: Item) => ({
      Put: { TableName: table, Item: { ...photoKey(person, sk), ...over, ...of } },
    });
    const agreed = put(AGREED, { agreedAt: N(agreedAt) });
    if ((await transact(client, [agreed, put(PICTURE, picture)])) !== 'written')
      throw new Busy('a picture was changed twice at once');
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
    keep: (person, { type, body }, kept) =>
      write(person, kept, { type: S(type), picture: { B: body } }),
    withdraw: (person, at) => write(person, { agreedAt: at, until: at }, {}),
  };
}
