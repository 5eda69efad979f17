import { approverOf, lawOf } from '../../../../shared/petition/decide/home-visit-law.ts';
import type { HomeVisit } from '../../../../shared/petition/home-visit/state.ts';
import { isAllowed, isLeftUnended, openHomeVisit } from '../../../../shared/petition/home-visit.ts';
import { formatDay, formatInstant, formatTime } from '../../../../shared/text/dates.ts';
import { form, hidden } from '../../../../shared/web/forms.ts';
import { type Html, html, joined, lines, nothing } from '../../../../shared/web/html.ts';
import { unbroken } from '../../../../shared/web/unbroken.ts';
import { actForm, choice, leftOver, line, wrong } from './form.ts';
import { hiddenVisit, homeVisitDeskForms, homeWordsOf } from './home-visit-forms.ts';
import { type PetitionView, textIn } from './view.ts';

const HOME_ACTS = [
  ...['home-visit-way', 'home-visit-estimate', 'home-visit-there', 'home-visit-signed'],
  ...['home-visit-work', 'home-visit-done', 'home-visit-said', 'home-visit-told'],
  ...[
    'move-home-visit',
    'pass-home-visit',
    'put-off-home-visit',
    'end-home-visit',
    'approve-home-visit',
  ],
];

/** The visit that goes on: what the petitioner said, and by one press what the visitor does next; nothing without one. */
export function homeVisitPart(view: PetitionView): Html {
  const { petition, sent, language } = view;
  const visit = openHomeVisit(petition);
  if (!visit)
    return sent && HOME_ACTS.includes(sent.act) ? leftOver(sent.act, sent, language) : nothing;
  const say = homeWordsOf(view);
  const { office } = view.terms;
  const who = office.people.find(({ id }) => id === visit.visitor)?.name ?? visit.visitor;
  const purpose = textIn(view.contents, visit.purpose);
  return html`<section class="card" id="home-visit"><h2>${say.heading}</h2>
<p class="lead">${unbroken(say.when(formatDay(visit.from, language), formatTime(visit.from, language), formatTime(visit.until, language)))}</p>
<p>${say.visitor(who)}</p>
${purpose && html`<blockquote lang="${petition.language}">${lines(purpose)}</blockquote>`}
<ul>${joined(
    factsOf(view, visit).map((fact) => html`<li>${unbroken(fact)}</li>`),
    '\n',
  )}</ul>
${isApprover(view, visit) && pressForm(view, 'approve-home-visit', visit.id, say.approve)}
${isLeftUnended(visit, view.now) ? pressForm(view, 'home-visit-done', visit.id, say.done) : view.person === visit.visitor && visitorForms(view, visit)}
${joined(homeVisitDeskForms(view, visit), '\n')}</section>`;
}

const isApprover = ({ petition, person, terms, now }: PetitionView, visit: HomeVisit): boolean =>
  visit.law !== undefined &&
  visit.approvedAt === undefined &&
  approverOf(petition, visit, { office: terms.office, now }) === person;

function factsOf(view: PetitionView, visit: HomeVisit): readonly string[] {
  const say = homeWordsOf(view);
  const when = (at: number) => formatInstant(at, view.language);
  const { told, wayAt, estimate, tappedAt, arrivedAt, identifiedAt, workAt } = visit;
  const step = (name: keyof typeof say.steps, at: number | undefined) =>
    at === undefined ? [] : [say.steps[name](when(at))];
  return [
    told ? say.told(when(told.at), say.ways[told.how]) : say.untold,
    ...permissionOf(view, visit),
    ...(visit.isVisitorUntold ? [say.visitorUntold] : []),
    ...(visit.isVisitorWanted ? [say.visitorWanted] : []),
    ...step('way', wayAt),
    ...step('estimate', estimate),
    ...step('tapped', tappedAt),
    ...step('arrived', arrivedAt),
    ...step('identified', identifiedAt),
    ...step('work', workAt),
  ];
}

/** What the petitioner said; of a visit by law which one, and whether the head agreed. */
function permissionOf(view: PetitionView, { law: id, approvedAt, answer }: HomeVisit): string[] {
  const say = homeWordsOf(view);
  const when = (at: number) => formatInstant(at, view.language);
  if (id === undefined)
    return [answer ? say.answers[answer.what](when(answer.at), say.ways[answer.how]) : say.waits];
  const law = lawOf(view.terms.office, id);
  return [
    say.law(law?.article[view.language] ?? id),
    approvedAt === undefined ? say.unapproved : say.approvedAt(when(approvedAt)),
  ];
}

/** What comes next at the door, the likeliest first: one press each, for a telephone in one hand. */
function visitorForms(view: PetitionView, visit: HomeVisit): Html {
  const say = homeWordsOf(view);
  const { id, wayAt, code = '', tappedAt, arrivedAt, identifiedAt, workAt } = visit;
  if (workAt !== undefined) return pressForm(view, 'home-visit-done', id, say.done);
  if (identifiedAt !== undefined) return pressForm(view, 'home-visit-work', id, say.work);
  if (!isAllowed(visit)) return refusedPress(view, 'home-visit-way');
  if (wayAt === undefined)
    return html`${pressForm(view, 'home-visit-way', id, say.way)}${estimateForm(view, id)}`;
  return html`<div class="due"><p>${say.code}</p>
<p class="first code"><strong class="whole">${textIn(view.contents, code)}</strong></p></div>
<p class="quiet">${say.codeHint}</p>
${arrivedAt === undefined && tappedAt === undefined && pressForm(view, 'home-visit-there', id, say.there)}
${estimateForm(view, id)}
${signedForm(view, id)}`;
}

/** One button; where it was refused just now, why. */
const pressForm = (view: PetitionView, act: string, visit: string, label: string): Html =>
  html`${refusedPress(view, act)}${form(
    view.context,
    { action: `/desk/${act}` },
    html`${hidden('number', view.petition.number)}${hidden('visit', visit)}
<p><button type="submit" id="${act}">${label}</button></p>`,
  )}`;

const refusedPress = ({ sent, language }: PetitionView, act: string): Html =>
  sent?.act === act && sent.refused ? wrong(act, 'home-visit', sent, language) : nothing;

function estimateForm(view: PetitionView, visit: string): Html {
  const { estimate: say } = homeWordsOf(view);
  const act = 'home-visit-estimate';
  const all = (['10', '20', '30', '40'] as const).map((one) => [one, say.minute(one)] as const);
  return actForm(view, {
    ...{ act, title: say.title, button: say.button, first: `${act}-minutes` },
    fields: ({ minutes }, marks) => [
      hiddenVisit(visit),
      choice(`${act}-minutes`, 'minutes', say.minutes, all, minutes, true, marks),
    ],
  });
}

function signedForm(view: PetitionView, visit: string): Html {
  const { signed: say } = homeWordsOf(view);
  const act = 'home-visit-signed';
  return actForm(view, {
    ...{ act, title: say.title, hint: say.hint, button: say.button, first: `${act}-proof` },
    fields: ({ proof }, marks) => [
      hiddenVisit(visit),
      line(`${act}-proof`, 'proof', say.proof, { most: 40, typed: proof, marks }),
    ],
  });
}
