const EQUALS = 0x3d;
const LF = 0x0a;
const CR = 0x0d;

/** The bytes behind a Content-Transfer-Encoding (RFC 2045). What is broken is read as far as it goes. */
export function transferred(bytes: Buffer, encoding: string): Buffer {
  if (encoding === 'base64') return fromBase64(bytes);
  if (encoding === 'quoted-printable') return fromQuotedPrintable(bytes);
  return bytes;
}

/** Pieces that end in padding may follow one another; each is decoded by itself. */
function fromBase64(bytes: Buffer): Buffer {
  const pieces: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    const found = bytes.indexOf(EQUALS, at);
    const end = found < 0 ? bytes.length : found;
    if (end > at) pieces.push(Buffer.from(bytes.toString('latin1', at, end), 'base64'));
    at = end + 1;
  }
  return pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces);
}

function fromQuotedPrintable(bytes: Buffer): Buffer {
  const plain = Buffer.alloc(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte !== EQUALS) {
      plain[length] = byte;
      length += 1;
      continue;
    }
    const code = hex(bytes[at + 1]) * 16 + hex(bytes[at + 2]);
    if (code >= 0) {
      plain[length] = code;
      length += 1;
      at += 2;
      continue;
    }
    const end = lineEnd(bytes, at + 1);
    if (end !== undefined) at = end;
    else {
      plain[length] = byte; // an equals sign that means itself
      length += 1;
    }
  }
  return plain.subarray(0, length);
}

/** A value below -255 where the byte is no hex digit, so that no sum with it is a code. */
function hex(byte = 0): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1000;
}

/** Where the line feed of a soft break stands; a few blanks may come before it. */
function lineEnd(bytes: Buffer, from: number): number | undefined {
  for (let at = from; at < from + 80; at += 1) {
    const byte = bytes[at];
    if (byte === LF || byte === undefined) return at;
    if (byte !== CR && byte !== 0x20 && byte !== 0x09) return undefined;
  }
  return undefined;
}
