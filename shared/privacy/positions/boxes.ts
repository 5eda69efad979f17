/** A box of ISO's base media format: `at` is its head, its content stands between `from` and `to`. */
export interface Box {
  readonly type: string;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** The boxes between two places, as far as they make sense. */
export function* boxesIn(body: Buffer, start: number, end: number): Generator<Box> {
  for (let at = start; at + 8 <= end; ) {
    const short = body.readUInt32BE(at);
    const type = body.toString('latin1', at + 4, at + 8);
    if (!/^[ -~\xa9]{4}$/.test(type) || (short === 1 && at + 16 > end)) return;
    const bytes =
      short === 1 ? Number(body.readBigUInt64BE(at + 8)) : short === 0 ? end - at : short;
    const from = at + (short === 1 ? 16 : 8);
    const to = at + bytes;
    if (to < from || to > end) return;
    yield { type, at, from, to };
    at = to;
  }
}
