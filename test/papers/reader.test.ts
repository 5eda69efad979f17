import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { openPress } from '../../functions/papers/reading/open.ts';
import { koreanRecogniser } from '../../functions/papers/reading/recognise.ts';
import { recognisedPage } from '../../functions/papers/reading/recognised-page.ts';
import { tiffFile } from '../../shared/paper/tiff.ts';
import { readerFiles } from '../support/reader.ts';
import { bigTiffOf, circle, cutShort, pdfOf, repeated, tiffOf } from './bombs.ts';

const SLOW = 120_000;
const directory = readerFiles();
const recogniser = koreanRecogniser(directory);
afterAll(() => recogniser.close());

const fixture = (name: string): Buffer =>
  readFileSync(new URL(`../fixtures/paper/${name}`, import.meta.url));

/** Opens an original for the length of `work`. */
async function opened<T>(
  body: Buffer,
  work: (press: ReturnType<typeof openPress>) => Promise<T>,
): Promise<T> {
  const press = openPress(directory, body);
  try {
    return await work(press);
  } finally {
    await press.close();
  }
}
const openedAs = (body: Buffer) => opened(body, (press) => press.ask({ want: 'opened' }));
/** Width and height of a PNG. */
const sizeOf = (png: Uint8Array) => {
  const bytes = Buffer.from(png);
  expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

describe('originals', () => {
  it.each([
    ['fine-g3-1d.tif', 2],
    ['fine-g3-2d.tif', 2],
    ['fine-g4.tif', 2],
    ['standard-g3-1d.tif', 2],
    ['standard-g4.tif', 2],
    ['lsb-g3.tif', 2],
    ['lsb-g4.tif', 2],
    ['strips-g4.tif', 2],
    ['gray-lzw.tif', 1],
    ['named.pdf', 2], // a TIFF under another's name
    ['pictures.pdf', 2],
    ['text.pdf', 1],
    ['both.pdf', 3],
  ])(
    '%s has its pages, each with a picture in its proportions',
    async (name, pages) => {
      await opened(fixture(name), async (press) => {
        expect(await press.ask({ want: 'opened' })).toEqual({ is: 'opened', pages });
        for (let page = 1; page <= pages; page += 1) {
          const made = await press.ask({ want: 'page', page, turn: 0, graymap: false });
          if (made.is !== 'page') throw new Error(`page ${page} is ${made.is}`);
          const [width = 0, height = 0] = sizeOf(made.preview);
          expect(width).toBeLessThanOrEqual(1000);
          expect(height / width, `page ${page}`).toBeGreaterThan(1.2);
          expect(made.preview.length).toBeLessThan(120_000);
        }
      });
    },
    SLOW,
  );

  it.each([
    ['encrypted.pdf', 'encrypted'],
    ['broken.pdf', 'broken'],
    ['hollow.pdf', 'broken'],
  ])(
    '%s cannot be opened, and why is said',
    async (name, because) => {
      expect(await openedAs(fixture(name))).toEqual({ is: 'shut', because });
    },
    SLOW,
  );

  it(
    'a file of another kind is no picture, whatever it is called',
    async () => {
      const shut = { is: 'shut', because: 'not-a-picture' };
      expect(await openedAs(Buffer.from('PK\u0003\u0004 a document'))).toEqual(shut);
      expect(await openedAs(Buffer.alloc(0))).toEqual(shut);
    },
    SLOW,
  );
});

describe('bombs', () => {
  it(
    'a page of ten billion dots in twelve kilobytes is not even begun',
    async () => {
      expect(await openedAs(tiffOf(100_000, 100_000))).toEqual({
        is: 'shut',
        because: 'too-large',
      });
    },
    SLOW,
  );

  it(
    'beside it a sound page is shown',
    async () => {
      const body = repeated(fixture('fine-g4.tif'), 2);
      const at = body.readUInt32LE(4);
      for (let tag = 0; tag < body.readUInt16LE(at); tag += 1) {
        const entry = at + 2 + tag * 12;
        if ([256, 257].includes(body.readUInt16LE(entry))) {
          body.writeUInt16LE(4, entry + 2);
          body.writeUInt32LE(100_000, entry + 8);
        }
      }
      const pages = await opened(body, async (press) => [
        await press.ask({ want: 'page', page: 1, turn: 0, graymap: false }),
        await press.ask({ want: 'page', page: 2, turn: 0, graymap: false }),
      ]);
      expect(pages).toMatchObject([{ is: 'shut', because: 'too-large' }, { is: 'page' }]);
    },
    SLOW,
  );

  it(
    'directories in a circle are read once',
    async () => {
      expect(await openedAs(circle())).toEqual({ is: 'opened', pages: 1, cut: 'broken' });
    },
    SLOW,
  );

  it.each([
    ['mile.pdf', fixture('mile.pdf')],
    ['a turned one', pdfOf(1, 1, '0 0 14400 14400')],
    ['a long one', pdfOf(1, 1, '0 0 300 14400')],
  ])(
    'a PDF page of two hundred inches is drawn smaller: %s',
    async (_name, body) => {
      const page = await opened(body, (press) =>
        press.ask({ want: 'page', page: 1, turn: 0, graymap: false }),
      );
      if (page.is !== 'page') throw new Error(JSON.stringify(page));
      expect(Math.max(...sizeOf(page.preview))).toBeLessThanOrEqual(2000);
    },
    SLOW,
  );

  it.each([
    [1, 7],
    [3, 7],
    [3, 1],
    [3, 0],
    [3, 3],
  ])(
    'a PDF of %i pages that says %i has those that are in it, each with its text',
    async (pages, said) => {
      await opened(pdfOf(pages, said), async (press) => {
        expect(await press.ask({ want: 'opened' })).toEqual({ is: 'opened', pages });
        for (let page = 1; page <= pages; page += 1)
          expect(await press.ask({ want: 'page', page, turn: 0, graymap: false })).toMatchObject({
            is: 'page',
            text: `This is page number ${page} of a petition`,
          });
        const copy = await press.ask({ want: 'pdf', range: { from: 1, to: pages } });
        const isTrue = pages === said || said === 0; // the drawer counts for itself where nothing is said
        expect(copy.is).toBe(isTrue ? 'nothing' : 'pdf');
      });
    },
    SLOW,
  );

  it(
    'a BigTIFF has its page',
    async () => {
      await opened(bigTiffOf(tiffOf(1728, 2200)), async (press) => {
        expect(await press.ask({ want: 'opened' })).toEqual({ is: 'opened', pages: 1 });
        const page = await press.ask({ want: 'page', page: 1, turn: 0, graymap: false });
        expect(page.is).toBe('page');
        const copy = await press.ask({ want: 'pdf', range: { from: 1, to: 1 } });
        expect(copy.is).toBe('pdf');
      });
    },
    SLOW,
  );

  it.each([
    'fine-g3-1d.tif',
    'fine-g3-2d.tif',
    'standard-g3-1d.tif',
    'lsb-g3.tif',
    'fine-g4.tif',
    'gray-lzw.tif',
  ])(
    '%s of which two thirds of a page are missing is shown, and is said to be damaged',
    async (name) => {
      const ask = (body: Buffer) =>
        opened(body, (press) => press.ask({ want: 'page', page: 1, turn: 0, graymap: false }));
      expect(await ask(cutShort(fixture(name), 1 / 3))).toMatchObject({
        is: 'page',
        damaged: true,
      });
      expect(await ask(fixture(name))).not.toHaveProperty('damaged');
    },
    SLOW,
  );

  it(
    'a thread that hangs is ended, and the next page has a new one',
    async () => {
      await opened(fixture('fine-g4.tif'), async (press) => {
        expect(await press.ask({ want: 'opened' }, 1)).toEqual({ is: 'shut', because: 'broken' });
        expect(await press.ask({ want: 'opened' })).toEqual({ is: 'opened', pages: 2 });
      });
    },
    SLOW,
  );
});

describe('a fax as a PDF', () => {
  it.each([
    ['fine-g4.tif', -1],
    ['strips-g4.tif', -1],
    ['fine-g3-1d.tif', 0],
    ['fine-g3-2d.tif', 1],
  ])(
    '%s passes its strips through as they are',
    async (name, k) => {
      const body = fixture(name);
      const copy = await opened(body, (press) =>
        press.ask({ want: 'pdf', range: { from: 1, to: 2 } }),
      );
      if (copy.is !== 'pdf') throw new Error(copy.is);
      const pdf = Buffer.from(copy.pdf);
      expect(pdf.toString('latin1')).toContain(`/K ${k}`);
      for (const { strips } of tiffFile(body).pages)
        for (const { at, bytes } of strips)
          expect(pdf.includes(body.subarray(at, at + bytes))).toBe(true);
    },
    SLOW,
  );

  it.each(['fine-g3-2d.tif', 'lsb-g3.tif', 'strips-g4.tif', 'gray-lzw.tif'])(
    '%s reads the same from its PDF',
    async (name) => {
      const copy = await opened(fixture(name), (press) =>
        press.ask({ want: 'pdf', range: { from: 1, to: 2 } }),
      );
      if (copy.is !== 'pdf') throw new Error(copy.is);
      const seen = await opened(Buffer.from(copy.pdf), (press) =>
        recognisedPage(press, 1, true, { recogniser, log: () => {} }),
      );
      expect(seen).toMatchObject({ text: expect.stringContaining('휴업급여') });
    },
    SLOW,
  );

  it(
    'holds the pages that were asked for and no other',
    async () => {
      for (const name of ['fine-g4.tif', 'both.pdf']) {
        const copy = await opened(fixture(name), (press) =>
          press.ask({ want: 'pdf', range: { from: 2, to: 2 } }),
        );
        if (copy.is !== 'pdf') throw new Error(copy.is);
        expect(await openedAs(Buffer.from(copy.pdf))).toEqual({ is: 'opened', pages: 1 });
      }
    },
    SLOW,
  );
});

describe('recognition', () => {
  const read = (name: string, page = 1) =>
    opened(fixture(name), (press) =>
      recognisedPage(press, page, true, { recogniser, log: () => {} }),
    );

  it.each([
    'fine-g3-1d.tif',
    'standard-g3-1d.tif',
    'skewed-g4.tif',
    'turned-90.tif',
    'turned-180.tif',
    'turned-270.tif',
    'pictures.pdf',
  ])(
    '%s',
    async (name) => {
      const seen = await read(name);
      if ('because' in seen) throw new Error(seen.because);
      expect(seen.confidence).toBeGreaterThan(80);
      for (const words of ['휴업급여 신청 서류 문의', '홍가상', '010-0000-1234', '통원치료'])
        expect(seen.text).toContain(words);
      const [width = 0, height = 0] = sizeOf(seen.preview);
      expect(height).toBeGreaterThan(width); // the picture stands upright too
    },
    SLOW,
  );

  it(
    'a page that carries its own text is not recognised',
    async () => {
      const seen = await read('both.pdf');
      expect(seen).toMatchObject({
        confidence: 100,
        text: expect.stringContaining('Petition about temporary disability benefits'),
      });
    },
    SLOW,
  );

  it(
    'one that takes too long, or no picture, is a page without text; the next is read',
    async () => {
      expect(await recogniser.recognise(Buffer.from('no picture'))).toBeUndefined();
      expect(await recogniser.recognise(Buffer.from('P5\n1 1\n255\n0'), 1)).toBeUndefined();
      expect(await read('fine-g4.tif', 2)).toMatchObject({
        text: expect.stringContaining('통원 치료'),
      });
    },
    SLOW,
  );
});
