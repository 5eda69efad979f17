import type { Language } from '../../../shared/kernel/language.ts';
import { type FieldProblem, sentenceOf } from '../../../shared/lambda/problem.ts';
import { mostOf } from '../../../shared/petition/commands/fields.ts';
import { redressCommands } from '../../../shared/petition/commands/redress.ts';
import { apologyOwedNow } from '../../../shared/petition/decide/explanation-delivered.ts';
import { mayObject } from '../../../shared/petition/decide/objection.ts';
import { DELAY_REASONS } from '../../../shared/petition/delay-reason.ts';
import { owedObjection } from '../../../shared/petition/objection.ts';
import type { Petition } from '../../../shared/petition/petition.ts';
import type { NewsCode } from '../../../shared/refusals/news.ts';
import type { RefusalCode } from '../../../shared/refusals/refusals.ts';
import { formatInstant } from '../../../shared/text/dates.ts';
import type { PageContext } from '../../../shared/web/context.ts';
import { alert, form, hidden } from '../../../shared/web/forms.ts';
import { type Html, html, nothing } from '../../../shared/web/html.ts';
import { REDRESS_EN, REDRESS_KO } from './redress-words.ts';

/** What was sent just now and refused. */
export interface RefusedForm {
  readonly act: string;
  /** Undefined back from the preview: nothing was refused. */
  readonly refused: RefusalCode | NewsCode | undefined;
  readonly fields: Readonly<Record<string, string>>;
  /** A button within its form did something else: it was not sent, and stands as it was typed. */
  readonly kept?: true;
  /** What others did meanwhile, as sentences. */
  readonly changed?: readonly string[] | undefined;
  /** Which of its fields were wrong, and why. */
  readonly wrong?: readonly FieldProblem[] | undefined;
}

const STAFF_COMMANDS = ['explain', 'call', 'apologise', 'objection'] as const;
const isRedressAct = (act: string): act is (typeof STAFF_COMMANDS)[number] =>
  STAFF_COMMANDS.some((known) => known === act);

/** The forms of what an objection made owed (P24): explanation, call, apology. Nothing when nothing is. */
export function redressForms(
  context: PageContext,
  petition: Petition,
  language: Language,
  sent?: RefusedForm,
): Html {
  const objection = owedObjection(petition);
  const open = objection && objection.reachedAt === undefined;
  const shown = {
    explain:
      open && !objection.explanation ? explainForm(context, petition, language, sent) : undefined,
    call: open && objection.explanation ? callForm(context, petition, language, sent) : undefined,
    apologise: apologyOwedNow(petition)
      ? apologyForm(context, petition, language, sent)
      : undefined,
    objection: undefined,
  };
  const gone = sent && isRedressAct(sent.act) && !shown[sent.act];
  return html`${gone ? unsent(language, sent) : nothing}${Object.values(shown)}`;
}

/** Somebody else was faster: why, and what was typed. */
function unsent(language: Language, { refused, fields }: RefusedForm): Html {
  if (refused === undefined) return nothing;
  const text = fields.sentence ?? fields.words;
  const label = wordsIn(language).unsent;
  return html`${alert(sentenceOf(refused, language))}
${
  text === undefined
    ? ''
    : html`<label for="unsent">${label}</label>
<textarea id="unsent" rows="4" readonly>
${text}</textarea>
`
}`;
}

const WRONG_DATE: ReadonlySet<RefusedForm['refused']> = new Set<RefusedForm['refused']>([
  'date-needed',
  'date-not-ahead',
  'date-on-closed-day',
]);

const wordsIn = (language: Language) => (language === 'ko' ? REDRESS_KO : REDRESS_EN);

/** Said above the form, leading to the field that it is about. */
function wrongOf(
  act: string,
  field: string,
  language: Language,
  sent: RefusedForm | undefined,
): Html {
  if (sent?.act !== act || sent.refused === undefined) return nothing;
  const text =
    sent.refused === 'invalid-request'
      ? wordsIn(language).blank
      : sentenceOf(sent.refused, language);
  return html`${alert(html`<a href="#${field}">${text}</a>`, `wrong-${act}`)}
`;
}

