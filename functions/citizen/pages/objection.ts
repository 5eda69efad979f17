import { newDateOf, objectionWords, reasonOf } from '../../../shared/notices/objection-draft.ts';
import {
  formatDue,
  formatInstant,
  formatTime,
  formatUntil,
  isMidnight,
} from '../../../shared/text/dates.ts';
import type { Page, PageContext } from '../../../shared/web/context.ts';
import { form } from '../../../shared/web/forms.ts';
import { type Html, html, joined, lines } from '../../../shared/web/html.ts';
import { citizenLayout } from '../../../shared/web/layout.ts';
import { unbroken } from '../../../shared/web/unbroken.ts';
import type { ObjectionView } from '../objection-view.ts';
import { apologyLink } from './apology.ts';
import { EN, KO } from './objection-words.ts';

const p = (text: string, kind = ''): Html =>
  html`<p${kind && html` class="${kind}"`}>${unbroken(text)}</p>`;
const list = (items: readonly string[]): Html =>
  html`<ul>${joined(
    items.map((item) => html`<li>${unbroken(item)}</li>`),
    '\n',
  )}</ul>`;

/** One page: before, what an objection does and one button; after, what was found and what became of it. */
export function objectionPage(view: ObjectionView): Page {
  const { petition, objection, phone } = view;
  const { language, number } = petition;
  const say = language === 'ko' ? KO : EN;
  const body = (context: PageContext) =>
    objection
      ? [
          p(say.raised(formatInstant(objection.at, language)), 'quiet'),
          ...FOUND[objection.outcome](view),
        ]
      : before(context, view);
  const links = html`<p><a href="/petitions/${number}">${say.status}</a></p>`;
  return (context) =>
    citizenLayout(
      context,
      { title: say.title(number) },
      joined([...body(context), apologyLink(petition), links, p(say.call(phone), 'quiet')], '\n'),
    );
}

const wordsOf = ({ petition }: ObjectionView) => (petition.language === 'ko' ? KO : EN);
const dueOf = (at: number, { petition: { language } }: ObjectionView): string =>
  formatDue(at, isMidnight(at), language);
const untilOf = (at: number, { petition: { language } }: ObjectionView): string =>
  formatUntil(at, isMidnight(at), language);

function before(context: PageContext, view: ObjectionView): readonly Html[] {
  const { before: say } = wordsOf(view);
  const action = `/petitions/${view.petition.number}/objection`;
  if (!view.mayRaise) return [p(say.over, 'lead')];
  return [
    p(say.lead, 'lead'),
    html`<h2>${say.what}</h2>`,
    list(say.items),
    form(
      context,
      { action },
      html`
${p(say.only, 'quiet')}
<p><button type="submit">${say.button}</button></p>`,
    ),
  ];
}

const FOUND = {
  LATE_NO_NOTICE: lateFound,
  LATE_NOTICED: noticedFound,
  NOT_LATE: notLateFound,
};

function lateFound(view: ObjectionView): readonly Html[] {
  const { objection, explained, hour, petition } = view;
  const { late: say } = wordsOf(view);
  const due = objection?.dueAt === undefined ? [] : [p(say.due(dueOf(objection.dueAt, view)))];
  const lead = p(say.lead, 'lead');
  if (explained) return [lead, ...explanationFound(view, explained), ...apologyFound(view)];
  const time = hour ? formatTime(hour.dueAt, petition.language) : '';
  const promised = hour?.state === 'broken' ? say.overdue(time) : say.within(time);
  return [
    lead,
    ...due,
    html`<section class="card late"><p><strong>${promised}</strong></p>${p(petition.contact.email ? say.byMail : say.here)}</section>`,
    html`<p><a href="/petitions/${petition.number}/objection">${say.reload}</a></p>`,
    ...apologyFound(view),
  ];
}

function explanationFound(
  view: ObjectionView,
  explained: NonNullable<ObjectionView['explained']>,
): readonly Html[] {
  const { language } = view.petition;
  const say = wordsOf(view);
  const words = objectionWords(language);
  const date = newDateOf(explained, language);
  const sentence = explained.sentence;
  return [
    html`<h2>${say.explained}</h2>`,
    ...reasonOf(explained, language).map((text) => p(text)),
    ...(sentence === undefined
      ? []
      : [html`<article><h3>${say.sentence}</h3><p>${lines(sentence)}</p></article>`]),
    ...(date === undefined
      ? [p(words.leadAnswered)]
      : [
          html`<section class="card"><p><strong>${words.newDue}: ${date}</strong></p>${p(words.promise(view.head))}</section>`,
          p(words.again, 'quiet'),
        ]),
  ];
}

function apologyFound(view: ObjectionView): readonly Html[] {
  const { apology, petition } = view;
  const say = wordsOf(view);
  if (!apology) return [];
  const heading = html`<h2>${say.apology}</h2>`;
  if (apology.waived) return [heading, p(say.apologyWaived)];
  if (apology.words !== undefined)
    return [heading, p(say.apologyDone), html`<article><p>${lines(apology.words)}</p></article>`];
  const by = formatInstant(apology.dueAt, petition.language);
  const when = apology.state === 'broken' ? say.apologyLate : say.apologyBy(by);
  return [heading, p(when)];
}

function noticedFound(view: ObjectionView): readonly Html[] {
  const { notice, objection, petition } = view;
  const { noticed: say } = wordsOf(view);
  const { reasons } = objectionWords(petition.language);
  if (!notice || objection?.dueAt === undefined) return [p(say.lead, 'lead')];
  const reason = Object.entries(reasons).find(([code]) => code === notice.reason)?.[1];
  return [
    p(say.lead, 'lead'),
    p(say.dates(dueOf(objection.dueAt, view), dueOf(notice.newDueAt, view))),
    ...(reason === undefined ? [] : [p(reason)]),
    p(say.again, 'quiet'),
  ];
}

function notLateFound(view: ObjectionView): readonly Html[] {
  const { objection, derived, petition } = view;
  const { notLate: say } = wordsOf(view);
  const dueAt = objection?.dueAt;
  if (dueAt === undefined) return [p(say.none, 'lead')];
  const answered = petition.answeredAt !== undefined;
  return [
    p(answered ? say.answered : say.lead, 'lead'),
    p(answered ? say.wasDue(dueOf(dueAt, view)) : say.due(untilOf(dueAt, view))),
    ...(derived.length > 0 ? [html`<h2>${say.why}</h2>`, list(derived)] : []),
    ...(answered ? [] : [p(say.again, 'quiet')]),
  ];
}
