import { Refusal } from '../../wire.ts';
import { asked } from './asked.ts';
import { type Item, itemSize } from './item.ts';
import type { Change, Table } from './table.ts';
import { ConditionFailed, decided, keyOf, type WriteKind } from './write.ts';

/** AWS: of one transaction. */
const MOST_ITEMS = 100;
const MOST_BYTES = 4 * 1024 * 1024;

const KINDS = {
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  ConditionCheck: 'ConditionCheck',
} as const satisfies Record<string, WriteKind>;
const isKind = (name: string): name is keyof typeof KINDS => Object.hasOwn(KINDS, name);

type Body = Readonly<Record<string, unknown>>;
const isBody = (value: unknown): value is Body =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const invalid = (message: string) => new Refusal('ValidationException', message);

interface Reason {
  readonly Code: string;
  readonly Message?: string;
  readonly Item?: Item;
}

/** A transaction that was cancelled, with a reason for each of its items. */
export class Cancelled extends Refusal {
  readonly reasons: readonly Reason[];
  constructor(reasons: readonly Reason[]) {
    const codes = reasons.map(({ Code }) => Code).join(', ');
    super(
      'TransactionCanceledException',
      `Transaction cancelled, please refer cancellation reasons for specific reasons [${codes}]`,
    );
    this.reasons = reasons;
  }
}

interface Step {
  readonly table: Table;
  readonly change: Change;
}

/**
 * All or nothing, within one turn: every item is decided against the same state, then all are written.
 * @throws Cancelled with the reasons, Refusal for what DynamoDB does not take at all
 */
export function transactWrite(body: Body, tableNamed: (name: string) => Table): void {
  const { TransactItems: items, ClientRequestToken: _token, ...unknown } = body;
  const strange = Object.keys(unknown)[0];
  if (strange !== undefined)
    throw invalid(`the runner does not emulate ${strange} of TransactWriteItems`);
  if (!Array.isArray(items) || items.length === 0 || items.length > MOST_ITEMS)
    throw invalid(
      `1 validation error detected: Value at 'transactItems' failed to satisfy constraint: Member must have length less than or equal to ${MOST_ITEMS}, Member must have length greater than or equal to 1`,
    );
  const seen = new Set<string>();
  const reasons: Reason[] = [];
  const steps: Step[] = [];
  let bytes = 0;
  for (const item of items) {
    const [[name, given] = ['', undefined], ...others] = isBody(item) ? Object.entries(item) : [];
    if (others.length > 0 || !isKind(name) || !isBody(given))
      throw invalid('TransactItems can only contain one of Check, Put, Update or Delete');
    const kind = KINDS[name];
    // A check has the parameters of a deletion and deletes nothing.
    const request = asked(kind === 'ConditionCheck' ? 'DeleteItem' : kind, given);
    if (request.ReturnValues !== undefined)
      throw invalid(`ReturnValues is no parameter of ${name} in a transaction`);
    const table = tableNamed(request.TableName);
    const key = JSON.stringify([request.TableName, sortedKey(keyOf(kind, request, table))]);
    if (seen.has(key))
      throw invalid('Transaction request cannot include multiple operations on one item');
    seen.add(key);
    try {
      const change = decided(kind, request, table);
      bytes += kind === 'ConditionCheck' || !change.after ? 0 : itemSize(change.after);
      if (kind !== 'ConditionCheck') steps.push({ table, change });
      reasons.push({ Code: 'None' });
    } catch (error) {
      reasons.push(reasonOf(error, kind));
    }
  }
  if (bytes > MOST_BYTES)
    throw invalid('Transaction request cannot exceed the maximum size of 4 MB');
  if (reasons.some(({ Code }) => Code !== 'None')) throw new Cancelled(reasons);
  for (const { table, change } of steps) table.write(change);
}

const sortedKey = (key: Item) =>
  Object.entries(key).toSorted(([one], [other]) => (one < other ? -1 : 1));

function reasonOf(error: unknown, kind: WriteKind): Reason {
  if (error instanceof ConditionFailed)
    return {
      Code: 'ConditionalCheckFailed',
      Message: error.message,
      ...(error.item && { Item: error.item }),
    };
  // What an update would make of the item is known only now; what a put says was wrong from the start.
  if (kind === 'UpdateItem' && error instanceof Refusal && error.code === 'ValidationException')
    return { Code: 'ValidationError', Message: error.message };
  throw error;
}
