import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stretchOf, tiffFile } from '../../shared/paper/tiff.ts';
import { circle, repeated, tiffOf } from './bombs.ts';

const fixture = (name: string): Buffer =>
  readFileSync(new URL(`../fixtures/paper/${name}`, import.meta.url));

describe('what a TIFF file says of itself', () => {
  it.each([
    ['fine-g4.tif', 2, { compression: 4, fillOrder: 1, xDpi: 204, yDpi: 196 }, 1],
    ['fine-g3-1d.tif', 2, { compression: 3, t4Options: 0 }, 1],
    ['fine-g3-2d.tif', 2, { compression: 3, t4Options: 5 }, 1],
    ['standard-g3-1d.tif', 2, { compression: 3, xDpi: 204, yDpi: 98 }, 204 / 98],
    ['standard-g4.tif', 2, { compression: 4, height: 1100 }, 204 / 98],
    ['lsb-g4.tif', 2, { compression: 4, fillOrder: 2 }, 1],
    ['strips-g4.tif', 2, { rowsPerStrip: 128 }, 1],
    ['gray-lzw.tif', 1, { compression: 5, bits: 8 }, 1],
  ])('%s', (name, pages, first, stretch) => {
    const file = tiffFile(fixture(name));
    expect(file.cut).toBeUndefined();
    expect(file.pages).toHaveLength(pages);
    const [page] = file.pages;
    expect(page).toMatchObject(first);
    expect(page && stretchOf(page)).toBe(stretch);
  });

  it('a fax without a resolution is in standard resolution when it is far too low', () => {
    const [low] = tiffFile(tiffOf(1728, 1100)).pages;
    const [high] = tiffFile(tiffOf(1728, 2200)).pages;
    expect([low, high].map((page) => page && stretchOf(page))).toEqual([2, 1]);
  });

  it('a chain in a circle, one without an end and one that leads nowhere are cut', () => {
    expect(tiffFile(circle())).toMatchObject({ cut: 'broken', pages: [{ width: 100 }] });
    const endless = repeated(tiffOf(8, 8), 1200);
    expect(tiffFile(endless).pages).toHaveLength(1000);
    expect(tiffFile(endless).cut).toBe('too-large');
    expect(tiffFile(tiffOf(8, 8, { next: 4_000_000_000 }))).toMatchObject({ cut: 'broken' });
  });

  it('whatever follows its mark, it is read in no time and nothing is thrown', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.boolean(), (bytes, little) => {
        const mark = Buffer.from(little ? 'II*\0' : 'MM\0*', 'latin1');
        tiffFile(Buffer.concat([mark, bytes]));
      }),
      { numRuns: 2000 },
    );
  });

  it('no byte that was changed makes it throw', () => {
    const sound = fixture('strips-g4.tif');
    fc.assert(
      fc.property(fc.nat(sound.length - 5), fc.nat(255), (at, byte) => {
        const changed = Buffer.from(sound);
        changed[at + 4] = byte;
        for (const { strips } of tiffFile(changed).pages)
          for (const strip of strips)
            expect(strip.at + strip.bytes).toBeLessThanOrEqual(changed.length);
      }),
      { numRuns: 500 },
    );
  });
});
