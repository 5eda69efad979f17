import { createHash } from 'node:crypto';
import { Refusal } from '../../wire.ts';
import { definitionOf, type TableDefinition } from '../definition.ts';
import type { StreamRecord } from '../stream-record.ts';
import { type Asked, asked, byTheRules, type CheckedAction } from './asked.ts';
import { type Item, itemSize } from './item.ts';
import { query, scan } from './read.ts';
import { type Change, Table } from './table.ts';
import { Cancelled, transactWrite } from './transact.ts';
import { ConditionFailed, decided, keyOf, returned, type WriteKind } from './write.ts';

type Body = Readonly<Record<string, unknown>>;

/** A token makes the same transaction one write for so long (AWS: ten minutes). */
const TOKEN_LIVES = 10 * 60_000;
/** What one batch takes (AWS). */
const MOST_IN_BATCH = 25;

export interface EmbeddedDeps {
  /** Epoch ms, for the stream's instants and the life of tokens. */
  readonly now: () => number;
  readonly arnOf: (table: string) => string;
}
export interface Answer {
  readonly status: number;
  readonly body: object;
}

/**
 * DynamoDB's tables in this process. Each request runs to its end within one turn, so requests never interleave and a
 * transaction never conflicts. What no adapter of ours asks for is refused by name.
 */
