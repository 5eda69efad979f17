import type { Language } from '../../../shared/kernel/language.ts';
import { borneOut } from '../../../shared/manner/tally.ts';
import { percent } from '../../../shared/presentation/percent.ts';
import { SCORE } from '../../../shared/privacy/link.ts';
import { promiseKey } from '../../../shared/score/fold.ts';
import type { MonthScore, QuarterScore, ScoreRow } from '../../../shared/score/table.ts';
import type { ShelvedScore } from '../../../shared/shelf/score.ts';
import { formatInstant, formatMonth } from '../../../shared/text/dates.ts';
import { formatDuration } from '../../../shared/text/duration.ts';
import type { Page } from '../../../shared/web/context.ts';
import { type Html, html, nothing, type Piece } from '../../../shared/web/html.ts';
import { citizenLayout, switchTo } from '../../../shared/web/layout.ts';
import { chosenLink } from '../../../shared/web/lists.ts';
import { promiseNames } from './promise-names.ts';
import { rateChart } from './score-chart.ts';
import { endingsOf } from './score-endings.ts';
import { SCORE_WORDS, type ScoreWords } from './score-words.ts';

interface ScoreView {
  readonly score: ShelvedScore | undefined;
  /** The quarter that was asked for; of none, or of one that is not there, the latest. */
  readonly quarter: string | undefined;
  readonly language: Language;
}

interface Says {
  readonly say: ScoreWords;
  readonly language: Language;
  /** The part of the page. */
  readonly where: string;
}

/** The score of a quarter: the organisation by month, then by department and by channel, and nothing else. */
export function scorePage({ score, quarter: asked, language }: ScoreView): Page {
  const say = SCORE_WORDS[language];
  const shown = score?.quarters.find(({ quarter }) => quarter === asked) ?? score?.quarters[0];
  const says = { say, language, where: say.organisation };
  return (context) =>
    citizenLayout(
      context,
      {
        title: say.title,
        beside: switchTo('/scorecard', language, shown && { quarter: shown.quarter }),
        wide: true,
      },
      score && shown
        ? [
            leadOf(score, says),
            choicesOf(score, shown, says),
            quarterOf(shown, score, says),
            html`<p class="quiet"><a href="${SCORE}">${say.staff}</a></p>`,
          ]
        : html`<p>${say.none}</p>`,
    );
}

const leadOf = ({ fewest, last }: ShelvedScore, { say }: Says): Html =>
  html`<p class="lead">${say.lead}</p>
<ul>${[...say.how, say.few(fewest), say.conduct].map((line) => html`<li>${line}</li>`)}</ul>
<p class="quiet">${say.unmeasured}</p>
<p>${say.data}: <a href="/scorecard.csv">CSV</a> <a href="/scorecard.json">JSON</a></p>
${last && html`<p class="quiet"><a href="/scorecard/snapshots/${last.name}">${say.snapshot(last.name)}</a>. ${say.fingerprint}: <code>${last.hash}</code></p>`}`;

function choicesOf({ quarters }: ShelvedScore, shown: QuarterScore, { say, language }: Says): Html {
  if (quarters.length < 2) return nothing;
  return html`<nav aria-label="${say.quarters}"><ul class="filters">${quarters.map(({ quarter }) =>
    chosenLink(
      `/scorecard?quarter=${quarter}&lang=${language}`,
      quarterName(quarter, say),
      quarter === shown.quarter,
    ),
  )}</ul></nav>`;
}

const quarterName = (quarter: string, say: ScoreWords): string =>
  say.quarter(quarter.slice(0, 4), quarter.slice(-1));

function quarterOf(shown: QuarterScore, score: ShelvedScore, says: Says): Html {
  const { say, language } = says;
  const departments = (ids: readonly string[]) =>
    ids.map((id) => score.departments[id]?.[language] ?? id).join(', ');
  return html`<h2>${quarterName(shown.quarter, say)}</h2>
<p class="quiet">${say.asOf(formatInstant(Date.parse(shown.asOf), language))}</p>
<section><h3>${say.organisation}</h3>${organisationOf(shown.organisation, says)}</section>
<section><h3>${say.other}</h3>${shown.organisation.map((month) => othersOf(month, says))}</section>
<section><h3>${say.department}</h3>${cellsOf(
    shown.department.map(({ of, row }) => ({ name: departments(of), row })),
    say.columns.departments,
    { ...says, where: say.department },
  )}</section>
<section><h3>${say.channel}</h3>${cellsOf(
    shown.channel.map(({ of, row }) => ({
      name: of.map((channel) => say.channels[channel]).join(', '),
      row,
    })),
    say.columns.channels,
    { ...says, where: say.channel },
  )}</section>`;
}

interface Cell {
  readonly name: string;
  readonly row: ScoreRow;
}

