import { type DigitView, digitView, plainWorded } from './digits.ts';
import { identifiersIn, mayHoldIdentifier, REACH, type TextRange } from './identifiers.ts';

/**
 * The text without unique identifiers (resident and alien registration, passport, driver's licence: 개인정보
 * 보호법 §24, §24의2) and card numbers that nobody asked for, in any disguise. Everything else stays as it was.
 */
export function cutForStorage(text: string): string {
  if (hasNoCandidate(text)) return text;
  const points = [...text];
  const view = digitView(points);
  let parts: readonly TextRange[] = [{ start: 0, end: view.at.length }];
  // What is cut may have hidden a neighbour: only near it is looked again, so time grows with the text.
  while (parts.length > 0) {
    const found = parts.flatMap((part) =>
      [false, true].flatMap((words) => identifiersIn(view, words, part)),
    );
    for (const place of found) cutAt(points, view, place);
    parts = around(found);
  }
  return points.join('');
}

/** Most petitions: written plainly, and with nothing in it of which an identifier is made. */
function hasNoCandidate(text: string): boolean {
  const worded = plainWorded(text);
  return worded !== undefined && !mayHoldIdentifier(text) && !mayHoldIdentifier(worded);
}

function cutAt(points: string[], view: DigitView, place: number): void {
  const point = view.at[place];
  if (point === undefined) return;
  for (const shown of [view.plain, view.worded]) shown[place] = '*';
  points[point] = '*';
}

/** Where an identifier may begin that a cut has uncovered. */
function around(cut: readonly number[]): readonly TextRange[] {
  const parts: TextRange[] = [];
  for (const place of [...cut].sort((a, b) => a - b)) {
    const last = parts.at(-1);
    const start = Math.max(0, place - REACH);
    if (last && start <= last.end) parts[parts.length - 1] = { start: last.start, end: place + 2 };
    else parts.push({ start, end: place + 2 });
  }
  return parts;
}

const stars = (text: string): string => text.replace(/\d/g, '*');

/** A name with its ends showing: 홍*상, 홍*, E****** N*****. */
export function hideName(name: string): string {
  const parts = name.trim().split(/\s+/);
  return parts.map((part) => hidePart([...part])).join(' ');
}

function hidePart(letters: readonly string[]): string {
  const [first = '', ...rest] = letters;
  const last = rest.at(-1);
  if (last === undefined) return first === '' ? '' : '*';
  if (/[가-힣]/.test(first) && rest.length > 1)
    return `${first}${'*'.repeat(rest.length - 1)}${last}`;
  return `${first}${'*'.repeat(rest.length)}`;
}

const REGION =
  '(?:[가-힣]{1,8}(?:특별자치도|특별자치시|특별시|광역시|시|도|군|구|읍|면|동|리)\\s+){1,5}';
const ADDRESS = new RegExp(
  `(${REGION})(?:[가-힣0-9.]{1,15}(?:로|길)\\s*\\d+(?:-\\d+)?|[가-힣]{0,8}\\s?\\d+(?:-\\d+)?번지)(?:,?\\s*\\d+\\s*(?:동|호|층))*`,
  'gu',
);
const TITLED =
  /((?:이름|성명|청구인|신청인|민원인|보호자|예금주|대리인|성함)(?:\s*(?:은|는|이|:|：))?\s+|(?:이름|성명|예금주)\s*[:：]\s*)([가-힣]{2,4}?)(?=[\s,./)]|입니다|이고|이며|이라|$)/gu;
const SIGNED = /(?<![가-힣])([가-힣]{2,4})(?=\s*(?:올림|드림|배상|拜上)(?![가-힣]))/gu;
const INTRODUCED = /(my name is\s+|name\s*:\s*)([A-Z][\p{L}'-]*(?:\s+[A-Z][\p{L}'-]*){0,3})/giu;

/** The text for lists, logs and staff mails: telephones, mail, accounts, addresses, births and names hidden too. */
export function hideForDisplay(
  text: string,
  known: { readonly names?: readonly string[] } = {},
): string {
  const shown = cutForStorage(text)
    .replace(/[０-９]/g, (digit) => digit.normalize('NFKC'))
    .replace(MAIL_ADDRESS, hideMailAddress)
    .replace(
      /(생년월일|생일|birth[a-z_]{0,12})(\D{0,6})(\d\d)([\d. /-]{4,9})(?!\d)/giu,
      (_all, word, gap, year, rest) => `${word}${gap}${year}${stars(rest)}`,
    )
    .replace(
      /(?<!\d)(\+82[-. ]?\(?0?\)?1[016789][-. ]?|01[016789][-. )]?)(\d{3,4})([-. ]?\d{4})(?!\d)/g,
      (_all, head, middle, end) => `${head}${stars(middle)}${end}`,
    )
    .replace(
      /(?<![\d-])(\+82[-. ]?[2-9]\d?[-. ]|0(?:2|[3-8]\d|50\d)[-. )])(\d{3,4})([-. ]\d{4})(?![\d-])/g,
      (_all, head, middle, end) => `${head}${stars(middle)}${end}`,
    )
    .replace(
      /((?:계좌|통장|은행|농협|account)[^\d\n*]{0,15})(\d{8,14})(\d\d)(?!\d)/giu,
      (_all, head, body, end) => `${head}${stars(body)}${end}`,
    )
    .replace(/(?<![\d*-])\d{2,6}(?:-\d{1,7}){2,4}(?![\d*-])/g, hideAccount)
    .replace(ADDRESS, '$1***')
    .replace(INTRODUCED, (_all, head: string, name: string) => head + hideName(name))
    .replace(TITLED, (_all, head: string, name: string) => head + hideName(name))
    .replace(SIGNED, (name: string) => hideName(name));
  return [...(known.names ?? [])]
    .filter((name) => name.trim().length > 1)
    .sort((a, b) => b.length - a.length)
    .reduce((hidden, name) => hidden.replaceAll(name, hideName(name)), shown);
}

/** A whole word is taken whether or not an address follows, so that no letter of it is looked at twice. */
const MAIL_ADDRESS = /[\p{L}\p{N}._%+-]+(?:@([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+))?/gu;

function hideMailAddress(word: string, domain: string | undefined): string {
  if (domain === undefined) return word;
  const [before, first] = /^([._%+-]*)([\p{L}\p{N}])?/u.exec(word)?.slice(1) ?? [];
  return first === undefined ? word : `${before}${first}***@${domain}`;
}

/** An account of ten digits or more but its last two; dates and receipt numbers are none. */
function hideAccount(number: string): string {
  const count = number.replace(/\D/g, '').length;
  if (count < 10 || count > 16 || /^(?:19|20)\d\d-\d{6,8}-\d$/.test(number)) return number;
  return stars(number.slice(0, -2)) + number.slice(-2);
}
