import { parsePetitionNumber, plainNumber } from '../../../shared/petition/number.ts';

/** A receipt number as it stands in a text; its check digit tells a misread one. */
const WRITTEN = /[1-9]\d{3} ?[-._·\p{Pd}] ?\d{6,8} ?[-._·\p{Pd}] ?\d(?!\d)/gu;

/** The receipt numbers that a text names, in its order. */
export const numbersWritten = (text: string): readonly string[] =>
  [...text.normalize('NFKC').matchAll(WRITTEN)].flatMap(
    ([written]) => parsePetitionNumber(plainNumber(written.replaceAll(' ', ''))) ?? [],
  );
