import type { Language } from '../kernel/language.ts';
import type { Html } from './html.ts';

/**
 * A page is rendered last, when all else about the reply is known. A work returns `page(200, language, thePage(view))`,
 * `thePage(view)` is a function of this context, and hands the context on to whoever needs it:
 *
 *     export const thePage = (view: View): Page => (context) =>
 *       layout(context, { title: 'A title' }, html`<p>${view.text}</p>
 *     ${form(context, { action: '/desk/note' }, html`<button type="submit">…</button>`)}`);
 *
 * The function must use `rendersPages` (page.ts), which makes the context.
 */
/** What the person who looks has just done. */
export interface Done {
  /** The part of the page where they did it. */
  readonly place: string;
  readonly banner: Html;
}

export interface PageContext {
  /** The language of the page. */
  readonly language: Language;
  /** Undefined where the office cannot be read. */
  readonly owner: PageOwner | undefined;
  /** The address of the house, without a slash at its end: on paper a page of everybody names where its links lead. */
  readonly house?: string;
  /** Which proves a form of this device's session to be ours (csrf.ts); undefined without a session. */
  readonly seal: () => string | undefined;
  /** A new id for a form with this action; undefined where a function's forms carry none. */
  readonly requestKey: (action: string) => string | undefined;
  /** The script that sends a form and its files (script.ts), once a page; absent where a function's pages have none. */
  readonly script?: () => Html;
  /** The version of the petition that a page of staff shows: its forms say so, and nobody overwrites what is newer. */
  readonly seen?: number;
  /** Said once, on the page that follows a command. */
  readonly done?: Done | undefined;
}

/** Who answers for a page: the name in its head, and the line at its end. */
export interface PageOwner {
  readonly name: string;
  readonly line: Html;
}

export type Page = (context: PageContext) => Html;
