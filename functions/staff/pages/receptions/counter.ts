import { sentenceOf } from '../../../../shared/lambda/problem.ts';
import {
  addressOf,
  counterAddress,
  RECEPTIONS,
  receptionAddress,
  WORKLIST,
} from '../../../../shared/privacy/link.ts';
import { checkInAddress, screenAddress } from '../../../../shared/receptions/addresses.ts';
import type { Reception } from '../../../../shared/receptions/reception.ts';
import { formatTime } from '../../../../shared/text/dates.ts';
import type { Page, PageContext } from '../../../../shared/web/context.ts';
import { alert, form, hidden } from '../../../../shared/web/forms.ts';
import { type Html, html, joined, nothing, type Piece } from '../../../../shared/web/html.ts';
import { layout } from '../../../../shared/web/layout.ts';
import type { CounterAct } from '../../receptions/body.ts';
import type { CounterView } from '../../receptions/view.ts';
import { doneHtml, labelOf, topicNamed } from './parts.ts';
import { counterWords } from './words.ts';

/** A counter with its queue: the next is called with one key. */
export function counterPage(view: CounterView): Page {
  const { language, counter, queue, own, refused, done, gone, booth } = view;
  const say = counterWords(language).counter;
  return (context) =>
    layout(
      context,
      { title: `${say.title}: ${counter.name[language]}` },
      html`${doneHtml(done, language)}${refused && html`${alert(sentenceOf(refused, language), 'wrong')}\n`}<p class="quiet">${say.lead}</p>
${own && html`<p class="lead"><a href="${receptionAddress(own.id)}">${say.own(labelOf(own, language))}</a></p>`}
${booth !== undefined && !own && callForm(context, view)}
${boothForm(view)}
<h2>${say.waiting(queue.length)}</h2>
${queue.length > 0 ? listOf(context, view, queue, 'call') : html`<p>${say.none}</p>`}
${
  gone.length > 0
    ? html`<h2>${say.gone}</h2>
${listOf(context, view, gone, 'again')}`
    : nothing
}
${giveForm(context, view)}
<h2>${say.pages}</h2>
<ul class="filters"><li><a href="${screenAddress(counter.id)}">${say.screen}</a></li><li><a href="${checkInAddress(counter.id)}">${say.checkIn}</a></li><li><a href="${counterAddress(counter.id)}&amp;poster=yes">${say.poster}</a></li></ul>
<p><a href="${addressOf(WORKLIST)}">${say.worklist}</a></p>`,
    );
}

/** Where the person sits: it stands in the address, so that a bookmark has it. */
function boothForm({ counters, counter, booth, language }: CounterView): Html {
  const say = counterWords(language).counter;
  const option = (value: string | number, label: string, isChosen: boolean) =>
    html`<option value="${value}"${isChosen && html` selected`}>${label}</option>`;
  const booths = Array.from({ length: counter.booths }, (_, at) => at + 1);
  const which =
    counters.length > 1
      ? html`<label for="counter">${say.which}</label>
<select id="counter" name="counter">${counters.map((one) => option(one.id, one.name[language], one.id === counter.id))}</select>`
      : hidden('counter', counter.id);
  return html`<form method="get" action="${RECEPTIONS}">${which}
<label for="booth">${say.booth}</label>
<select id="booth" name="booth">${booths.map((one) => option(one, say.boothOf(one), one === booth))}</select>
<p><button type="submit" class="plain">${say.choose}</button></p></form>`;
}

/** What each form at the counter carries. */
const fields = ({ counter, booth, id }: CounterView, act: CounterAct): Html =>
  html`${hidden('act', act)}${hidden('id', id)}${hidden('counter', counter.id)}${booth !== undefined && hidden('booth', booth)}`;

function callForm(context: PageContext, view: CounterView): Html {
  const { queue, language, refused } = view;
  const say = counterWords(language).counter;
  const focus = refused === undefined && html` autofocus`;
  const press = (act: CounterAct, label: string, how: Piece) =>
    form(
      context,
      { action: RECEPTIONS, carriesOut: false },
      html`${fields(view, act)}<p><button type="submit"${how}>${label}</button></p>`,
    );
  return html`${queue.length > 0 && press('next', say.next, html` class="grand"${focus}`)}
${press('begin', say.begin, queue.length > 0 ? html` class="plain"` : html` class="plain"${focus}`)}`;
}

/** Each with a press of its own: whoever attends to one kind of matter alone calls those. */
function listOf(
  context: PageContext,
  view: CounterView,
  receptions: readonly Reception[],
  what: 'call' | 'again',
): Html {
  const { language, topics, booth } = view;
  const words = counterWords(language);
  const say = words.counter;
  const rows = receptions.map((one) => {
    const label = labelOf(one, language);
    const about = [
      topicNamed(topics, one.topic),
      one.priority ? words.reasons[one.priority] : '',
      one.checkedInAt === undefined ? '' : formatTime(one.checkedInAt, language),
    ].filter(Boolean);
    const name = what === 'call' ? say.callOne(label) : say.againOne(label);
    const press =
      booth !== undefined &&
      !view.own &&
      form(
        context,
        { action: RECEPTIONS, carriesOut: false },
        html`${fields(view, 'call')}${hidden('reception', one.id)}<button type="submit" class="plain">${name}</button>`,
      );
    return html`<li${one.priority && html` class="soon"`}><p><a href="${receptionAddress(one.id)}">${label}</a> ${about.join(' · ')}</p>${press}</li>`;
  });
  return html`<ul class="work">${joined(rows, '\n')}</ul>`;
}

/** A ticket from our own hand, for whoever has no telephone. */
function giveForm(context: PageContext, view: CounterView): Html {
  const { language, topics, priority, typed } = view;
  const words = counterWords(language);
  const say = words.counter;
  const isOpen = typed?.act === 'ticket';
  const option = (value: string, label: string, chosen: string | undefined) =>
    html`<option value="${value}"${value === (chosen ?? '') && html` selected`}>${label}</option>`;
  return html`<details${isOpen && html` open`}><summary>${say.give}</summary>
<p class="quiet">${say.giveHint}</p>
${form(
  context,
  { action: RECEPTIONS, carriesOut: false },
  html`${fields(view, 'ticket')}
<label for="topic">${say.topic}</label>
<select id="topic" name="topic">${topics.map(({ id, name }) => option(id, name, typed?.topic))}</select>
<label for="priority">${say.priority}</label>
<select id="priority" name="priority">${option('', say.noReason, typed?.priority)}${priority.map((one) => option(one, words.reasons[one], typed?.priority))}</select>
<p><button type="submit" class="plain">${say.giveButton}</button></p>`,
)}</details>`;
}
