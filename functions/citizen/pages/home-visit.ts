import { dayOf, dayText, startOf } from '../../../shared/charter/day.ts';
import { coveredUntil } from '../../../shared/charter/home-visit.ts';
import { visitorShown } from '../../../shared/notices/home-visit-facts.ts';
import { officeIn } from '../../../shared/organization/office-in.ts';
import { visitTerms } from '../../../shared/petition/decide/home-visit-clock.ts';
import { lawOf } from '../../../shared/petition/decide/home-visit-law.ts';
import { canPutOff } from '../../../shared/petition/decide/home-visit-put-off.ts';
import { HOME_BREACHES } from '../../../shared/petition/home-visit/events.ts';
import type { HomeVisit } from '../../../shared/petition/home-visit/state.ts';
import {
  hasLiveConsent,
  isAllowed,
  isHomeVisitOver,
  toldHomeVisit,
} from '../../../shared/petition/home-visit.ts';
import type { Petition } from '../../../shared/petition/petition.ts';
import { formatDay, formatInstant, formatTime } from '../../../shared/text/dates.ts';
import type { Page, PageContext } from '../../../shared/web/context.ts';
import { form, hidden } from '../../../shared/web/forms.ts';
import { type Html, html, joined, lines, nothing } from '../../../shared/web/html.ts';
import { unbroken } from '../../../shared/web/unbroken.ts';
import type { ActView } from '../act-page.ts';
import { photoAddress } from '../photo-address.ts';
import type { StatusView } from '../status-view.ts';
import { actLayout, whyRefused } from './act-form.ts';
import { EN, KO } from './home-visit-words.ts';

const wordsOf = ({ language }: Pick<Petition, 'language'>) => (language === 'ko' ? KO : EN);
const windowOf = ({ from, until }: HomeVisit, { language }: Petition): string =>
  wordsOf({ language }).when(
    formatDay(from, language),
    formatTime(from, language),
    formatTime(until, language),
  );

/** Why, when and who visits (P3.3, P4.3); by one press yes or no, and at the door the digits that the visitor reads out. */
export function homeVisitPage(view: ActView): Page {
  const { petition, refused } = view;
  const { language } = petition;
  const say = { ...wordsOf(petition), button: '' };
  const visit = toldHomeVisit(petition);
  const wrong = whyRefused(refused, language, whereWrong(visit, view));
  return actLayout(
    petition,
    say,
    (
      context,
    ) => html`${wrong}${visit ? visitHtml(context, visit, view) : html`<p class="lead">${say.none}</p>`}
${breachForm(context, view)}`,
  );
}

/** Which field a refusal leads to: that of the form which was sent. */
function whereWrong(visit: HomeVisit | undefined, view: ActView) {
  const say = wordsOf(view.petition);
  if (isPuttingOff(view.typed ?? {}))
    return { field: 'home-visit-put-off', invalid: say.putOff.invalid };
  return {
    field: visit && isAtDoor(visit, view) ? 'home-visit-code' : 'home-visit-breach',
    invalid: visit ? say.codeInvalid : say.breachKind,
  };
}

const isAtDoor = (visit: HomeVisit, { petition, at, terms }: ActView): boolean =>
  visit.wayAt !== undefined &&
  visit.identifiedAt === undefined &&
  hasLiveConsent(visit, at, visitTerms(petition, visit, terms));

function visitHtml(context: PageContext, visit: HomeVisit, view: ActView): Html {
  const { petition, text } = view;
  const say = wordsOf(petition);
  return html`<p class="lead">${unbroken(leadOf(visit, petition))}</p>
${joined(
  stateOf(visit, view).map((line) => html`<p><strong>${unbroken(line)}</strong></p>`),
  '\n',
)}
<dl>${text !== undefined && html`<dt>${say.why}</dt><dd>${lines(text)}</dd>`}${whoComes(visit, view)}</dl>
${isAtDoor(visit, view) && codeForm(context, visit, view)}
${answerForm(context, visit, view)}${putOffForm(context, visit, view)}`;
}

