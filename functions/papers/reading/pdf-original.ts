import type { PDFiumDocument, PDFiumLibrary } from '@hyzyla/pdfium';
import type { OpenPage, Original, Shut } from './original.ts';
import type { Tools } from './tools.ts';

/** Dots an inch at which a page is drawn: enough for a recogniser, and a page of A4 is four million pixels. */
const DPI = 200;
const MOST_DRAWN = 12_000_000;
/** Dots of a side: a page may be a mile long and an inch wide. */
const MOST_SIDE = 20_000;
const MOST_PAGES = 1000;
/** A text layer that says less than this may be a stamp on a scan: the page is recognised all the same. */
const LEAST_TEXT = 20;
/** As much of a file as is looked through for its pages (bytes). */
const MOST_LOOKED = 32 * 1024 * 1024;

/** A PDF, drawn page by page; nothing in it is run. Its own text, where it has one, needs no recognition. */
export async function pdfOriginal(body: Uint8Array, tools: Tools): Promise<Original | Shut> {
  const library = await tools.documents();
  const opened = await counted(library, body);
  if ('because' in opened) return opened;
  const { document, mended } = opened;
  const all = document.getPageCount();
  if (all === 0) return { because: 'broken' };
  return {
    pages: Math.min(all, MOST_PAGES),
    ...(all > MOST_PAGES && { cut: 'too-large' as const }),
    async page(number): Promise<OpenPage | Shut> {
      const vips = await tools.pictures();
      const page = document.getPage(number - 1);
      const { originalWidth, originalHeight } = page.getOriginalSize();
      const inches = (originalWidth * originalHeight) / 72 / 72;
      if (!(inches > 0)) return { because: 'broken' };
      const side = Math.max(originalWidth, originalHeight) / 72;
      const dpi = Math.min(DPI, Math.sqrt(MOST_DRAWN / inches), MOST_SIDE / side);
      // Drawing it closes it.
      const text = page.getText().replaceAll('\r\n', '\n').trim();
      const drawn = await page.render({ scale: dpi / 72, render: 'bitmap' });
      const { width, height, data } = drawn;
      const rgba = vips.Image.newFromMemory(data, width, height, 4, vips.BandFormat.uchar);
      const plain = rgba.extractBand(0, { n: 3 });
      const image = plain.copy({ interpretation: 'srgb' });
      rgba.delete();
      plain.delete();
      return text.length >= LEAST_TEXT ? { image, text } : { image };
    },
    pdf: async ({ from, to }) => (from === 1 && to >= all ? mended : await part(body, from, to)),
    close: () => document.destroy(),
  };
}

interface Opened {
  readonly document: PDFiumDocument;
  /** The same pages with their true number, where the document said another. */
  readonly mended?: Uint8Array;
}

/**
 * A document that says how many pages it has is believed, unless its last page is not there or more pages stand in it:
 * then its tree is walked, and where that says otherwise its pages are put into a document of their own.
 */
async function counted(library: PDFiumLibrary, body: Uint8Array): Promise<Opened | Shut> {
  const opened = await loaded(library, body);
  if ('because' in opened) return opened;
  const said = opened.document.getPageCount();
  if (said > 0 && isThere(opened.document, said) && pagesSeen(body) <= said) return opened;
  const mended = await recounted(body, said);
  if (!mended) return opened;
  const whole = await loaded(library, mended);
  if ('because' in whole) return opened;
  opened.document.destroy();
  return { ...whole, mended };
}

function isThere(document: PDFiumDocument, page: number): boolean {
  try {
    return document.getPage(page - 1).getOriginalSize().originalWidth > 0;
  } catch {
    return false;
  }
}

/** Page objects that stand openly in it. */
const pagesSeen = (body: Uint8Array): number =>
  Buffer.from(body.buffer, body.byteOffset, Math.min(body.byteLength, MOST_LOOKED))
    .toString('latin1')
    .match(/\/Type\s{0,8}\/Page(?![A-Za-z])/g)?.length ?? 0;

/** Undefined where the tree has as many pages as were said, or cannot be walked. */
async function recounted(body: Uint8Array, said: number): Promise<Uint8Array | undefined> {
  try {
    const { PDFDocument } = await import('@cantoo/pdf-lib');
    const pages = (await PDFDocument.load(body, { updateMetadata: false })).getPageCount();
    return pages === said || pages === 0 ? undefined : await part(body, 1, pages);
  } catch {
    return undefined; // what can be drawn of it is drawn
  }
}

/** Some of its pages, with everything on them; nobody's else. */
async function part(body: Uint8Array, from: number, to: number): Promise<Uint8Array> {
  const { PDFDocument } = await import('@cantoo/pdf-lib');
  const whole = await PDFDocument.load(body, { updateMetadata: false });
  const copy = await PDFDocument.create();
  const last = Math.min(to, whole.getPageCount());
  const wanted = Array.from({ length: last - from + 1 }, (_, index) => from - 1 + index);
  for (const page of await copy.copyPages(whole, wanted)) copy.addPage(page);
  return await copy.save();
}

async function loaded(
  library: PDFiumLibrary,
  body: Uint8Array,
): Promise<{ readonly document: PDFiumDocument } | Shut> {
  try {
    return { document: await library.loadDocument(body) };
  } catch (error) {
    // Its only sign of a password is a sentence.
    const said = error instanceof Error ? error.message : '';
    const isLocked = said.startsWith('Password') || said.startsWith('Unsupported security');
    return { because: isLocked ? 'encrypted' : 'broken' };
  }
}
