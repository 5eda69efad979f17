import { qrPath } from '../look/qr.ts';
import { RECEIPT_WORDS } from '../notices/kinds/receipt.ts';
import { wordsIn } from '../notices/words/petitioner.ts';
import { formatDue, formatInstant, formatUntil, isMidnight } from '../text/dates.ts';
import type { Page } from '../web/context.ts';
import { type Html, html, joined, type Piece } from '../web/html.ts';
import { citizenLayout } from '../web/layout.ts';
import { unbroken } from '../web/unbroken.ts';
import { type FilesFrom, filesForm } from './files-form.ts';
import type { ReceiptView } from './receipt-view.ts';
import { EN, KO } from './receipt-words.ts';

const wordsOf = ({ language }: ReceiptView) => ({
  say: language === 'ko' ? KO : EN,
  words: { ...wordsIn(language), receipt: RECEIPT_WORDS[language] },
});

/**
 * The 접수증: what was promised, what to keep, whom to call. Prints on one sheet. For the screen alone are `before`, and for
 * the petitioner `files`: a form for photographs that are sent after the words.
 */
export function receiptPage(
  view: ReceiptView,
  { before, files }: { readonly before?: Piece; readonly files?: FilesFrom } = {},
): Page {
  const { language, number, corporation, said } = view;
  const { say, words } = wordsOf(view);
  const promise = promiseOf(view);
  const path = `/petitions/${encodeURIComponent(number)}`;
  const rows = rowsOf(view).map(
    ([label, value]) => html`<dt>${label}</dt><dd>${unbroken(value)}</dd>`,
  );
  return (context) =>
    citizenLayout(
      { ...context, language }, // Staff who entered it read the rest of their pages in their own.
      { title: say.title, windowTitle: `${say.title} ${number}` },
      html`${before}<p class="lead">${say.received}</p>
${promise !== undefined && html`<div class="due"><p class="first">${unbroken(promise)}</p></div>`}
${view.besides.map((line) => html`<p>${unbroken(line)}</p>`)}
<div class="slip keys"><p>${words.number}<b>${number}</b></p><p>${words.receipt.code}<b>${view.code}</b></p></div>
<p${view.reach !== 'mail' && html` class="alone"`}>${say.keep[view.reach]}</p>
<p class="screen"><a class="go" href="${path}">${say.see}</a> <a class="go plain" href="${path}/receipt.pdf">${say.pdf}</a></p>
${files && filesForm({ ...context, language }, { number, ...files })}<dl class="slip">${joined(rows, '\n')}</dl>
<h2>${say.follow}</h2>
<div class="qr">${qrOf(view)}<div><p>${say.followWith} ${unbroken(view.statusUrl)}</p>
<p class="quiet">${say.scan}</p></div></div>
${
  said.length > 0 &&
  html`<h2>${words.receipt.why}</h2>
<ul>${said.map((line) => html`<li>${unbroken(line)}</li>`)}</ul>`
}
<h2>${say.object}</h2>
<p>${words.receipt.ifLate}</p>
<p>${unbroken(say.ask(corporation.phone))}</p>
<p class="quiet screen">${say.print}</p>`,
    );
}

/** Black on white whatever the reader's colours are, or no camera reads it. It carries the address, never the code. */
function qrOf(view: ReceiptView): Html {
  const { size, path } = qrPath(view.statusUrl);
  const label = wordsOf(view).say.qr(view.statusUrl);
  return html`<svg role="img" aria-label="${label}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${path}"/></svg>`;
}

/** The promise as a sentence, while it still runs. */
export function promiseOf(view: ReceiptView): string | undefined {
  const { due, open, language } = view;
  if (due === undefined || open === undefined) return undefined;
  return wordsOf(view).words.receipt.promise[open](formatUntil(due, isMidnight(due), language));
}

/** What a receipt lists, each with its label; nothing that is not known. */
export function rowsOf(view: ReceiptView): readonly (readonly [string, string])[] {
  const { language, due, represented, person, role } = view;
  const { say, words } = wordsOf(view);
  const rows: readonly (readonly [string, string])[] = [
    [say.subject, view.title],
    [represented === undefined ? say.petitioner : say.writer, view.petitioner],
    [say.represented, represented ?? ''],
    [words.receivedAt, formatInstant(view.receivedAt, language)],
    [words.due, due === undefined ? '' : formatDue(due, isMidnight(due), language)],
    [say.department, view.department],
    [words.assignee, person.includes(role) ? person : `${person} (${role})`],
    [words.phone, view.phone],
  ];
  return rows.filter(([, value]) => value !== '');
}
