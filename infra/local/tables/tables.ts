import type { Engine, EngineReply } from '../contract.ts';
import { jsonReplies, Refusal } from '../wire.ts';
import { checkTransaction } from './limits.ts';
import type { StreamRecord } from './stream-record.ts';

/** What of a request leaves for the table, and what must be granted for it (IAM names transactions by their items). */
const ITEM_ACTIONS: Readonly<Record<string, string>> = {
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  ConditionCheck: 'ConditionCheckItem',
  Get: 'GetItem',
};
const WRITES = new Set([
  'PutItem',
  'UpdateItem',
  'DeleteItem',
  'TransactWriteItems',
  'BatchWriteItem',
]);
const READS = new Set([
  'GetItem',
  'Query',
  'Scan',
  'BatchGetItem',
  'TransactGetItems',
  'DescribeTable',
  'DescribeTimeToLive',
  'ListTables',
]);

/** What keeps the tables: this process, or a DynamoDB Local. */
export interface TablesBackend {
  /** Answers an action as DynamoDB does. */
  send(action: string, body: string | Buffer): Promise<EngineReply>;
  /** The records of a table's stream that were not taken before, oldest first: all that was written before now. */
  records(table: string): Promise<readonly StreamRecord[]>;
}

export interface TablesDeps {
  readonly backend: TablesBackend;
  readonly arnOf: (table: string) => string;
  /** Something was written: the stream has news. */
  readonly written: () => void;
}

export type Body = Readonly<Record<string, unknown>>;
/** Items of the runner's own, which nobody is shown. */
export const RUNNER = '~runner';
const isRecord = (value: unknown): value is Body =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const recordOf = (value: unknown): Body => (isRecord(value) ? value : {});

/** The reply to a transaction that is larger than DynamoDB takes. */
function whyTooLarge(body: Buffer): EngineReply | undefined {
  try {
    checkTransaction(recordOf(JSON.parse(body.toString('utf8'))).TransactItems);
    return undefined;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { status, code, message } = error;
    return refusedReply(status, { __type: `com.amazon.coral.validate#${code}`, message });
  }
}
const refusedReply = jsonReplies('application/x-amz-json-1.0');

export type Tables = ReturnType<typeof tables>;

/** What DynamoDB answered. @throws Error with what it says is wrong */
export function answerOf(action: string, reply: EngineReply): Body {
  const answer = recordOf(JSON.parse(String(reply.body)));
  if (reply.status !== 200)
    throw new Error(`${action}: ${String(answer.message ?? answer.Message ?? reply.status)}`);
  return answer;
}

/** The tables behind the gateway: strict about actions, exact about what must be granted. */
export function tables({ backend, arnOf, written }: TablesDeps) {
  function describe({ headers, body }: Parameters<Engine['describe']>[0]) {
    const action = headers['x-amz-target']?.split('.').pop() ?? '';
    const input = recordOf(JSON.parse(body.toString('utf8') || '{}'));
    const table = (name: unknown) => arnOf(String(name));
    const items = Array.isArray(input.TransactItems) ? input.TransactItems : undefined;
    if (items) {
      const needs = items.flatMap((item) =>
        Object.entries(recordOf(item)).map(([kind, what]) => ({
          action: `dynamodb:${ITEM_ACTIONS[kind] ?? kind}`,
          resource: table(recordOf(what).TableName),
        })),
      );
      const [first, ...alsoNeeds] = needs;
      return {
        action: first?.action ?? `dynamodb:${action}`,
        resources: [first?.resource ?? '*'],
        alsoNeeds,
      };
    }
    if (isRecord(input.RequestItems))
      return {
        action: `dynamodb:${action}`,
        resources: Object.keys(input.RequestItems).map(table),
      };
    const base = input.TableName === undefined ? '*' : table(input.TableName);
    const resource =
      input.IndexName === undefined ? base : `${base}/index/${String(input.IndexName)}`;
    return { action: `dynamodb:${action}`, resources: [resource] };
  }

  const engine: Engine = {
    service: 'dynamodb',
    describe,
    async handle({ action, body }) {
      if (!WRITES.has(action) && !READS.has(action))
        throw new Refusal('UnknownOperationException', `the runner does not emulate ${action}`);
      const refused = action === 'TransactWriteItems' ? whyTooLarge(body) : undefined;
      if (refused) return refused;
      const reply = await backend.send(action, body);
      if (WRITES.has(action) && reply.status === 200) written();
      return reply;
    },
  };
  /** A call of the runner's own. @throws Error with what DynamoDB says. */
  const call = async (action: string, input: object): Promise<Body> =>
    answerOf(action, await backend.send(action, JSON.stringify(input)));
  return { ...engine, call, records: backend.records };
}
