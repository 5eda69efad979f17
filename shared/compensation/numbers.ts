import type { EntryOf, HandoverWay } from './entry.ts';

type Evidence = EntryOf<'handed-over'>['evidence'];

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
