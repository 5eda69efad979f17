import type { Turn } from '../../../shared/paper/turn-picture.ts';
import type { Image } from './tools.ts';

const ANGLES = ['d0', 'd90', 'd180', 'd270'] as const;

/** Dots across a page's picture: small enough to send, large enough to read. */
const WIDTH = 1000;
/** A recogniser gains nothing above 300 dots an inch of A4. */
const MOST_READ = 9_000_000;

/** A page's picture for people, as PNG. What came in black and white stays in sixteen greys, a quarter of the bytes. */
export function previewOf(image: Image, turn: Turn): Uint8Array {
  const turned = image.rot(ANGLES[turn]);
  const small = turned.thumbnailImage(WIDTH, { height: 2 * WIDTH, size: 'down' });
  const png =
    small.bands === 1
      ? small.pngsaveBuffer({ bitdepth: 4, compression: 9 })
      : small.pngsaveBuffer({ palette: true, Q: 80, effort: 4, compression: 9 });
  turned.delete();
  small.delete();
  return png;
}

/** A page for a recogniser: grey, as a portable graymap, which costs nothing to write or to read. */
export function graymapOf(image: Image, turn: Turn): Uint8Array {
  const turned = image.rot(ANGLES[turn]);
  const grey = turned.bands > 1 ? turned.colourspace('b-w') : turned.copy();
  const scale = Math.min(1, Math.sqrt(MOST_READ / (grey.width * grey.height)));
  const small = scale < 1 ? grey.resize(scale) : grey.copy();
  const bytes = small.cast('uchar');
  const head = Buffer.from(`P5\n${bytes.width} ${bytes.height}\n255\n`);
  const { buffer, byteOffset, byteLength } = bytes.writeToMemory();
  const map = Buffer.concat([head, new Uint8Array(buffer, byteOffset, byteLength)]);
  for (const one of [turned, grey, small, bytes]) one.delete();
  return map;
}
