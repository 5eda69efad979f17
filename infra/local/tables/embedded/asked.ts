import batchGet from 'dynalite/validations/batchGetItem.js';
import batchWrite from 'dynalite/validations/batchWriteItem.js';
import deleteItem from 'dynalite/validations/deleteItem.js';
import getItem from 'dynalite/validations/getItem.js';
import validations, { type Checked } from 'dynalite/validations/index.js';
import putItem from 'dynalite/validations/putItem.js';
import query from 'dynalite/validations/query.js';
import scan from 'dynalite/validations/scan.js';
import updateItem from 'dynalite/validations/updateItem.js';
import { Refusal } from '../../wire.ts';

const ACTIONS = {
  GetItem: getItem,
  PutItem: putItem,
  UpdateItem: updateItem,
  DeleteItem: deleteItem,
  Query: query,
  Scan: scan,
  BatchGetItem: batchGet,
  BatchWriteItem: batchWrite,
} as const;
export type CheckedAction = keyof typeof ACTIONS;

const { ConsistentRead } = query.types;
/** A Scan may be consistent; dynalite's list of its parameters is older than that. */
const CONSISTENT_SCAN = {
  ...scan,
  types: { ...scan.types, ...(ConsistentRead && { ConsistentRead }) },
};

/** What no adapter of ours uses: refused rather than half emulated. */
const NOT_EMULATED = new Set([
  'AttributesToGet',
  'AttributeUpdates',
  'ConditionalOperator',
  'Expected',
  'KeyConditions',
  'QueryFilter',
  'ReturnConsumedCapacity',
  'ReturnItemCollectionMetrics',
  'ScanFilter',
  'Segment',
  'TotalSegments',
]);
/** Ours, for dynalite would drop it without a word. */
const OWN = 'ReturnValuesOnConditionCheckFailure';
const WITH_OWN = new Set<CheckedAction>(['PutItem', 'UpdateItem', 'DeleteItem']);

/** Sizes are our own to count (dynalite counts characters). */
const STORE = { options: { maxItemSize: Number.POSITIVE_INFINITY } };

export interface Asked extends Checked {
  readonly returnsOld: boolean;
}

/**
 * A request by dynalite's own rules, its expressions parsed.
 * @throws Refusal as AWS names it; ValidationException too for a parameter that is not emulated
 */
export function asked(action: CheckedAction, body: Readonly<Record<string, unknown>>): Asked {
  const { types, custom } = action === 'Scan' ? CONSISTENT_SCAN : ACTIONS[action];
  const { [OWN]: onFailure, ...rest } = body;
  if (onFailure !== undefined && !WITH_OWN.has(action))
    throw new Refusal('ValidationException', `${OWN} is no parameter of ${action}`);
  for (const name of Object.keys(rest))
    if (!(name in types) || NOT_EMULATED.has(name))
      throw new Refusal('ValidationException', `the runner does not emulate ${name} of ${action}`);
  return byTheRules(() => {
    const checked = validations.checkTypes(rest, types);
    validations.checkValidations(checked, types, custom, STORE);
    return { ...checked, returnsOld: onFailure === 'ALL_OLD' };
  });
}

/** Runs dynalite's code. @throws Refusal for what it finds wrong */
export function byTheRules<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw refusalOf(error);
  }
}

/** What dynalite found wrong, thrown; nothing when it found nothing. */
export function holds(wrong: unknown): void {
  if (wrong !== undefined && wrong !== null) throw refusalOf(wrong);
}

function refusalOf(error: unknown): unknown {
  const { statusCode, body } = Object(error);
  if (statusCode === undefined) return error;
  const { __type, message, Message } = Object(body);
  return new Refusal(
    String(__type).split('#').at(-1) ?? '',
    String(message ?? Message),
    statusCode,
  );
}
