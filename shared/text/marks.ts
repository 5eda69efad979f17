/** Where Unicode has marks, widely: a plain class is found ten times faster than \p{M}, and most texts hold none of it. */
const MAY_BE_MARK =
  /[\u0300-\u1fff\u20d0-\u20ff\u2cef-\u2dff\u302a-\u302f\u3099\u309a\ua000-\uabff\ud800-\uffff]/;
const TOO_MANY = /(\p{M}{30})\p{M}+/gu;

/**
 * The text without the marks upon one letter beyond thirty, the bound of stream-safe text (Unicode Standard Annex 15): no
 * script writes them, and to bring a long run of them into order (`normalize`) takes time with the square of its length.
 */
export const withFewMarks = (text: string): string =>
  MAY_BE_MARK.test(text) ? text.replace(TOO_MANY, '$1') : text;
