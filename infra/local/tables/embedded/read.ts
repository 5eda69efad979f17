import db from 'dynalite/db/index.js';
import type { KeyCondition } from 'dynalite/validations/index.js';
import { Refusal } from '../../wire.ts';
import { type Asked, holds } from './asked.ts';
import { holdsFor } from './condition.ts';
import { compareKeys, type Item, itemSize } from './item.ts';
import type { Sorted } from './sorted.ts';
import type { Table, View } from './table.ts';

/** What one page may read, before its filter (AWS: 1 MB). */
const PAGE_BYTES = 1024 * 1024;

const invalid = (message: string) => new Refusal('ValidationException', message);

interface Page {
  readonly items: Item[];
  bytes: number;
  /** The last item that was read, when there may be more. */
  last?: Item;
}

/** The page is full: by its own limit, or by what a page may read. */
const isFull = (page: Page, limit = Number.POSITIVE_INFINITY): boolean =>
  page.items.length >= limit || page.bytes >= PAGE_BYTES;

function take(page: Page, item: Item): void {
  page.items.push(item);
  page.bytes += itemSize(item);
}

function viewOf(table: Table, { IndexName, ConsistentRead }: Asked): View {
  if (IndexName === undefined) return table.main;
  const view = table.indexes.get(IndexName);
  if (!view) throw invalid(`The table does not have the specified index: ${IndexName}`);
  if (ConsistentRead === true)
    throw invalid('Consistent reads are not supported on global secondary indexes');
  return view;
}

/** The key of an item as a next page takes it: the table's own and the index's. */
function keyOf(item: Item, table: Table, view: View): Item {
  const names = [table.names.hash, table.names.range, view.names.hash, view.names.range];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = name === undefined ? undefined : item[name];
      return name === undefined || value === undefined ? [] : [[name, value]];
    }),
  );
}

/** A page as the caller asked for it: filtered, projected, counted. */
function replyOf(page: Page, request: Asked, table: Table, view: View): object {
  const { _filter: filter, _projection: projection, Select } = request;
  const kept = filter ? page.items.filter((item) => holdsFor(item, filter.expression)) : page.items;
  const shown = projection ? kept.map((item) => db.mapPaths(projection.paths, item)) : kept;
  return {
    ...(Select !== 'COUNT' && { Items: shown }),
    Count: kept.length,
    ScannedCount: page.items.length,
    ...(page.last && { LastEvaluatedKey: keyOf(page.last, table, view) }),
  };
}

const SELECTS = new Set([undefined, 'COUNT', 'ALL_ATTRIBUTES', 'ALL_PROJECTED_ATTRIBUTES']);
function mustBeKnown({ Select }: Asked): void {
  if (!SELECTS.has(Select)) throw invalid(`the runner does not emulate Select ${Select}`);
}

export function query(table: Table, request: Asked): object {
  mustBeKnown(request);
  const view = viewOf(table, request);
  const { hash, range } = view.names;
  const { KeyConditions = {}, Limit, ScanIndexForward = true, ExclusiveStartKey: start } = request;
  const { [hash]: onHash, ...others } = KeyConditions;
  if (onHash?.ComparisonOperator !== 'EQ')
    throw invalid(
      onHash
        ? 'Query key condition not supported'
        : `Query condition missed key schema element: ${hash}`,
    );
  const unknown = Object.keys(others).find((name) => name !== range);
  if (unknown !== undefined)
    throw invalid(`Query condition missed key schema element: ${range ?? hash}`);
  for (const name of [hash, range])
    if (name !== undefined && request._filter && name in request._filter.pathHeads)
      throw invalid(
        `Filter Expression can only contain non-primary key attributes: Primary key attribute: ${name}`,
      );
  const onRange = range === undefined ? undefined : others[range];
  const page: Page = { items: [], bytes: 0 };
  const value = onHash.AttributeValueList[0];
  const partition = value && view.partition(JSON.stringify(value));
  if (partition && range !== undefined)
    walk({ partition, view, page, range, onRange, start, limit: Limit, forward: ScanIndexForward });
  else if (partition) for (const item of [partition.at(0)]) if (item && !start) take(page, item);
  return replyOf(page, request, table, view);
}

