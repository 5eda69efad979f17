/** Text within XML; what XML cannot carry as it is (a line break in a key) stands as its number, as S3 writes it. */
export const escaped = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a key may hold any of them
  text.replace(/[&<>"\x00-\x1f\x7f]/g, (sign) => `&#${sign.charCodeAt(0)};`);

export const XML_TYPE = { 'content-type': 'application/xml' };
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
export const NAMESPACE = 'xmlns="http://s3.amazonaws.com/doc/2006-03-01/"';

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** The text that XML carries. */
export const unescaped = (xml: string): string =>
  xml.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return NAMED[String(name)] ?? whole;
  });
