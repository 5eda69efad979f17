import type { Language } from '../../../shared/kernel/language.ts';
import { sentenceOf } from '../../../shared/lambda/problem.ts';
import { mostOf } from '../../../shared/petition/commands/fields.ts';
import { redressCommands } from '../../../shared/petition/commands/redress.ts';
import { apologyOwedBy, mayAddWords } from '../../../shared/petition/decide/apologise.ts';
import { mayObject } from '../../../shared/petition/decide/objection.ts';
import { DELAY_REASONS } from '../../../shared/petition/delay-reason.ts';
import { owedObjection } from '../../../shared/petition/objection.ts';
import type { Petition } from '../../../shared/petition/petition.ts';
import type { Pledge } from '../../../shared/petition/pledge.ts';
import { apologyWays } from '../../../shared/presentation/apology-ways.ts';
import { formatInstant } from '../../../shared/text/dates.ts';
import type { PageContext } from '../../../shared/web/context.ts';
import { alert, form, hidden } from '../../../shared/web/forms.ts';
import { type Html, html, nothing } from '../../../shared/web/html.ts';
import { howSaid, wishOf } from './apology-fields.ts';
import { choice, line, textArea, whyNot } from './petition/form.ts';
import { type Marks, marksOf, NO_MARKS } from './petition/marks.ts';
import type { PetitionFacts } from './petition/view.ts';
import { REDRESS_EN, REDRESS_KO } from './redress-words.ts';
import type { RefusedForm } from './refused-form.ts';

const STAFF_COMMANDS = ['explain', 'call', 'own-words', 'apologise', 'objection'] as const;
const isRedressAct = (act: string): act is (typeof STAFF_COMMANDS)[number] =>
  STAFF_COMMANDS.some((known) => known === act);

/** The forms of what an objection made owed (P24): explanation, call, apology. Nothing when nothing is. */
export function redressForms({
  context,
  petition,
  language,
  sent,
  person,
  terms,
  now,
}: Pick<
  PetitionFacts & { readonly context: PageContext },
  'context' | 'petition' | 'language' | 'sent' | 'person' | 'terms' | 'now'
>): Html {
  const objection = owedObjection(petition);
  const apology = apologyOwedBy(petition, person, terms.office, now);
  const open = objection && objection.reachedAt === undefined;
  const shown = {
    explain:
      open && !objection.explanation ? explainForm(context, petition, language, sent) : undefined,
    call: open && objection.explanation ? callForm(context, petition, language, sent) : undefined,
    'own-words':
      !apology && mayAddWords(petition)
        ? ownWordsForm(context, petition, language, sent)
        : undefined,
    apologise: apology && apologyForm(context, petition, { apology, language, sent }),
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

const wordsIn = (language: Language) => (language === 'ko' ? REDRESS_KO : REDRESS_EN);

/** Why it was refused, above the form; its fields are written before it. */
function wrongOf(
  act: string,
  first: string,
  language: Language,
  sent: RefusedForm | undefined,
  marks: Marks = NO_MARKS,
): Html {
  if (!sent) return nothing;
  return html`${whyNot({ act, first }, sent, marks, language)}
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
  const mine = sent?.act === 'explain' ? sent : undefined;
  const marks = marksOf(mine, language);
  const typed = mine?.fields ?? {};
  const hour = petition.pledges.find(({ id }) => id === petition.objection?.hour);
  const reasons = DELAY_REASONS.map((reason) => [reason, say.reasons[reason]] as const);
  const fields = html`
${numberField(petition)}
${choice('reason', 'reason', say.reason, reasons, typed.reason, true, marks)}
${line('sentence', 'sentence', say.sentence, { most: mostOf(redressCommands.explain, 'sentence'), typed: typed.sentence, lang: petition.language, marks })}
${petition.answeredAt === undefined ? line('date', 'date', say.date, { type: 'date', typed: typed.date, hint: { id: 'date-hint', text: say.dateHint }, marks }) : ''}
<p><button type="submit">${say.button}</button></p>`;
  return html`<section class="card late"><h2>${say.title}</h2>
<p><strong>${say.until(formatInstant(hour?.dueAt ?? 0, language))}</strong></p>
${wrongOf('explain', 'reason', language, mine, marks)}${form(context, { action: '/desk/explain' }, fields)}</section>
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
${wrongOf('call', 'called', language, sent?.act === 'call' ? sent : undefined)}${form(
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
  {
    apology: owed,
    language,
    sent,
  }: {
    readonly apology: Pledge;
    readonly language: Language;
    readonly sent: RefusedForm | undefined;
  },
): Html {
  const say = wordsIn(language).apologise;
  const mine = sent?.act === 'apologise' ? sent : undefined;
  const marks = marksOf(mine, language);
  const wished = petition.reports?.find(({ apology }) => apology === owed.id);
  // Whoever made a report and chose nothing with it has chosen for every apology, or nothing.
  const wish = wished?.contact ?? petition.apologyWish ?? 'writing';
  const isGeneral =
    wished?.contact === undefined && (!wished || petition.apologyWish !== undefined);
  const most = mostOf(redressCommands.apologise, 'words');
  const fields = html`
${numberField(petition)}
${textArea('words', 'words', say.label, { most, rows: 5, typed: mine?.fields.words, lang: petition.language, marks })}
${howSaid(language, mine?.fields.how ?? (wish === 'call' || wish === 'visit' ? wish : undefined), marks)}
<p><button type="submit">${say.button}</button></p>`;
  return html`<section class="card"><h2>${say.title}</h2>
<p><strong>${say.until(formatInstant(owed.dueAt, language))}</strong></p>
${isGeneral && html`<p>${say.wish(apologyWays(language)[wish])}</p>`}${wished && wishOf(wished, language)}
${wrongOf('apologise', 'words', language, mine, marks)}${form(context, { action: '/desk/apologise' }, fields)}</section>
`;
}

/** An invitation: it asks for nothing, and says so. */
function ownWordsForm(
  context: PageContext,
  petition: Petition,
  language: Language,
  sent: RefusedForm | undefined,
): Html {
  const say = wordsIn(language).ownWords;
  const mine = sent?.act === 'own-words' ? sent : undefined;
  const marks = marksOf(mine, language);
  const most = mostOf(redressCommands['own-words'], 'words');
  const fields = html`
${numberField(petition)}
${textArea('own-words', 'words', say.label, { most, rows: 4, typed: mine?.fields.words, lang: petition.language, marks })}
<p><button type="submit">${say.button}</button></p>`;
  return html`<details class="card" id="own"${mine ? ' open' : ''}><summary>${say.title}</summary>
<p class="quiet">${say.lead}</p>
${wrongOf('own-words', 'own-words', language, mine, marks)}${form(context, { action: '/desk/own-words' }, fields)}</details>
`;
}
