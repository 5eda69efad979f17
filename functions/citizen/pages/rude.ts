import { reportCommands } from '../../../shared/petition/commands/conduct.ts';
import { mostOf } from '../../../shared/petition/commands/fields.ts';
import { CONTACT_WISHES } from '../../../shared/petition/conduct/events.ts';
import { isLookedAtAgain, standingFinding } from '../../../shared/petition/conduct/rounds.ts';
import type { Report } from '../../../shared/petition/conduct/state.ts';
import { measuresDoneAt } from '../../../shared/petition/conduct.ts';
import { whyNotContest } from '../../../shared/petition/decide/contest-finding.ts';
import { isToldOnPage } from '../../../shared/petition/decide/finding.ts';
import { isReportedNow } from '../../../shared/petition/decide/report.ts';
import type { Petition } from '../../../shared/petition/petition.ts';
import { formatDue, formatInstant, isMidnight } from '../../../shared/text/dates.ts';
import type { Page, PageContext } from '../../../shared/web/context.ts';
import { form } from '../../../shared/web/forms.ts';
import { type Html, html, joined, lines, nothing } from '../../../shared/web/html.ts';
import { unbroken } from '../../../shared/web/unbroken.ts';
import type { ActView } from '../act-page.ts';
import type { StatusView } from '../status-view.ts';
import { actFormPage, actLayout, textField, whyRefused } from './act-form.ts';
import { EN, KO } from './rude-words.ts';

const wordsOf = ({ language }: Petition) => (language === 'ko' ? KO : EN);

/** Where a petitioner says that a member of staff was rude; while that is looked into, that it is. */
export function rudePage({ petition, refused, typed = {} }: ActView): Page {
  const { language } = petition;
  const say = wordsOf(petition);
  if (isReportedNow(petition))
    return actLayout(petition, say, () => html`<p class="lead">${say.already}</p>`);
  const wrong = whyRefused(refused, language, { field: 'rude', invalid: say.invalid });
  const wishes = CONTACT_WISHES.map(
    (wish) =>
      html`<label class="choice"><input type="radio" name="contact" value="${wish}"${typed.contact === wish && ' checked'}> ${say.wishes[wish]}</label>`,
  );
  const told = textField({
    ...{ id: 'rude', say, rows: 8, required: true },
    most: mostOf(reportCommands.rude, 'text'),
    typed: typed.text,
    isWrong: wrong !== undefined,
  });
  return actFormPage(petition, say, {
    lead: say.lead,
    items: say.list,
    wrong,
    action: 'rude',
    fields: html`${told}
<p class="box"><input type="checkbox" id="threat" name="threat" value="yes"${typed.threat === 'yes' && ' checked'}><label for="threat">${say.threat}</label></p>
<fieldset><legend>${say.contact}</legend>
${joined(wishes, '\n')}</fieldset>
<label for="day">${say.day}</label>
<input type="date" id="day" name="day" value="${typed.day ?? ''}">`,
  });
}

type Told = Pick<StatusView, 'petition' | 'conduct' | 'now'>;

/**
 * On the status page: what was said of our staff and what became of it; where it is said, while nothing was. Of measures inside
 * the house it says when all of them are done, and nothing else (P23).
 */
export function reportSection(context: PageContext, view: Told): Html {
  const { petition } = view;
  const say = wordsOf(petition);
  const { number } = petition;
  const reports = petition.reports?.filter(({ of }) => of !== 'visit') ?? [];
  // Also of what was withdrawn: how somebody was treated may be why.
  const link =
    !isReportedNow(petition) && html`<p><a href="/petitions/${number}/rude">${say.link}</a></p>`;
  if (reports.length === 0) return html`${link}`;
  const parts = reports.map(
    (report) => html`${becameOf(report, view)}${reviewForm(context, report, petition)}`,
  );
  return html`<h2>${say.section}</h2>
${joined(parts, '\n')}
${link}`;
}

function becameOf(report: Report, { petition, conduct, now }: Told): Html {
  const { language } = petition;
  const say = wordsOf(petition);
  const { raisedAt, unmarkedAt, found, contested } = report;
  const when = (at: number) => formatInstant(at, language);
  const dueOf = (id: string | undefined) =>
    petition.pledges.find((pledge) => pledge.id === id)?.dueAt;
  if (unmarkedAt !== undefined) return html`<p>${say.unmarked}</p>`;
  const last = standingFinding(report);
  const due = dueOf(found ? contested?.period : report.finding);
  const waits = !found || isLookedAtAgain(report);
  const until = (at: number) => formatDue(at, isMidnight(at), language);
  const [first, again] = isToldOnPage(report)
    ? [say.untilHere, say.reviewingHere]
    : [say.until, say.reviewing];
  const awaitedAs = found ? again : first;
  const awaited =
    waits && due !== undefined ? (now > due ? say.late : awaitedAs(until(due))) : undefined;
  const doneAt = measuresDoneAt(report);
  const wrote = last?.sentence !== undefined && conduct[last.sentence];
  return html`<p>${unbroken(say.received(when(raisedAt)))}</p>
${last && html`<p>${last.upheld ? say.upheld : say.denied}</p>`}
${wrote && html`<blockquote>${lines(wrote)}</blockquote>`}
${awaited && html`<p>${unbroken(awaited)}</p>`}
${doneAt !== undefined && html`<p>${unbroken(say.done(when(doneAt)))}</p>`}`;
}

/** The way to audit for whoever was not believed: one press. */
function reviewForm(context: PageContext, report: Report, petition: Petition): Html {
  if (whyNotContest(report, 'petitioner') !== undefined || report.unmarkedAt !== undefined)
    return nothing;
  return form(
    context,
    { action: `/petitions/${petition.number}/rude/review` },
    html`<input type="hidden" name="report" value="${report.id}">
<p><button type="submit">${wordsOf(petition).review}</button></p>`,
  );
}