/** What we would do, what was agreed, or only when it would have been. */
function leadOf(visit: HomeVisit, petition: Petition): string {
  const say = wordsOf(petition);
  const window = windowOf(visit, petition);
  if (visit.endedAt !== undefined || (visit.answer && !isAllowed(visit))) return window;
  return isAllowed(visit) && visit.law === undefined ? say.line.agreed(window) : say.lead(window);
}

/** Where it stands, the latest that matters. */
function stateOf(visit: HomeVisit, { petition, terms }: ActView): readonly string[] {
  const { language } = petition;
  const say = wordsOf(petition);
  const { answer, until, arrivedAt, doneAt, endedAt } = visit;
  if (endedAt !== undefined) return [say.ended];
  if (arrivedAt !== undefined) {
    const arrived = say.arrived(formatInstant(arrivedAt, language));
    return doneAt === undefined ? [arrived] : [arrived, say.done];
  }
  const law = lawOf(terms.office, visit.law);
  if (law)
    return [
      say.law(law.article[language]),
      law.postponement[language],
      ...(visit.putOff === undefined ? [] : [say.putOff.done]),
      ...onTheWay(visit, petition),
    ];
  if (!answer) return [say.ask];
  const covered = formatTime(coveredUntil(until, visitTerms(petition, visit, terms)), language);
  const said = say.answers[answer.what](covered);
  if (answer.what !== 'consented') return [said];
  return [said, ...onTheWay(visit, petition)];
}

function onTheWay({ turn, wayAt, estimate }: HomeVisit, { language }: Petition): readonly string[] {
  const say = wordsOf({ language });
  return [
    ...(turn === undefined ? [] : [say.otherVisitor]),
    ...(wayAt === undefined ? [] : [say.way]),
    ...(estimate === undefined ? [] : [say.estimate(formatTime(estimate, language))]),
  ];
}

/** Named from the consent to the day after, to be compared with the card; before and after the role alone. */
function whoComes(visit: HomeVisit, { petition, at, terms, photoOf }: ActView): Html {
  const { language } = petition;
  const say = wordsOf(petition);
  const office = officeIn(terms.office, language);
  const who = visitorShown(petition, visit.id, at, { office, charter: terms.charter });
  if (!who) return nothing;
  const { department, name, role, pass } = who;
  const called = [department[language], ...(name === undefined ? [] : [name]), role[language]];
  const picture =
    photoOf !== undefined &&
    name !== undefined &&
    html`<br><img src="${photoAddress(petition.number)}?of=${photoOf}" alt="${say.photo(name)}" width="160">`;
  return html`<dt>${say.who}</dt><dd>${called.join(' ')}${picture}</dd>${
    pass !== undefined &&
    html`<dt>${say.pass}</dt><dd><strong>${pass}</strong><br>${unbroken(say.compare(office.corporation.phone))}</dd>`
  }`;
}

function codeForm(context: PageContext, visit: HomeVisit, { petition, refused }: ActView): Html {
  const say = wordsOf(petition);
  return form(
    context,
    { action: `/petitions/${petition.number}/home-visit/arrival` },
    html`${hidden('visit', visit.id)}
<label for="home-visit-code">${say.code}</label>
<p class="quiet" id="code-hint">${say.codeHint}</p>
<input id="home-visit-code" name="digits" inputmode="numeric" autocomplete="off" maxlength="10" required aria-describedby="${refused !== undefined && 'wrong '}code-hint"${refused !== undefined && html` aria-invalid="true"`}>
<p><button type="submit">${say.confirm}</button></p>`,
  );
}