/** Each promise with its chart and its table, promises before targets. */
function organisationOf(months: readonly MonthScore[], says: Says): Html {
  const { say, language } = says;
  const cells = months.flatMap(({ month, over, promises }) =>
    promises.map((row) => ({
      name: `${formatMonth(month, language)}${over ? '' : ` ${say.running}`}`,
      short: `${Number(month.slice(5))}${language === 'ko' ? '월' : ''}`,
      row,
    })),
  );
  return html`${byPromise(cells, language).map(
    ({ name, of }) =>
      html`<h4>${name}</h4>${rateChart(
        say.chart(name),
        of.map(({ short, row }) => ({ label: short, rate: row.rate })),
      )}${tableOf(of, say.columns.month, name, says)}`,
  )}`;
}

const cellsOf = (cells: readonly Cell[], column: string, says: Says): Html =>
  cells.length === 0
    ? html`<p>${says.say.noCells}</p>`
    : html`${byPromise(cells, says.language).map(
        ({ name, of }) => html`<h4>${name}</h4>${tableOf(of, column, name, says)}`,
      )}`;

interface OfPromise<C> {
  readonly name: string;
  readonly of: readonly C[];
}

function byPromise<C extends Cell>(
  cells: readonly C[],
  language: Language,
): readonly OfPromise<C>[] {
  const parts = [...Map.groupBy(cells, ({ row }) => promiseKey(row)).values()].toSorted(
    (one, other) => Number(isTarget(one)) - Number(isTarget(other)),
  );
  const names = promiseNames(
    parts.flatMap(([first]) => first?.row ?? []),
    language,
  );
  return parts.map((of, n) => ({ name: names[n] ?? '', of }));
}

const isTarget = ([first]: readonly Cell[]): boolean => first?.row.kind === 'target';

function tableOf(cells: readonly Cell[], column: string, name: string, says: Says): Html {
  const { columns } = says.say;
  const heads = [column, columns.rate, columns.kept, columns.broken, columns.overdue];
  const more = [columns.extended, columns.time, columns.witness, columns.ended];
  return html`<div class="wider" role="region" tabindex="0" aria-label="${says.where}: ${name}"><table class="clocks"><thead><tr>${[...heads, ...more].map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${cells.map((cell) => rowOf(cell, says))}</tbody></table></div>`;
}

function rowOf({ name, row }: Cell, says: Says): Html {
  const { say } = says;
  const { rate, kept, broken, own, overdue, extended, open, near } = row;
  return html`<tr><th scope="row">${name}</th><td>${rate === null ? say.noRate : percent(rate)}</td><td>${borneOut(kept)}</td><td>${borneOut(broken)}</td><td>${overdue}</td><td>${extended}</td><td>${timeOf(row, says)}</td><td>${linesOf(
    [
      row.coverage && say.coverage(percent(row.coverage.machine), percent(row.coverage.citizen)),
      own.kept + own.broken > 0 && say.own(own.kept, own.broken),
    ],
  )}</td><td>${linesOf([...endingsOf(row, say), near > 0 && say.near(near), open > 0 && say.open(open)])}</td></tr>`;
}

const linesOf = (lines: readonly (string | false | null)[]): Piece =>
  lines.map((line) => line && html`<span class="line">${line}</span> `);

function timeOf({ median, p90, rate, extended, own }: ScoreRow, { say, language }: Says): Piece {
  if (rate === null && extended + own.kept + own.broken === 0) return say.noRate;
  const told = (ms: number | null): string => {
    if (ms === null) return say.unfinished;
    return ms === 0 ? say.atOnce : say.within(formatDuration(ms, language));
  };
  return linesOf([say.median(told(median)), say.p90(told(p90))]);
}

function othersOf(
  { month, answered, owed, visits, withdrawn }: MonthScore,
  { say, language }: Says,
): Html {
  const { petitions, byFirst, reassignments } = answered;
  const money = (amount: number) => amount.toLocaleString('en');
  const paid = owed.find(({ what }) => what === 'compensation');
  const lines = [
    petitions > 0 && say.first(byFirst, petitions, percent(byFirst / petitions)),
    petitions > 0 && say.reassigned((reassignments / petitions).toFixed(2)),
    ...owed.map((one) =>
      say.owedLine(say.owed[one.what], one.owed, one.done, one.overdue, one.waived),
    ),
    paid && say.paid(money(paid.amountPaid), money(paid.amountOwed)),
    say.byLaw(visits.byLaw),
    visits.unallowed !== undefined && say.unallowed(visits.unallowed),
    visits.unidentified !== undefined && say.unidentified(visits.unidentified),
    withdrawn && say.urged(withdrawn.said, withdrawn.urged),
  ];
  return html`<h4>${formatMonth(month, language)}</h4><ul>${lines.map((line) => line && html`<li>${line}</li>`)}</ul>`;
}
