import PDFDocument from 'pdfkit';
import type { Language } from '../kernel/language.ts';
import { TOKENS } from '../look/tokens.ts';
import { withProfile } from './archive.ts';
import { legible } from './legible.ts';
import { columns } from './line-ends.ts';
import {
  type Box,
  EDGE,
  type Fonts,
  INK,
  LABEL,
  LARGER,
  LARGEST,
  MARGIN,
  QUIET,
  type Type,
  WIDTH,
} from './measures.ts';

type Document = PDFKit.PDFDocument;

/**
 * A sheet of A4 that is written from top to bottom, each piece under its tag (PDF/UA). The same words make the same
 * document: its date is `at` (epoch ms), not the day of its making.
 */
export function sheetOf(
  { regular, bold }: Fonts,
  about: {
    readonly language: Language;
    readonly title: string;
    readonly author: string;
    readonly at: number;
    /** Where the colour profile lies: the document is then one to be kept (PDF/A-2b). */
    readonly profile?: string;
    /** In large print, for who asked for it: all but what stands at a place of its own. */
    readonly large?: boolean;
  },
) {
  const doc = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    font: regular,
    lang: about.language === 'ko' ? 'ko-KR' : 'en-GB',
    tagged: true,
    displayTitle: true,
    pdfVersion: '1.7',
    bufferPages: true, // how many there are stands on each
    ...(about.profile !== undefined && { subset: 'PDF/A-2b' as const }),
    info: { Title: about.title, Author: about.author, CreationDate: new Date(about.at) },
  });
  if (about.profile !== undefined) withProfile(doc, about.profile);
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const whole = new Promise<Buffer>((done, failed) => {
    doc.on('end', () => done(Buffer.concat(chunks)));
    doc.on('error', failed);
  });
  const root = doc.struct('Document');
  doc.addStructure(root);

  const sized = (size: number): number =>
    about.large ? Math.max(size, Math.min(size * LARGER, LARGEST)) : size;
  const typed = ({ size, quiet, bold: strong }: Omit<Type, 'above' | 'width'>): Document =>
    doc
      .font(strong ? bold : regular)
      .fontSize(size)
      .fillColor(quiet ? QUIET : INK);
  const lines = columns(doc);
  function written(
    type: Omit<Type, 'above' | 'width'>,
    text: string,
    x: number,
    width: number,
  ): void {
    const on = typed(type);
    on.text(lines(type, text, width), x, on.y, { width, lineGap: 3 });
  }
  function heightOf(type: Omit<Type, 'above' | 'width'>, text: string, width: number): number {
    const on = typed(type);
    return on.heightOfString(lines(type, text, width), { width, lineGap: 3 });
  }
  /** What is only seen, and says nothing. */
  function drawn(draw: (on: Document) => void): void {
    doc.markContent('Artifact', { type: 'Layout' });
    draw(doc.save());
    doc.restore();
    doc.endMarkedContent();
  }

  /** Goes on overleaf where less than this is left (points). */
  function room(height: number): void {
    if (doc.y + height > doc.page.height - MARGIN) doc.addPage();
  }

  return {
    y: () => doc.y,
    /** How many pages there are so far. */
    pages: () => doc.bufferedPageRange().count,
    room,
    /** Whether the font has every sign of it: what it lacks would be printed as nothing. */
    shown: (text: string): string => legible(text, doc.font(regular)),
    /** Goes on below this height, if it is not below it already. */
    down(y: number): void {
      doc.y = Math.max(doc.y, y);
    },
    line(tag: 'P' | 'H1' | 'H2', text: string, { above = 0, width = WIDTH, ...type }: Type) {
      doc.y += above;
      const large = { ...type, size: sized(type.size) };
      // A heading does not stand alone at the foot of a page.
      if (tag === 'H2') room(3 * large.size);
      root.add(doc.struct(tag, {}, () => written(large, text, MARGIN, width)));
    },
    /** Lines at a place of their own (points from the upper left corner), as large as fits into it, 9 points at least. */
    placed(texts: readonly string[], { x, y, width, height }: Box, most: number) {
      const tall = (size: number): number =>
        texts.reduce((sum, text) => sum + heightOf({ size }, text, width), 0);
      let size = most;
      while (size > 9 && tall(size) > height) size -= 0.5;
      doc.y = y;
      for (const text of texts)
        root.add(doc.struct('P', {}, () => written({ size }, text, x, width)));
    },
    /** The sentence that matters most, in a frame. */
    boxed(text: string) {
      const type = { size: sized(17), bold: true };
      const height = heightOf(type, text, WIDTH - 32) + 24;
      room(height + 12);
      const top = doc.y + 12;
      drawn((on) =>
        on
          .roundedRect(MARGIN, top, WIDTH, height, 8)
          .lineWidth(1.5)
          .fillAndStroke(TOKENS['light-primary-5'], TOKENS['light-primary-60']),
      );
      doc.y = top + 13;
      root.add(doc.struct('P', {}, () => written(type, text, MARGIN + 16, WIDTH - 32)));
      doc.y = top + height + 6;
    },
    /** Labels and values as a table with a header in each row. */
    rows(rows: readonly (readonly [label: string, value: string])[], set = 11) {
      const size = sized(set);
      const table = doc.struct('Table');
      root.add(table);
      for (const [label, value] of rows) {
        const tall = Math.max(
          heightOf({ size }, label, LABEL),
          heightOf({ size }, value, WIDTH - LABEL),
        );
        room(tall + size + 1);
        const [page, top] = [doc.page, doc.y + size / 2 - 0.5];
        const row = doc.struct('TR');
        table.add(row);
        doc.y = top;
        row.add(doc.struct('TH', {}, () => written({ size, quiet: true }, label, MARGIN, LABEL)));
        const under = doc.y;
        doc.y = top;
        row.add(
          doc.struct('TD', {}, () => written({ size }, value, MARGIN + LABEL, WIDTH - LABEL)),
        );
        row.end();
        // A long label in large print goes below its value; a long value goes overleaf.
        const end = (doc.page === page ? Math.max(under, doc.y) : doc.y) + 2;
        drawn((on) =>
          on
            .moveTo(MARGIN, end)
            .lineTo(MARGIN + WIDTH, end)
            .lineWidth(0.5)
            .stroke(EDGE),
        );
        doc.y = end;
      }
      table.end();
    },
    /** Dark squares (an SVG path over `squares` a side) from a corner in points; `alt` says what they are. */
    squares(
      alt: string,
      [x, y]: readonly [number, number],
      side: number,
      squares: number,
      path: string,
    ) {
      const draw = () =>
        void doc
          .save()
          .translate(x, y)
          .scale(side / squares)
          .path(path)
          .fill('#000000')
          .restore();
      root.add(doc.struct('Figure', { alt }, draw));
    },
    /** `numbered` says at the foot which page of how many it is; one page alone says nothing. */
    async done(numbered?: (page: number, of: number) => string): Promise<Buffer> {
      root.end();
      const { count } = doc.bufferedPageRange();
      for (let page = 0; numbered && count > 1 && page < count; page += 1) {
        doc.switchToPage(page);
        doc.page.margins.bottom = 0; // else what stands below it would begin another page
        const foot = doc.page.height - MARGIN / 2;
        drawn(
          (on) =>
            typed({ size: 9, quiet: true }) &&
            on.text(numbered(page + 1, count), MARGIN, foot, { width: WIDTH, align: 'center' }),
        );
      }
      doc.end();
      return await whole;
    },
  };
}
export type Sheet = ReturnType<typeof sheetOf>;
