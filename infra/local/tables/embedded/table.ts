import type { TableDefinition } from '../definition.ts';
import { compareKeys, type Item, itemSize } from './item.ts';
import { Sorted } from './sorted.ts';

type KeyElement = TableDefinition['KeySchema'][number];

/** An item before and after a write; undefined where there is none. */
export interface Change {
  readonly before: Item | undefined;
  readonly after: Item | undefined;
}

/** The names of a key's attributes: of the partition, and of the order within it. */
export interface KeyNames {
  readonly hash: string;
  readonly range: string | undefined;
}
const keyNames = (schema: readonly KeyElement[]): KeyNames => ({
  hash: schema[0]?.AttributeName ?? '',
  range: schema[1]?.AttributeName,
});

/** Its items as one index shows them: in partitions, each in the order of its range key. */
export class View {
  readonly names: KeyNames;
  readonly #compare: (one: Item, other: Item) => number;
  readonly #shows: (item: Item) => Item;
  readonly #partitions = new Map<string, Sorted<Item>>();
  /** Partitions in a fixed order, so that a scan can go on where it ended. */
  readonly partitions = new Sorted<string>((one, other) =>
    one < other ? -1 : one > other ? 1 : 0,
  );

  constructor(
    names: KeyNames,
    compare: (one: Item, other: Item) => number,
    shows: (item: Item) => Item,
  ) {
    this.names = names;
    this.#compare = compare;
    this.#shows = shows;
  }

  /** The partition's name of an item or a key; undefined when the view does not show it. */
  partitionOf(item: Item): string | undefined {
    const { hash, range } = this.names;
    const value = item[hash];
    if (value === undefined || (range !== undefined && item[range] === undefined)) return undefined;
    return JSON.stringify(value);
  }

  partition(name: string): Sorted<Item> | undefined {
    return this.#partitions.get(name);
  }

  compare(one: Item, other: Item): number {
    return this.#compare(one, other);
  }

  put(item: Item): void {
    const name = this.partitionOf(item);
    if (name === undefined) return;
    let partition = this.#partitions.get(name);
    if (partition === undefined) {
      partition = new Sorted(this.#compare);
      this.#partitions.set(name, partition);
      this.partitions.put(name);
    }
    partition.put(this.#shows(item));
  }

  remove(item: Item): void {
    const name = this.partitionOf(item);
    const partition = name === undefined ? undefined : this.#partitions.get(name);
    if (name === undefined || partition === undefined) return;
    partition.remove(item);
    if (partition.size > 0) return;
    this.#partitions.delete(name);
    this.partitions.remove(name);
  }
}

/** One table in memory: its items, its indexes, and what is told of each change. All within one turn. */
export class Table {
  readonly definition: TableDefinition;
  readonly names: KeyNames;
  readonly main: View;
  readonly indexes: ReadonlyMap<string, View>;
  readonly #changed: (change: Change) => void;
  #count = 0;
  #bytes = 0;

  constructor(definition: TableDefinition, changed: (change: Change) => void) {
    this.definition = definition;
    this.names = keyNames(definition.KeySchema);
    this.#changed = changed;
    const { hash, range } = this.names;
    const own = (one: Item, other: Item): number =>
      range === undefined ? 0 : compareKeys(one[range], other[range]);
    this.main = new View(this.names, own, (item) => item);
    this.indexes = new Map(
      (definition.GlobalSecondaryIndexes ?? []).map(({ IndexName, KeySchema, Projection }) => {
        const names = keyNames(KeySchema);
        // Equal index keys stand in the order of the table's own.
        const compare = (one: Item, other: Item): number =>
          (names.range === undefined ? 0 : compareKeys(one[names.range], other[names.range])) ||
          compareKeys(one[hash], other[hash]) ||
          own(one, other);
        const kept = new Set([
          ...[hash, range, names.hash, names.range].filter((name) => name !== undefined),
          ...(Projection.NonKeyAttributes ?? []),
        ]);
        const shows = (item: Item): Item =>
          Projection.ProjectionType === 'ALL'
            ? item
            : Object.fromEntries(Object.entries(item).filter(([name]) => kept.has(name)));
        return [IndexName, new View(names, compare, shows)];
      }),
    );
  }

  get(key: Item): Item | undefined {
    const partition = this.main.partition(this.main.partitionOf(key) ?? '');
    const index = partition?.countWhile((one) => this.main.compare(one, key) < 0) ?? 0;
    const found = partition?.at(index);
    return found !== undefined && this.main.compare(found, key) === 0 ? found : undefined;
  }

  /** Writes, and tells the stream. What changes nothing is told to nobody, as DynamoDB has it. */
  write({ before, after }: Change): void {
    for (const view of [this.main, ...this.indexes.values()]) {
      if (before !== undefined) view.remove(before);
      if (after !== undefined) view.put(after);
    }
    this.#count += (after ? 1 : 0) - (before ? 1 : 0);
    this.#bytes += (after ? itemSize(after) : 0) - (before ? itemSize(before) : 0);
    if (!isSame(before, after)) this.#changed({ before, after });
  }

  get size(): { readonly ItemCount: number; readonly TableSizeBytes: number } {
    return { ItemCount: this.#count, TableSizeBytes: this.#bytes };
  }
}

const isSame = (one: Item | undefined, other: Item | undefined): boolean =>
  one === other || sorted(one) === sorted(other);

/** An item as text, whatever the order of its attributes. */
const sorted = (item: Item | undefined): string =>
  item === undefined
    ? ''
    : JSON.stringify(Object.entries(item).toSorted(([one], [other]) => (one < other ? -1 : 1)));