export function embeddedTables({ now, arnOf }: EmbeddedDeps) {
  const tables = new Map<string, Table>();
  const streams = new Map<string, StreamRecord[]>();
  const tokens = new Map<string, { readonly hash: string; readonly until: number }>();
  let sequence = 0;

  function tableNamed(name: string): Table {
    const table = tables.get(name);
    if (table) return table;
    throw new Refusal('ResourceNotFoundException', 'Requested resource not found');
  }

  function create(definition: TableDefinition): object {
    const { TableName: name, StreamSpecification: stream } = definition;
    if (tables.has(name))
      throw new Refusal('ResourceInUseException', `Table already exists: ${name}`);
    const records: StreamRecord[] = [];
    streams.set(name, records);
    const told = (change: Change) => {
      if (stream) records.push(recordOf(change, definition, stream.StreamViewType));
    };
    tables.set(name, new Table(definition, told));
    return { TableDescription: description(name) };
  }

  function recordOf(
    { before, after }: Change,
    { TableName: name, KeySchema }: TableDefinition,
    view: string,
  ): StreamRecord {
    sequence += 1;
    const keys = KeySchema.map(({ AttributeName }) => AttributeName);
    const Keys = Object.fromEntries(keys.map((key) => [key, (after ?? before)?.[key] ?? {}]));
    const shows = (image: string) => view === 'NEW_AND_OLD_IMAGES' || view === image;
    return structuredClone({
      eventID: createHash('md5').update(`${name} ${sequence}`).digest('hex'),
      eventName: before === undefined ? 'INSERT' : after === undefined ? 'REMOVE' : 'MODIFY',
      eventVersion: '1.1',
      eventSource: 'aws:dynamodb',
      awsRegion: arnOf(name).split(':')[3] ?? '',
      eventSourceARN: `${arnOf(name)}/stream`,
      dynamodb: {
        ApproximateCreationDateTime: Math.floor(now() / 1000),
        Keys,
        SequenceNumber: String(sequence).padStart(21, '0'),
        SizeBytes: itemSize(after ?? {}) + itemSize(before ?? {}),
        StreamViewType: view,
        ...(after && shows('NEW_IMAGE') && { NewImage: after }),
        ...(before && shows('OLD_IMAGE') && { OldImage: before }),
      },
    });
  }

  function description(name: string): object {
    const { definition, size } = tableNamed(name);
    const { GlobalSecondaryIndexes: indexes = [], ...rest } = definition;
    return {
      ...rest,
      TableArn: arnOf(name),
      TableStatus: 'ACTIVE',
      ...size,
      ...(indexes.length > 0 && {
        GlobalSecondaryIndexes: indexes.map((index) => ({ ...index, IndexStatus: 'ACTIVE' })),
      }),
      ...(definition.StreamSpecification && { LatestStreamArn: `${arnOf(name)}/stream` }),
    };
  }

  function write(kind: WriteKind & CheckedAction, body: Body): object {
    const request = asked(kind, body);
    const table = tableNamed(request.TableName);
    const change = decided(kind, request, table);
    table.write(change);
    return returned(request, change);
  }

  function get(body: Body): object {
    const request = asked('GetItem', body);
    const found = item(request);
    return found ? { Item: found } : {};
  }
  function item(request: Asked): Item | undefined {
    const table = tableNamed(request.TableName);
    if (request._projection)
      throw new Refusal(
        'ValidationException',
        'the runner does not emulate projections of one item',
      );
    return table.get(keyOf('DeleteItem', request, table));
  }

  function transact(body: Body): object {
    const { ClientRequestToken: token } = body;
    const hash = createHash('sha256').update(JSON.stringify(body)).digest('hex');
    const known = typeof token === 'string' ? tokens.get(token) : undefined;
    if (known && known.until > now()) {
      if (known.hash === hash) return {};
      throw new Refusal(
        'IdempotentParameterMismatchException',
        'The request uses the same client token as a previous, but non-identical request.',
      );
    }
    transactWrite(body, tableNamed);
    if (typeof token === 'string') tokens.set(token, { hash, until: now() + TOKEN_LIVES });
    return {};
  }

  function batchWrite(body: Body): object {
    const requests = requestsOf(body);
    const all = requests.flatMap(([name, list]) =>
      (Array.isArray(list) ? list : []).map((one) => [name, Object(one)] as const),
    );
    if (all.length === 0 || all.length > MOST_IN_BATCH)
      throw new Refusal(
        'ValidationException',
        'Too many items requested for the BatchWriteItem call',
      );
    const writes = all.map(([TableName, { PutRequest: put, DeleteRequest: remove }]) => {
      const kind = put ? 'PutItem' : 'DeleteItem';
      const request = asked(kind, { TableName, ...Object(put ?? remove) });
      const table = tableNamed(TableName);
      const key = JSON.stringify([TableName, keyOf(kind, request, table)]);
      return { table, key, change: decided(kind, request, table) };
    });
    if (new Set(writes.map(({ key }) => key)).size < writes.length)
      throw new Refusal('ValidationException', 'Provided list of item keys contains duplicates');
    for (const { table, change } of writes) table.write(change);
    return { UnprocessedItems: {} };
  }

  function batchGet(body: Body): object {
    const Responses = Object.fromEntries(
      requestsOf(body).map(([TableName, wanted]) => {
        const { Keys, ConsistentRead, ...unknown } = Object(wanted);
        const strange = Object.keys(unknown)[0];
        if (strange !== undefined)
          throw new Refusal(
            'ValidationException',
            `the runner does not emulate ${strange} of BatchGetItem`,
          );
        const keys: unknown[] = Array.isArray(Keys) ? Keys : [];
        const found = keys.flatMap((Key) => {
          const asks = { TableName, Key, ...(ConsistentRead !== undefined && { ConsistentRead }) };
          return item(asked('GetItem', asks)) ?? [];
        });
        return [TableName, found];
      }),
    );
    return { Responses, UnprocessedKeys: {} };
  }

  const ACTIONS: Readonly<Record<string, (body: Body) => object>> = {
    GetItem: get,
    PutItem: (body) => write('PutItem', body),
    UpdateItem: (body) => write('UpdateItem', body),
    DeleteItem: (body) => write('DeleteItem', body),
    Query: (body) => {
      const request = asked('Query', body);
      return query(tableNamed(request.TableName), request);
    },
    Scan: (body) => {
      const request = asked('Scan', body);
      return scan(tableNamed(request.TableName), request);
    },
    BatchWriteItem: batchWrite,
    BatchGetItem: batchGet,
    TransactWriteItems: transact,
    CreateTable: (body) => create(definitionOf(body)),
    DescribeTable: ({ TableName }) => ({ Table: description(String(TableName)) }),
    ListTables: () => ({ TableNames: [...tables.keys()] }),
    DescribeTimeToLive: ({ TableName }) => {
      tableNamed(String(TableName));
      return { TimeToLiveDescription: { TimeToLiveStatus: 'DISABLED' } };
    },
  };

  return {
    /** Answers one request, as DynamoDB would over HTTP. */
    answer(action: string, body: Body): Answer {
      try {
        const work = ACTIONS[action];
        if (!work)
          throw new Refusal('UnknownOperationException', `the runner does not emulate ${action}`);
        return { status: 200, body: byTheRules(() => work(body)) };
      } catch (error) {
        if (error instanceof Refusal) return { status: error.status, body: refused(error) };
        throw error;
      }
    },
    /** The records of a table's stream that were not taken before, oldest first. */
    takeRecords(table: string): readonly StreamRecord[] {
      return streams.get(table)?.splice(0) ?? [];
    },
  };
}

/** Of a batch: what it asks of each table. */
const requestsOf = ({ RequestItems }: Body): readonly (readonly [string, unknown])[] =>
  Object.entries(Object(RequestItems));

function refused(error: Refusal): object {
  const isDynamo = /Conditional|Transaction|Resource|Idempotent/.test(error.code);
  const namespace = isDynamo ? 'com.amazonaws.dynamodb.v20120810' : 'com.amazon.coral.validate';
  return {
    __type: `${namespace}#${error.code}`,
    message: error.message,
    ...(error instanceof ConditionFailed && error.item && { Item: error.item }),
    ...(error instanceof Cancelled && { CancellationReasons: error.reasons }),
  };
}
