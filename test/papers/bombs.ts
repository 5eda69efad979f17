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

/** A sound one-page TIFF in little-endian order as BigTIFF: the same tags, with places of 64 bits. */
export function bigTiffOf(file: Buffer): Buffer {
  const at = file.readUInt32LE(4);
  const count = file.readUInt16LE(at);
  const out = file.length + (file.length % 8 === 0 ? 0 : 8 - (file.length % 8)) + 16;
  const big = Buffer.alloc(out + 8 + count * 20 + 8);
  big.write('II+\0', 'latin1');
  big.writeUInt16LE(8, 4);
  big.writeBigUInt64LE(BigInt(out), 8);
  file.copy(big, 16); // everything lies sixteen bytes further on
  big.writeBigUInt64LE(BigInt(count), out);
  for (let index = 0; index < count; index += 1) {
    const from = at + 2 + index * 12;
    const to = out + 8 + index * 20;
    const [tag, type, values] = [
      file.readUInt16LE(from),
      file.readUInt16LE(from + 2),
      file.readUInt32LE(from + 4),
    ];
    big.writeUInt16LE(tag, to);
    big.writeUInt16LE(type, to + 2);
    big.writeBigUInt64LE(BigInt(values), to + 4);
    const size = ({ 1: 1, 2: 1, 3: 2, 4: 4, 5: 8 }[type] ?? 1) * values;
    const value = file.readUInt32LE(from + 8);
    const isPlace = tag === 273; // the only tag whose value is itself a place
    if (isPlace) big.writeBigUInt64LE(BigInt(value + 16), to + 12);
    else if (size <= 4) file.copy(big, to + 12, from + 8, from + 12);
    else if (size <= 8) file.copy(big, to + 12, value, value + size);
    else big.writeBigUInt64LE(BigInt(value + 16), to + 12);
  }
  return big;
}

/** The first strip of a file ends after this part of its bytes: the machine hung up in the middle of the page. */
export function cutShort(file: Buffer, part: number): Buffer {
  const cut = Buffer.from(file);
  const at = cut.readUInt32LE(4);
  for (let index = 0; index < cut.readUInt16LE(at); index += 1) {
    const entry = at + 2 + index * 12;
    if (cut.readUInt16LE(entry) !== 279) continue;
    cut.writeUInt32LE(Math.floor(cut.readUInt32LE(entry + 8) * part), entry + 8);
  }
  return cut;
}

/** A PDF of so many pages, each with a line of its own, that says that it has `said`; `box` is a page's. */
export function pdfOf(pages: number, said: number, box = '0 0 595 842'): Buffer {
  const numbers = Array.from({ length: pages }, (_, index) => index);
  const each = numbers.map((index) => {
    const text = `BT /F1 24 Tf 72 700 Td (This is page number ${index + 1} of a petition) Tj ET`;
    return `${10 + index} 0 obj
<< /Type /Page /Parent 2 0 R /MediaBox [${box}] /Rotate 90 /Contents ${30 + index} 0 R /Resources << /Font << /F1 5 0 R >> >> >>
endobj
${30 + index} 0 obj
<< /Length ${text.length} >>
stream
${text}
endstream
endobj`;
  });
  return Buffer.from(`%PDF-1.4
1 0 obj
<< /Type /Catalog /Pages 2 0 R >>
endobj
2 0 obj
<< /Type /Pages /Kids [${numbers.map((index) => `${10 + index} 0 R`).join(' ')}] /Count ${said} >>
endobj
5 0 obj
<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>
endobj
${each.join('\n')}
trailer
<< /Size 60 /Root 1 0 R >>
startxref
0
%%EOF
`);
}
