import { charterFile, charterPath } from '../../shared/charters/files.ts';

/** The charter of the house. */
export const standardCharter = charterFile(charterPath('standard')).charter;

export const {
  calls: callTerms,
  callback: callbackTerms,
  reception: receptionTerms,
} = standardCharter.terms;
