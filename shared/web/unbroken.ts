import { isTelephone } from '../text/telephone.ts';
import { WHOLE } from '../text/whole.ts';
import { type Html, html } from './html.ts';

/** Text whose numbers and dates do not break over two lines, and whose telephone numbers can be pressed. Not within a link. */
export function unbroken(text: string): Html {
  let at = 0;
  const pieces = [...text.matchAll(WHOLE)].map(({ 0: whole, index }) => {
    const before = text.slice(at, index);
    at = index + whole.length;
    return isTelephone(whole)
      ? html`${before}<a class="whole" href="tel:${whole}">${whole}</a>`
      : html`${before}<span class="whole">${whole}</span>`;
  });
  return html`${pieces}${text.slice(at)}`;
}
