import type { EntryOf, HandoverWay } from './entry.ts';

type Evidence = EntryOf<'handed-over'>['evidence'];

/** The number printed on a card, or of a voucher. */
export const isNumber = (text: string): boolean => /^[0-9A-Za-z][0-9A-Za-z-]{2,29}$/.test(text);

/** Under which it is known that it is out: the same for one card, whether its number is written with dashes or without. */
export const sameNumber = (serial: string): string => serial.replaceAll('-', '').toUpperCase();

/** What a handover of each way can be proved by. */
const PROVES: Readonly<Record<HandoverWay, readonly Evidence['kind'][]>> = {
  'on-the-spot': ['code', 'slip'],
  mobile: ['code'],
  post: ['post'],
};
const FORM: Readonly<Record<Evidence['kind'], RegExp>> = {
  code: /^[0-9A-Za-z][0-9A-Za-z.-]{0,63}$/, // the id of the code, never its digits
  slip: /^[0-9A-Za-z][0-9A-Za-z.-]{0,63}$/, // the id of the scan
  post: /^\d{13}$/, // 등기번호
};

export const isEvidenceFor = (way: HandoverWay, { kind, id }: Evidence): boolean =>
  PROVES[way].includes(kind) && FORM[kind].test(id);
