import { singleLine } from './normalise.ts';
import { partsOf } from './telephone.ts';

/** A telephone number that somebody can be called by. */
export interface Phone {
  /** What is dialled: `01000001234`, `15880000`, `+12025550123`. */
  readonly dial: string;
  /** Behind a switchboard (내선): digits. */
  readonly extension?: string;
  /** As it is kept and shown: `010-0000-1234`, `02-000-0000 (내선 12)`, `+1 202 555 0123`. */
  readonly written: string;
}

/** Beyond it nobody writes a number. */
export const LONGEST_PHONE = 60;

const LABEL =
  /^(?:전화(?:번호)?|휴대(?:폰|전화)|핸드폰|연락처|팩스|h\.?p|tel|mobile|fax|☎️?|📞|📱)[\s.:]*/iu;
const EXTENSION =
  /[\s(,-]*(?:내선|교환|구내|ext(?:ension)?\.?|x|#)(?:\s*번호)?[\s.:]*(\d{1,6})\s*번?[\s)]*$/iu;
/** Dashes of all kinds, the dots between digits, and what keyboards of Hangul give for either. */
const DASHES = /[\p{Pd}\u2212\u30fc\u1173~·ㆍ․.]/gu;
const PLAIN = /^\+?[\d\s()/-]+$/;
/** 82 behind the prefixes with which it is dialled from abroad, or from here. */
const KOREAN = /^(?:\+|00|00[12]|00700)82(?:0)?(?=\d)/;

/**
 * The telephone number in what somebody wrote, in any usual way: full width, dots, dashes, brackets, `+82 (0)10`, 내선.
 * A Korean one has 9 to 12 digits, or is a representative number (15xx, 16xx, 18xx) of eight; any other begins with `+`.
 * Undefined for what nobody can call.
 */
export function phoneIn(text: string): Phone | undefined {
  if (text.length > LONGEST_PHONE || !text.isWellFormed()) return undefined;
  const line = singleLine(text).normalize('NFKC').replace(LABEL, '');
  const extension = EXTENSION.exec(line)?.[1];
  const number = line.replace(EXTENSION, '').replace(DASHES, '-');
  if (!PLAIN.test(number)) return undefined;
  const bare = number.replace(/[^\d+]/g, '');
  const isKorean = KOREAN.test(bare);
  if (bare.startsWith('+') && !isKorean) return abroad(number, bare, extension);
  const rest = bare.replace(KOREAN, '');
  const parts = partsOf(isKorean && !/^1[568]\d{6}$/.test(rest) ? `0${rest}` : rest);
  return parts && phone(parts.join(''), parts.join('-'), extension);
}

/** ITU-T E.164: at most fifteen digits; a country's shortest have about seven in all. */
function abroad(number: string, bare: string, extension: string | undefined): Phone | undefined {
  if (!/^\+[1-9]\d{6,14}$/.test(bare)) return undefined;
  return phone(bare, number.replace(/\s*-\s*/g, '-').trim(), extension);
}

const phone = (dial: string, written: string, extension: string | undefined): Phone =>
  extension === undefined
    ? { dial, written }
    : { dial, extension, written: `${written} (내선 ${extension})` };

/** What is dialled, of a number as it was kept at any time. */
export const dialled = (text: string): string => phoneIn(text)?.dial ?? text.replace(/[^\d+]/g, '');

/** The digits of what is dialled: the same person by the same number, however it is written. */
export const digitsOf = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : dialled(text).replace('+', '');

/** A representative number and a switchboard take calls and no texts. */
export function takesTexts(text: string): boolean {
  const found = phoneIn(text);
  return found === undefined || (found.extension === undefined && !found.dial.startsWith('1'));
}
