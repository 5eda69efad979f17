/** Stands for a sign that the font does not have: an empty box is honest, nothing at all is not. */
const MISSING = '□';

/** What pdfkit keeps to itself of the font in use. */
interface Inked {
  hasGlyphForCodePoint(code: number): boolean;
}
const isInked = (font: unknown): font is Inked =>
  typeof font === 'object' && font !== null && 'hasGlyphForCodePoint' in font;

/** The text with a box for every sign that the font in use would leave out; PDF/A forbids to print what is not there. */
export function legible(text: string, doc: object): string {
  const held: unknown = Reflect.get(Object(Reflect.get(doc, '_font')), 'font');
  if (!isInked(held)) throw new TypeError('pdfkit holds its font somewhere else now');
  return Array.from(text.replaceAll('\r\n', '\n').replaceAll('\t', '  '))
    .map((sign) =>
      sign === '\n' || held.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0) ? sign : MISSING,
    )
    .join('');
}
