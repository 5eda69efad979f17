import { parseDay, startOf } from '../../../../shared/charter/day.ts';
import { mostOf } from '../../../../shared/petition/commands/fields.ts';
import { whyNoClaim } from '../../../../shared/petition/decide/visit-claim.ts';
import { whyNotReviewer, whyNotRuler } from '../../../../shared/petition/decide/visit-persons.ts';
import type { Petition } from '../../../../shared/petition/petition.ts';
import type { Visit } from '../../../../shared/petition/visit/state.ts';
import { openClockOf, openVisit, visitWith } from '../../../../shared/petition/visit.ts';
import {
  formatDay,
  formatInstant,
  formatUntil,
  isMidnight,
} from '../../../../shared/text/dates.ts';
import { type Html, html, joined, lines, nothing } from '../../../../shared/web/html.ts';
import { STAFF_COMMANDS } from '../../commands/staff-commands.ts';
import { compensationForms } from './compensation-forms.ts';
import { documentList } from './counter-visit-form.ts';
import { actForm, choice, leftOver, line, textArea } from './form.ts';
import type { PetitionView } from './view.ts';
import { VISIT_EN, VISIT_KO } from './visit-words.ts';

const wordsOf = ({ language }: PetitionView) => (language === 'ko' ? VISIT_KO : VISIT_EN);

/** For who says it at the counter, by telephone or on paper: the same right on every way in (P21). */
export function visitSaidForm(view: PetitionView): Html {
  const { petition, now, terms, sent, language } = view;
  const { claim: say, ways } = wordsOf(view);
  if (whyNoClaim(petition, now, terms) !== undefined)
    return sent?.act === 'visit' ? leftOver('visit', sent, language) : nothing;
  const heard = (['counter', 'phone', 'paper'] as const).map((way) => [way, ways[way]] as const);
  return actForm(view, {
    act: 'visit',
    title: say.title,
    hint: say.hint,
    button: say.button,
    first: 'visit-day',
    fields: ({ day, how, told }, marks) => [
      line('visit-day', 'day', say.day, { type: 'date', typed: day, marks }),
      choice('visit-how', 'how', say.how, heard, how, true, marks),
      textArea('visit-told', 'told', say.told, {
        most: mostOf(STAFF_COMMANDS.visit, 'told'),
        rows: 4,
        typed: told,
        marks,
        required: false,
        lang: petition.language,
      }),
    ],
  });
}

/** What a second visit asks of staff: the ruling, the review, and what becomes of its compensation; nothing without one. */
export function visitForms(view: PetitionView): Html {
  const { petition, language, sent } = view;
  const compensation = compensationForms(view);
  const asked = askedIn(petition);
  if (asked.length === 0) {
    const gone = sent && (sent.act === 'rule-visit' || sent.act === 'review-visit');
    return html`${gone && leftOver(sent.act, sent, language)}${compensation}`;
  }
  // One is ruled on while another is looked at again: each has its facts and its form.
  const parts = asked.map(
    (
      { visit, tasks },
      index,
    ) => html`<section class="card" id="${index === 0 ? 'visit' : 'visit-again'}"><h2>${wordsOf(view).heading}</h2>
${factsOf(view, visit)}
${joined(
  tasks.map((task) => findingForm(view, task)),
  '\n',
)}</section>`,
  );
  return html`${joined(parts, '\n')}
${compensation}`;
}

const FINDINGS = ['visit-ruling', 'visit-review'] as const;
type FindingTask = (typeof FINDINGS)[number];

/** The visits that somebody is to find something about now, with what: a task is about one visit at a time, the oldest. */
function askedIn(petition: Petition) {
  const open = openVisit(petition);
  const visits = new Map<string, { readonly visit: Visit; readonly tasks: FindingTask[] }>();
  if (open) visits.set(open.id, { visit: open, tasks: [] });
  for (const task of FINDINGS) {
    const visit = visitWith(petition, task);
    if (!visit) continue;
    const { tasks } = visits.get(visit.id) ?? { tasks: [] };
    visits.set(visit.id, { visit, tasks: [...tasks, task] });
  }
  const asked = [...visits.values()];
  const withTask = asked.filter(({ tasks }) => tasks.length > 0);
  return withTask.length > 0 ? withTask : asked;
}

