/** How the numbers of a TIFF stand in it. A classic one has places of four bytes, a BigTIFF of eight. */
export interface TiffForm {
  /** A whole number of so many bytes; 0 for a size that none has. */
  readonly number: (at: number, bytes: number) => number;
  /** Bytes of a place or a count; a value that is no longer stands in its entry. */
  readonly wide: 4 | 8;
  /** Bytes of a directory's number of entries, and of one entry. */
  readonly head: 2 | 8;
  readonly entry: 12 | 20;
}

/** The form that the first bytes speak of; undefined for what is no TIFF. */
export function formOf(body: Buffer): TiffForm | undefined {
  const isLittle = body[0] === 0x49;
  const number = (at: number, bytes: number): number => {
    if (bytes === 2) return isLittle ? body.readUInt16LE(at) : body.readUInt16BE(at);
    if (bytes === 4) return isLittle ? body.readUInt32LE(at) : body.readUInt32BE(at);
    if (bytes !== 8) return 0;
    return Number(isLittle ? body.readBigUInt64LE(at) : body.readBigUInt64BE(at));
  };
  const version = body.length < 8 ? 0 : number(2, 2);
  if (version === 42) return { number, wide: 4, head: 2, entry: 12 };
  if (version === 43 && body.length >= 16) return { number, wide: 8, head: 8, entry: 20 };
  return undefined;
}
