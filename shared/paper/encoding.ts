import iconv from 'iconv-lite';

/** Names under which Korean systems declare code page 949 or a part of it. */
const KOREAN = /^(euc-?kr|cp-?949|ms949|windows-949|uhc|ks_?c_?5601(-1987)?|korean)$/i;
const DECLARED = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.-]{1,40})["']/i;

const strictly = new TextDecoder('utf-8', { fatal: true });

/**
 * A text file of a capture system: by its byte order mark, by what an XML declaration says, else UTF-8 and, where the
 * bytes are none, code page 949. Undefined when it declares an encoding that nobody here reads.
 */
export function textOf(bytes: Uint8Array): string | undefined {
  const all = Buffer.from(bytes);
  if (all[0] === 0xff && all[1] === 0xfe) return iconv.decode(all, 'utf-16le');
  if (all[0] === 0xfe && all[1] === 0xff) return iconv.decode(all, 'utf-16be');
  const declared = DECLARED.exec(all.subarray(0, 400).toString('latin1'))?.[1] ?? 'utf-8';
  if (KOREAN.test(declared)) return iconv.decode(all, 'cp949');
  if (!/^(utf-?8|us-ascii|ascii)$/i.test(declared)) return undefined;
  try {
    return strictly.decode(all);
  } catch {
    // Not UTF-8, whatever it says of itself: what a Korean Windows writes.
    return iconv.decode(all, 'cp949');
  }
}
