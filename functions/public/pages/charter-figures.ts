import type { Language } from '../../../shared/kernel/language.ts';
import { borneOut } from '../../../shared/manner/tally.ts';
import { percent } from '../../../shared/presentation/percent.ts';
import { formatInstant } from '../../../shared/text/dates.ts';
import { type Html, html } from '../../../shared/web/html.ts';
import { unbroken } from '../../../shared/web/unbroken.ts';
import type { PromiseFigure, PromiseFigures } from '../charter-figures.ts';
import { EN, KO } from './charter-words.ts';
import { promiseNames } from './promise-names.ts';
import { endingsOf } from './score-endings.ts';
import { SCORE_WORDS } from './score-words.ts';

/** How well a promise was kept, of which quarter and as of when, or why nobody can say. */
export function figuresIn(figures: PromiseFigures, language: Language): Html {
  const own = language === 'ko' ? KO : EN;
  if ('unmeasured' in figures) return html`${unbroken(own.unmeasured[figures.unmeasured])}`;
  const { quarter, asOf, rows } = figures;
  const say = SCORE_WORDS[language];
  const when = `${say.quarter(quarter.slice(0, 4), quarter.slice(-1))}. ${say.asOf(formatInstant(Date.parse(asOf), language))}`;
  const names = promiseNames(rows, language);
  return html`<ul>${rows.map((row, n) => html`<li>${lineOf(row, names[n] ?? '', language)}</li>`)}</ul>
<p class="quiet">${unbroken(when)} <a href="/scorecard?quarter=${quarter}&amp;lang=${language}">${own.score}</a></p>`;
}

function lineOf(row: PromiseFigure, name: string, language: Language): Html {
  const say = SCORE_WORDS[language];
  const { columns } = say;
  const { rate, kept, broken, overdue, extended, coverage, own, open } = row;
  const counted = [
    `${columns.rate} ${rate === null ? say.noRate : percent(rate)}`,
    `${columns.kept} ${borneOut(kept)}`,
    `${columns.broken} ${borneOut(broken)}`,
    `${columns.overdue} ${overdue}`,
    `${columns.extended} ${extended}`,
  ].join(', ');
  const witnessed = [
    ...(coverage ? [say.coverage(percent(coverage.machine), percent(coverage.citizen))] : []),
    ...(own.kept + own.broken > 0 ? [say.own(own.kept, own.broken)] : []),
  ].join(', ');
  const ended = [...endingsOf(row, say), ...(open > 0 ? [say.open(open)] : [])].join(', ');
  const line = (label: string, text: string): Html | false =>
    text !== '' && html`<br><span class="quiet">${unbroken(`${label}: ${text}`)}</span>`;
  return html`<strong>${name}</strong>: ${unbroken(counted)}${line(columns.witness, witnessed)}${line(columns.ended, ended)}`;
}
