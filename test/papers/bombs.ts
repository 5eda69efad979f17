/** A TIFF file of one page, directory by hand. Each row of a white page in Group 4 is a single bit. */
export function tiffOf(
  width: number,
  height: number,
  { strip = Buffer.alloc(Math.ceil(height / 8), 0xff), next = 0, compression = 4 } = {},
): Buffer {
  const tags: readonly (readonly [tag: number, type: number, value: number])[] = [
    [256, 4, width],
    [257, 4, height],
    [258, 3, 1],
    [259, 3, compression],
    [262, 3, 0],
    [273, 4, 8],
    [277, 3, 1],
    [278, 4, height],
    [279, 4, strip.length],
  ];
  const at = 8 + strip.length + (strip.length % 2);
  const file = Buffer.alloc(at + 2 + tags.length * 12 + 4);
  file.write('II*\0', 'latin1');
  file.writeUInt32LE(at, 4);
  strip.copy(file, 8);
  file.writeUInt16LE(tags.length, at);
  for (const [index, [tag, type, value]] of tags.entries()) {
    const entry = at + 2 + index * 12;
    file.writeUInt16LE(tag, entry);
    file.writeUInt16LE(type, entry + 2);
    file.writeUInt32LE(1, entry + 4);
    if (type === 3) file.writeUInt16LE(value, entry + 8);
    else file.writeUInt32LE(value, entry + 8);
  }
  file.writeUInt32LE(next, at + 2 + tags.length * 12);
  return file;
}

/** A chain of directories that comes back to where it began. */
export function circle(): Buffer {
  const file = tiffOf(100, 100);
  const at = file.readUInt32LE(4);
  file.writeUInt32LE(at, file.length - 4);
  return file;
}

/** A TIFF file whose pages are `times` copies of the directories of another: the strips are shared. */
export function repeated(file: Buffer, times: number): Buffer {
  const at = file.readUInt32LE(4);
  const size = 2 + file.readUInt16LE(at) * 12 + 4;
  const copies = Array.from({ length: times }, (_, index) => {
    const copy = Buffer.from(file.subarray(at, at + size));
    const next = index + 1 < times ? file.length + (file.length % 2) + (index + 1) * size : 0;
    copy.writeUInt32LE(next, size - 4);
    return copy;
  });
  const head = Buffer.concat([file, Buffer.alloc(file.length % 2)]);
  head.writeUInt32LE(head.length, 4);
  return Buffer.concat([head, ...copies]);
}
