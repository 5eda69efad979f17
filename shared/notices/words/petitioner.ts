import type { Language } from '../../kernel/language.ts';
import { en } from './petitioner-en.ts';
import { ko } from './petitioner-ko.ts';

/** The words that notices to the petitioner share. */
export const wordsIn = (language: Language) => (language === 'ko' ? ko : en);
