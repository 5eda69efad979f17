import { MINUTE } from '../../../../shared/charter/day.ts';
import { sentenceOf } from '../../../../shared/lambda/problem.ts';
import { addressOf, counterAddress, receptionAddress } from '../../../../shared/privacy/link.ts';
import { ticketAddress } from '../../../../shared/receptions/addresses.ts';
import { formatInstant } from '../../../../shared/text/dates.ts';
import type { Page, PageContext } from '../../../../shared/web/context.ts';
import { alert, form, hidden } from '../../../../shared/web/forms.ts';
import { type Html, html, joined, nothing, type Piece } from '../../../../shared/web/html.ts';
import { layout } from '../../../../shared/web/layout.ts';
import type { ReceptionAct } from '../../receptions/body.ts';
import type { ReceptionView } from '../../receptions/view.ts';
import { topicChoices } from '../topic-choices.ts';
import { nameOf } from '../work-rows.ts';
import { doneHtml, labelOf, qrOf, topicNamed } from './parts.ts';
import { counterWords } from './words.ts';

/** One visitor: the ticket while they wait, then the three ways in which it ends, and what was measured. */
export function receptionPage(view: ReceptionView): Page {
  const { reception, language, state, refused, done, person } = view;
  const say = counterWords(language).one;
  const isOwn = state === 'open' && reception.by === person;
  return (context) =>
    layout(
      context,
      { title: say.title(labelOf(reception, language)) },
      html`${doneHtml(done, language)}${refused && html`${alert(sentenceOf(refused, language), 'wrong')}\n`}${state === 'waiting' && slip(view)}
${factsOf(view)}
${isOwn && reception.priority === 'again' && html`<p class="caution">${say.again}</p>`}
${isOwn && endsOf(context, view)}
<p class="screen"><a href="${counterAddress(reception.counter, reception.booth)}">${say.back}</a></p>`,
    );
}

/** What is printed and handed over: the number, and the way to the place in the queue. */
function slip({ reception, language, linkBase }: ReceptionView): Html {
  const say = counterWords(language).one;
  const url = `${linkBase}${ticketAddress(reception.id)}`;
  return html`<div class="slip"><p class="quiet">${say.slip}</p><div class="due"><p class="first"><span class="whole">${labelOf(reception, language)}</span></p></div>
<div class="qr">${qrOf(url, say.qr(url))}<div><p>${say.slipScan}</p></div></div></div>
<p class="quiet screen">${say.print}</p>`;
}

function factsOf(view: ReceptionView): Html {
  const { reception: one, language, topics, office, state, waited } = view;
  const words = counterWords(language);
  const say = words.one;
  const at = (instant: number | undefined): string =>
    instant === undefined ? '' : formatInstant(instant, language);
  const known: readonly (readonly [string, Piece])[] = [
    [say.state, one.ending ? say.endings[one.ending] : say.states[state]],
    [say.topic, topicNamed(topics, one.topic)],
    [say.priority, one.priority ? words.reasons[one.priority] : ''],
    [say.checkedIn, at(one.checkedInAt)],
    [say.opened, at(one.openedAt)],
    [say.waited, waitOf(view)],
    [say.ended, at(one.endedAt)],
    [say.booth, one.booth === undefined ? '' : words.counter.boothOf(one.booth)],
    [say.person, one.by === undefined ? '' : nameOf(one.by, office)],
    [
      say.petition,
      one.petition === undefined
        ? ''
        : html`<a href="${addressOf(one.petition)}">${one.petition}</a>`,
    ],
  ];
  const rows = known.filter(([, value]) => value !== '');
  return html`<dl class="facts">${joined(
    rows.map(([label, value]) => html`<dt>${label}</dt><dd>${value}</dd>`),
    '\n',
  )}</dl>`;

  function waitOf({ reception }: ReceptionView): string {
    if (waited !== undefined) return say.minutes(Math.floor(waited / MINUTE));
    return reception.openedAt !== undefined && reception.checkedInAt === undefined
      ? say.unmeasured
      : '';
  }
}

/** Answered on the spot: the topic, and Enter. Where something remains it is written down as a petition, or in the one there is. */
function endsOf(context: PageContext, view: ReceptionView): Html {
  const { reception: one, language, topics, typed, refused } = view;
  const say = counterWords(language).one;
  const send = (act: ReceptionAct, content: Piece) =>
    form(
      context,
      { action: receptionAddress(one.id), carriesOut: false },
      html`${hidden('act', act)}${content}`,
    );
  const first = topics.filter(({ id }) => id === one.topic);
  const sorted = [...first, ...topics.filter(({ id }) => id !== one.topic)];
  return html`<h2>${say.spot}</h2>
${send(
  'contact',
  html`
${topicChoices(say.topic, sorted, { takesFocus: refused === undefined })}
<p><button type="submit">${say.spotButton}</button></p>`,
)}
<h2>${say.remains}</h2>
<p><a class="go plain" href="/desk/entry?reception=${one.id}">${say.become}</a></p>
<h2>${say.known}</h2>
<p class="quiet" id="known-hint">${say.knownHint}</p>
${send(
  'known',
  html`
<label for="number">${say.receipt}</label>
<input id="number" name="number" required maxlength="40" inputmode="numeric" autocomplete="off" aria-describedby="${refused && typed?.act === 'known' && 'wrong '}known-hint"${refused && typed?.act === 'known' && html` aria-invalid="true"`} value="${typed?.number}">
<p><button type="submit" class="plain">${say.knownButton}</button></p>`,
)}
${
  one.number === undefined
    ? nothing
    : html`<h2>${say.missed}</h2>
<p class="quiet">${say.missedHint}</p>
${send('gone', html`<p><button type="submit" class="plain">${say.missedButton}</button></p>`)}`
}`;
}
