import { newDateOf, reasonOf } from '../../../shared/notices/objection-draft.ts';
import { isAnswerAwaited, missed } from '../../../shared/petition/late.ts';
import { owedObjection } from '../../../shared/petition/objection.ts';
import { formatDue, isMidnight } from '../../../shared/text/dates.ts';
import type { PageContext } from '../../../shared/web/context.ts';
import { form } from '../../../shared/web/forms.ts';
import { type Html, html, lines, type Piece } from '../../../shared/web/html.ts';
import { unbroken } from '../../../shared/web/unbroken.ts';
import type { StatusView } from '../status-view.ts';
import { mayObjectNow, standingOf } from './headline.ts';
import { EN, KO } from './status-words.ts';

const wordsOf = ({ petition }: StatusView) => (petition.language === 'ko' ? KO : EN);
const addressOf = ({ petition }: StatusView): string => `/petitions/${petition.number}/objection`;

/** What stands first while an answer is late: what was due, and the one button that objects, or what came of it. */
export function lateSection(context: PageContext, view: StatusView): Html {
  const { petition, now } = view;
  const say = wordsOf(view);
  const [first] = missed(petition, now);
  const due = first?.originalDueAt ?? first?.dueAt;
  // An explanation says itself what was due.
  const wasDue =
    due !== undefined &&
    (mayObjectNow(petition, now) || !view.objection?.explained) &&
    say.wasDue(formatDue(due, isMidnight(due), petition.language));
  return html`<section class="due late" id="late">${wasDue && html`<p>${unbroken(wasDue)}</p>`}
${mayObjectNow(petition, now) ? button(context, view) : explained(view)}</section>`;
}

const button = (context: PageContext, view: StatusView): Html => {
  const say = wordsOf(view);
  return form(
    context,
    { action: addressOf(view) },
    html`<p>${say.objectMeans}</p><p><button type="submit" class="grand">${say.objectNow}</button></p>`,
  );
};

/** The reason and the date as they were told (P24.2), and the way to all of it. */
function explained(view: StatusView): Piece {
  const { petition, objection } = view;
  const { language } = petition;
  const say = wordsOf(view);
  if (!owedObjection(petition)) return false;
  const told = objection?.explained;
  const date = told && newDateOf(told, language);
  return html`${
    told &&
    html`<h2>${say.explained}</h2>
${reasonOf(told, language).map((text) => html`<p>${unbroken(text)}</p>`)}
${told.sentence !== undefined && html`<blockquote><p>${lines(told.sentence)}</p></blockquote>`}
${date !== undefined && html`<p class="first">${unbroken(date)}</p>`}`
  }
<p><a href="${addressOf(view)}">${say.objectedSee}</a></p>`;
}

/** Where one can object, or see what came of it: never after an answer in time, nor where nothing can be late any more. */
export function objectionLine(view: StatusView): Piece {
  const { petition, now } = view;
  const say = wordsOf(view);
  const to = (label: string) => html`<p><a href="${addressOf(view)}">${label}</a></p>`;
  if (mayObjectNow(petition, now)) return to(say.objectNow);
  if (owedObjection(petition)) return to(say.objectedSee);
  const isPaused = standingOf(petition, now).state === 'paused';
  return isAnswerAwaited(petition) && !isPaused && to(say.object);
}
