import { type Document, isCollection, isMap, isScalar, isSeq, type LineCounter } from 'yaml';

/** Where a field stands in its file: of a field that is not there, where it should. Lines and columns count from 1. */
export function placeOf(
  document: Document,
  lines: LineCounter,
  path: readonly (string | number)[],
): { readonly line: number; readonly column: number } {
  let node: unknown = document.contents;
  let at = startOf(node);
  for (let left = path; left.length > 0; ) {
    const found = step(node, left);
    if (!found) break;
    node = found.node;
    at = found.at ?? at;
    left = left.slice(found.taken);
  }
  const { line, col } = lines.linePos(at);
  return { line, column: col };
}

interface Step {
  readonly node: unknown;
  readonly at: number | undefined;
  readonly taken: number;
}

/** One step down: by a key, by a number, or by what an entry of a list is known by (`pledges.answer-24h`). */
function step(node: unknown, path: readonly (string | number)[]): Step | undefined {
  const [first = ''] = path;
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && key.value === first);
    return pair && { node: pair.value, at: startOf(pair.key), taken: 1 };
  }
  if (!isSeq(node)) return undefined;
  if (typeof first === 'number') {
    const entry = node.items[first];
    return entry === undefined ? undefined : { node: entry, at: startOf(entry), taken: 1 };
  }
  // A clause has a dot of its own.
  for (const taken of [1, 2]) {
    const name = path.slice(0, taken).join('.');
    const entry = node.items.find(
      (one) => isMap(one) && ['id', 'level', 'clause'].some((key) => one.get(key) === name),
    );
    if (entry !== undefined) return { node: entry, at: startOf(entry), taken };
  }
  return undefined;
}

const startOf = (node: unknown): number =>
  (isScalar(node) || isCollection(node) ? node.range?.[0] : undefined) ?? 0;
