import { parseDay, startOf } from '../../../shared/charter/day.ts';
import type { MannerTerms } from '../../../shared/charter/manner.ts';
import type { Month } from '../../../shared/compensation/month.ts';
import type { Language } from '../../../shared/kernel/language.ts';
import type { Since } from '../../../shared/manner/books.ts';
import { MANNER_CLAUSE_WORDS } from '../../../shared/manner/clause-words.ts';
import type { ClauseFigure } from '../../../shared/manner/figures.ts';
import type { Office } from '../../../shared/organization/office.ts';
import { addressOf, mannerAddress, WORKLIST } from '../../../shared/privacy/link.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import type { Page } from '../../../shared/web/context.ts';
import { type Html, html, nothing } from '../../../shared/web/html.ts';
import { layout } from '../../../shared/web/layout.ts';
import { chosenLink } from '../../../shared/web/lists.ts';
import type { Response } from '../manner/response.ts';
import { EXCLUSION_WORDS, GAP_WORDS, MANNER_WORDS } from './manner-words.ts';
import { monthLinks } from './month-links.ts';

export interface MannerView {
  readonly own: readonly ClauseFigure[];
  /** Of the chosen team, once the month is over. */
  readonly team: readonly ClauseFigure[] | undefined;
  /** How many citizens were asked one question about them, and answered. */
  readonly response: Response | undefined;
  readonly chosen: string | undefined;
  /** The departments whose figures the reader may see. */
  readonly teams: readonly string[];
  readonly month: Month;
  readonly since: Since;
  readonly fewest: MannerTerms['fewest'];
  readonly office: Office;
  readonly language: Language;
  readonly now: number;
}

type Words = typeof MANNER_WORDS.ko;

/** The reader's own month, then that of a team that they may see; departments stand in the order of the office, and nothing is ranked. */
export function mannerPage(view: MannerView): Page {
  const { language, own, chosen, teams, month, since, office } = view;
  const say = MANNER_WORDS[language];
  const departments = office.departments.filter(({ id }) => teams.includes(id));
  const choices =
    departments.length > 1
      ? html`<nav aria-label="${say.departments}"><ul class="filters">${departments.map(({ id, name }) => chosenLink(mannerAddress(id, month.name), name[language], id === chosen))}</ul></nav>`
      : nothing;
  return (context) =>
    layout(
      context,
      { title: say.title },
      html`<p>${say.lead}</p>
<p class="quiet">${say.how}</p>
<p class="quiet">${since === undefined ? say.off : say.from(formatDate(startOf(parseDay(since)), language))}</p>
<nav aria-label="${say.months}"><ul class="filters">${monthLinks(view, (name) => mannerAddress(chosen, name))}</ul></nav>
<section class="card" id="own"><h2>${say.own}</h2>
<p class="quiet">${say.ownLead}</p>
${figuresOf(own, view, say)}</section>
${choices}${teamOf(view, say)}
<p><a href="${addressOf(WORKLIST)}">${say.worklist}</a></p>`,
    );
}

function teamOf(view: MannerView, say: Words): Html {
  const { chosen, team, response, office, language } = view;
  if (chosen === undefined) return nothing;
  const name = office.departments.find(({ id }) => id === chosen)?.name[language] ?? chosen;
  return html`<section class="card" id="team"><h2>${say.team(name)}</h2>
${team ? figuresOf(team, view, say) : html`<p>${say.running}</p>`}
${response && html`<p>${say.response(response)}</p>`}</section>`;
}

/** Each clause in its own lines, so that a telephone shows them like a desktop does. */
const figuresOf = (figures: readonly ClauseFigure[], view: MannerView, say: Words): Html =>
  html`<dl>${figures.map(
    (figure) =>
      html`<dt>${MANNER_CLAUSE_WORDS[figure.clause][view.language]}</dt><dd>${linesOf(figure, view, say)}</dd>`,
  )}</dl>`;

function linesOf(figure: ClauseFigure, { fewest, language }: MannerView, say: Words): Html {
  const ten = fewest.contacts === 10 && language === 'ko' ? '열' : String(fewest.contacts);
  if (figure.unseen === 'few') return html`${say.few(ten, fewest.people)}`;
  if (figure.unseen !== undefined) return html`${say.unseen[figure.unseen]}`;
  const { measured, own, coverage, contacts, unmeasured, excluded } = figure;
  const all = measured && measured.kept + measured.broken;
  const isAnyMeasured = coverage.machine + coverage.citizen > 0;
  const lines = [
    measured && all !== undefined
      ? say.measured(measured.kept, all, percent(measured.kept / all))
      : isAnyMeasured
        ? say.notMeasured(ten, fewest.people)
        : say.nothingMeasured,
    `${say.contacts(contacts)} · ${say.coverage(percent(coverage.machine), percent(coverage.citizen))}`,
    ...(own ? [say.ownWord(own.kept, own.broken)] : []),
    ...listed(say.unmeasured, unmeasured, GAP_WORDS, language),
    ...listed(say.excluded, excluded, EXCLUSION_WORDS, language),
  ];
  return html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}

const percent = (share: number): string => `${Math.round(share * 100)}%`;

function listed<K extends string>(
  title: string,
  counts: Readonly<Partial<Record<K, number>>>,
  words: Readonly<Record<K, Readonly<Record<Language, string>>>>,
  language: Language,
): readonly string[] {
  const found = Object.entries<number | undefined>(counts).flatMap(([name, n]) =>
    n !== undefined && isIn(name, words) ? [`${words[name][language]} ${n}`] : [],
  );
  return found.length > 0 ? [`${title}: ${found.join(', ')}`] : [];
}

const isIn = <K extends string>(name: string, words: Readonly<Record<K, unknown>>): name is K =>
  Object.hasOwn(words, name);