/** One press each; what was said stands above it, and can be changed until the visitor is there. */
function answerForm(context: PageContext, visit: HomeVisit, { petition, at }: ActView): Html {
  const say = wordsOf(petition);
  if (isHomeVisitOver(visit) || visit.arrivedAt !== undefined || visit.law !== undefined)
    return nothing;
  const press = (answer: 'yes' | 'no', label: string, isPlain = false) =>
    form(
      context,
      { action: `/petitions/${petition.number}/home-visit` },
      html`${hidden('visit', visit.id)}${hidden('plan', visit.plan)}${hidden('answer', answer)}
<p><button type="submit"${isPlain && html` class="plain"`}>${label}</button></p>`,
    );
  const isToday = dayOf(at) === dayOf(visit.from);
  if (isAllowed(visit)) return press('no', isToday ? say.notToday : say.takeBack, true);
  const yes = at <= visit.until && press('yes', say.yes, visit.answer !== undefined);
  return visit.answer
    ? html`${yes && html`<p>${say.changed}</p>`}${yes}`
    : html`${yes}${press('no', say.no, true)}`;
}

/** By law, where the list of laws lets them: one press with the day that they wish. */
function putOffForm(context: PageContext, visit: HomeVisit, view: ActView): Html {
  const { petition, at, terms, refused, typed = {} } = view;
  const { language } = petition;
  const { putOff: say } = wordsOf(petition);
  const can = isHomeVisitOver(visit) ? undefined : canPutOff(visit, at, terms);
  if (!can) return nothing;
  const isWrong = refused !== undefined && isPuttingOff(typed);
  return form(
    context,
    { action: `/petitions/${petition.number}/home-visit/put-off` },
    html`${hidden('visit', visit.id)}${hidden('plan', visit.plan)}
<p id="put-off-hint">${unbroken(say.can(formatInstant(can.until, language), formatDay(startOf(can.last), language)))}</p>
<label for="home-visit-put-off">${say.day}</label>
<input type="date" id="home-visit-put-off" name="day" required min="${dayText(can.first)}" max="${dayText(can.last)}" value="${isWrong && typed.day}" aria-describedby="${isWrong && 'wrong '}put-off-hint"${isWrong && html` aria-invalid="true"`}>
<p><button type="submit" class="plain">${say.button}</button></p>`,
  );
}

/** Its form has a plan and a day; that of what was wrong has no plan, and that of an answer no day. */
const isPuttingOff = ({ plan, day }: NonNullable<ActView['typed']>): boolean =>
  plan !== undefined && day !== undefined;

/** Whether or not we know of a visit: what was wrong with one. */
function breachForm(context: PageContext, { petition, at, typed = {} }: ActView): Html {
  const say = wordsOf(petition);
  const { homeBreaches = [], number } = petition;
  const kinds = HOME_BREACHES.map(
    (kind) =>
      html`<label class="choice"><input type="radio" name="kind" value="${kind}" required${typed.kind === kind && ' checked'}> ${say.kinds[kind]}</label>`,
  );
  return html`${homeBreaches.length > 0 && html`<p role="status">${say.told}</p>`}
<details id="home-visit-breach"${typed.kind !== undefined && ' open'}><summary>${say.breachTitle}</summary>
${form(
  context,
  { action: `/petitions/${number}/home-visit/breach` },
  html`<fieldset><legend>${say.breachKind}</legend>
${joined(kinds, '\n')}</fieldset>
<label for="home-visit-day">${say.day}</label>
<input type="date" id="home-visit-day" name="day" required max="${dayText(dayOf(at))}" value="${typed.day ?? dayText(dayOf(at))}">
<p><button type="submit" class="plain">${say.tell}</button></p>`,
)}</details>`;
}

/** On the status page: the visit that is asked for or agreed, with the way to its page; where none is, that one can be told of. */
export function homeVisitLine({ petition }: Pick<StatusView, 'petition'>): Html {
  const say = wordsOf(petition);
  const path = `/petitions/${petition.number}/home-visit`;
  const visible = toldHomeVisit(petition);
  const open = visible && !isHomeVisitOver(visible) ? visible : undefined;
  if (!visible && !petition.homeBreaches) return nothing;
  if (!open || (open.answer && !isAllowed(open)))
    return html`<p><a href="${path}">${say.line.other}</a></p>`;
  const window = windowOf(open, petition);
  return html`<section class="card"><p><strong>${unbroken(isAllowed(open) ? say.line.agreed(window) : say.line.waits(window))}</strong></p>
<p><a href="${path}">${say.open}</a></p></section>`;
}
