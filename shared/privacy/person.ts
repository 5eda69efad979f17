import { withFewMarks } from '../text/marks.ts';
import { digitsOf } from '../text/phone.ts';
import type { Keyring, KeyVersion } from './keys.ts';

/** What finds the other petitions of a person: a keyed hash of their contact, and a sketch of the text. Neither can be read back. */
export interface PersonMark {
  readonly key: string;
  /** When it was received, epoch ms. */
  readonly at: number;
  readonly sketch: string;
}

interface Marked {
  readonly title: string;
  readonly body: string;
  readonly petitioner: Reachable;
}

/** Under which a contact's petitions are found: an address in small letters or the digits of a telephone number. */
export const personKey = (key: KeyVersion, contact: string): string =>
  key.mac('text', `person ${contact}`).toString('base64url').slice(0, 22);

/** What a person gave to be reached by. */
interface Reachable {
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
}

const contactOf = ({ email, phone }: Reachable): string | undefined =>
  email?.toLowerCase() ?? digitsOf(phone);

/** Every key under which petitions of this contact may stand: of the key in use, and of the one before. */
export const personKeys = (
  { current, previous }: Keyring,
  petitioner: Reachable,
): readonly string[] => {
  const contact = contactOf(petitioner);
  if (!contact) return [];
  return [current, previous].flatMap((key) => (key ? personKey(key, contact) : []));
};

/** Each way that they gave to be reached by, written one way. */
export const contactsOf = ({ email, phone }: Reachable): readonly string[] =>
  [email?.toLowerCase(), digitsOf(phone)].flatMap((one) => one || []);

/** The same of each way that they gave: whoever gave two is found by either. */
export const contactKeys = (
  { current, previous }: Keyring,
  petitioner: Reachable,
): readonly string[] =>
  [current, previous].flatMap((key) =>
    key ? contactsOf(petitioner).map((contact) => personKey(key, contact)) : [],
  );

const BINS = 64;
const EMPTY = 0xff;

/** The mark of a submission; undefined where no contact was given: then nobody can be found to be the same. */
export function personMark(
  key: KeyVersion,
  submission: Marked,
  at: number,
): PersonMark | undefined {
  const contact = contactOf(submission.petitioner);
  if (!contact) return undefined;
  const seed = key.mac('text', 'sketch').readUInt32LE(0);
  return {
    key: personKey(key, contact),
    at,
    sketch: sketchOf(`${submission.title}\n${submission.body}`, seed),
  };
}

/** The least hash of the text's character pairs in each of 64 bins, a byte each, under a secret seed (FNV-1a). */
function sketchOf(text: string, seed: number): string {
  const least = new Uint32Array(BINS).fill(0xffffffff);
  const plain = withFewMarks(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, '');
  for (let i = 0; i + 1 < plain.length; i += 1) {
    let hash = Math.imul(0x811c9dc5 ^ seed ^ plain.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ plain.charCodeAt(i + 1), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
    const bin = hash % BINS;
    if (hash < (least[bin] ?? 0)) least[bin] = hash;
  }
  return Buffer.from(
    Array.from(least, (hash) => (hash === 0xffffffff ? EMPTY : (hash >>> 8) % EMPTY)),
  ).toString('base64url');
}

/** How alike two texts are by their sketches, 0 to 1: the share of their bins that agree, of those that hold anything. */
export function likeness(one: string, other: string): number {
  const [a, b] = [one, other].map((sketch) => Buffer.from(sketch, 'base64url'));
  let held = 0;
  let same = 0;
  for (let bin = 0; bin < BINS; bin += 1) {
    const [left = EMPTY, right = EMPTY] = [a?.[bin], b?.[bin]];
    if (left === EMPTY && right === EMPTY) continue;
    held += 1;
    if (left === right) same += 1;
  }
  return held === 0 ? 0 : same / held;
}

/** The mark that a content item carries; undefined where it has none. */
export function markIn(
  content: Readonly<Record<string, unknown>> | undefined,
): PersonMark | undefined {
  const mark = content?.person;
  if (typeof mark !== 'object' || mark === null) return undefined;
  if (!('key' in mark && 'at' in mark && 'sketch' in mark)) return undefined;
  const { key, at, sketch } = mark;
  return typeof key === 'string' && typeof at === 'number' && typeof sketch === 'string'
    ? { key, at, sketch }
    : undefined;
}
