import db from 'dynalite/db/index.js';
import type { Operand, Section } from 'dynalite/validations/index.js';
import { Refusal } from '../../wire.ts';
import type { Attribute, Item } from './item.ts';

const wrongType = () =>
  new Refusal(
    'ValidationException',
    'An operand in the update expression has an incorrect data type',
  );

/** Counters are whole numbers. */
function whole(number: string): bigint {
  if (/^-?\d+$/.test(number)) return BigInt(number);
  throw new Refusal('ValidationException', 'the runner adds whole numbers only');
}

/** The item after an update expression; the item before it stays as it is. @throws Refusal */
export function updated(item: Item, sections: readonly Section[]): Item {
  // All operands are read before anything is written.
  const values = sections.map(({ type, val }) =>
    type === 'set' && val !== undefined ? resolved(val, item) : undefined,
  );
  let result = item;
  sections.forEach((section, index) => {
    const [name, ...deeper] = section.path;
    // Our adapters write whole attributes: a document's part would need a path of its own.
    if (typeof name !== 'string' || deeper.length > 0)
      throw new Refusal(
        'ValidationException',
        'the runner does not emulate updates inside a document',
      );
    result = written(result, name, section, values[index]);
  });
  return result;
}

function written(
  item: Item,
  name: string,
  { type, val }: Section,
  value: Attribute | undefined,
): Item {
  const { [name]: there, ...others } = item;
  if (type === 'remove') return others;
  if (type === 'set') return value === undefined ? item : { ...item, [name]: value };
  const operand = val === undefined ? {} : resolved(val, item);
  if (type === 'add') return { ...item, [name]: added(there, operand) };
  const rest = without(there, operand);
  return rest === undefined ? others : { ...item, [name]: rest };
}

const SETS = ['SS', 'NS', 'BS'] as const;

function added(there: Attribute | undefined, operand: Attribute): Attribute {
  if (operand.N !== undefined) {
    if (there !== undefined && there.N === undefined) throw wrongType();
    return { N: String(whole(there?.N ?? '0') + whole(operand.N)) };
  }
  for (const set of SETS) {
    const more = operand[set];
    if (more === undefined) continue;
    if (there !== undefined && there[set] === undefined) throw wrongType();
    return { [set]: [...new Set([...(there?.[set] ?? []), ...more])] };
  }
  throw wrongType();
}

function without(there: Attribute | undefined, operand: Attribute): Attribute | undefined {
  if (there === undefined) return undefined;
  for (const set of SETS) {
    const fewer = operand[set];
    if (fewer === undefined) continue;
    const has = there[set];
    if (has === undefined) throw wrongType();
    const left = has.filter((one) => !fewer.includes(one));
    return left.length > 0 ? { [set]: left } : undefined;
  }
  throw wrongType();
}

const isPath = (operand: Operand): operand is readonly (string | number)[] =>
  Array.isArray(operand);

function resolved(operand: Operand, item: Item): Attribute {
  if (isPath(operand)) {
    const found = db.mapPath(operand, item);
    if (found !== undefined && found !== null) return found;
    throw new Refusal(
      'ValidationException',
      'The provided expression refers to an attribute that does not exist in the item',
    );
  }
  if (!('type' in operand)) return operand;
  const { type, name, args } = operand;
  const [first, second] = args;
  if (first === undefined || second === undefined) throw wrongType();
  if (type === 'function' && name === 'if_not_exists') {
    const found = isPath(first) ? db.mapPath(first, item) : undefined;
    return found ?? resolved(second, item);
  }
  const one = resolved(first, item);
  const other = resolved(second, item);
  if (type === 'function' && name === 'list_append') {
    if (one.L === undefined || other.L === undefined) throw wrongType();
    return { L: [...one.L, ...other.L] };
  }
  if (one.N === undefined || other.N === undefined) throw wrongType();
  const [a, b] = [whole(one.N), whole(other.N)];
  return { N: String(type === 'add' ? a + b : a - b) };
}
