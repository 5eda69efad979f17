// Part of the service and of the page's script (functions/assets/browser): it imports nothing.

interface Signature {
  readonly ending: string;
  /** At which byte. */
  readonly at: number;
  readonly begins: string;
  /** Other formats begin so too: raw pictures of cameras, each with an ending of its own. */
  readonly isShared?: boolean;
}

/** How files begin that telephones and scanners send under a name that says nothing. */
const SIGNATURES: readonly Signature[] = [
  { ending: '.jpg', at: 0, begins: '\xff\xd8\xff' },
  { ending: '.png', at: 0, begins: '\x89PNG\r\n\x1a\n' },
  { ending: '.pdf', at: 0, begins: '%PDF-' },
  { ending: '.tif', at: 0, begins: 'II*\0', isShared: true },
  { ending: '.tif', at: 0, begins: 'MM\0*', isShared: true },
  { ending: '.heic', at: 4, begins: 'ftypheic' },
  { ending: '.heic', at: 4, begins: 'ftypheix' },
  { ending: '.heic', at: 4, begins: 'ftypmif1' },
];
/** So many of them are enough. */
export const FIRST_BYTES = 12;

/** Whether a name ends in what names a type, known or not: digits alone (`2026.11.29`) are a date. */
const hasEnding = (name: string): boolean => /\.(?=\d*[a-z])[0-9a-z]{1,5}$/i.test(name);

/** A name whose ending is none that we take, with the ending that the first bytes prove; as it is where they prove none. */
export function namedByBytes(name: string, body: Uint8Array): string {
  const found = SIGNATURES.find(({ at, begins }) =>
    [...begins].every((sign, index) => body[at + index] === sign.charCodeAt(0)),
  );
  return found && !(found.isShared && hasEnding(name)) ? name + found.ending : name;
}
