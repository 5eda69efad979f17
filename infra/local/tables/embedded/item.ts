/** A value as DynamoDB writes it: one type and its content, `{ S: 'text' }`. */
export interface Attribute {
  readonly S?: string;
  readonly N?: string;
  readonly B?: string;
  readonly BOOL?: boolean;
  readonly NULL?: boolean;
  readonly SS?: readonly string[];
  readonly NS?: readonly string[];
  readonly BS?: readonly string[];
  readonly L?: readonly Attribute[];
  readonly M?: Item;
}
export type Item = Readonly<Record<string, Attribute>>;

const utf8 = (text: string): number => Buffer.byteLength(text, 'utf8');
const bytes = (base64: string): number => Buffer.from(base64, 'base64').length;
/** Two digits a byte and one more, and one for the sign (AWS: "approximately"). */
const digits = (number: string): number => {
  const significant = number
    .replace(/e.*$/i, '')
    .replace(/[-+.]/g, '')
    .replace(/^0+|0+$/g, '').length;
  return Math.ceil(significant / 2) + 1 + (number.startsWith('-') ? 1 : 0);
};
const sum = <T>(all: readonly T[], size: (one: T) => number): number =>
  all.reduce((total, one) => total + size(one), 0);

function valueSize(value: Attribute): number {
  if (value.S !== undefined) return utf8(value.S);
  if (value.N !== undefined) return digits(value.N);
  if (value.B !== undefined) return bytes(value.B);
  if (value.SS !== undefined) return sum(value.SS, utf8);
  if (value.NS !== undefined) return sum(value.NS, digits);
  if (value.BS !== undefined) return sum(value.BS, bytes);
  if (value.L !== undefined) return 3 + sum(value.L, (one) => 1 + valueSize(one));
  if (value.M !== undefined) return 3 + Object.keys(value.M).length + itemSize(value.M);
  return 1; // true, false and null
}

/** The size of an item in bytes, as its limit of 400 KB counts it: names and values in UTF-8 (AWS, "Item sizes and formats"). */
export const itemSize = (item: Item): number =>
  sum(Object.entries(item), ([name, value]) => utf8(name) + valueSize(value));

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

/** Strings in the order of their UTF-8 bytes; JavaScript's own order differs where a pair of surrogates stands. */
function compareText(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  for (let i = 0; i < length; i += 1) {
    const a = one.charCodeAt(i);
    const b = other.charCodeAt(i);
    if (a === b) continue;
    if (isSurrogate(a) !== isSurrogate(b)) return isSurrogate(a) ? 1 : -1;
    return a - b;
  }
  return one.length - other.length;
}

/** Two values of a key, both of one type. */
export function compareKeys(one: Attribute | undefined, other: Attribute | undefined): number {
  if (one?.S !== undefined && other?.S !== undefined) return compareText(one.S, other.S);
  // Instants and counters: whole numbers that a double holds exactly.
  if (one?.N !== undefined && other?.N !== undefined) return Number(one.N) - Number(other.N);
  if (one?.B !== undefined && other?.B !== undefined)
    return Buffer.compare(Buffer.from(one.B, 'base64'), Buffer.from(other.B, 'base64'));
  return 0; // neither has one
}
