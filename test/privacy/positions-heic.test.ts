import { fileTypeFromBuffer } from 'file-type';
import { describe, expect, it } from 'vitest';
import { withoutPlace } from '../../shared/privacy/positions.ts';
import { box } from '../support/pictures.ts';

const TOLD = 'TOLD-37.5665,126.978';
const PIXELS = 'PIXELS-OF-THE-PICTURE';
const FULL = Buffer.alloc(4);
const FTYP = box('ftyp', 'heic\0\0\0\0mif1heic');

/** An item's name and type. */
const infe = (id: number, type: string, rest = '\0') =>
  box('infe', Buffer.from([2, 0, 0, 0, 0, id, 0, 0]), type, rest);
const oldInfe = (id: number, rest: string) =>
  box('infe', Buffer.from([0, 0, 0, 0, 0, id, 0, 0]), rest);
const iinf = (...items: readonly Buffer[]) =>
  box('iinf', Buffer.from([0, 0, 0, 0, 0, items.length]), ...items);

interface Piece {
  readonly id: number;
  readonly at: number;
  readonly bytes: number;
  readonly method?: number;
}
/** Where items stand, with places and lengths of four bytes. */
const iloc = (...pieces: readonly Piece[]) =>
  box(
    'iloc',
    Buffer.from([1, 0, 0, 0, 0x44, 0x00, 0, pieces.length]),
    ...pieces.map(({ id, at, bytes, method = 0 }) => {
      const one = Buffer.alloc(16);
      one.writeUInt16BE(id, 0);
      one.writeUInt16BE(method, 2);
      one.writeUInt16BE(1, 6);
      one.writeUInt32BE(at, 8);
      one.writeUInt32BE(bytes, 12);
      return one;
    }),
  );

/** A file whose `mdat` holds these contents one after the other; `piecesOf` says of each where it is. */
function heicOf(
  contents: readonly string[],
  metaOf: (starts: readonly number[]) => readonly Buffer[],
  ...behind: readonly Buffer[]
): Buffer {
  const meta = (first: number) => {
    let at = first;
    const starts = contents.map(({ length }) => {
      at += length;
      return at - length;
    });
    return box('meta', FULL, ...metaOf(starts));
  };
  return Buffer.concat([
    FTYP,
    meta(FTYP.length + meta(0).length + 8),
    box('mdat', ...contents),
    ...behind,
  ]);
}
/** One picture; `more` in its `meta` box. */
const picture = (more: readonly Buffer[] = [], ...behind: readonly Buffer[]) =>
  heicOf(
    [PIXELS],
    ([at = 0]) => [iinf(infe(1, 'hvc1')), iloc({ id: 1, at, bytes: PIXELS.length }), ...more],
    ...behind,
  );
const mdia = (handler: string) =>
  box('mdia', box('hdlr', FULL, FULL, handler, Buffer.alloc(12), '\0'));

const PLACES: readonly (readonly [string, Buffer])[] = [
  ['words of the file', picture([], box('udta', box('\xa9xyz', TOLD)))],
  ['XML of the meta box', picture([box('xml ', FULL, TOLD)])],
  ['binary XML', picture([box('bxml', FULL, TOLD)])],
  ['a box of a maker within the meta box', picture([box('uuid', TOLD)])],
  ['a box of a maker', picture([], box('uuid', TOLD))],
  ['what is free', picture([box('free', TOLD)], box('free', TOLD), box('skip', TOLD))],
  ['a description among the properties', picture([box('iprp', box('ipco', box('udes', TOLD)))])],
  ['where the camera stood', picture([box('iprp', box('ipco', box('cmex', TOLD)))])],
  ['words of a film', picture([], box('moov', box('udta', box('\xa9xyz', TOLD))))],
  ['words of a track', picture([], box('moov', box('trak', mdia('pict'), box('udta', TOLD))))],
  ['the meta box of a track', picture([], box('moov', box('trak', box('meta', FULL, TOLD))))],
  [
    'an item that is no picture',
    heicOf([PIXELS, TOLD], ([a = 0, b = 0]) => [
      iinf(infe(1, 'hvc1'), infe(2, 'uri ')),
      iloc({ id: 1, at: a, bytes: PIXELS.length }, { id: 2, at: b, bytes: TOLD.length }),
    ]),
  ],
  [
    'an item of the first version, which has no type',
    heicOf([PIXELS, TOLD], ([a = 0, b = 0]) => [
      iinf(infe(1, 'hvc1'), oldInfe(2, `${TOLD}\0text/xml\0`)),
      iloc({ id: 1, at: a, bytes: PIXELS.length }, { id: 2, at: b, bytes: TOLD.length }),
    ]),
  ],
  ['the name of an item', picture([iinf(infe(1, 'hvc1', `${TOLD}\0`))])],
  [
    'the second list of items',
    heicOf([PIXELS, TOLD], ([a = 0, b = 0]) => [
      iinf(infe(2, 'Exif')),
      iinf(infe(1, 'hvc1')),
      iloc({ id: 2, at: b, bytes: TOLD.length }),
      iloc({ id: 1, at: a, bytes: PIXELS.length }),
    ]),
  ],
  [
    'an item without a length behind the picture',
    heicOf([PIXELS, TOLD], ([a = 0, b = 0]) => [
      iinf(infe(1, 'hvc1'), infe(2, 'Exif')),
      iloc({ id: 1, at: a, bytes: PIXELS.length }, { id: 2, at: b, bytes: 0 }),
    ]),
  ],
  [
    'an item without a length before the picture',
    heicOf([TOLD, PIXELS], ([a = 0, b = 0]) => [
      iinf(infe(1, 'hvc1'), infe(2, 'Exif')),
      iloc({ id: 2, at: a, bytes: 0 }, { id: 1, at: b, bytes: PIXELS.length }),
    ]),
  ],
  [
    'an item within the meta box',
    heicOf([PIXELS], ([a = 0]) => [
      iinf(infe(1, 'hvc1'), infe(2, 'Exif')),
      iloc({ id: 1, at: a, bytes: PIXELS.length }, { id: 2, at: 0, bytes: 0, method: 1 }),
      box('idat', TOLD),
    ]),
  ],
];

describe('a HEIC', () => {
  it.each(PLACES)('tells nothing in %s, and its pixels stand where they stood', async (_, body) => {
    expect(body.includes(TOLD)).toBe(true);
    const shown = withoutPlace('heic', body);
    expect(shown?.includes('TOLD')).toBe(false);
    expect(shown?.indexOf(PIXELS)).toBe(body.indexOf(PIXELS));
    expect(shown?.length).toBe(body.length);
    expect((await fileTypeFromBuffer(shown ?? body))?.ext).toBe('heic');
  });

  it('of a picture alone stays as it is', () => {
    const body = picture([box('iprp', box('ipco', box('ispe', FULL), box('irot', '\x01')))]);
    expect(withoutPlace('heic', body)?.equals(body)).toBe(true);
  });

  it.each([
    [
      'a track that says where the telephone was',
      picture([], box('moov', box('trak', mdia('meta')))),
    ],
    [
      'an Exif whose place another item tells',
      heicOf([PIXELS], ([a = 0]) => [
        iinf(infe(1, 'hvc1'), infe(2, 'Exif')),
        iloc({ id: 1, at: a, bytes: 9 }, { id: 2, at: 0, bytes: 9, method: 2 }),
      ]),
    ],
  ])('with %s is not shown: nobody can say where that stands', (_, body) => {
    expect(withoutPlace('heic', body)).toBeUndefined();
  });
});
