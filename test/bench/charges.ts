import * as z from 'zod/mini';
import { Item, indexWrite, tableWrite } from './capacity.ts';
import { type Charge, Got, line } from './charge.ts';
import { asked, layoutOf, type Send } from './layout.ts';
import { got, gotTogether, queried } from './reads.ts';

export interface Charged {
  readonly reply: { readonly status: number; readonly text: string };
  readonly charges: readonly Charge[];
}

/** The runner's own items mark the end of its stream. */
const RUNNER = '~runner';
/** Failures that are paid for; another refuses before anything was read. */
const PAID_FAILURE = /ConditionalCheckFailed|TransactionCanceled/;

const Single = z.object({
  TableName: z.string(),
  Key: z.exactOptional(Item),
  Item: z.exactOptional(Item),
});
const Transaction = z.object({ TransactItems: z.array(z.record(z.string(), Single)) });

const picked = (all: Item, names: readonly string[]): Item =>
  Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name)));

/** One item of a write: its image now, and the lines it costs once the write was tried. */
async function watched(
  send: Send,
  action: string,
  { TableName, Key, Item: whole = {} }: z.infer<typeof Single>,
  transaction: boolean,
): Promise<() => Promise<readonly Charge[]>> {
  const { keys, indexes } = await layoutOf(send, TableName);
  const key = Key ?? picked(whole, keys);
  const image = async () =>
    (await asked(Got, send, 'GetItem', { TableName, Key: key, ConsistentRead: true })).Item;
  const before = await image();
  return async () => {
    const after = await image();
    return [
      line('write', action, key, tableWrite(before, after, transaction)),
      ...indexes.map((index) => line('write', index.name, key, indexWrite(before, after, index))),
    ].filter(({ units }) => units > 0);
  };
}

async function written(
  send: Send,
  action: string,
  body: string,
  items: readonly (readonly [string, z.infer<typeof Single>])[],
  transaction: boolean,
): Promise<Charged> {
  const watches = await Promise.all(
    items.map(([what, item]) => watched(send, what, item, transaction)),
  );
  const reply = await send(action, body);
  if (reply.status !== 200 && !PAID_FAILURE.test(reply.text)) return { reply, charges: [] };
  const charges = await Promise.all(watches.map((lines) => lines()));
  return { reply, charges: charges.flat().filter(({ pk }) => pk !== RUNNER) };
}

const READS: Readonly<Record<string, (send: Send, body: string) => Promise<readonly Charge[]>>> = {
  Query: queried,
  GetItem: got,
  BatchGetItem: gotTogether,
};
/** A transaction of ours writes no other kinds, and asks a condition of an item. */
const WRITES = ['TransactWriteItems', 'PutItem', 'UpdateItem', 'ConditionCheckItem'];
/** What the meter knows the price of: every action that a role of ours may ask of a table is among them. */
export const KNOWN_ACTIONS: readonly string[] = [...Object.keys(READS), ...WRITES];

/**
 * Passes one request on and says what it would cost on AWS, from the images of its items before and after.
 * @throws Error for an action of items that the service does not use: it would go uncounted.
 */
export async function charged(send: Send, action: string, body: string): Promise<Charged> {
  const parsed = () => JSON.parse(body);
  const read = READS[action];
  if (read) return { charges: await read(send, body), reply: await send(action, body) };
  switch (action) {
    case 'TransactWriteItems': {
      const items = Transaction.parse(parsed()).TransactItems.flatMap((item) =>
        Object.entries(item),
      );
      return written(send, action, body, items, true);
    }
    case 'PutItem':
    case 'UpdateItem':
      return written(send, action, body, [[action, Single.parse(parsed())]], false);
    case 'CreateTable':
    case 'DescribeTable':
    // The next two are the runner's: no role of ours may delete or scan. On AWS what expires is deleted for nothing.
    case 'DeleteItem':
    case 'Scan':
      return { charges: [], reply: await send(action, body) };
    default:
      throw new Error(`the meter does not know what ${action} costs`);
  }
}