/** What is known of it beforehand: the citizen's own day and words, and all that our record says. */
function factsOf(view: PetitionView, visit: Visit): Html {
  const { petition, said, sameDays, language } = view;
  const { facts: say, ways } = wordsOf(view);
  const when = (at: number) => formatInstant(at, language);
  const told = said.findLast(({ what, at }) => what === 'visit' && at === visit.at);
  const record = said.filter(
    ({ what }) => what === 'request' || what === 'interim' || what === 'counter',
  );
  return html`<ul>
<li>${say.day(formatDay(startOf(parseDay(visit.day)), language))}</li>
<li>${say.claimed(when(visit.at), ways[visit.how])}</li>
${visit.earlier !== undefined && html`<li>${say.earlier} <a href="/desk/petitions/${visit.earlier}">${visit.earlier}</a></li>`}
${sameDaysIn(sameDays, visit, say)}
<li>${say.received(when(petition.receivedAt))}</li>
${record.map(({ what, at, text }) => html`<li>${what === 'request' ? say.asked(when(at)) : say.said(when(at))} <span lang="${petition.language}">${lines(text)}</span></li>`)}
</ul>
${documentList(view)}
${told && html`<article class="petitioner" lang="${petition.language}"><p>${lines(told.text)}</p></article>`}
<p class="quiet">${say.none}</p>`;
}

/** The same day in other petitions of the same person, each with the way there for whoever may open it. */
const sameDaysIn = (
  sameDays: PetitionView['sameDays'],
  { id }: Visit,
  say: typeof VISIT_KO.facts,
): readonly Html[] =>
  sameDays
    .filter(({ visit }) => visit === id)
    .map(({ number, department, found }) => {
      const which = number
        ? html`<a href="/desk/petitions/${number}">${number}</a>`
        : html`${say.unopened}`;
      return html`<li>${say.sameDay(department, say.sameFound[found])} ${which}</li>`;
    });

/** How the ledger, or the decision, says no where the same day stands elsewhere. */
const SAME_DAY_REFUSED = ['compensation-same-day', 'visit-no-same'];

/** Only where there is such a day, or the ledger knows of one that this person does not. */
function asksElsewhere({ sameDays, sent }: PetitionView, { id }: Visit, act: string): boolean {
  const isRefused = sent?.act === act && SAME_DAY_REFUSED.includes(sent.refused ?? '');
  return isRefused || sameDays.some(({ visit }) => visit === id);
}

function findingForm(view: PetitionView, task: FindingTask): Html {
  const { petition, language, person, now, terms } = view;
  const visit = visitWith(petition, task);
  const clock = visit && openClockOf(petition, visit, task);
  if (!clock) return nothing;
  const isReview = task === 'visit-review';
  const { rule, review, causes, grounds } = wordsOf(view);
  const act = isReview ? 'review-visit' : 'rule-visit';
  const who = { by: person, at: now, now, office: terms.office };
  const why = isReview ? whyNotReviewer(petition, who) : whyNotRuler(petition, who);
  const { visit: chosen } = terms.charter.terms;
  const until = formatUntil(clock.dueAt, isMidnight(clock.dueAt), language);
  return html`<p><strong>${isReview ? review.waits(until) : rule.waits(until)}</strong></p>
${actForm(view, {
  act,
  title: isReview ? review.title : rule.title,
  hint: isReview ? review.hint : rule.hint,
  button: rule.button,
  refused: why,
  open: why === undefined,
  first: `${act}-outcome`,
  fields: ({ outcome, cause, ground, elsewhere, sentence }, marks) => [
    choice(
      `${act}-outcome`,
      'outcome',
      rule.outcome,
      Object.entries(rule.outcomes),
      outcome,
      true,
      marks,
    ),
    choice(
      `${act}-cause`,
      'cause',
      rule.cause,
      chosen.causes.map((one) => [one, causes[one]] as const),
      cause,
      false,
      marks,
    ),
    choice(
      `${act}-ground`,
      'ground',
      rule.ground,
      chosen.grounds.map((one) => [one, grounds[one]] as const),
      ground,
      false,
      marks,
    ),
    ...(asksElsewhere(view, visit, act)
      ? [
          choice(
            `${act}-elsewhere`,
            'elsewhere',
            rule.elsewhere,
            Object.entries(rule.elsewheres),
            elsewhere,
            false,
            marks,
          ),
        ]
      : []),
    textArea(`${act}-sentence`, 'sentence', rule.sentence, {
      most: mostOf(STAFF_COMMANDS[act], 'sentence'),
      rows: 5,
      typed: sentence,
      marks,
      lang: petition.language,
    }),
  ],
})}`;
}
