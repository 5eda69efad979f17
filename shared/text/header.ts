/** Control characters, line and paragraph separators, and the marks that reverse the reading direction. */
const UNSAFE = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** Text made safe as one header line: no line break can start a header of its own, no control turns it around. */
export const headerSafe = (text: string): string =>
  text.replace(UNSAFE, ' ').replace(/ {2,}/g, ' ').trim();
