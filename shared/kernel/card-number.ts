/** The number printed on a card, or of a voucher. */
export const isNumber = (text: string): boolean => /^[0-9A-Za-z][0-9A-Za-z-]{2,29}$/.test(text);

/** Under which it is known that it is out: the same for one card, whether its number is written with dashes or without. */
export const sameNumber = (serial: string): string => serial.replaceAll('-', '').toUpperCase();
