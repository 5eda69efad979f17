import { ITEM_FORM } from '../../../shared/improvement/item.ts';
import { departmentName } from '../../../shared/organization/department-name.ts';
import { PETITION_FORM } from '../../../shared/petition/number.ts';
import { promisedName } from '../../../shared/presentation/pledge-names.ts';
import { ENDINGS_SAID } from '../../../shared/presentation/score-endings.ts';
import { addressOf, itemAddress, publicationAddress } from '../../../shared/privacy/link.ts';
import { PUBLICATION_FORM } from '../../../shared/publications/publication.ts';
import { type Asked, whenOf } from '../../../shared/score/drill.ts';
import type { CountedClock } from '../../../shared/score/row.ts';
import { ENDED_ANOTHER_WAY } from '../../../shared/score/table.ts';
import { formatInstant, formatMonth } from '../../../shared/text/dates.ts';
import type { Page } from '../../../shared/web/context.ts';
import { type Html, html, nothing } from '../../../shared/web/html.ts';
import { layout } from '../../../shared/web/layout.ts';
import { listPath, type ScoreShown, scorePath } from './score-rows.ts';
import { SCORE_SAID, type ScoreSaid } from './score-said.ts';

export interface ScoreList {
  readonly figure: Asked;
  /** How many the figure counts. */
  readonly all: number;
  /** Which page of how many. */
  readonly at: number;
  readonly pages: number;
  /** Those of this page. */
  readonly here: readonly CountedClock[];
}

/** What a figure counts, a page at a time. */
export function scoreListPage(view: ScoreShown & { readonly list: ScoreList }): Page {
  const { list, month, chosen, language, office } = view;
  const say = SCORE_SAID[language];
  const { figure, all, here } = list;
  const department = office.departments.find(({ id }) => id === chosen);
  const title = `${promisedName(figure, language)}: ${figureName(figure, say, language)}`;
  const where = [formatMonth(month.name, language), department?.name[language] ?? say.all];
  return (context) =>
    layout(
      context,
      { title },
      html`<p>${where.join(' · ')}</p>
<p>${say.count(all)}</p>
<p class="quiet">${say.closed}</p>
${here.length > 0 ? tableOf(here, title, view, say) : nothing}
${pagesOf(view, say)}
<p><a href="${scorePath(chosen, month.name)}">${say.back}</a></p>`,
    );
}

function figureName({ figure }: Asked, say: ScoreSaid, language: ScoreShown['language']): string {
  const way = ENDED_ANOTHER_WAY.find((one) => figure === `ended.${one}`);
  if (way !== undefined) return ENDINGS_SAID[language][way];
  return Object.entries(say.figures).find(([name]) => name === figure)?.[1] ?? figure;
}

function tableOf(
  here: readonly CountedClock[],
  title: string,
  { language, office }: ScoreShown,
  say: ScoreSaid,
): Html {
  const { columns } = say;
  const heads = [columns.subject, columns.at, columns.result, columns.witness];
  const more = [columns.due, columns.event, columns.department];
  return html`<div class="wider" role="region" tabindex="0" aria-label="${title}"><table class="clocks"><thead><tr>${[...heads, ...more].map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${here.map(
    (one) => {
      const { clock } = one;
      const { ending, result, witness, event, dueAt } = clock;
      const name = departmentName(office, clock.department)?.[language];
      const came = ending ? ` (${ENDINGS_SAID[language][ending]})` : '';
      return html`<tr><th scope="row">${subjectOf(one)}</th><td>${formatInstant(whenOf(clock), language)}</td><td>${say.results[result]}${came}</td><td>${say.witnesses[witness]}</td><td>${formatInstant(dueAt, language)}</td><td lang="en">${event ?? ''}</td><td>${name ?? clock.department}</td></tr>`;
    },
  )}</tbody></table></div>`;
}

/** Leads to its own page; whoever may not open that is told so there. */
function subjectOf({ petition: id }: CountedClock): Html {
  if (PETITION_FORM.test(id)) return html`<a href="${addressOf(id)}">${id}</a>`;
  if (PUBLICATION_FORM.test(id)) return html`<a href="${publicationAddress(id)}">${id}</a>`;
  if (ITEM_FORM.test(id)) return html`<a href="${itemAddress(id)}">${id}</a>`;
  return html`${id}`;
}

function pagesOf(view: ScoreShown & { readonly list: ScoreList }, say: ScoreSaid): Html {
  const { figure, at, pages } = view.list;
  if (pages < 2) return nothing;
  const to = (page: number, name: string) =>
    html`<li><a href="${listPath(figure, figure.figure, view, page)}">${name}</a></li>`;
  return html`<nav aria-label="${say.pages}"><ul class="filters">${at > 1 && to(at - 1, say.before)}<li>${say.page(at, pages)}</li>${at < pages && to(at + 1, say.next)}</ul></nav>`;
}