/** For who says it by telephone or at the counter: the same right on every way in (A15). */
export function objectionForm(context: PageContext, petition: Petition, language: Language): Html {
  const open = owedObjection(petition);
  if (!mayObject(petition) || (open && open.reachedAt === undefined)) return nothing;
  const say = wordsIn(language).objection;
  return html`<h2>${say.title}</h2>
<p>${say.lead}</p>
${form(
  context,
  { action: '/desk/objection' },
  html`
${numberField(petition)}
<p><button type="submit">${say.button}</button></p>`,
)}`;
}

const numberField = ({ number }: Petition) => hidden('number', number);

function explainForm(
  context: PageContext,
  petition: Petition,
  language: Language,
  sent: RefusedForm | undefined,
): Html {
  const say = wordsIn(language).explain;
  const typed = sent?.act === 'explain' ? sent.fields : {};
  const wrong = sent?.act !== 'explain' ? '' : WRONG_DATE.has(sent.refused) ? 'date' : 'sentence';
  const invalid = (field: string) => (wrong === field ? html` aria-invalid="true"` : nothing);
  const hour = petition.pledges.find(({ id }) => id === petition.objection?.hour);
  const options = DELAY_REASONS.map(
    (reason) =>
      html`<option value="${reason}"${typed.reason === reason ? ' selected' : ''}>${say.reasons[reason]}</option>`,
  );
  const date = html`<label for="date">${say.date}</label>
<p class="quiet" id="date-hint">${say.dateHint}</p>
<input type="date" id="date" name="date" required aria-describedby="${wrong === 'date' ? 'wrong-explain ' : ''}date-hint"${invalid('date')} value="${typed.date ?? ''}">`;
  return html`<section class="card late"><h2>${say.title}</h2>
<p><strong>${say.until(formatInstant(hour?.dueAt ?? 0, language))}</strong></p>
${wrongOf('explain', wrong, language, sent)}${form(
  context,
  { action: '/desk/explain' },
  html`
${numberField(petition)}
<label for="reason">${say.reason}</label>
<select id="reason" name="reason" required>${options}</select>
<label for="sentence">${say.sentence}</label>
<input id="sentence" name="sentence" lang="${petition.language}" required maxlength="${mostOf(redressCommands.explain, 'sentence')}" autocomplete="off"${wrong === 'sentence' ? html` aria-describedby="wrong-explain"` : ''}${invalid('sentence')} value="${typed.sentence ?? ''}">
${petition.answeredAt === undefined ? date : ''}
<p><button type="submit">${say.button}</button></p>`,
)}</section>
`;
}

function callForm(
  context: PageContext,
  petition: Petition,
  language: Language,
  sent: RefusedForm | undefined,
): Html {
  const say = wordsIn(language).call;
  return html`<section class="card late"><h2>${say.title}</h2>
<p>${say.lead}</p>
${wrongOf('call', 'called', language, sent)}${form(
  context,
  { action: '/desk/call' },
  html`
${numberField(petition)}
<p><button type="submit" id="called">${say.button}</button></p>`,
)}</section>
`;
}

function apologyForm(
  context: PageContext,
  petition: Petition,
  language: Language,
  sent: RefusedForm | undefined,
): Html {
  const say = wordsIn(language).apologise;
  const typed = sent?.act === 'apologise' ? (sent.fields.words ?? '') : '';
  const due = apologyOwedNow(petition)?.dueAt ?? 0;
  return html`<section class="card"><h2>${say.title}</h2>
<p><strong>${say.until(formatInstant(due, language))}</strong></p>
${wrongOf('apologise', 'words', language, sent)}${form(
  context,
  { action: '/desk/apologise' },
  html`
${numberField(petition)}
<label for="words">${say.label}</label>
<textarea id="words" name="words" lang="${petition.language}" rows="5" required maxlength="${mostOf(redressCommands.apologise, 'words')}">
${typed}</textarea>
<p><button type="submit">${say.button}</button></p>`,
)}</section>
`;
}
