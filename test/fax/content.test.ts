import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentFacts, mediaType } from '../../shared/fax/content.ts';
import { tiffFacts } from '../../shared/fax/tiff.ts';

const fax = (name: string) => readFileSync(new URL(`../fixtures/fax/${name}`, import.meta.url));

/** A little-endian TIFF of pages with these tags ([tag, type, value]); the last one's next is `next`. */
function tiff(
  pages: readonly (readonly (readonly [number, number, number])[])[],
  next = 0,
): Buffer {
  const sizes = pages.map((tags) => 2 + tags.length * 12 + 4);
  const bytes = Buffer.alloc(8 + sizes.reduce((sum, size) => sum + size, 0));
  bytes.write('II*\0', 'latin1');
  bytes.writeUInt32LE(8, 4);
  let at = 8;
  for (const [index, tags] of pages.entries()) {
    bytes.writeUInt16LE(tags.length, at);
    for (const [entry, [tag, type, value]] of tags.entries()) {
      const from = at + 2 + entry * 12;
      bytes.writeUInt16LE(tag, from);
      bytes.writeUInt16LE(type, from + 2);
      bytes.writeUInt32LE(1, from + 4);
      bytes.writeUInt32LE(value, from + 8);
    }
    at += sizes[index] ?? 0;
    bytes.writeUInt32LE(index === pages.length - 1 ? next : at, at - 4);
  }
  return bytes;
}
const page = (width: number, height: number) =>
  [
    [256, 4, width],
    [257, 4, height],
    [259, 3, 4],
  ] as const;

describe('a TIFF as fax machines write it', () => {
  it.each([
    ['g3-standard.tif', 1100, 3, 98],
    ['g3-2d-standard.tif', 1100, 3, 98],
    ['g4-fine.tif', 2200, 4, 196],
    ['g4-fine-big-endian.tif', 2200, 4, 196],
  ])('%s has three pages, and says how it is written', (name, height, compression, dotsDown) =>
    expect(tiffFacts(fax(name))).toEqual({
      ok: { pages: 3, width: 1728, height, compression, dotsAcross: 204, dotsDown },
    }),
  );

  it.each([
    ['nothing', Buffer.alloc(0), 'not-a-tiff'],
    ['a mark alone', Buffer.from('II*\0', 'latin1'), 'not-a-tiff'],
    ['another mark', Buffer.from('II,\0\x08\0\0\0', 'latin1'), 'not-a-tiff'],
    ['a BigTIFF without its first place', Buffer.from('II+\0\x08\0\0\0', 'latin1'), 'not-a-tiff'],
    ['no page at all', tiff([]), 'truncated'],
    ['a page that follows itself', tiff([page(1728, 2200)], 8), 'loop'],
    ['a page beyond the end', tiff([page(1728, 2200)], 0xffff_0000), 'truncated'],
    ['a tag list beyond the end', tiff([page(1728, 2200)]).subarray(0, 20), 'truncated'],
    [
      'more pages than a letter has',
      tiff(Array.from({ length: 5001 }, () => page(8, 8))),
      'too-many-pages',
    ],
    [
      'more tags than a page has',
      tiff([Array.from({ length: 1001 }, () => [1, 3, 1] as const)]),
      'too-many-tags',
    ],
    ['a pixel bomb', tiff([page(60_000, 60_000)]), 'too-many-pixels'],
    ['a bomb behind a decent page', tiff([page(8, 8), page(4_000_000_000, 2)]), 'too-many-pixels'],
  ])('%s is told by a code', (_, bytes, wrong) => expect(tiffFacts(bytes)).toEqual({ wrong }));

  it('five thousand pages are counted', () =>
    expect(tiffFacts(tiff(Array.from({ length: 5000 }, () => page(8, 8))))).toMatchObject({
      ok: { pages: 5000 },
    }));

  it('dots a centimetre are dots an inch', () =>
    expect(
      tiffFacts(
        tiff([
          [
            [256, 3, 8],
            [257, 3, 8],
            [282, 3, 100],
            [296, 3, 3],
          ],
        ]),
      ),
    ).toMatchObject({
      ok: { dotsAcross: 254 },
    }));

  it('whatever follows the mark, it never throws', () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (rest, little) => {
        const mark = Buffer.from(little ? 'II*\0' : 'MM\0*', 'latin1');
        expect(Object.keys(tiffFacts(Buffer.concat([mark, rest])))).toHaveLength(1);
      }),
    ));

  it('every fax cut short anywhere is counted or told, never thrown', () => {
    const whole = fax('g4-fine.tif');
    for (let length = 0; length < whole.length; length += 7)
      expect(Object.keys(tiffFacts(whole.subarray(0, length)))).toHaveLength(1);
  });
});

describe('what it is, by its content', () => {
  it.each([
    ['g3-standard.tif', 'tiff'],
    ['g4-fine-big-endian.tif', 'tiff'],
    ['g4-fine.pdf', 'pdf'],
    ['make.sh', 'other'],
  ])('%s: %s', (name, kind) => expect(mediaType(fax(name))).toBe(kind));

  it('a PDF with something before it is one; a mark far within is none', () => {
    expect(mediaType(Buffer.from('\n\n%PDF-1.4'))).toBe('pdf');
    expect(mediaType(Buffer.concat([Buffer.alloc(1024), Buffer.from('%PDF-1.4')]))).toBe('other');
  });

  it('pages are counted where that is cheap', () => {
    expect(contentFacts(fax('g4-fine.pdf'))).toEqual({ kind: 'pdf', pages: 3 });
    expect(contentFacts(Buffer.from('%PDF-1.7 packed startxref 0 %%EOF'))).toEqual({ kind: 'pdf' });
  });

  it.each([
    ['cut off', '%PDF-1.4 and nothing', 'truncated'],
    ['encrypted', '%PDF-1.4 trailer << /Encrypt 5 0 R >> startxref 0 %%EOF', 'encrypted'],
  ])('a PDF that is %s is not readable', (_, text, unreadable) =>
    expect(contentFacts(Buffer.from(text))).toEqual({ kind: 'pdf', unreadable }),
  );
});
