import type { PageContext } from './context.ts';
import { type Html, html, nothing, type Piece } from './html.ts';

/** How a part of a page renews itself where there is a script (functions/assets/browser/renew.ts). */
interface Renewal {
  readonly id: string;
  /** How often the page is asked for, ms. */
  readonly every: number;
  /** Said while the page cannot be asked for. */
  readonly stale: string;
  /** The address of the page, for a link that does the same without a script. */
  readonly address: string;
  /** What that link says; and what is said instead of it where the page renews itself. */
  readonly refresh: string;
  readonly renewed: string;
}

/** A part that is read out when it changes, and only then; without a script a link shows it anew. */
export function renewing(
  context: PageContext,
  { id, every, stale, address, refresh, renewed }: Renewal,
  content: Piece,
): Html {
  const script = context.script?.() ?? nothing;
  const data = JSON.stringify({ every, stale, renewed });
  return html`<div id="${id}" data-renew="${data}" aria-live="polite" aria-atomic="false">${content}</div>
<p class="screen" data-plain><a class="go plain" href="${address}">${refresh}</a></p>${script}`;
}
