import { createHash } from 'node:crypto';

/** A part of a charter and what it says, short: a number as it stands, more as a hash. */
export type Parts = Readonly<Record<string, string>>;

type Data = Readonly<Record<string, unknown>>;

/** Words that explain a promise to its reader and promise nothing themselves: they may be written better at any time. */
const EXPLAINS: ReadonlySet<string> = new Set(['title', 'reading', 'clock', 'remedy']);

/**
 * What a charter promises, part by part, of the data of its file: comments, order of fields and the words that explain are
 * left out. Two files of the same parts promise the same.
 */
export function partsOf(data: Data): Parts {
  const { effectiveFrom, shifts, terms, remedies, pledges, promises } = data;
  return {
    effectiveFrom: said(effectiveFrom),
    ...leaves(shifts, 'shifts'),
    ...leaves(terms, 'terms'),
    ...leaves(remedies, 'remedies'),
    ...byId(pledges, 'pledges', (one) => one),
    ...byId(promises, 'promises', (one) =>
      Object.fromEntries(Object.entries(one).filter(([name]) => !EXPLAINS.has(name))),
    ),
  };
}

/** The hash of all that a charter promises, 64 hexadecimal digits. */
export const hashOf = (data: Data): string => sha256(canonical(partsOf(data)));

function leaves(value: unknown, at: string): Parts {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { [at]: said(value) };
  return Object.assign(
    {},
    ...Object.entries(value).map(([name, inner]) => leaves(inner, `${at}.${name}`)),
  );
}

function byId(list: unknown, at: string, what: (one: Data) => Data): Parts {
  const entries: readonly Data[] = Array.isArray(list) ? list.map((one) => Object(one)) : [];
  return Object.fromEntries(entries.map((one) => [`${at}.${one.id}`, said(what(one))]));
}

const LONGEST = 40;
function said(value: unknown): string {
  const text = canonical(value);
  return text.length <= LONGEST ? text : sha256(text).slice(0, 32);
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** JSON whose fields are in order, so that the order in a file says nothing. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  ) ?? 'null';
