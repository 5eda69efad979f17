import { Refusal } from '../../wire.ts';
import { type Asked, asked } from './asked.ts';
import type { Item } from './item.ts';
import type { Table } from './table.ts';
import { decided, keyOf } from './write.ts';

type Body = Readonly<Record<string, unknown>>;
/** @throws Refusal for a table that is not there */
type TableNamed = (name: string) => Table;

/** What one batch takes (AWS). */
const MOST_IN_BATCH = 25;

const invalid = (message: string) => new Refusal('ValidationException', message);

/** What a batch asks of each table. */
const requestsOf = ({ RequestItems }: Body): readonly (readonly [string, unknown])[] =>
  Object.entries(Object(RequestItems));

/** The item that a request of one asks for. @throws Refusal for a projection, which no adapter of ours asks for */
export function itemOf(request: Asked, tableNamed: TableNamed): Item | undefined {
  const table = tableNamed(request.TableName);
  if (request._projection) throw invalid('the runner does not emulate projections of one item');
  return table.get(keyOf('DeleteItem', request, table));
}

/** Writes all of a batch, once all of it was found right. @throws Refusal */
export function batchWrite(body: Body, tableNamed: TableNamed): object {
  const all = requestsOf(body).flatMap(([name, list]) =>
    (Array.isArray(list) ? list : []).map((one) => [name, Object(one)] as const),
  );
  if (all.length === 0 || all.length > MOST_IN_BATCH)
    throw invalid('Too many items requested for the BatchWriteItem call');
  const writes = all.map(([TableName, { PutRequest: put, DeleteRequest: remove }]) => {
    const kind = put ? 'PutItem' : 'DeleteItem';
    const request = asked(kind, { TableName, ...Object(put ?? remove) });
    const table = tableNamed(TableName);
    const key = JSON.stringify([TableName, keyOf(kind, request, table)]);
    return { table, key, change: decided(kind, request, table) };
  });
  if (new Set(writes.map(({ key }) => key)).size < writes.length)
    throw invalid('Provided list of item keys contains duplicates');
  for (const { table, change } of writes) table.write(change);
  return { UnprocessedItems: {} };
}

/** Reads all of a batch. @throws Refusal */
export function batchGet(body: Body, tableNamed: TableNamed): object {
  const found = requestsOf(body).map(([TableName, wanted]) => {
    const { Keys, ConsistentRead, ...unknown } = Object(wanted);
    const [strange] = Object.keys(unknown);
    if (strange !== undefined)
      throw invalid(`the runner does not emulate ${strange} of BatchGetItem`);
    const keys: unknown[] = Array.isArray(Keys) ? Keys : [];
    const items = keys.flatMap((Key) => {
      const asks = { TableName, Key, ...(ConsistentRead !== undefined && { ConsistentRead }) };
      return itemOf(asked('GetItem', asks), tableNamed) ?? [];
    });
    return [TableName, items];
  });
  return { Responses: Object.fromEntries(found), UnprocessedKeys: {} };
}
