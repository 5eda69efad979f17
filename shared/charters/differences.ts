import type { Difference } from '../charter/promise.ts';

type Data = Readonly<Record<string, unknown>>;

/** What differs between the data of two files, in the order of the file; what is new or gone as a whole is one line. */
export function differences(before: Data, after: Data): readonly Difference[] {
  const found: Difference[] = [];
  compare(before, after, '');
  return found;

  function compare(old: unknown, now: unknown, field: string): void {
    const [olds, nows] = [fieldsOf(old), fieldsOf(now)];
    if (!olds || !nows) {
      if (shown(old) !== shown(now))
        found.push({ what: 'changed', field, before: shown(old), after: shown(now) });
      return;
    }
    for (const name of new Set([...olds.keys(), ...nows.keys()])) {
      const at = field === '' ? name : `${field}.${name}`;
      if (!olds.has(name)) found.push({ what: 'added', field: at, after: shown(nows.get(name)) });
      else if (!nows.has(name))
        found.push({ what: 'removed', field: at, before: shown(olds.get(name)) });
      else compare(olds.get(name), nows.get(name), at);
    }
  }
}

/** The fields of a group, or the entries of a list by what they are known by; undefined of anything else. */
function fieldsOf(value: unknown): ReadonlyMap<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!Array.isArray(value)) return new Map(Object.entries(value));
  const named = value.flatMap((one): [string, unknown][] => {
    const name: unknown = Object(one).id ?? Object(one).level ?? Object(one).clause;
    return typeof name === 'string' ? [[name, one]] : [];
  });
  return named.length === value.length && named.length > 0 ? new Map(named) : undefined;
}

/** As one would write it on a line: of something large, what it is called. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(shown).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const { ko, id } = Object(value);
  if (typeof ko === 'string') return ko;
  if (typeof id === 'string') return quoted(value) ?? id;
  return `{ ${Object.entries(value)
    .map(([name, inner]) => `${name}: ${shown(inner)}`)
    .join(', ')} }`;
}

/** The Korean words of a promise. */
function quoted(value: object): string | undefined {
  const ko: unknown = Object(Object(value).quotation).ko;
  return typeof ko === 'string' ? ko : undefined;
}
