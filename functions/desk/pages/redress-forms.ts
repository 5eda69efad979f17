import type { Language } from '../../../shared/kernel/language.ts';
import { sentenceOf } from '../../../shared/lambda/problem.ts';
import { mayObject } from '../../../shared/petition/decide/objection.ts';
import { apologyOwedNow } from '../../../shared/petition/decide/reached.ts';
import { DELAY_REASONS } from '../../../shared/petition/delay-reason.ts';
import { owedObjection } from '../../../shared/petition/objection.ts';
import type { Petition } from '../../../shared/petition/petition.ts';
import type { NewsCode } from '../../../shared/refusals/news.ts';
import type { RefusalCode } from '../../../shared/refusals/refusals.ts';
import { formatInstant } from '../../../shared/text/dates.ts';
import { escapeHtml as e } from '../../../shared/text/escape.ts';
import { REDRESS_EN, REDRESS_KO } from './redress-words.ts';

/** What was sent just now and refused. */
export interface Sent {
  readonly act: string;
  /** Undefined back from the preview: nothing was refused. */
  readonly refused: RefusalCode | NewsCode | undefined;
  readonly fields: Readonly<Record<string, string>>;
  /** What others did meanwhile, as sentences. */
  readonly changed?: readonly string[] | undefined;
}

const ACTS = ['explain', 'call', 'apologise', 'objection'] as const;
const isRedressAct = (act: string): act is (typeof ACTS)[number] =>
  ACTS.some((known) => known === act);

/** The forms of what an objection made owed (P24): explanation, call, apology. Nothing when nothing is. */
export function redressForms(petition: Petition, language: Language, sent?: Sent): string {
  const objection = owedObjection(petition);
  const open = objection && objection.reachedAt === undefined;
  const shown = {
    explain: open && !objection.explanation ? explainForm(petition, language, sent) : '',
    call: open && objection.explanation ? callForm(petition, language, sent) : '',
    apologise: apologyOwedNow(petition) ? apologyForm(petition, language, sent) : '',
    objection: '',
  };
  const gone = sent && isRedressAct(sent.act) && !shown[sent.act];
  return (gone ? unsent(language, sent) : '') + Object.values(shown).join('');
}

/** Somebody else was faster: why, and what was typed. */
function unsent(language: Language, { refused, fields }: Sent): string {
  if (refused === undefined) return '';
  const text = fields.sentence ?? fields.words;
  const label = wordsIn(language).unsent;
  return `<p class="wrong" role="alert">${e(sentenceOf(refused, language))}</p>
${
  text === undefined
    ? ''
    : `<label for="unsent">${label}</label>
<textarea id="unsent" rows="4" readonly>
${e(text)}</textarea>
`
}`;
}

const WRONG_DATE: ReadonlySet<Sent['refused']> = new Set<Sent['refused']>([
  'date-needed',
  'date-not-ahead',
  'date-on-closed-day',
]);

const wordsIn = (language: Language) => (language === 'ko' ? REDRESS_KO : REDRESS_EN);

/** Said above the form, leading to the field that it is about. */
function wrongOf(act: string, field: string, language: Language, sent: Sent | undefined): string {
  if (sent?.act !== act || sent.refused === undefined) return '';
  const text =
    sent.refused === 'invalid-request'
      ? wordsIn(language).blank
      : sentenceOf(sent.refused, language);
  return `<p class="wrong" id="wrong-${act}" role="alert"><a href="#${field}">${e(text)}</a></p>\n`;
}

/** For who says it by telephone or at the counter: the same right on every way in (A15). */
export function objectionForm(petition: Petition, language: Language): string {
  const open = owedObjection(petition);
  if (!mayObject(petition) || (open && open.reachedAt === undefined)) return '';
  const say = wordsIn(language).objection;
  return `<h2>${say.title}</h2>
<p>${say.lead}</p>
<form method="post" action="/desk/objection">
${numberField(petition)}
<p><button type="submit">${say.button}</button></p></form>`;
}

const numberField = ({ number }: Petition) =>
  `<input type="hidden" name="number" value="${e(number)}">`;

function explainForm(petition: Petition, language: Language, sent: Sent | undefined): string {
  const say = wordsIn(language).explain;
  const typed = sent?.act === 'explain' ? sent.fields : {};
  const wrong = sent?.act !== 'explain' ? '' : WRONG_DATE.has(sent.refused) ? 'date' : 'sentence';
  const invalid = (field: string) => (wrong === field ? ' aria-invalid="true"' : '');
  const hour = petition.pledges.find(({ id }) => id === petition.objection?.hour);
  const options = DELAY_REASONS.map(
    (reason) =>
      `<option value="${reason}"${typed.reason === reason ? ' selected' : ''}>${e(say.reasons[reason])}</option>`,
  );
  const date = `<label for="date">${say.date}</label>
<p class="quiet" id="date-hint">${say.dateHint}</p>
<input type="date" id="date" name="date" required aria-describedby="${wrong === 'date' ? 'wrong-explain ' : ''}date-hint"${invalid('date')} value="${e(typed.date ?? '')}">`;
  return `<section class="card late"><h2>${say.title}</h2>
<p><strong>${e(say.until(formatInstant(hour?.dueAt ?? 0, language)))}</strong></p>
${wrongOf('explain', wrong, language, sent)}<form method="post" action="/desk/explain">
${numberField(petition)}
<label for="reason">${say.reason}</label>
<select id="reason" name="reason" required>${options.join('')}</select>
<label for="sentence">${say.sentence}</label>
<input id="sentence" name="sentence" lang="${petition.language}" required maxlength="500" autocomplete="off"${wrong === 'sentence' ? ' aria-describedby="wrong-explain"' : ''}${invalid('sentence')} value="${e(typed.sentence ?? '')}">
${petition.answeredAt === undefined ? date : ''}
<p><button type="submit">${say.button}</button></p></form></section>
`;
}

function callForm(petition: Petition, language: Language, sent: Sent | undefined): string {
  const say = wordsIn(language).call;
  return `<section class="card late"><h2>${say.title}</h2>
<p>${say.lead}</p>
${wrongOf('call', 'called', language, sent)}<form method="post" action="/desk/call">
${numberField(petition)}
<p><button type="submit" id="called">${say.button}</button></p></form></section>
`;
}

function apologyForm(petition: Petition, language: Language, sent: Sent | undefined): string {
  const say = wordsIn(language).apologise;
  const typed = sent?.act === 'apologise' ? (sent.fields.words ?? '') : '';
  const due = apologyOwedNow(petition)?.dueAt ?? 0;
  return `<section class="card"><h2>${say.title}</h2>
<p><strong>${e(say.until(formatInstant(due, language)))}</strong></p>
${wrongOf('apologise', 'words', language, sent)}<form method="post" action="/desk/apologise">
${numberField(petition)}
<label for="words">${say.label}</label>
<textarea id="words" name="words" lang="${petition.language}" rows="5" required maxlength="2000">
${e(typed)}</textarea>
<p><button type="submit">${say.button}</button></p></form></section>
`;
}
