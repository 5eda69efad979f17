import { isDeepStrictEqual } from 'node:util';
import db from 'dynalite/db/index.js';
import type { Operand } from 'dynalite/validations/index.js';
import { Refusal } from '../../wire.ts';
import { type Attribute, compareKeys, type Item } from './item.ts';

/** A condition as dynalite parses it: `type` is an operator in its own spelling, or `function` with its name. */
interface Parsed {
  readonly type: string;
  readonly name?: string;
  readonly args: readonly (Parsed & Operand)[];
}
type Value = Attribute | undefined;

/**
 * Whether a condition or filter holds for an item. dynalite's own answer is wrong for an empty text and for maps.
 * @throws Refusal for an operator or function that no adapter of ours uses
 */
export function holdsFor(item: Item, expression: object): boolean {
  const { type, name, args } = expression as Parsed; // dynalite's parser made it
  const [first, second] = args;
  if (type === 'and' || type === 'or' || type === 'not') {
    const [one = false, other = false] = args.map((arg) => holdsFor(item, arg));
    return type === 'and' ? one && other : type === 'or' ? one || other : !one;
  }
  const values = args.map((arg) => meantBy(arg, item));
  const [left, right, last] = values;
  switch (type === 'function' ? name : type) {
    case '=':
      return isSame(left, right);
    case '<>':
      return !isSame(left, right);
    case '<':
      return inOrder(left, right, (order) => order < 0);
    case '<=':
      return inOrder(left, right, (order) => order <= 0);
    case '>':
      return inOrder(left, right, (order) => order > 0);
    case '>=':
      return inOrder(left, right, (order) => order >= 0);
    case 'between':
      return (
        inOrder(left, right, (order) => order >= 0) && inOrder(left, last, (order) => order <= 0)
      );
    case 'in':
      return values.slice(1).some((value) => isSame(left, value));
    case 'attribute_exists':
      return left !== undefined;
    case 'attribute_not_exists':
      return left === undefined;
    case 'begins_with':
      return left?.S !== undefined && right?.S !== undefined && left.S.startsWith(right.S);
    case 'contains':
      return contains(left, right);
    default:
      throw new Refusal(
        'ValidationException',
        `the runner does not emulate ${name ?? type} of ${JSON.stringify([first, second])}`,
      );
  }
}

/** What an operand stands for; of `size` the length of a text, a list or a map (AWS, "Functions"). */
function meantBy(operand: Operand, item: Item): Value {
  if (isPath(operand)) return db.mapPath(operand, item);
  if (!('type' in operand)) return operand;
  if (operand.type !== 'function') return undefined;
  const value = operand.args[0] && meantBy(operand.args[0], item);
  const size =
    value?.S !== undefined
      ? Buffer.byteLength(value.S)
      : (value?.L ?? value?.SS ?? value?.NS ?? (value?.M && Object.keys(value.M)))?.length;
  return size === undefined ? undefined : { N: String(size) };
}
const isPath = (operand: Operand): operand is readonly (string | number)[] =>
  Array.isArray(operand);

/** Equal in type and value; a set is equal in any order, and a number however it is written. */
function isSame(one: Value, other: Value): boolean {
  if (one === undefined || other === undefined) return false;
  if (one.N !== undefined && other.N !== undefined) return Number(one.N) === Number(other.N);
  // A clone is a plain object: what dynalite parsed has no prototype, and that is no difference.
  return isDeepStrictEqual(structuredClone(inOneOrder(one)), structuredClone(inOneOrder(other)));
}
function inOneOrder(value: Attribute): Attribute {
  if (value.SS) return { SS: value.SS.toSorted() };
  return value.NS ? { NS: value.NS.toSorted() } : value;
}

/** False where either is missing, or they are of two types or of one that has no order. */
const inOrder = (one: Value, other: Value, holds: (order: number) => boolean): boolean =>
  (['S', 'N', 'B'] as const).some(
    (type) => one?.[type] !== undefined && other?.[type] !== undefined,
  ) && holds(compareKeys(one, other));

function contains(whole: Value, part: Value): boolean {
  if (whole?.L) return whole.L.some((one) => isSame(one, part));
  if (part?.S === undefined) return false;
  return (whole?.S ?? whole?.SS ?? '').includes(part.S);
}
