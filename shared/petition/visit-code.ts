const DIGITS = 6;

/** The six digits by which a citizen proves that a compensation came to them, of a keyed hash: nobody else can make them. */
export const codeOf = (hash: string): string =>
  String(
    [...hash].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 10 ** DIGITS, 7),
  ).padStart(DIGITS, '0');

/** What is hashed for it: one code for each time that it is taken from stock. */
export const codeText = (visit: string, entry: number): string => `compensation ${visit} ${entry}`;
