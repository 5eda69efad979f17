import { englishParts } from './interim-words-en.ts';
import { koreanParts } from './interim-words-ko.ts';

/**
 * What reads as interim (P9, A6; promises.md 1.6): a closed list, in parts. Korean parts are written without spaces, English
 * ones too, for spaces and punctuation are taken out before a text is compared. A sentence is interim when it is made of
 * whole parts and of nothing else.
 */
export const interimParts = (): readonly string[] => [...koreanParts(), ...englishParts()];
