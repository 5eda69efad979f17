import { TELEPHONE } from './telephone.ts';

/** Telephone and receipt numbers, days and hours, in both languages: none breaks over two lines. A day and its hour may. */
export const WHOLE = new RegExp(
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