interface Walk {
  readonly partition: Sorted<Item>;
  readonly view: View;
  readonly page: Page;
  readonly range: string;
  readonly onRange: KeyCondition | undefined;
  readonly start: Item | undefined;
  readonly limit: number | undefined;
  readonly forward: boolean;
}

/** Takes what the condition on the range key leaves, from where the last page ended. */
function walk({ partition, view, page, range, onRange, start, limit, forward }: Walk): void {
  const [from, to] = boundsOf(partition, range, onRange);
  const begins = start && partition.countWhile((one) => view.compare(one, start) <= 0);
  const ends = start && partition.countWhile((one) => view.compare(one, start) < 0);
  if (forward) {
    for (let i = Math.max(from, begins ?? from); i < to; i += 1) if (!step(i)) return;
  } else for (let i = Math.min(to, ends ?? to) - 1; i >= from; i -= 1) if (!step(i)) return;

  function step(index: number): boolean {
    const item = partition.at(index);
    if (item === undefined) return false;
    take(page, item);
    if (!isFull(page, limit)) return true;
    page.last = item;
    return false;
  }
}

/** The part of a partition that a condition on the range key leaves: from here, up to there and not including it. */
function boundsOf(
  partition: Sorted<Item>,
  range: string,
  condition: KeyCondition | undefined,
): readonly [number, number] {
  if (condition === undefined) return [0, partition.size];
  const [one, other] = condition.AttributeValueList;
  if (one === undefined) throw invalid('Query key condition not supported');
  const before = (value = one) =>
    partition.countWhile((item) => compareKeys(item[range], value) < 0);
  const upTo = (value = one) =>
    partition.countWhile((item) => compareKeys(item[range], value) <= 0);
  switch (condition.ComparisonOperator) {
    case 'EQ':
      return [before(), upTo()];
    case 'LT':
      return [0, before()];
    case 'LE':
      return [0, upTo()];
    case 'GT':
      return [upTo(), partition.size];
    case 'GE':
      return [before(), partition.size];
    case 'BETWEEN':
      return [before(), upTo(other)];
    case 'BEGINS_WITH': {
      const prefix = one.S;
      if (prefix === undefined) throw invalid('the runner knows prefixes of strings only');
      const from = before();
      // Among those from there on the ones with the prefix stand first.
      return [
        from,
        partition.countWhile(
          (item) =>
            compareKeys(item[range], one) < 0 || item[range]?.S?.startsWith(prefix) === true,
        ),
      ];
    }
    default:
      throw invalid('Query key condition not supported');
  }
}

export function scan(table: Table, request: Asked): object {
  mustBeKnown(request);
  const view = viewOf(table, request);
  const { Limit, ExclusiveStartKey: start } = request;
  if (start) holds(db.validateKey(keyOf(start, table, table.main), table.definition));
  const begins = start && view.partitionOf(start);
  const page: Page = { items: [], bytes: 0 };
  const first = begins === undefined ? 0 : view.partitions.countWhile((name) => name < begins);
  for (let p = first; p < view.partitions.size; p += 1) {
    const name = view.partitions.at(p) ?? '';
    const partition = view.partition(name);
    if (!partition) continue;
    const from =
      start && name === begins ? partition.countWhile((one) => view.compare(one, start) <= 0) : 0;
    for (let i = from; i < partition.size; i += 1) {
      const item = partition.at(i);
      if (item === undefined) continue;
      take(page, item);
      if (!isFull(page, Limit)) continue;
      page.last = item;
      return replyOf(page, request, table, view);
    }
  }
  return replyOf(page, request, table, view);
}
