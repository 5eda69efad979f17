import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** Quarter turns to the right. */
export type Turn = 0 | 1 | 2 | 3;

const SIGNATURE = 8;
/** Samples of a dot by the colour type of a PNG. */
const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

/**
 * A PNG turned: the same dots, none of them changed. It takes what our own pictures are: of at most eight bits a sample, not
 * interlaced.
 * @throws Error for another file.
 */
export function turnedPicture(png: Buffer, turn: Turn): Buffer {
  if (turn === 0) return png;
  const chunks = chunksOf(png);
  const head = chunks.find(({ type }) => type === 'IHDR')?.data;
  if (head?.length !== 13) throw new Error('a picture has no head');
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const [depth = 0, colour = 0, , , interlaced] = head.subarray(8);
  const samples = SAMPLES[colour];
  if (samples === undefined || depth > 8 || interlaced !== 0)
    throw new Error('a picture is of another kind than ours');
  const size = { width, height, depth, samples };
  const packed = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data);
  const dots = dotsOf(inflateSync(Buffer.concat(packed)), size);
  const isSideways = turn !== 2;
  const after = isSideways ? { ...size, width: height, height: width } : size;
  const turned = deflateSync(linesOf(moved(dots, size, turn), after), { level: 9 });
  const ihdr = Buffer.from(head);
  ihdr.writeUInt32BE(after.width, 0);
  ihdr.writeUInt32BE(after.height, 4);
  const kept = chunks.filter(({ type }) => type === 'PLTE' || type === 'tRNS');
  return Buffer.concat([
    png.subarray(0, SIGNATURE),
    ...[{ type: 'IHDR', data: ihdr }, ...kept].map(chunk),
    chunk({ type: 'IDAT', data: turned }),
    chunk({ type: 'IEND', data: Buffer.alloc(0) }),
  ]);
}

interface Size {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly samples: number;
}

function chunksOf(png: Buffer): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE; at + 12 <= png.length; ) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    chunks.push({ type, data: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

function chunk({ type, data }: Chunk): Buffer {
  const said = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(said));
  return Buffer.concat([length, said, sum]);
}

const bytesOfLine = ({ width, depth, samples }: Size): number =>
  Math.ceil((width * samples * depth) / 8);

/** A byte for each sample, the filters of the lines undone. */
function dotsOf(raw: Buffer, size: Size): Uint8Array {
  const { width, height, depth, samples } = size;
  const bytes = bytesOfLine(size);
  const before = Math.max(1, (samples * depth) >> 3);
  const row = width * samples;
  const dots = new Uint8Array(row * height);
  let above = new Uint8Array(bytes);
  for (let y = 0; y < height; y += 1) {
    const start = y * (bytes + 1);
    const line = new Uint8Array(raw.subarray(start + 1, start + 1 + bytes));
    unfilter(raw[start] ?? 0, line, above, before);
    above = line;
    for (let x = 0; x < row; x += 1) {
      const bit = x * depth;
      const shift = 8 - depth - (bit & 7);
      dots[y * row + x] = ((line[bit >> 3] ?? 0) >> shift) & (2 ** depth - 1);
    }
  }
  return dots;
}

function unfilter(filter: number, line: Uint8Array, above: Uint8Array, before: number): void {
  for (let at = 0; at < line.length; at += 1) {
    const [left, up] = [at < before ? 0 : (line[at - before] ?? 0), above[at] ?? 0];
    const corner = at < before ? 0 : (above[at - before] ?? 0);
    line[at] = (line[at] ?? 0) + foretold(filter, left, up, corner);
  }
}

function foretold(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const [a, b, c] = [up - corner, left - corner, left + up - 2 * corner].map(Math.abs);
  if ((a ?? 0) <= (b ?? 0) && (a ?? 0) <= (c ?? 0)) return left;
  return (b ?? 0) <= (c ?? 0) ? up : corner;
}

function moved(dots: Uint8Array, { width, height, samples }: Size, turn: Turn): Uint8Array {
  const to = new Uint8Array(dots.length);
  const across = turn === 2 ? width : height;
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const [right, down] =
        turn === 1
          ? [height - 1 - y, x]
          : turn === 2
            ? [width - 1 - x, height - 1 - y]
            : [y, width - 1 - x];
      const [from, into] = [(y * width + x) * samples, (down * across + right) * samples];
      for (let one = 0; one < samples; one += 1) to[into + one] = dots[from + one] ?? 0;
    }
  return to;
}

/** The lines as a PNG packs them, without a filter. */
function linesOf(dots: Uint8Array, size: Size): Uint8Array {
  const { width, height, depth, samples } = size;
  const bytes = bytesOfLine(size);
  const row = width * samples;
  const raw = new Uint8Array((bytes + 1) * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < row; x += 1) {
      const bit = x * depth;
      const at = y * (bytes + 1) + 1 + (bit >> 3);
      raw[at] = (raw[at] ?? 0) | ((dots[y * row + x] ?? 0) << (8 - depth - (bit & 7)));
    }
  return raw;
}
