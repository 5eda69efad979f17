import db from 'dynalite/db/index.js';
import { Refusal } from '../../wire.ts';
import { type Asked, holds } from './asked.ts';
import { holdsFor } from './condition.ts';
import { type Item, itemSize } from './item.ts';
import type { Change, Table } from './table.ts';
import { updated } from './update.ts';

/** AWS: 400 KB, names and values in UTF-8. */
const MOST_ITEM_BYTES = 400 * 1024;

/** A condition did not hold; `item` is what stands there, where the caller asks for it. */
export class ConditionFailed extends Refusal {
  readonly item: Item | undefined;
  constructor(item: Item | undefined) {
    super('ConditionalCheckFailedException', 'The conditional request failed');
    this.item = item;
  }
}

export type WriteKind = 'PutItem' | 'UpdateItem' | 'DeleteItem' | 'ConditionCheck';

/** The key of what is written. @throws Refusal when it is none of this table */
export function keyOf(kind: WriteKind, { Item: item, Key: key }: Asked, table: Table): Item {
  const { hash, range } = table.names;
  if (kind !== 'PutItem') {
    holds(db.validateKey(key ?? {}, table.definition));
    return key ?? {};
  }
  indexKeysHold(item ?? {}, table);
  return Object.fromEntries(
    Object.entries(item ?? {}).filter(([name]) => name === hash || name === range),
  );
}

/**
 * What a write would change; nothing is written yet.
 * @throws ConditionFailed, or Refusal for what DynamoDB does not take
 */
export function decided(kind: WriteKind, request: Asked, table: Table): Change {
  const key = keyOf(kind, request, table);
  const before = table.get(key);
  const { _condition: condition, _updates: updates } = request;
  holds(db.validateKeyPaths(condition?.nestedPaths, table.definition));
  if (condition && !holdsFor(before ?? {}, condition.expression))
    throw new ConditionFailed(request.returnsOld ? before : undefined);
  const after = afterwards();
  if (after !== undefined && itemSize(after) > MOST_ITEM_BYTES)
    throw new Refusal(
      'ValidationException',
      kind === 'UpdateItem'
        ? 'Item size to update has exceeded the maximum allowed size'
        : 'Item size has exceeded the maximum allowed size',
    );
  if (kind === 'UpdateItem' && after !== undefined) indexKeysHold(after, table);
  return { before, after };

  function afterwards(): Item | undefined {
    if (kind === 'ConditionCheck') return before;
    if (kind === 'DeleteItem') return undefined;
    if (kind === 'PutItem') return request.Item;
    holds(db.validateUpdates(undefined, updates, table.definition));
    return updated(before ?? key, updates?.sections ?? []);
  }
}

/** The table's own key is there; a key of an index may be missing, never empty or of another type. */
function indexKeysHold(item: Item, table: Table): void {
  holds(db.validateItem(item, table.definition));
  for (const [name, view] of table.indexes)
    for (const key of [view.names.hash, view.names.range]) {
      const value = key === undefined ? undefined : item[key];
      if (value?.S !== '' && value?.B !== '') continue;
      const type = value.S === '' ? 'string' : 'binary';
      throw new Refusal(
        'ValidationException',
        `One or more parameter values are not valid. A value specified for a secondary index key is not supported. The AttributeValue for a key attribute cannot contain an empty ${type} value. IndexName: ${name}, IndexKey: ${key}`,
      );
    }
}

/** What the caller asked to get back of a single write. */
export function returned(request: Asked, { before, after }: Change): object {
  const paths = request._updates?.paths ?? [];
  const attributes = ((): Item | undefined => {
    switch (request.ReturnValues) {
      case 'ALL_OLD':
        return before;
      case 'ALL_NEW':
        return after;
      case 'UPDATED_OLD':
        return before && db.mapPaths(paths, before);
      case 'UPDATED_NEW':
        return after && db.mapPaths(paths, after);
      default:
        return undefined;
    }
  })();
  return attributes !== undefined && Object.keys(attributes).length > 0
    ? { Attributes: attributes }
    : {};
}
