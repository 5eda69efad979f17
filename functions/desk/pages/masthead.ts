import type { Language } from '../../../shared/lambda/problem.ts';
import { formatInstant } from '../../../shared/text/dates.ts';
import { escapeHtml as e } from '../../../shared/text/escape.ts';
import { withParticle } from '../../../shared/text/particles.ts';
import { together } from './together.ts';

/** The house's name over a page. `beside` is HTML: what else stands in that line. */
export const masthead = (corporation: string, beside = ''): string =>
  `<header class="masthead"><div><p>${e(corporation)}</p>${beside}</div></header>\n`;

const OWNED = {
  ko: (owner: string, phone: string) =>
    `이 화면은 ${withParticle(owner, '이/가')} 맡고 있습니다. 대표전화 ${phone}`,
  en: (owner: string, phone: string) => `${owner} is in charge of this page. Switchboard ${phone}`,
} as const;

/** `2026. 11. 2.(월)`, `Mon 2 November 2026`: the day (YYYY-MM-DD) without its midnight. */
const dayIn = (day: string, language: Language): string =>
  formatInstant(Date.parse(`${day}T00:00:00+09:00`), language).replace(/,? 00:00(?: KST)?$/, '');

const REVIEWED = { ko: '마지막 점검일', en: 'Last reviewed' } as const;

/** Who answers for a page, the number for everything else, and when the page was last looked over (YYYY-MM-DD). */
export function footing(
  owner: string,
  phone: string,
  language: Language,
  reviewedOn?: string,
): string {
  const reviewed =
    reviewedOn === undefined ? '' : `<br>${REVIEWED[language]} ${dayIn(reviewedOn, language)}`;
  return `<footer class="footing"><p>${together(OWNED[language](owner, phone))}${reviewed}</p></footer>\n`;
}

export const MASTHEAD_STYLE = `
.masthead{border-top:.25rem solid var(--tone);border-bottom:1px solid var(--edge)}
.masthead div{max-width:42rem;margin:0 auto;padding:.625rem 1.25rem;display:flex;flex-wrap:wrap;gap:.25rem 1rem;justify-content:space-between;align-items:center}
.masthead p{margin:0;font-weight:700}
.masthead a{display:inline-block;padding:.25rem 0}
.footing{border-top:1px solid var(--edge)}.footing p{max-width:42rem;margin:0 auto;padding:1rem 1.25rem 2rem;color:var(--quiet);font-size:.9375rem}
:root{--edge:#d5dbe2}
@media (prefers-color-scheme:dark){:root{--edge:#3a4552}}`;
