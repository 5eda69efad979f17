import { PDFDocument, type PDFPage, PDFRawStream } from '@cantoo/pdf-lib';
import { stretchOf, type TiffPage } from '../../../shared/paper/tiff.ts';
import type { Shut } from './original.ts';
import type { Image } from './tools.ts';

/** Where a file does not say its resolution it is a fax's. */
const FAX_DPI = 204;
const POINTS = 72;
/** Above this a page that is no fax is copied in fewer dots. */
const MOST_COPIED = 20_000_000;

/** The page at this place, counted from 0, decoded. */
type Decode = (index: number) => Image | Shut;

/**
 * A TIFF file as a PDF. Strips of a fax go in as they are (CCITTFaxDecode), so that not a dot is changed; other pages
 * are decoded and packed anew; one that cannot be decoded is an empty page, so that the numbers stay right.
 */
export async function tiffPdf(
  file: Uint8Array,
  pages: readonly TiffPage[],
  decode: Decode,
): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  for (const [index, page] of pages.entries()) {
    const [width, height] = sizeOf(page);
    const sheet = pdf.addPage([width, height]);
    if (isPassable(page)) pass(pdf, sheet, file, page);
    else await repack(pdf, sheet, decode(index));
  }
  return await pdf.save({ useObjectStreams: true });
}

/** Points; at most what PDF allows. */
function sizeOf(page: TiffPage): readonly [width: number, height: number] {
  const x = page.xDpi ?? FAX_DPI;
  const y = page.yDpi ?? x / stretchOf(page);
  const within = (dots: number, dpi: number) =>
    Math.min(14_400, Math.max(3, (dots / dpi) * POINTS));
  return [within(page.width, x), within(page.height, y)];
}

/** One bit a dot, upright, in Group 3 or 4, with every strip there. */
const isPassable = (page: TiffPage): boolean =>
  (page.compression === 3 || page.compression === 4) &&
  page.bits === 1 &&
  page.samples === 1 &&
  page.orientation === 1 &&
  page.photometric <= 1 &&
  page.strips.length === Math.ceil(page.height / page.rowsPerStrip);

/** Each strip is a picture of its own, one below the other. */
function pass(pdf: PDFDocument, sheet: PDFPage, file: Uint8Array, page: TiffPage): void {
  const { width, height, rowsPerStrip, strips, compression, t4Options, photometric } = page;
  const dot = sheet.getHeight() / height;
  for (const [index, { at, bytes }] of strips.entries()) {
    const top = index * rowsPerStrip;
    const rows = Math.min(rowsPerStrip, height - top);
    const strip = file.subarray(at, at + bytes);
    const dictionary = pdf.context.obj({
      Type: 'XObject',
      Subtype: 'Image',
      Width: width,
      Height: rows,
      ColorSpace: 'DeviceGray',
      BitsPerComponent: 1,
      Filter: 'CCITTFaxDecode',
      DecodeParms: {
        K: compression === 4 ? -1 : (t4Options & 1) === 1 ? 1 : 0,
        Columns: width,
        Rows: rows,
        BlackIs1: photometric === 1,
      },
    });
    const body = page.fillOrder === 2 ? mirrored(strip) : Uint8Array.from(strip);
    const picture = pdf.context.register(PDFRawStream.of(dictionary, body));
    const name = sheet.node.newXObject(`Strip${index}`, picture).asString();
    const low = sheet.getHeight() - (top + rows) * dot;
    const drawn = `q ${sheet.getWidth()} 0 0 ${rows * dot} 0 ${low} cm ${name} Do Q`;
    sheet.node.addContentStream(pdf.context.register(pdf.context.stream(drawn)));
  }
}

const MIRROR = Uint8Array.from({ length: 256 }, (_, byte) => {
  let turned = 0;
  for (let bit = 0; bit < 8; bit += 1) if (byte & (1 << bit)) turned |= 0x80 >> bit;
  return turned;
});
/** The bits of each byte the other way round: PDF knows only the highest first. */
const mirrored = (strip: Uint8Array): Uint8Array => strip.map((byte) => MIRROR[byte] ?? 0);

async function repack(pdf: PDFDocument, sheet: PDFPage, image: Image | Shut): Promise<void> {
  if ('because' in image) return;
  const scale = Math.min(1, Math.sqrt(MOST_COPIED / (image.width * image.height)));
  const small = scale < 1 ? image.resize(scale) : image;
  const png = small.bands === 1;
  const bytes = png ? small.pngsaveBuffer({ compression: 6 }) : small.jpegsaveBuffer({ Q: 85 });
  const picture = png ? await pdf.embedPng(bytes) : await pdf.embedJpg(bytes);
  const [width, height] = [sheet.getWidth(), sheet.getHeight()];
  // A page that was turned by its tag is turned here as well.
  if (image.width > image.height !== width > height) sheet.setSize(height, width);
  sheet.drawImage(picture, { x: 0, y: 0, width: sheet.getWidth(), height: sheet.getHeight() });
  if (small !== image) small.delete();
  image.delete();
}
