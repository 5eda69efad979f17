import type { Language } from '../kernel/language.ts';
import { SHEET_FILE } from '../look/sheet.ts';
import { escapeHtml as e } from '../text/escape.ts';
import { unbroken } from './unbroken.ts';

const SKIP = { ko: '본문 바로가기', en: 'Skip to the content' } as const;

/** Where the house's name and who answers for the page come to stand (functions/desk/house.ts): no page has to think of it. */
export const NAME = '<!--name-->';
export const OWNER = '<!--owner-->';

/** What only some pages have. */
interface Extras {
  /** HTML beside the house's name. */
  readonly beside?: { toString(): string };
  readonly windowTitle?: string;
}

/** The layout of pages that are still made of strings; it goes with the last of them. */
export const sheet = (
  language: Language,
  title: string,
  main: string,
  { beside = '', windowTitle = title }: Extras = {},
): string => `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${e(windowTitle)}</title>
<link rel="stylesheet" href="/assets/${SHEET_FILE}"></head>
<body><a class="skip" href="#main">${SKIP[language]}</a>
<header class="masthead"><div><p>${NAME}</p>${beside}</div></header>
<main id="main" tabindex="-1"><h1>${unbroken(title)}</h1>
${main}
</main>
<footer class="footing"><p>${OWNER}</p></footer></body></html>
`;
