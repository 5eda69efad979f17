import type { WrongField } from './wrongs.ts';

/** Where a file may name what it says once, and under which word it says it. */
const NAMED = { ladder: 'ladders', quotation: 'quotations' } as const;

/**
 * A file's data with each name of a ladder or a quotation replaced by what stands under it; a name that is not there, and
 * one that nobody uses, is wrong.
 */
export function withNames(data: Readonly<Record<string, unknown>>): {
  readonly data: Readonly<Record<string, unknown>>;
  readonly wrong: readonly WrongField[];
} {
  const wrong: WrongField[] = [];
  const used = new Set<string>();
  const { ladders, quotations, ...rest } = data;
  const said = { ladders: Object(ladders), quotations: Object(quotations) };

  function replaced(value: unknown, path: WrongField['path']): unknown {
    if (Array.isArray(value)) return value.map((one, i) => replaced(one, [...path, i]));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => {
        const under = key === 'ladder' || key === 'quotation' ? NAMED[key] : undefined;
        if (under === undefined || typeof inner !== 'string')
          return [key, replaced(inner, [...path, key])];
        used.add(`${under}.${inner}`);
        if (Object.hasOwn(said[under], inner)) return [key, said[under][inner]];
        wrong.push({ path: [...path, key], sentence: `names ${inner}, and ${under} has none` });
        return [key, inner];
      }),
    );
  }
  const replacedData = Object(replaced(rest, []));
  for (const under of Object.values(NAMED))
    for (const name of Object.keys(said[under]))
      if (!used.has(`${under}.${name}`))
        wrong.push({ path: [under, name], sentence: 'is used by nobody' });
  return { data: replacedData, wrong };
}
