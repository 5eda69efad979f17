import type { Language } from '../kernel/language.ts';
import { type Html, html, lines, nothing } from '../web/html.ts';

const SUMMARY = { ko: '함께 온 앞선 글', en: 'Earlier text that it quotes' };

/** What was quoted in a text, one press away; empty without any. `of` is the language of the text itself. */
export const quotedHtml = (quoted: string, language: Language, of: Language): Html =>
  quoted === ''
    ? nothing
    : html`<details><summary>${SUMMARY[language]}</summary><p lang="${of}">${lines(quoted)}</p></details>`;
