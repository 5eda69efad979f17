import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withoutPlace } from '../../shared/privacy/positions.ts';
import {
  box,
  heicWithPlace,
  jpegWithPlace,
  pngWithPlace,
  tiffWithPlace,
} from '../support/pictures.ts';
import { tiffOf } from '../support/tiffs.ts';

const MB = 1024 * 1024;
const HEADS = {
  jpeg: jpegWithPlace(),
  png: pngWithPlace(),
  heic: heicWithPlace(),
  tiff: tiffWithPlace(),
} as const;
type Type = keyof typeof HEADS;

/** CPU time (ms). */
const spent = (type: Type, body: Buffer): number => {
  const before = process.threadCpuUsage();
  const shown = withoutPlace(type, body);
  const { user, system } = process.threadCpuUsage(before);
  if (type === 'heic' || type === 'tiff') expect([undefined, body.length]).toContain(shown?.length);
  return (user + system) / 1000;
};
/** So much for a megabyte (ms): a sound photograph takes a few, the square of it minutes. */
const MOST = 400;

const FULL = Buffer.alloc(4);
/** One list of places that names an item with 65,535 pieces of no size, in as few bytes as can be. */
const manyPieces = box(
  'meta',
  FULL,
  box('iinf', Buffer.alloc(6), box('infe', Buffer.from([2, 0, 0, 0, 0, 1, 0, 0]), 'Exif')),
  box('iloc', FULL, Buffer.from([0, 0, 0, 1, 0, 1, 0, 0, 0xff, 0xff])),
);
/** The same, each with a length that reaches to the end of the file. */
const longPieces = box(
  'meta',
  FULL,
  box('iinf', Buffer.alloc(6), box('infe', Buffer.from([2, 0, 0, 0, 0, 1, 0, 0]), 'Exif')),
  box(
    'iloc',
    FULL,
    Buffer.from([0x04, 0, 0, 1, 0, 1, 0, 0, 0, 40]),
    Buffer.alloc(160, Buffer.from([0x7f, 0xff, 0xff, 0xff])),
  ),
);
const repeated = (part: Buffer, bytes: number): Buffer =>
  Buffer.concat([HEADS.heic.subarray(0, 24), Buffer.alloc(bytes - (bytes % part.length), part)]);
/** Boxes in one another, each behind a head of eight bytes. */
const nested = (type: string, bytes: number): Buffer => {
  const body = Buffer.alloc(bytes);
  HEADS.heic.copy(body, 0, 0, 24);
  for (let at = 24; at + 8 < bytes; at += 8) {
    body.writeUInt32BE(bytes - at, at);
    body.write(type, at + 4, 'latin1');
  }
  return body;
};
/** Pages that are all told again and again: one long list of pictures within, which a thousand entries name. */
const listsOfOne = (bytes: number): Buffer => {
  const body = Buffer.alloc(bytes);
  body.write('MM\0*\0\0\0\x08', 0, 'latin1');
  body.writeUInt16BE(1000, 8);
  for (let at = 10; at < 12_010; at += 12) {
    body.writeUInt16BE(330, at);
    body.writeUInt16BE(4, at + 2);
    body.writeUInt32BE(bytes / 8, at + 4);
    body.writeUInt32BE(12_100, at + 8);
  }
  return body;
};

it.each<[string, Type, (bytes: number) => Buffer]>([
  ['lists of pieces without a size', 'heic', (bytes) => repeated(manyPieces, bytes)],
  ['lists of pieces that reach to the end', 'heic', (bytes) => repeated(longPieces, bytes)],
  ['tracks in one another', 'heic', (bytes) => nested('trak', bytes)],
  ['films in one another', 'heic', (bytes) => nested('moov', bytes)],
  ['a list that every entry names', 'tiff', listsOfOne],
])('%s cost no more than their bytes', (_, type, bodyOf) => {
  spent(type, bodyOf(MB)); // compiled
  const quarter = spent(type, bodyOf(2.5 * MB));
  // The square would be sixteen times as much; what takes no time at all is not measured.
  expect(spent(type, bodyOf(10 * MB))).toBeLessThan(Math.max(100, 9 * quarter));
});

const type = fc.constantFrom<Type[]>('jpeg', 'png', 'heic', 'tiff');

it('whatever a megabyte repeats, it is read without an error and in the time of a megabyte', () => {
  const word = fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 12 }).map((bytes) => Buffer.from(bytes)),
    fc.constantFrom(
      ...['meta', 'iloc', 'iinf', 'infe', 'moov', 'trak', 'free', 'uuid'].map((name) => box(name)),
      ...['8769', '8825', '014a', '0001', '00000008', 'ffff', 'ffe1', 'ffd8ffda'].map((hex) =>
        Buffer.from(hex, 'hex'),
      ),
    ),
  );
  fc.assert(
    fc.property(
      type,
      fc.array(word, { minLength: 1, maxLength: 6 }),
      fc.nat(60),
      (of, words, cut) => {
        const head = HEADS[of];
        const body = Buffer.alloc(MB, Buffer.concat(words));
        head.copy(body, 0, 0, Math.min(head.length, 12 + cut));
        expect(spent(of, body)).toBeLessThan(MOST);
      },
    ),
    { numRuns: 60 },
  );
});

it('whatever is changed in a sound picture, it is read without an error', () => {
  const sound = [
    ...Object.values(HEADS),
    tiffOf([{ 330: [{ 271: 'TOLD' }, { 34853: [{ 2: 'TOLD' }] }] }], { isBig: true }),
  ];
  fc.assert(
    fc.property(
      type,
      fc.constantFrom(...sound),
      fc.array(fc.tuple(fc.nat(400), fc.uint8Array({ minLength: 1, maxLength: 8 })), {
        maxLength: 8,
      }),
      fc.nat(400),
      (of, from, changes, length) => {
        const body = Buffer.from(from);
        for (const [at, bytes] of changes)
          body.set(bytes.subarray(0, Math.max(0, body.length - at)), Math.min(at, body.length));
        expect(() => withoutPlace(of, body)).not.toThrow();
        expect(() => withoutPlace(of, body.subarray(0, length))).not.toThrow();
      },
    ),
    { numRuns: 2000 },
  );
});
