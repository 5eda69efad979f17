/** A font as pdfkit holds it; its types leave out what they call internal. */
interface Inked {
  readonly _font?: { readonly font?: { hasGlyphForCodePoint(code: number): boolean } };
}

/** Stands for a sign that the font does not have: an empty box is honest, nothing at all is not. */
const MISSING = '□';

/** The text with a box for every sign that the font in use would leave out; PDF/A forbids to print what is not there. */
export function legible(text: string, doc: PDFKit.PDFDocument): string {
  const { _font } = doc as PDFKit.PDFDocument & Inked;
  const font = _font?.font;
  if (!font) return text;
  return Array.from(text.replaceAll('\r\n', '\n').replaceAll('\t', '  '))
    .map((sign) =>
      sign === '\n' || font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0) ? sign : MISSING,
    )
    .join('');
}
