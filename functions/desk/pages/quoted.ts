import type { Language } from '../../../shared/kernel/language.ts';
import { escapeLines } from '../../../shared/text/escape.ts';

const SUMMARY = { ko: '함께 인용된 앞선 글', en: 'Earlier text that it quotes' };

/** What was quoted in a text, one press away; empty without any. `of` is the language of the text itself. */
export const quotedHtml = (quoted: string, language: Language, of: Language): string =>
  quoted === ''
    ? ''
    : `<details><summary>${SUMMARY[language]}</summary><p lang="${of}">${escapeLines(quoted)}</p></details>`;
