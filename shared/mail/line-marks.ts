import type { Keyring, KeyVersion } from '../privacy/keys.ts';

/** Bytes of a mark: of a thousand lines of somebody else's, one in a hundred thousand mails has one that looks like ours. */
const BYTES = 4;
/** At most 800 bytes beside a notice. */
const MOST_MARKS = 200;
/** What is shorter stands in anybody's letter. */
const SHORTEST = 3;
const URL = /https?:\/\/[^\s<>()[\]]+/gi;

/**
 * The letters and digits of a line: programs break, indent and mark what they quote as they like. Addresses of pages are
 * left out where there is something else, for some programs write others in their place. Empty where it says nothing.
 */
export function lineLetters(line: string): string {
  const bare = lettersOf(line.replace(URL, ''));
  const whole = bare.length >= SHORTEST ? bare : lettersOf(line);
  return whole.length >= SHORTEST ? whole : '';
}

export const lettersOf = (line: string): string =>
  line.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '');

/** Whose mail it is that the lines stand in: the same line in another petition, or to another reader, has another mark. */
export interface MarkedMail {
  readonly subject: string;
  readonly reader: string;
}

const markOf = (key: KeyVersion, { subject, reader }: MarkedMail, letters: string): Buffer =>
  key.mac('lines', `${subject} ${reader} ${letters}`).subarray(0, BYTES);

/**
 * Marks of the lines of a mail of ours, by which they are known again in a reply: `<key id> <marks in base64url>`. Nobody
 * reads a line from them, or knows without the key which line has which.
 */
export function lineMarks(key: KeyVersion, mail: MarkedMail, texts: readonly string[]): string {
  const all = texts.flatMap((text) => text.split('\n'));
  const letters = all.flatMap((line) => [lettersOf(line), lineLetters(line)]);
  const lines = new Set(letters.filter((one) => one.length >= SHORTEST));
  const marks = [...lines].slice(0, MOST_MARKS).map((letters) => markOf(key, mail, letters));
  return `${key.id} ${Buffer.concat(marks).toString('base64url')}`;
}

/**
 * Tells whether a line with these letters stands in a mail of ours.
 * @param marked what was stored with the mails that went to this reader
 */
export function isMarked(
  keys: Keyring,
  mail: MarkedMail,
  marked: readonly string[],
): (letters: string) => boolean {
  const byKey = new Map<string, Set<string>>();
  for (const one of marked) {
    const [id = '', coded = ''] = one.split(' ');
    const bytes = Buffer.from(coded, 'base64url');
    const marks = byKey.get(id) ?? new Set();
    for (let at = 0; at + BYTES <= bytes.length; at += BYTES)
      marks.add(bytes.toString('hex', at, at + BYTES));
    byKey.set(id, marks);
  }
  const known = [keys.current, keys.previous].flatMap((key) => {
    const marks = key && byKey.get(key.id);
    return key && marks ? [{ key, marks }] : [];
  });
  return (letters) =>
    known.some(({ key, marks }) => marks.has(markOf(key, mail, letters).toString('hex')));
}
