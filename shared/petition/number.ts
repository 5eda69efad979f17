/** Damm's quasigroup of order 10: no digit and no adjacent pair can be mistaken for another unnoticed. */
const DAMM = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
];

/** The check digit of a string of digits; over digits and their check digit together it is '0'. */
export const checkDigit = (digits: string): string =>
  [...digits].reduce((row, digit) => DAMM[Number(row)]?.[Number(digit)] ?? '0', '0');

/**
 * The receipt number (접수번호) `YYYY-NNNNNN-C` of a KST year; the sequence grows to eight digits.
 * @throws RangeError when the year has not four digits or the sequence is outside 1 to 99,999,999.
 */
export function petitionNumber(year: number, sequence: number): string {
  if (!Number.isInteger(year) || year < 1000 || year > 9999)
    throw new RangeError(`a receipt number has a year of four digits, not ${year}`);
  if (!Number.isInteger(sequence) || sequence < 1 || sequence > 99_999_999)
    throw new RangeError(`a receipt number has a sequence of 1 to 99999999, not ${sequence}`);
  const serial = String(sequence).padStart(6, '0');
  return `${year}-${serial}-${checkDigit(`${year}${serial}`)}`;
}

// Seven and eight digits never begin with 0: one number has one spelling.
const SHAPE = /^([1-9]\d{3})-?(\d{6}|[1-9]\d{6,7})-?(\d)$/;

/** The canonical receipt number in what a person typed or read aloud; undefined when it is none. */
export function parsePetitionNumber(text: string): string | undefined {
  const read = readPetitionNumber(text);
  return 'number' in read ? read.number : undefined;
}

/** The same, or why it is none: it has not the form of one (`shape`), or its digits do not agree (`digits`). */
export function readPetitionNumber(
  text: string,
): { readonly number: string } | { readonly wrong: 'shape' | 'digits' } {
  if (text.length > 64) return { wrong: 'shape' };
  const plain = text
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]/gu, '')
    .replace(/[\p{Pd}−]/gu, '-');
  const [, year, serial, check] = SHAPE.exec(plain) ?? [];
  if (!year || !serial) return { wrong: 'shape' };
  const isOne = Number(serial) > 0 && checkDigit(year + serial) === check;
  return isOne ? { number: `${year}-${serial}-${check}` } : { wrong: 'digits' };
}

/** What people write around a receipt number or for its dashes: a label, full stops, the vowel or the sound mark that looks like a dash. */
export const plainNumber = (typed: string): string =>
  typed
    .slice(0, 200)
    .normalize('NFKC')
    .replace(/[\u1173\u3161\u30fc_.·/]/g, '-')
    .replace(/^[^0-9]+|[^0-9]+$/g, '');

/** The form of a petition's id: whatever looks like a receipt number is one's, whether or not its digits agree. */
export const PETITION_FORM = /^\d{4}-\d{6,8}-\d$/;
