/** A place in the data of a file, from its top: `['terms', 'callback', 'grace']`. */
type Path = readonly (string | number)[];

/** What stands at a place of plain data; undefined where nothing does. */
export const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, part) => Object(at)[part], data);

/** The same data with a value at a place, where nothing stood; its holders are copied, never changed. */
export function withField(
  data: Readonly<Record<string, unknown>>,
  [first = '', ...rest]: Path,
  value: unknown,
): Readonly<Record<string, unknown>> {
  const inner: Readonly<Record<string, unknown>> = Object(data[first]);
  return { ...data, [first]: rest.length === 0 ? value : withField(inner, rest, value) };
}
