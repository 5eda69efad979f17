import type { Month } from '../../../shared/compensation/month.ts';
import type { Language } from '../../../shared/kernel/language.ts';
import type { Office } from '../../../shared/organization/office.ts';
import { percent } from '../../../shared/presentation/percent.ts';
import { promisedName } from '../../../shared/presentation/pledge-names.ts';
import { ENDINGS_SAID } from '../../../shared/presentation/score-endings.ts';
import { addressOf, SCORE, WORKLIST } from '../../../shared/privacy/link.ts';
import { type Figure, figureIn } from '../../../shared/score/figures.ts';
import { promiseKey } from '../../../shared/score/fold.ts';
import { ENDED_ANOTHER_WAY, type Promised, type ScoreRow } from '../../../shared/score/table.ts';
import type { Page } from '../../../shared/web/context.ts';
import { type Html, html, joined, nothing } from '../../../shared/web/html.ts';
import { layout } from '../../../shared/web/layout.ts';
import { chosenLink } from '../../../shared/web/lists.ts';
import type { Opens } from '../score/rights.ts';
import { monthLinks } from './month-links.ts';
import { SCORE_SAID, type ScoreSaid } from './score-said.ts';

/** What both pages of the score show of where one is. */
export interface ScoreShown {
  readonly month: Month;
  /** Undefined: the whole house. */
  readonly chosen: string | undefined;
  readonly opens: Opens;
  readonly office: Office;
  readonly language: Language;
  readonly now: number;
}

/** The figures of a month, each leading to what it counts; a person who opens several departments chooses one. */
export function scoreRowsPage(view: ScoreShown & { readonly rows: readonly ScoreRow[] }): Page {
  const { rows, chosen, opens, office, month, language } = view;
  const say = SCORE_SAID[language];
  const departments = office.departments.filter(({ id }) => opens.departments.includes(id));
  return (context) =>
    layout(
      context,
      { title: say.title },
      html`<p class="quiet">${say.lead}</p>
<p class="quiet">${say.conduct}</p>
<p class="quiet">${say.closed}</p>
<nav aria-label="${say.departments}"><ul class="filters">${opens.all && chosenLink(scorePath(undefined, month.name), say.all, chosen === undefined)}${departments.map(({ id, name }) => chosenLink(scorePath(id, month.name), name[language], id === chosen))}</ul></nav>
<nav aria-label="${say.months}"><ul class="filters">${monthLinks(view, (name) => scorePath(chosen, name))}</ul></nav>
${
  rows.length === 0
    ? html`<p>${say.none}</p>`
    : joined(
        rows.map((row) => promiseOf(row, view, say)),
        '\n',
      )
}
<p><a href="/scorecard">${say.public}</a> <a href="${addressOf(WORKLIST)}">${say.worklist}</a></p>`,
    );
}

/** The figures of a part of the house. */
export const scorePath = (
  department: string | undefined,
  month: string,
  more: Readonly<Record<string, string>> = {},
): string =>
  `${SCORE}?${new URLSearchParams({ ...(department !== undefined && { department }), month, ...more })}`;

/** What a figure counts. */
export const listPath = (
  row: Promised,
  figure: Figure,
  { chosen, month }: Pick<ScoreShown, 'chosen' | 'month'>,
  page = 1,
): string =>
  scorePath(chosen, month.name, {
    ...{ promise: promiseKey(row), figure },
    ...(page > 1 && { page: String(page) }),
  });

const COLUMNS = ['clocks', 'kept', 'broken', 'overdue', 'open', 'extended'] as const;
const OWN = ['own-kept', 'own-broken', 'near'] as const;

/** A figure that counts nothing leads nowhere. */
function promiseOf(row: ScoreRow, view: ScoreShown, say: ScoreSaid): Html {
  const title = promisedName(row, view.language);
  const line = (figure: Figure, name: string): Html | undefined => {
    const count = figureIn(row, figure);
    if (count === 0) return undefined;
    return html`<li><a href="${listPath(row, figure, view)}">${name} ${count}</a></li>`;
  };
  const listed = (items: readonly (Html | undefined)[]) =>
    items.some((item) => item) ? html`<ul class="filters">${items}</ul>` : nothing;
  const rate = row.rate === null ? say.noRate : say.rate(percent(row.rate));
  return html`<section class="card"><h2>${title}</h2>
<p>${rate}</p>
${listed([...COLUMNS, ...OWN].map((figure) => line(figure, say.figures[figure])))}
<h3>${say.ended}</h3>
${listed(ENDED_ANOTHER_WAY.map((way) => line(`ended.${way}`, ENDINGS_SAID[view.language][way])))}</section>`;
}
