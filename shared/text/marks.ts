const TOO_MANY = /(\p{M}{30})\p{M}+/gu;

/**
 * The text without the marks upon one letter beyond thirty, the bound of stream-safe text (Unicode Standard Annex 15): no
 * script writes them, and to bring a long run of them into order (`normalize`) takes time with the square of its length.
 */
export const withFewMarks = (text: string): string => text.replace(TOO_MANY, '$1');
