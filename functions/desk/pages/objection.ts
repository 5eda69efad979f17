import { newDateOf, objectionWords, reasonOf } from '../../../shared/notices/objection-draft.ts';
import {
  formatDue,
  formatInstant,
  formatTime,
  formatUntil,
  isMidnight,
} from '../../../shared/text/dates.ts';
import { escapeHtml as e, escapeLines } from '../../../shared/text/escape.ts';
import { sheet } from '../../../shared/web/sheet.ts';
import { unbroken } from '../../../shared/web/unbroken.ts';
import type { ObjectionView } from '../objection-view.ts';
import { EN, KO } from './objection-words.ts';

const p = (text: string, kind = ''): string =>
  `<p${kind && ` class="${kind}"`}>${unbroken(text)}</p>`;
const list = (items: readonly string[]): string =>
  `<ul>${items.map((item) => `<li>${unbroken(item)}</li>`).join('\n')}</ul>`;

/** One page: before, what an objection does and one button; after, what was found and what became of it. */
export function objectionPage(view: ObjectionView): string {
  const { petition, objection, phone } = view;
  const { language, number } = petition;
  const say = language === 'ko' ? KO : EN;
  const body = objection
    ? [
        p(say.raised(formatInstant(objection.at, language)), 'quiet'),
        ...FOUND[objection.outcome](view),
      ]
    : before(view);
  const links = `<p><a href="/petitions/${e(number)}">${say.status}</a></p>`;
  return sheet(
    language,
    say.title(number),
    [...body, links, p(say.call(phone), 'quiet')].join('\n'),
  );
}

const wordsOf = ({ petition }: ObjectionView) => (petition.language === 'ko' ? KO : EN);
const dueOf = (at: number, { petition: { language } }: ObjectionView): string =>
  formatDue(at, isMidnight(at), language);
const untilOf = (at: number, { petition: { language } }: ObjectionView): string =>
  formatUntil(at, isMidnight(at), language);

function before(view: ObjectionView): readonly string[] {
  const { before: say } = wordsOf(view);
  if (!view.mayRaise) return [p(say.over, 'lead')];
  return [
    p(say.lead, 'lead'),
    `<h2>${say.what}</h2>`,
    list(say.items),
    `<form method="post" action="/petitions/${e(view.petition.number)}/objection">`,
    p(say.only, 'quiet'),
    `<p><button type="submit">${say.button}</button></p></form>`,
  ];
}

const FOUND = {
  LATE_NO_NOTICE: lateFound,
  LATE_NOTICED: noticedFound,
  NOT_LATE: notLateFound,
};

function lateFound(view: ObjectionView): readonly string[] {
  const { objection, explained, hour, petition } = view;
  const { late: say } = wordsOf(view);
  const due = objection?.dueAt === undefined ? [] : [p(say.due(dueOf(objection.dueAt, view)))];
  const lead = p(say.lead, 'lead');
  if (explained) return [lead, ...explanationFound(view, explained), ...apologyFound(view)];
  const time = hour ? formatTime(hour.dueAt) : '';
  const promised = hour?.state === 'broken' ? say.overdue(time) : say.within(time);
  return [
    lead,
    ...due,
    `<section class="card late"><p><strong>${e(promised)}</strong></p>${p(petition.contact.email ? say.byMail : say.here)}</section>`,
    `<p><a href="/petitions/${e(petition.number)}/objection">${say.reload}</a></p>`,
    ...apologyFound(view),
  ];
}

function explanationFound(
  view: ObjectionView,
  explained: NonNullable<ObjectionView['explained']>,
): readonly string[] {
  const { language } = view.petition;
  const say = wordsOf(view);
  const words = objectionWords(language);
  const date = newDateOf(explained, language);
  const sentence = explained.sentence;
  return [
    `<h2>${say.explained}</h2>`,
    ...reasonOf(explained, language).map((text) => p(text)),
    ...(sentence === undefined
      ? []
      : [`<article><h3>${say.sentence}</h3><p>${escapeLines(sentence)}</p></article>`]),
    ...(date === undefined
      ? [p(words.leadAnswered)]
      : [
          `<section class="card"><p><strong>${e(`${words.newDue}: ${date}`)}</strong></p>${p(words.promise(view.head))}</section>`,
          p(words.again, 'quiet'),
        ]),
  ];
}

function apologyFound(view: ObjectionView): readonly string[] {
  const { apology, petition } = view;
  const say = wordsOf(view);
  if (!apology) return [];
  const heading = `<h2>${say.apology}</h2>`;
  if (apology.words !== undefined)
    return [heading, p(say.apologyDone), `<article><p>${escapeLines(apology.words)}</p></article>`];
  const by = formatInstant(apology.dueAt, petition.language);
  return [heading, p(apology.state === 'broken' ? say.apologyLate : say.apologyBy(by))];
}

function noticedFound(view: ObjectionView): readonly string[] {
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

function notLateFound(view: ObjectionView): readonly string[] {
  const { objection, derived, petition } = view;
  const { notLate: say } = wordsOf(view);
  const dueAt = objection?.dueAt;
  if (dueAt === undefined) return [p(say.none, 'lead')];
  const answered = petition.answeredAt !== undefined;
  return [
    p(answered ? say.answered : say.lead, 'lead'),
    p(answered ? say.wasDue(dueOf(dueAt, view)) : say.due(untilOf(dueAt, view))),
    ...(derived.length > 0 ? [`<h2>${say.why}</h2>`, list(derived)] : []),
    ...(answered ? [] : [p(say.again, 'quiet')]),
  ];
}
