import { charterFile, charterPath } from '../../shared/charters/files.ts';

const standard = charterFile(charterPath('standard'));

/** The charter of the house. */
export const standardCharter = standard.charter;

/**
 * Of another corporation, with other numbers: what is a rule holds under both. A number that its file does not say yet is the
 * standard's here, so that one test tells of it and not all (test/charters/read.test.ts).
 */
export const sisterCharter = charterFile(charterPath('sister'), standard.text).charter;

export const {
  calls: callTerms,
  callback: callbackTerms,
  reception: receptionTerms,
} = standardCharter.terms;
