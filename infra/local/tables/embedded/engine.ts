import { createHash } from 'node:crypto';
import { Refusal } from '../../wire.ts';
import { definitionOf, type TableDefinition } from '../definition.ts';
import type { StreamRecord } from '../stream-record.ts';
import { asked, byTheRules, type CheckedAction } from './asked.ts';
import { batchGet, batchWrite, itemOf } from './batch.ts';
import { query, scan } from './read.ts';
import { tableStreams } from './stream.ts';
import { Table } from './table.ts';
import { Cancelled, transactWrite } from './transact.ts';
import { ConditionFailed, decided, returned, type WriteKind } from './write.ts';

type Body = Readonly<Record<string, unknown>>;

/** A token makes the same transaction one write for so long (AWS: ten minutes). */
const TOKEN_LIVES = 10 * 60_000;

export interface EmbeddedDeps {
  /** Epoch ms, for the stream's instants and the life of tokens. */
  readonly now: () => number;
  readonly arnOf: (table: string) => string;
  /** Whether somebody takes the streams' records: else they would be kept for ever. True without it. */
  readonly isFollowed?: boolean;
}
export interface Answer {
  readonly status: number;
  readonly body: object;
}

/**
 * DynamoDB's tables in this process. Each request runs to its end within one turn, so requests never interleave and a
 * transaction never conflicts. What no adapter of ours asks for is refused by name.
 */
export function embeddedTables({ now, arnOf, isFollowed = true }: EmbeddedDeps) {
  const tables = new Map<string, Table>();
  const streams = isFollowed ? tableStreams({ now, arnOf }) : undefined;
  const tokens = new Map<string, { readonly hash: string; readonly until: number }>();

  function tableNamed(name: string): Table {
    const table = tables.get(name);
    if (table) return table;
    throw new Refusal('ResourceNotFoundException', 'Requested resource not found');
  }

  function create(definition: TableDefinition): object {
    const { TableName: name } = definition;
    if (tables.has(name))
      throw new Refusal('ResourceInUseException', `Table already exists: ${name}`);
    tables.set(name, new Table(definition, streams?.open(definition) ?? (() => {})));
    return { TableDescription: description(name) };
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
    const found = itemOf(asked('GetItem', body), tableNamed);
    return found ? { Item: found } : {};
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
    BatchWriteItem: (body) => batchWrite(body, tableNamed),
    BatchGetItem: (body) => batchGet(body, tableNamed),
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
      return streams?.take(table) ?? [];
    },
  };
}

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
