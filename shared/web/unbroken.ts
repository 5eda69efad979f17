import { escapeHtml } from '../text/escape.ts';

/** Telephone and receipt numbers, dates with their time, in both languages. */
const WHOLE =
  /\b0\d{1,2}-\d{3,4}-\d{4}|\b\d{4}-\d{6,8}-\d\b|\d{1,2}월 \d{1,2}일\([일월화수목금토]\)(?: \d\d:\d\d)?까지|\d{4}\. \d{1,2}\. \d{1,2}\.\([일월화수목금토]\) \d\d:\d\d|(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat) \d{1,2} [A-Z][a-z]+(?:, \d\d:\d\d)?/g;

/** Escaped text whose numbers and dates do not break over two lines. */
export const together = (text: string): string =>
  escapeHtml(text).replace(WHOLE, '<span class="whole">$&</span>');
