import type { Language } from '../kernel/language.ts';
import { SHEET_FILE } from '../look/sheet.ts';
import type { PageContext } from './context.ts';
import { type Html, html, type Piece } from './html.ts';
import { PUBLIC_PLACES, placeAddress } from './places.ts';
import { unbroken } from './unbroken.ts';

const ON_PAPER = {
  ko: (house: string) => `괄호 안의 주소는 이 주소 뒤에 이어 적으십시오: ${house}`,
  en: (house: string) => `An address in brackets goes on behind this one: ${house}`,
} as const;

const SKIP = { ko: '본문 바로가기', en: 'Skip to the content' } as const;

interface Head {
  /** Where the office's name leads; nowhere where it is left out. */
  readonly home?: string;
  /** Above the line that says who answers for the page. */
  readonly foot?: Piece;
  readonly title: string;
  /** Beside the office's name. */
  readonly beside?: Piece;
  readonly windowTitle?: string;
  /** It has two columns where there is room for them. */
  readonly wide?: boolean;
}

/** A whole page: one heading, one main, no script and nothing from elsewhere; it names the office and who answers for it. */
export const layout = (
  { language, owner, house, done }: PageContext,
  { title, beside, windowTitle = title, wide, home, foot }: Head,
  main: Piece,
): Html => html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${windowTitle}</title>
<link rel="stylesheet" href="/assets/${SHEET_FILE}"></head>
<body${classed([wide && 'wide', house && 'addressed'])}><a class="skip" href="#main">${SKIP[language]}</a>
<header class="masthead"><div><p>${named(owner?.name, home)}</p>${beside}</div></header>
<main id="main" tabindex="-1"><h1>${unbroken(title)}</h1>
${done?.banner}${main}
</main>
<footer class="footing">${foot}${house && html`<p class="paper">${ON_PAPER[language](house)}</p>`}<p>${owner?.line}</p></footer></body></html>
`;

function classed(names: readonly (string | false | undefined)[]): Piece {
  const all = names.filter(Boolean).join(' ');
  return all !== '' && html` class="${all}"`;
}

const named = (name: string | undefined, home: string | undefined): Piece =>
  name !== undefined && home !== undefined ? html`<a href="${home}">${name}</a>` : name;

const FIND = {
  ko: { label: '내 민원 찾기', ways: '바로 가기' },
  en: { label: 'Find my petition', ways: 'Ways to go' },
} as const;

const ABOUT = { ko: '공단 안내', en: 'About us' } as const;

/** Where a citizen finds a petition with number and code; in the language of the page that leads there. */
export const linkToFind = (language: Language): Html =>
  html`<a href="/find?lang=${language}">${FIND[language].label}</a>`;

/** A page of citizens: its head leads to the front page and to their petition, its end to what the house says of itself. */
export const citizenLayout = (context: PageContext, head: Head, main: Piece): Html => {
  const { language } = context;
  const beside = html`<nav aria-label="${FIND[language].ways}">${linkToFind(language)}${head.beside}</nav>`;
  const foot = html`<nav aria-label="${ABOUT[language]}">${PUBLIC_PLACES.map((place) => html`<a href="${placeAddress(place, language)}">${place[language].label}</a>`)}</nav>`;
  return layout(context, { ...head, beside, foot, home: `/?lang=${language}` }, main);
};

const OTHER = {
  ko: { language: 'en', label: 'English' },
  en: { language: 'ko', label: '한국어' },
} as const;

/** The same page in the other language; `path` is its address without a query, `asked` what its query holds beside. */
export function switchTo(
  path: string,
  language: Language,
  asked: Readonly<Record<string, string>> = {},
): Html {
  const other = OTHER[language];
  const query = new URLSearchParams({ ...asked, lang: other.language });
  return html`<a href="${path}?${query.toString()}" lang="${other.language}" hreflang="${other.language}">${other.label}</a>`;
}
