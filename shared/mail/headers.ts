/** One field of a header block, unfolded; its name in lower case, its value as latin1. */
export interface Field {
  readonly name: string;
  readonly value: string;
}

/** A block beyond this many bytes is cut: nobody who writes to us needs more. */
export const MOST_HEADER_BYTES = 256 * 1024;

/** Where the header block of a message or a part ends, and where its body begins. Without a body both are its length. */
export function headersEnd(raw: Buffer): { readonly end: number; readonly body: number } {
  // A part may have no field at all: then it begins with the empty line.
  for (let at = -1; ; ) {
    const next = raw[at + 1] === 0x0d ? at + 2 : at + 1;
    if (raw[next] === 0x0a) return { end: Math.max(at, 0), body: next + 1 };
    at = raw.indexOf(0x0a, at + 1);
    if (at < 0) return { end: raw.length, body: raw.length };
  }
}

/** The fields of a message's own header block, in the order in which they stand. Lines that are no field are left out. */
export const fieldsOf = (raw: Buffer): readonly Field[] =>
  fieldsIn(raw.subarray(0, headersEnd(raw).end));

/** The fields of a header block. */
export function fieldsIn(block: Buffer): readonly Field[] {
  return block
    .subarray(0, MOST_HEADER_BYTES)
    .toString('latin1')
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .flatMap((line) => {
      const colon = line.indexOf(':');
      const name = line.slice(0, Math.max(colon, 0)).trim().toLowerCase();
      return /^[!-9;-~]+$/.test(name) ? [{ name, value: line.slice(colon + 1).trim() }] : [];
    });
}

/** The first value of a field; undefined where there is none. */
export const firstOf = (fields: readonly Field[], name: string): string | undefined =>
  fields.find((field) => field.name === name)?.value;
