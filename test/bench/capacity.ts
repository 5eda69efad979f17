import * as z from 'zod/mini';

const text = z.exactOptional(z.string());
const texts = z.exactOptional(z.array(z.string()));
const flag = z.exactOptional(z.boolean());

/** An attribute as DynamoDB's JSON has it: exactly one of these. */
export interface Attribute {
  readonly S?: string;
  readonly N?: string;
  /** Base64. */
  readonly B?: string;
  readonly BOOL?: boolean;
  readonly NULL?: boolean;
  readonly SS?: readonly string[];
  readonly NS?: readonly string[];
  readonly BS?: readonly string[];
  readonly L?: readonly Attribute[];
  readonly M?: Item;
}
export interface Item {
  readonly [name: string]: Attribute;
}
const Attribute: z.ZodMiniType<Attribute> = z.strictObject({
  S: text,
  N: text,
  B: text,
  BOOL: flag,
  NULL: flag,
  SS: texts,
  NS: texts,
  BS: texts,
  L: z.exactOptional(z.array(z.lazy(() => Attribute))),
  M: z.exactOptional(z.lazy(() => Item)),
});
export const Item: z.ZodMiniType<Item> = z.record(z.string(), Attribute);

/** A global index as DescribeTable has it; `keys` are its own. */
export interface Index {
  readonly keys: readonly string[];
  /** What an entry carries, the keys of both included; undefined: all. */
  readonly projected: readonly string[] | undefined;
}

const WRITE_BYTES = 1024;
const READ_BYTES = 4096;
const sum = (sizes: readonly number[]): number => sizes.reduce((all, size) => all + size, 0);
const utf8 = (written: string): number => Buffer.byteLength(written);
const raw = (base64: string): number => Buffer.from(base64, 'base64').length;

/** One byte for two significant digits, and one; a minus sign a byte more (taken: the manual is silent). */
function numberSize(written: string): number {
  const [mantissa = ''] = written.replace('-', '').toLowerCase().split('e');
  const whole = mantissa.includes('.') ? mantissa.replace(/0+$/, '') : mantissa;
  const digits = whole.replace('.', '').replace(/^0+/, '').replace(/0+$/, '').length;
  return Math.ceil(digits / 2) + 1 + (written.startsWith('-') ? 1 : 0);
}

function valueSize({ S, N, B, SS = [], NS = [], BS = [], L, M }: Attribute): number {
  if (S !== undefined) return utf8(S);
  if (N !== undefined) return numberSize(N);
  if (B !== undefined) return raw(B);
  if (L) return 3 + sum(L.map((element) => 1 + valueSize(element)));
  if (M) return 3 + Object.keys(M).length + itemSize(M);
  const elements = [...SS.map(utf8), ...NS.map(numberSize), ...BS.map(raw)];
  return elements.length > 0 ? sum(elements) : 1; // a truth value and NULL take one byte
}

/** Bytes by which DynamoDB counts (its manual, "item sizes and formats"); the 100 bytes an item has in storage are not among them. */
export const itemSize = (item: Item): number =>
  sum(Object.entries(item).map(([name, value]) => utf8(name) + valueSize(value)));

const units = (bytes: number): number => Math.max(1, Math.ceil(bytes / WRITE_BYTES));

/**
 * Write request units of the table alone: the larger image counts, twice in a transaction. A write that its condition
 * refused leaves the image as it was and costs as much.
 */
export const tableWrite = (before: Item = {}, after: Item = {}, transaction = false): number =>
  units(Math.max(itemSize(before), itemSize(after))) * (transaction ? 2 : 1);

/** The entry that an index has of an item; none while a key of the index is missing. */
function entryOf(item: Item, { keys, projected }: Index): Item | undefined {
  if (keys.some((key) => item[key] === undefined)) return undefined;
  if (!projected) return item;
  return Object.fromEntries(Object.entries(item).filter(([name]) => projected.includes(name)));
}

const same = (one: Item, other: Item, names: readonly string[]): boolean =>
  names.every((name) => JSON.stringify(one[name]) === JSON.stringify(other[name]));

/**
 * Write request units of one global index. An index is written after the transaction and not by it, so nothing is
 * doubled here (taken: the manual is silent).
 */
export function indexWrite(before: Item = {}, after: Item = {}, index: Index): number {
  const [old, fresh] = [entryOf(before, index), entryOf(after, index)];
  if (!old && !fresh) return 0;
  if (!old || !fresh) return units(itemSize(old ?? fresh ?? {}));
  if (!same(old, fresh, index.keys)) return units(itemSize(old)) + units(itemSize(fresh));
  const names = [...new Set([...Object.keys(old), ...Object.keys(fresh)])];
  return same(old, fresh, names) ? 0 : units(Math.max(itemSize(old), itemSize(fresh)));
}

/** How a read is asked for, in read request units for 4 KB. */
export const READ = { eventual: 0.5, consistent: 1, transaction: 2 } as const;

/** Read request units of what was looked at together (a whole Query, one GetItem); finding nothing costs the least. */
export const readUnits = (items: readonly Item[], kind: keyof typeof READ): number =>
  Math.max(1, Math.ceil(sum(items.map(itemSize)) / READ_BYTES)) * READ[kind];
