import { stretchOf, type TiffPage, tiffFile } from '../../../shared/paper/tiff.ts';
import { tiffPdf } from './fax-pdf.ts';
import { MOST_PAGE_BYTES, MOST_PIXELS, type Original, type Shut } from './original.ts';
import type { Image, Pictures, Tools } from './tools.ts';

/** Whether the page's own numbers let it be decoded at all: pixels, bytes, and strips that hold something. */
function isDecodable(page: TiffPage): boolean {
  const pixels = page.width * page.height * stretchOf(page);
  const bytes = (page.width * page.height * page.bits * page.samples) / 8;
  return pixels <= MOST_PIXELS && bytes <= MOST_PAGE_BYTES && page.bits <= 16 && page.samples <= 4;
}

/** A TIFF file: a fax, or what a scanner made. */
export async function tiffOriginal(body: Uint8Array, tools: Tools): Promise<Original | Shut> {
  const { pages, cut } = tiffFile(body);
  if (pages.length === 0) return { because: 'broken' };
  if (!pages.some(isDecodable)) return { because: 'too-large' };
  const vips = await tools.pictures();
  /** As libtiff counts: thumbnails are pages too, so it is asked by what the directory says. */
  const decoded = (page: number): Image | Shut => {
    const said = pages[page - 1];
    if (!said || !isDecodable(said)) return { because: 'too-large' };
    try {
      const read = vips.Image.tiffloadBuffer(body, { page: said.index });
      return upright(read, stretchOf(said));
    } catch {
      return { because: 'broken' }; // its neighbours may be sound
    }
  };
  const hurt = new Map<number, boolean>();
  /** Whether the decoder had to guess, or found less than the page should have: strictly it would not take it. */
  const isHurt = (page: number): boolean => {
    const known = hurt.get(page) ?? !isStrict(vips, body, pages[page - 1]?.index ?? 0);
    hurt.set(page, known);
    return known;
  };
  return {
    pages: pages.length,
    ...(cut && { cut }),
    async page(page) {
      const image = decoded(page);
      if ('because' in image) return image;
      return { image, ...(isHurt(page) && { damaged: true }) };
    },
    pdf: ({ from, to }) =>
      tiffPdf(body, pages.slice(from - 1, to), (index) => decoded(from + index)),
    close: () => undefined,
  };
}

/** Every line of a page is there and can be decoded: the decoder's smallest warning is a fault here. */
function isStrict(vips: Pictures, body: Uint8Array, page: number): boolean {
  try {
    const read = vips.Image.tiffloadBuffer(body, { page, fail_on: 'warning' });
    read.avg(); // decoded line by line, and not held
    read.delete();
    return true;
  } catch {
    return false;
  }
}

function upright(image: Image, stretch: number): Image {
  const turned = image.autorot();
  image.delete();
  if (stretch === 1) return turned;
  const square = turned.resize(1, { vscale: stretch, kernel: 'linear' });
  turned.delete();
  return square;
}
