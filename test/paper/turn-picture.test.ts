import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { turnedPicture } from '../../shared/paper/turn-picture.ts';

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

function chunk(type: string, data: Buffer): Buffer {
  const said = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(said));
  return Buffer.concat([length, said, sum]);
}

/** A PNG of these packed lines, each with its filter in front. */
function png(
  width: number,
  height: number,
  [depth, colour]: readonly [number, number],
  raw: number[],
) {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = depth;
  head[9] = colour;
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    ...(colour === 3 ? [chunk('PLTE', Buffer.alloc(48, 7))] : []),
    chunk('IDAT', deflateSync(Buffer.from(raw))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Size and packed lines of what came out. */
function read(picture: Buffer) {
  const at = picture.indexOf('IDAT');
  const data = picture.subarray(at + 4, at + 4 + picture.readUInt32BE(at - 4));
  return {
    width: picture.readUInt32BE(16),
    height: picture.readUInt32BE(20),
    raw: [...inflateSync(data)],
  };
}

describe('a page that is turned', () => {
  // Three dots by two of four bits: 1 2 3 / 4 5 6.
  const SIX = png(3, 2, [4, 0], [0, 0x12, 0x30, 0, 0x45, 0x60]);

  it.each([
    [1, { width: 2, height: 3, raw: [0, 0x41, 0, 0x52, 0, 0x63] }],
    [2, { width: 3, height: 2, raw: [0, 0x65, 0x40, 0, 0x32, 0x10] }],
    [3, { width: 2, height: 3, raw: [0, 0x36, 0, 0x25, 0, 0x14] }],
  ] as const)('has the same dots after %i quarters to the right', (turn, expected) => {
    expect(read(turnedPicture(SIX, turn))).toEqual(expected);
  });

  it('is itself after four quarters, whatever filters its lines had', () => {
    // Eight bits, three samples: the five filters of PNG, a line each.
    const lines = [0, 1, 2, 3, 4].flatMap((filter) => [filter, 9, 200, 30, 4, 250, 6]);
    const once = turnedPicture(png(2, 5, [8, 2], lines), 2);
    const twice = turnedPicture(once, 2);
    expect(read(turnedPicture(turnedPicture(twice, 1), 3))).toEqual(read(twice));
    // By hand: none, the left, the one above, their mean, and Paeth's.
    expect(read(twice).raw).toEqual([
      ...[0, 9, 200, 30, 4, 250, 6],
      ...[0, 9, 200, 30, 13, 194, 36],
      ...[0, 18, 144, 60, 17, 188, 42],
      ...[0, 18, 16, 60, 21, 96, 57],
      ...[0, 27, 216, 90, 31, 210, 96],
    ]);
  });

  it('keeps its palette, and refuses what is no picture of ours', () => {
    expect(turnedPicture(png(2, 1, [8, 3], [0, 1, 2]), 1).includes('PLTE')).toBe(true);
    expect(() => turnedPicture(png(1, 1, [16, 0], [0, 0, 0]), 1)).toThrow(/another kind/);
    expect(() => turnedPicture(Buffer.from('no picture at all, this'), 1)).toThrow(/no head/);
  });
});
