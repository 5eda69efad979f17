import { charterFile, charterPath } from '../../shared/charters/files.ts';

/** The charter of the house. */
export const standardCharter = charterFile(charterPath('standard')).charter;

/** Of another corporation, with other numbers: what is a rule holds under both. */
export const sisterCharter = charterFile(charterPath('sister')).charter;

export const {
  calls: callTerms,
  callback: callbackTerms,
  reception: receptionTerms,
} = standardCharter.terms;
