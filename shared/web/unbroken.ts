import { isTelephone, TELEPHONE } from '../text/telephone.ts';
import { type Html, html } from './html.ts';

/** Telephone and receipt numbers, days and hours, in both languages: a day and its hour may stand on two lines. */
const WHOLE = new RegExp(
  [
    TELEPHONE,
    '\\b\\d{4}-\\d{6,8}-\\d\\b',
    '\\d{1,2}월 \\d{1,2}일\\([일월화수목금토]\\)(?:까지)?',
    '(?:오전|오후|낮) \\d{1,2}시(?: \\d{1,2}분)?(?:까지)?',
    '(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat) \\d{1,2} [A-Z][a-z]+',
    '\\d{1,2}(?::\\d\\d)? (?:am|pm|noon)\\b',
  ].join('|'),
  'g',
);

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
