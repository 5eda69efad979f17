import { TELEPHONE } from './telephone.ts';

const ENGLISH_DAY = '(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat) \\d{1,2} [A-Z][a-z]+';
const OTHERS = [
  TELEPHONE,
  '\\bI-\\d{4}-\\d{6,8}-\\d-\\d{1,2}\\b',
  '\\b\\d{4}-\\d{6,8}-\\d\\b',
  '\\d{1,2}월 \\d{1,2}일\\([일월화수목금토]\\)(?:까지)?',
  '(?:오전|오후|낮) \\d{1,2}시(?: \\d{1,2}분)?(?:까지)?',
  '\\d{1,2}(?::\\d\\d)? (?:am|pm|noon)\\b',
];

/** Telephone and receipt numbers, those of items of improvement, days and hours, in both languages: none breaks over two lines. A day and its hour may. */
export const WHOLE = new RegExp([...OTHERS, ENGLISH_DAY].join('|'), 'g');
/** In a mail's narrow table a day in English has to break. */
export const WHOLE_IN_MAIL = new RegExp(OTHERS.join('|'), 'g');
