/** The first half of a character that takes two UTF-16 units, and the second. */
const HALF_AT_END = /[\uD800-\uDBFF]$/;
const HALF_AT_START = /^[\uDC00-\uDFFF]/;

/** The first `most` UTF-16 units of a text at the most; a character that would be cut in half is left out. */
export const cutTo = (text: string, most: number): string =>
  text.length <= most ? text : text.slice(0, most).replace(HALF_AT_END, '');

/** The last `most` UTF-16 units of a text at the most; a character that would be cut in half is left out. */
export const cutToLast = (text: string, most: number): string =>
  text.length <= most ? text : text.slice(-most).replace(HALF_AT_START, '');
