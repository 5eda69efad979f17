import { qrPath } from '../look/qr.ts';
import type { LetterText } from '../notices/letter.ts';
import { LETTER } from '../notices/words/letter.ts';
import { type Box, type Fonts, MARGIN } from './measures.ts';
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
/** Beside the window, where nothing shows through: the sheet slides 10 mm in the envelope. */
const QR: { readonly at: readonly [number, number]; readonly side: number } = {
  at: [MARGIN, WINDOW.y],
  side: 84,
};

/** How wide the letter is set. */
interface Setting {
  readonly text: { readonly size: number; readonly above: number };
  readonly heading: { readonly size: number; readonly above: number };
  readonly title: number;
  readonly large?: boolean;
}
const ROOMY: Setting = {
  text: { size: 10.5, above: 4 },
  heading: { size: 12, above: 13 },
  title: 18,
};
/** Still read without a glass; tried where it saves the second sheet. */
const TIGHT: Setting = {
  text: { size: 10, above: 2 },
  heading: { size: 11, above: 7 },
  title: 16,
};

/** The fonts, and where the colour profile of a document to be kept lies. */
export type PaperFonts = Fonts & { readonly profile: string };

/** To whom, as it stands in the window: address and name, or the number of a fax. */
export interface Addressee {
  readonly name: string | undefined;
  readonly address?: string | undefined;
  readonly fax?: string | undefined;
}

interface Paper {
  readonly pdf: Buffer;
  readonly pages: number;
}

/**
 * The letter as PDF/A-2b, tagged for readers. `at` (epoch ms) is its date, whenever it is printed. What goes over to a second
 * sheet is set tighter where one is enough then, but for who asked for large print.
 */
export async function letterPaper(
  text: LetterText,
  to: Addressee,
  at: number,
  fonts: PaperFonts,
  { large = false }: { readonly large?: boolean } = {},
): Promise<Paper> {
  const roomy = await setLetter(text, to, at, fonts, { ...ROOMY, large });
  if (roomy.pages !== 2 || large) return roomy;
  const tight = await setLetter(text, to, at, fonts, TIGHT);
  return tight.pages === 1 ? tight : roomy;
}

async function setLetter(
  text: LetterText,
  to: Addressee,
  at: number,
  { profile, ...fonts }: PaperFonts,
  setting: Setting,
): Promise<Paper> {
  const { language, title, lead, blocks } = text;
  const say = LETTER[language];
  const sheet = sheetOf(fonts, {
    language,
    title: `${title} ${text.head.at(-1)?.[1] ?? ''}`.trim(),
    author: text.from[0] ?? '',
    at,
    profile,
    large: setting.large ?? false,
  });
  const ink = sheet.shown;
  sheet.placed(text.from.map(ink), SENDER, 10);
  sheet.placed(addressOf(to, say).map(ink), WINDOW, 11);
  const { size, path } = qrPath(text.statusUrl);
  sheet.squares(say.qr(text.statusUrl), QR.at, QR.side, size, path);
  sheet.down(BODY);
  for (const [label, value] of text.head)
    sheet.line('P', `${label}  ${value}`, { size: 10, quiet: true, above: 1 });
  const heading = { ...setting.heading, bold: true };
  sheet.line('H1', ink(title), { size: setting.title, bold: true, above: setting.heading.above });
  sheet.line('P', ink(lead), { size: setting.heading.size, bold: true, above: 4 });
  for (const block of blocks) printed(sheet, block, ink, setting);
  sheet.line('H2', say.rights, heading);
  for (const line of text.rights) sheet.line('P', ink(line), setting.text);
  sheet.line('H2', say.online, heading);
  // The address in words; neither it nor the code beside the window carries the access code.
  for (const line of [...text.follow, text.statusUrl]) sheet.line('P', line, setting.text);
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
  { text: set, heading }: Setting,
): void {
  switch (block.type) {
    case 'paragraph':
      sheet.line('P', ink(block.text), set);
      break;
    case 'heading':
      sheet.line('H2', ink(block.text), { ...heading, bold: true });
      break;
    case 'list':
      for (const item of block.items) sheet.line('P', `· ${ink(item)}`, set);
      break;
    case 'rows':
      sheet.down(sheet.y() + 4);
      sheet.rows(
        block.rows.map(([label, value]) => [label, ink(value)]),
        set.size,
      );
      break;
    case 'quote':
      sheet.down(sheet.y() + 4);
      // A paragraph a piece: a screen reader goes from one to the next.
      for (const part of block.text.split('\n')) sheet.line('P', ink(part) || ' ', set);
      break;
    case 'code':
      sheet.room(90);
      sheet.boxed(`${block.label}  ${block.code}`);
      sheet.line('P', ink(block.hint), { ...set, quiet: true });
      break;
  }
}
