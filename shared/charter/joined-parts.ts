/** Every way to say one of each of these, one after the other. */
export const joined = (...parts: readonly (readonly string[])[]): readonly string[] =>
  parts.reduce<readonly string[]>(
    (before, part) => before.flatMap((head) => part.map((tail) => head + tail)),
    [''],
  );
