import { qrPath } from '../look/qr.ts';
import { RECEIPT_WORDS } from '../notices/kinds/receipt.ts';
import { wordsIn } from '../notices/words/petitioner.ts';
import { promiseOf, rowsOf } from '../presentation/receipt-page.ts';
import type { ReceiptView } from '../presentation/receipt-view.ts';
import { EN, KO } from '../presentation/receipt-words.ts';
import { type Fonts, MARGIN, WIDTH } from './measures.ts';
import { type Sheet, sheetOf } from './pdf-page.ts';

const QR_SIDE = 92;

/** The 접수증 on one sheet of A4, tagged for readers: all but the access code, since paper is passed on. */
export async function receiptPaper(
  view: ReceiptView,
  fonts: Fonts,
  { large = false }: { readonly large?: boolean } = {},
): Promise<Buffer> {
  const { language, number, corporation, statusUrl } = view;
  const say = language === 'ko' ? KO : EN;
  const words = { ...wordsIn(language), receipt: RECEIPT_WORDS[language] };
  const sheet = sheetOf(fonts, {
    language,
    title: `${say.title} ${number}`,
    author: corporation.name,
    at: view.receivedAt,
    large,
  });
  sheet.line('P', corporation.name, { size: 11, bold: true });
  sheet.line('H1', say.title, { size: 24, bold: true, above: 4 });
  sheet.line('P', `${words.number} ${number}`, { size: 13, bold: true, above: 2 });
  const promise = promiseOf(view);
  if (promise !== undefined) sheet.boxed(promise);
  for (const line of view.besides) sheet.line('P', line, { size: 10.5, above: 3 });
  sheet.rows(rowsOf(view));
  if (view.said.length > 0) {
    sheet.line('H2', words.receipt.why, { size: 13, bold: true, above: 14 });
    for (const said of view.said) sheet.line('P', said, { size: 10.5, above: 3 });
  }
  sheet.line('H2', say.follow, { size: 13, bold: true, above: 14 });
  followed(sheet, say, statusUrl);
  sheet.line('H2', say.object, { size: 13, bold: true, above: 14 });
  sheet.line('P', words.receipt.ifLate, { size: 10.5, above: 3 });
  sheet.line('P', `${say.objectAt} ${statusUrl}/objection`, { size: 10.5, above: 3 });
  sheet.line('P', say.ask(corporation.phone), { size: 10.5, above: 3 });
  return await sheet.done();
}

/** The address in words, and beside it the code that a telephone reads. */
function followed(sheet: Sheet, say: typeof KO, url: string): void {
  sheet.room(QR_SIDE + 4);
  const top = sheet.y() + 4;
  const before = sheet.pages();
  const { size, path } = qrPath(url);
  // Before the words: in large print those can go on overleaf.
  sheet.squares(say.qr(url), [MARGIN + WIDTH - QR_SIDE, top], QR_SIDE, size, path);
  const beside = { size: 10.5, above: 3, width: WIDTH - QR_SIDE - 16 };
  sheet.line('P', say.followWith, beside);
  sheet.line('P', url, beside);
  sheet.line('P', say.scan, { ...beside, quiet: true });
  sheet.line('P', say.notHere, { ...beside, quiet: true });
  if (sheet.pages() === before) sheet.down(top + QR_SIDE);
}
