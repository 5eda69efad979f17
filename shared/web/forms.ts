import { REQUEST_KEY, SEAL, SEEN } from '../lambda/body.ts';
import type { PageContext } from './context.ts';
import { isOfStaff } from './cookies.ts';
import { type Html, html, type Piece } from './html.ts';
import { sendingWords } from './sending.ts';

interface Form {
  /** Buttons elsewhere on the page can belong to it. */
  readonly id?: string;
  /** The path that it is sent to. */
  readonly action: string;
  /** What follows the path: `?lang=en`. */
  readonly query?: string;
  /** False for what only looks, and for what asks for a code: there is nothing that must not happen twice. */
  readonly carriesOut?: boolean;
  /** The id that it came with before, or that its page has chosen; a new one otherwise. */
  readonly requestKey?: string | undefined;
  readonly takesFiles?: boolean;
  /** The browser is not to check it: our own sentences say what is wrong. */
  readonly novalidate?: boolean;
  /** The page's script sends it where there is one: whatever comes back, what was typed stays. */
  readonly sends?: boolean;
}

/**
 * The only place that writes a form that is sent. It carries what makes it safe to send: the seal of the session (staff),
 * a request key (sent twice it is carried out once), the version that was looked at (a page of one petition, staff).
 */
export function form(
  context: PageContext,
  { id, action, query = '', carriesOut = true, requestKey, takesFiles, novalidate, sends }: Form,
  content: Piece,
): Html {
  const isStaffs = isOfStaff(action);
  const key = carriesOut ? (requestKey ?? context.requestKey(action)) : undefined;
  const script = sends ? context.script : undefined;
  return html`<form${id !== undefined && html` id="${id}"`} method="post" action="${action}${query}"${takesFiles && html` enctype="multipart/form-data"`}${novalidate && html` novalidate`}${script && html` data-send="${JSON.stringify(sendingWords(context.language))}"`}>${own(SEAL, isStaffs ? context.seal() : undefined)}${own(REQUEST_KEY, key)}${own(SEEN, isStaffs ? context.seen : undefined)}${content}</form>${script?.()}`;
}

const own = (name: string, value: string | number | undefined): Piece =>
  value !== undefined &&
  html`
${hidden(name, value)}`;

export const hidden = (name: string, value: string | number): Html =>
  html`<input type="hidden" name="${name}" value="${value}">`;

/** Why something was refused, read aloud; it has the focus when the page opens, without a script. A page has one. */
export const alert = (content: Piece, id?: string): Html =>
  html`<p class="wrong"${id !== undefined && html` id="${id}"`} role="alert" tabindex="-1" autofocus>${content}</p>`;

/** The same with more than a sentence in it. */
export const alertBox = (content: Piece): Html =>
  html`<div class="wrong" role="alert" tabindex="-1" autofocus>${content}</div>`;
