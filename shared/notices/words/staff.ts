import type { Language } from '../../kernel/language.ts';
import { en } from './staff-en.ts';
import { ko } from './staff-ko.ts';

/** The words that mails to staff share. */
export const staffWords = (language: Language) => (language === 'ko' ? ko : en);
