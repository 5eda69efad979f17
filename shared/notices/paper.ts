import type { Language } from '../kernel/language.ts';
import { isToPetitioner, PETITIONER_NOTICES } from './petitioner-notices.ts';
import { PLAIN_PAPER } from './plain-paper.ts';

/** What a letter is, as a word in a list of the mail room: nothing of what it says. */
export const whatIs = (kind: string, language: Language): string =>
  (isToPetitioner(kind) ? PETITIONER_NOTICES[kind].paper : PLAIN_PAPER)[language];
