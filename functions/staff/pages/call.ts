import { isOpenCall } from '../../../shared/calls/call.ts';
import { READ_BACKS } from '../../../shared/calls/read-back.ts';
import { MINUTE } from '../../../shared/charter/day.ts';
import { sentenceOf } from '../../../shared/lambda/problem.ts';
import { addressOf, callAddress, WORKLIST } from '../../../shared/privacy/link.ts';
import { formatInstant, formatUntil } from '../../../shared/text/dates.ts';
import type { Page, PageContext } from '../../../shared/web/context.ts';
import { alert, form, hidden } from '../../../shared/web/forms.ts';
import { type Html, html, joined, nothing } from '../../../shared/web/html.ts';
import { layout } from '../../../shared/web/layout.ts';
import { factRow } from '../../../shared/web/lists.ts';
import { WRAP_UP_ACTS } from '../calls/body.ts';
import type { CallView } from '../calls/view.ts';
import { belongingHtml } from './call-belonging.ts';
import { findHtml } from './call-find.ts';
import { matchesHtml } from './call-matches.ts';
import { notedHtml } from './call-noted.ts';
import { pairHtml } from './call-pair.ts';
import { CALL_EN, CALL_KO } from './call-words.ts';
import { standingWishesBox } from './petition/standing-wishes.ts';
import { topicChoices } from './topic-choices.ts';
import { visitorCheckLink } from './visitor-check.ts';
import { nameOf } from './work-rows.ts';

const wordsOf = ({ language }: Pick<CallView, 'language'>) =>
  language === 'ko' ? CALL_KO : CALL_EN;

/** A call that is going on or was just over: a contact in two keys, or what was said. */
export function callPage(view: CallView): Page {
  const { call, language, office, startedAt, terms, spoken = 0 } = view;
  const say = wordsOf(view);
  const isOpen = isOpenCall(call);
  return (context) =>
    layout(
      context,
      { title: say.title },
      html`${doneLine(view)}${refusalOf(view)}
<dl class="facts">
${factRow(say.started, formatInstant(startedAt, language))}
${factRow(say.agent, call.agent === undefined ? say.nobody : nameOf(call.agent, office))}
${factRow(say.state, stateOf(view))}
${call.petition === undefined ? nothing : factRow(say.petition, html`<a href="${addressOf(call.petition)}">${call.petition}</a>`)}
</dl>
${pairHtml(view)}${standingWishesBox(view.wishes, language)}
${isOpen && !view.over && spoken > terms.longTalk ? html`<p class="lead">${say.long}</p>` : nothing}
${notedHtml(context, view)}${isOpen ? html`${spotForm(context, view)}${wordsForm(context, view)}${heardForm(context, view)}${matchesHtml(context, view)}${abuseForm(context, view)}` : nothing}
${visitorCheckLink(language)}
<p><a href="${addressOf(WORKLIST)}">${say.worklist}</a></p>`,
    );
}

function doneLine({ done, call, terms, ...view }: CallView): Html {
  const name = WRAP_UP_ACTS.find((one) => one === done);
  const isSo =
    name === 'contact' || name === 'abuse'
      ? call.ending === name
      : name === 'joins'
        ? call.joined !== undefined
        : name === 'belongs'
          ? call.earlier === true
          : name !== undefined;
  return name && isSo
    ? html`<p class="done" role="status">${wordsOf(view).done[name].replace('{minutes}', String(terms.restAfterAbuse / MINUTE))}</p>\n`
    : nothing;
}

function refusalOf({ refused, language }: CallView): Html {
  if (!refused) return nothing;
  const sentence = sentenceOf(refused.code, language);
  const { field } = refused;
  return alert(field === undefined ? sentence : html`<a href="#${field}">${sentence}</a>`, 'wrong');
}

