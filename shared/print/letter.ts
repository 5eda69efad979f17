import { qrPath } from '../look/qr.ts';
import type { LetterText } from '../notices/letter.ts';
import { LETTER } from '../notices/words/letter.ts';
import { type Box, type Fonts, WIDTH } from './measures.ts';
import { type Sheet, sheetOf } from './pdf-page.ts';

/** Points in a millimetre. */
const MM = 72 / 25.4;

/**
 * Where the address shows through the window of a 220 × 110 mm envelope (A4 folded in three). Korea Post reads addresses
 * 40 mm and more below the upper edge, 15 mm from the right and lower ones, within 140 mm of the right one (standardized
 * items, Letter-post Regulations art. 203, koreapost.go.kr/eng/subIndex/4424.do): on the sheet, which slides 10 mm to
 * either side of it, that leaves 80 to 195 mm from the left and 40 to 84 mm from the top.
 */
export const WINDOW: Box = { x: 90 * MM, y: 45 * MM, width: 95 * MM, height: 38 * MM };
/** Above the window: no line of it may show there. */
const SENDER: Box = { x: 56, y: 14 * MM, width: 110 * MM, height: 22 * MM };
/** The first fold is at 99 mm. */
const BODY = 104 * MM;
const QR_SIDE = 84;
const TEXT = { size: 10.5, above: 4 } as const;

/** The fonts, and where the colour profile of a document to be kept lies. */
export type PaperFonts = Fonts & { readonly profile: string };

/** To whom, as it stands in the window: address and name, or the number of a fax. */
export interface Addressee {
  readonly name: string | undefined;
  readonly address?: string | undefined;
  readonly fax?: string | undefined;
}

/** The letter as PDF/A-2b, tagged for readers. `at` (epoch ms) is its date, whenever it is printed. */
export async function letterPaper(
  text: LetterText,
  to: Addressee,
  at: number,
  { profile, ...fonts }: PaperFonts,
): Promise<{ readonly pdf: Buffer; readonly pages: number }> {
  const { language, title, lead, blocks } = text;
  const say = LETTER[language];
  const sheet = sheetOf(fonts, {
    language,
    title: `${title} ${text.head.at(-1)?.[1] ?? ''}`.trim(),
    author: text.from[0] ?? '',
    at,
    profile,
  });
  const ink = sheet.shown;
  sheet.placed(text.from.map(ink), SENDER, 10);
  sheet.placed(addressOf(to, say).map(ink), WINDOW, 11);
  sheet.down(BODY);
  for (const [label, value] of text.head)
    sheet.line('P', `${label}  ${value}`, { size: 10, quiet: true, above: 1 });
  sheet.line('H1', ink(title), { size: 18, bold: true, above: 10 });
  sheet.line('P', ink(lead), { size: 12, bold: true, above: 4 });
  for (const block of blocks) printed(sheet, block, ink);
  sheet.line('H2', say.rights, { size: 12, bold: true, above: 14 });
  for (const line of text.rights) sheet.line('P', ink(line), TEXT);
  online(sheet, text, say);
  const pages = sheet.pages();
  return { pdf: await sheet.done(say.page), pages };
}

const addressOf = ({ name, address, fax }: Addressee, say: typeof LETTER.ko): readonly string[] => [
  ...(address === undefined ? [] : [address]),
  ...(fax === undefined ? [] : [say.byFax(fax)]),
  name === undefined ? say.nameless : say.dear(name),
];

function printed(
  sheet: Sheet,
  block: LetterText['blocks'][number],
  ink: (text: string) => string,
): void {
  switch (block.type) {
    case 'paragraph':
      sheet.line('P', ink(block.text), TEXT);
      break;
    case 'heading':
      sheet.line('H2', ink(block.text), { size: 12, bold: true, above: 12 });
      break;
    case 'list':
      for (const item of block.items) sheet.line('P', `· ${ink(item)}`, TEXT);
      break;
    case 'rows':
      sheet.down(sheet.y() + 4);
      sheet.rows(block.rows.map(([label, value]) => [label, ink(value)]));
      break;
    case 'quote':
      sheet.down(sheet.y() + 4);
      // A paragraph a piece: a screen reader goes from one to the next.
      for (const part of block.text.split('\n')) sheet.line('P', ink(part) || ' ', TEXT);
      break;
    case 'code':
      sheet.room(90);
      sheet.boxed(`${block.label}  ${block.code}`);
      sheet.line('P', ink(block.hint), { ...TEXT, quiet: true });
      break;
  }
}

/** The address in words, and beside it the code that a telephone reads; neither carries the access code. */
function online(sheet: Sheet, { statusUrl, follow }: LetterText, say: typeof LETTER.ko): void {
  sheet.room(QR_SIDE + 44);
  sheet.line('H2', say.online, { size: 12, bold: true, above: 14 });
  const top = sheet.y() + 4;
  const beside = { ...TEXT, width: WIDTH - QR_SIDE - 16 };
  for (const line of follow) sheet.line('P', line, beside);
  sheet.line('P', statusUrl, beside);
  const { size, path } = qrPath(statusUrl);
  sheet.squares(say.qr(statusUrl), top, QR_SIDE, size, path);
  sheet.down(top + QR_SIDE);
}
