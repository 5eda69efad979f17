/** A value that stands outside its entry: text, or the directories that it leads to. */
type Value = string | number | readonly Directory[];
export interface Directory {
  readonly [tag: number]: Value;
}
export interface Form {
  readonly isLittle?: boolean;
  readonly isBig?: boolean;
}

/** A TIFF, or a BigTIFF, of these pages: numbers are SHORT in their entry, texts ASCII, directories LONG (LONG8). */
export function tiffOf(
  pages: readonly Directory[],
  { isLittle = false, isBig = false }: Form = {},
) {
  const body = Buffer.alloc(16_384);
  const wide = isBig ? 8 : 4;
  let free = 2 * wide;
  const write = (at: number, value: number, bytes: number) => {
    const digits = Buffer.alloc(8);
    digits.writeBigUInt64BE(BigInt(value));
    const cut = digits.subarray(8 - bytes);
    (isLittle ? Buffer.from(cut).reverse() : cut).copy(body, at);
  };
  const take = (bytes: number) => {
    free += bytes;
    return free - bytes;
  };
  const put = (directory: Directory, link: number) => {
    const entries = Object.entries(directory);
    const head = isBig ? 8 : 2;
    const each = 4 + 2 * wide;
    const at = take(head + entries.length * each + wide);
    write(link, at, wide);
    write(at, entries.length, head);
    entries.forEach(([tag, value], index) => {
      const entry = at + head + index * each;
      write(entry, Number(tag), 2);
      const field = entry + 4 + wide;
      const say = (type: number, count: number) => {
        write(entry + 2, type, 2);
        write(entry + 4, count, wide);
      };
      if (typeof value === 'number') {
        say(3, 1);
        write(field, value, 2);
      } else if (typeof value === 'string') {
        say(2, value.length);
        const place = value.length <= wide ? field : take(value.length);
        if (place !== field) write(field, place, wide);
        body.write(value, place, 'latin1');
      } else {
        say(isBig ? 16 : 4, value.length);
        const place = value.length === 1 ? field : take(value.length * wide);
        if (place !== field) write(field, place, wide);
        value.forEach((one: Directory, nth: number) => {
          put(one, place + nth * wide);
        });
      }
    });
    return at + head + entries.length * each;
  };
  body.write(isLittle ? 'II' : 'MM', 0, 'latin1');
  write(2, isBig ? 43 : 42, 2);
  if (isBig) write(4, 8, 2);
  let link: number = wide;
  for (const page of pages) link = put(page, link);
  return body.subarray(0, free);
}
