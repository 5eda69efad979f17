import { CHANNELS } from '../../../shared/charter/charter.ts';
import { startOf } from '../../../shared/charter/day.ts';
import { explanation } from '../../../shared/charter/explain.ts';
import { knownFrom } from '../../../shared/charter/holidays.ts';
import { LEGAL_KINDS } from '../../../shared/charter/legal-kinds.ts';
import type { ReceiptDue } from '../../../shared/charter/receipt-dues.ts';
import type { Language } from '../../../shared/kernel/language.ts';
import { PETITION_KINDS } from '../../../shared/kernel/petition-kind.ts';
import { sentenceOf } from '../../../shared/lambda/problem.ts';
import { formatDate, formatInstant, formatUntil } from '../../../shared/text/dates.ts';
import { writtenInKorea } from '../../../shared/text/written-time.ts';
import type { Page } from '../../../shared/web/context.ts';
import { alert, hidden } from '../../../shared/web/forms.ts';
import { type Html, html } from '../../../shared/web/html.ts';
import { citizenLayout, switchTo } from '../../../shared/web/layout.ts';
import { unbroken } from '../../../shared/web/unbroken.ts';
import type { KnownCalendar } from '../calendar.ts';
import { EN, KO } from './deadlines-words.ts';

const PATH = '/deadlines';

export interface DeadlinesView {
  /** What was asked for, by the names of the fields. */
  readonly typed: Readonly<Record<string, string>>;
  /** The fields that could not be read. */
  readonly wrong: readonly string[];
  readonly dues: readonly ReceiptDue[];
  readonly known: KnownCalendar;
  /** Epoch ms. */
  readonly now: number;
}

/** The form, and what it comes to: each date with its sentence of the charter and how it was counted. */
export const deadlinesPage =
  (view: DeadlinesView): Page =>
  (context) => {
    const { language } = context;
    const say = language === 'ko' ? KO : EN;
    const { typed, wrong, dues } = view;
    return citizenLayout(
      context,
      { title: say.title, beside: switchTo(PATH, language, typed) },
      html`<p>${unbroken(say.lead)}</p>
${wrong.length > 0 && alert(wrong.includes('received') ? say.wrong(knownFrom.slice(0, 4)) : sentenceOf('invalid-request', language))}${form(view, language, say)}
${dues.length > 0 && html`<h2>${say.result}</h2>\n<p>${askedFor(typed, say)}</p>`}
${dues.map((due) => dueHtml(due, language, say))}
<h2>${say.calendar}</h2>
${calendarHtml(view.known, language, say)}`,
    );
  };

function form({ typed, wrong, now }: DeadlinesView, language: Language, say: typeof KO): Html {
  const received = typed.received ?? writtenInKorea(now).slice(0, 16);
  return html`<form method="get" action="${PATH}">${hidden('lang', language)}
<label for="received">${say.received}</label>
<p class="quiet" id="received-hint">${say.hint}</p>
<input id="received" name="received" type="datetime-local" value="${received}" required aria-describedby="received-hint"${wrong.includes('received') && html` aria-invalid="true"`}>
${select('channel', say.channel, options(CHANNELS, say.channels), typed.channel ?? 'web')}
${select('kind', say.kind, options(PETITION_KINDS, say.kinds), typed.kind ?? 'question')}
${select('legal', say.legal, [['', say.unknown], ...options(LEGAL_KINDS, say.legals)], typed.legal ?? '')}
<p><button type="submit">${say.button}</button></p></form>`;
}

/** What the dates are for: on paper there is no form that says it. */
const askedFor = (
  { channel = 'web', kind = 'question', legal }: DeadlinesView['typed'],
  say: typeof KO,
): string =>
  [
    ...options(CHANNELS, say.channels).filter(([value]) => value === channel),
    ...options(PETITION_KINDS, say.kinds).filter(([value]) => value === kind),
    ...options(LEGAL_KINDS, say.legals).filter(([value]) => value === legal),
  ]
    .map(([, word]) => word)
    .join(' · ');

const options = <K extends string>(
  keys: readonly K[],
  words: Readonly<Record<K, string>>,
): readonly (readonly [string, string])[] => keys.map((key) => [key, words[key]]);

const select = (
  name: string,
  label: string,
  choices: readonly (readonly [string, string])[],
  chosen: string,
): Html => html`<label for="${name}">${label}</label>
<select id="${name}" name="${name}">${choices.map(([value, word]) => html`<option value="${value}"${value === chosen && html` selected`}>${word}</option>`)}</select>`;

function dueHtml(
  { when, terms, derivation }: ReceiptDue,
  language: Language,
  say: typeof KO,
): Html {
  const until = formatUntil(derivation.dueAt, derivation.endOfDay, language);
  return html`<section class="card"><h3>${say.when[when]}</h3>
<p class="lead">${unbroken(until)}</p>
${terms.kind === 'target' && html`<p>${unbroken(say.target)}</p>`}<ul>${explanation(derivation, language).map((step) => html`<li>${unbroken(step)}</li>`)}</ul>
<p class="quiet">${say.basis[when]}</p>
<blockquote>${terms.quotation[language]}</blockquote></section>`;
}

function calendarHtml(
  { calendar, shelved }: KnownCalendar,
  language: Language,
  say: typeof KO,
): Html {
  const asOf = shelved && formatInstant(Date.parse(shelved.asOf), language);
  return html`<p>${unbroken(say.knownUntil(formatDate(startOf(calendar.knownUntil), language)))} ${unbroken(asOf === undefined ? say.officialAlone : say.asOf(asOf))}</p>
<p class="quiet">${say.version(calendar.version)}</p>
<p><a href="/calendar.json">${say.download}</a></p>`;
}
