/** Parts of a table that are shown as one. */
export interface Cell<T> {
  readonly keys: readonly string[];
  readonly all: readonly T[];
}

/**
 * Parts behind which fewer than so many people stand are joined into one; where that one has too few itself, the next smallest joins it,
 * so that it cannot be reckoned from the sum of all. Nothing is shown where all together are too few. The order of parts changes nothing.
 */
export function joined<T>(
  parts: ReadonlyMap<string, readonly T[]>,
  whoseIs: (one: T) => string | undefined,
  fewest: number,
): readonly Cell<T>[] {
  const people = (all: readonly T[]): number =>
    new Set(all.flatMap((one) => whoseIs(one) ?? [])).size;
  const sorted = [...parts]
    .map(([key, all]): Cell<T> => ({ keys: [key], all }))
    .toSorted(
      (one, other) =>
        people(one.all) - people(other.all) ||
        ((one.keys[0] ?? '') < (other.keys[0] ?? '') ? -1 : 1),
    );
  let together: Cell<T> | undefined;
  const shown: Cell<T>[] = [];
  for (const cell of sorted) {
    const isFew = people(cell.all) < fewest;
    if (isFew || (together && people(together.all) < fewest))
      together = {
        keys: [...(together?.keys ?? []), ...cell.keys],
        all: [...(together?.all ?? []), ...cell.all],
      };
    else shown.push(cell);
  }
  const cells = together ? [...shown, together] : shown;
  return cells
    .filter(({ all }) => people(all) >= fewest)
    .map(({ keys, all }) => ({ keys: keys.toSorted(), all }))
    .toSorted((one, other) => ((one.keys[0] ?? '') < (other.keys[0] ?? '') ? -1 : 1));
}