function stateOf(view: CallView): string {
  const { call, language, now } = view;
  const say = wordsOf(view);
  if (call.earlier) return say.earlier;
  if (call.ending) return say.endings[call.ending];
  const [wrapUp] = call.pledges;
  if (call.agent === undefined || !wrapUp) return say.nobody;
  return now > wrapUp.dueAt ? say.late : say.open(formatUntil(wrapUp.dueAt, false, language));
}

/** Two keys: the topic, and Enter. */
function spotForm(context: PageContext, view: CallView): Html {
  const say = wordsOf(view);
  const { call, topics, refused, written, found } = view;
  return html`<h2>${say.spot}</h2>
<p class="quiet">${say.spotHint}</p>
${form(
  context,
  { action: callAddress(call.id) },
  html`${hidden('act', 'contact')}
${topicChoices(say.topic, topics, { takesFocus: !refused && !written && !found })}
<p><button type="submit">${say.spotButton}</button></p>`,
)}`;
}

function wordsForm(context: PageContext, view: CallView): Html {
  const say = wordsOf(view);
  const { call, written, refused, found } = view;
  const typed = refused?.typed ?? found?.typed ?? { ...written };
  const text = (name: 'gist' | 'sentence' | 'agreed', rows: number, hint?: string) => {
    const isWrong = refused?.field === name;
    const by = [isWrong ? 'wrong' : '', hint === undefined ? '' : `${name}-hint`].filter(Boolean);
    return html`<label for="${name}">${say[name]}</label>${hint === undefined ? nothing : html`<p class="quiet" id="${name}-hint">${hint}</p>`}
<textarea id="${name}" name="${name}" rows="${rows}" maxlength="${name === 'sentence' ? 500 : 2000}"${isWrong && html` aria-invalid="true"`}${by.length > 0 && html` aria-describedby="${by.join(' ')}"`}>
${typed[name] ?? ''}</textarea>`;
  };
  const said = READ_BACKS.map(
    (one) =>
      html`<label class="choice"><input type="radio" name="said" value="${one}"${typed.said === one && html` checked`}> ${say.said[one]}</label>`,
  );
  return html`<h2>${say.words}</h2>
<p class="quiet">${say.wordsHint}</p>
${form(
  context,
  { action: callAddress(call.id), novalidate: true },
  html`${hidden('version', call.version)}
${text('gist', 3)}
<fieldset><legend>${say.readBack}</legend><div class="choices">${joined(said, '\n')}</div></fieldset>
${text('sentence', 2, say.sentenceHint)}
${text('agreed', 2)}
<p class="actions"><button type="submit" name="act" value="petition">${say.become}</button> <button type="submit" name="act" value="write" class="plain">${say.write}</button></p>
${belongingHtml(view)}
${findHtml(view)}`,
)}`;
}

/** Of somebody who did not write the gist. */
function heardForm(context: PageContext, view: CallView): Html {
  const say = wordsOf(view);
  const { call, person, details = call.details } = { ...view, details: view.call.details };
  const isPassedOn = details.some(({ event }) => event === 'transferred' || event === 'consulted');
  if (!isPassedOn || call.gistBy === person) return nothing;
  if (call.heard.includes(person)) return html`<p>${say.heardDone}</p>`;
  return html`<h2>${say.heardTitle}</h2>
<p class="quiet">${say.heardHint}</p>
${form(
  context,
  { action: callAddress(call.id) },
  html`${hidden('act', 'heard')}<p><button type="submit" class="plain">${say.heard}</button></p>`,
)}`;
}

function abuseForm(context: PageContext, view: CallView): Html {
  const say = wordsOf(view);
  return html`<details><summary>${say.abuseTitle}</summary>
<p>${say.abuseRead}</p>
<blockquote>${say.abuseSentence}</blockquote>
<p class="quiet">${say.abuseHint}</p>
${form(
  context,
  { action: callAddress(view.call.id) },
  html`${hidden('act', 'abuse')}<p><button type="submit" class="plain">${say.abuse}</button></p>`,
)}</details>`;
}
