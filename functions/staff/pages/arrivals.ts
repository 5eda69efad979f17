import { DISMISSALS, LOOKS } from '../../../shared/channels/dismissal.ts';
import type { Preview } from '../../../shared/channels/preview.ts';
import { whyHeld } from '../../../shared/channels/quarantine-words.ts';
import { sentenceOf } from '../../../shared/lambda/problem.ts';
import { mustAct } from '../../../shared/notices/differences.ts';
import { DIFFERENCES } from '../../../shared/notices/words/differences.ts';
import { TOO_LARGE } from '../../../shared/petition/arrival.ts';
import type { KeptDifference } from '../../../shared/ports/differences.ts';
import { addressOf, WORKLIST } from '../../../shared/privacy/link.ts';
import { formatInstant } from '../../../shared/text/dates.ts';
import type { Page, PageContext } from '../../../shared/web/context.ts';
import { alert, form, hidden } from '../../../shared/web/forms.ts';
import { type Html, html, joined, nothing } from '../../../shared/web/html.ts';
import { layout } from '../../../shared/web/layout.ts';
import { nameOfArrival } from '../arrivals/bodies.ts';
import {
  type ArrivalsView,
  type DayCount,
  type HealthView,
  MOST_DIFFERENCES,
  MOST_WAITING,
  type Waiting,
} from '../arrivals/view.ts';
import { ARRIVALS } from './arrivals-words.ts';

type Say = (typeof ARRIVALS)['ko'];

/** What came, what waits, what does not agree: counts, codes and instants only. Colour never says more than its word. */
export function arrivalsPage(view: ArrivalsView): Page {
  const { language, done, refused, waiting, differences, mayDecide, days } = view;
  const say = ARRIVALS[language];
  const told =
    refused !== undefined
      ? alert(sentenceOf(refused, language))
      : done === undefined
        ? nothing
        : html`<p class="done" role="status">${say.done[done]}</p>`;
  const different = differences.map((one) => differenceItem(one, view, say));
  const health = view.health.map((one) => healthItem(one, view, say));
  const counts = [...Map.groupBy(days, ({ day }) => day).values()].map((of, index) =>
    dayLines(of, index === 0 ? say.today : say.yesterday, say),
  );
  return (context) => {
    const items = waiting.map((one) => waitingItem(context, one, view, say));
    return layout(
      context,
      { title: say.title },
      html`${told}<p>${say.lead}</p>
<h2>${say.held}</h2>
${listOf(items, say.none)}
${pagesOf('from', view.from, view.more, MOST_WAITING, say)}${mayDecide ? '' : html`<p class="quiet">${say.onlyLooking}</p>`}
${heldHtml(view, say)}<h2>${say.differences}</h2>
${listOf(different, say.agree)}
${pagesOf('differences', view.differencesFrom, view.moreDifferences, MOST_DIFFERENCES, say)}<h2>${say.health}</h2>
<dl>${joined(health, '\n')}</dl>
<p class="quiet">${say.people}</p>
<h2>${say.days}</h2>
${joined(counts, '\n')}
<ul class="filters"><li><a href="/desk/worklist?filter=unkeyed">${say.unkeyed}</a></li><li><a href="${addressOf(WORKLIST)}">${say.worklist}</a></li></ul>`,
    );
  };
}

const listOf = (items: readonly Html[], none: string): Html =>
  items.length > 0 ? html`<ul class="work">${joined(items, '\n')}</ul>` : html`<p>${none}</p>`;

/** All that waits can be seen, however much it is: a count alone is no list. */
function pagesOf(list: string, from: number, more: number, most: number, say: Say): Html {
  const link = (at: number, words: string) =>
    html`<li><a href="/desk/arrivals?${list}=${at}">${words}</a></li>`;
  const links = [
    ...(from > 0 ? [link(Math.max(0, from - most), say.before)] : []),
    ...(more > 0 ? [link(from + most, say.more(Math.min(more, most)))] : []),
  ];
  return links.length > 0 ? html`<ul class="filters">${links}</ul>` : nothing;
}

function waitingItem(context: PageContext, one: Waiting, view: ArrivalsView, say: Say): Html {
  const { language, mayDecide, opened } = view;
  const { channel, at, bytes, because } = one;
  const when = formatInstant(at, language);
  const what = `${say.channels[channel]}, ${when}`;
  const size = bytes === undefined ? '' : ` · ${say.size(sizeOf(bytes))}`;
  const shown = opened?.id === one.id ? previewIn(opened.preview, say) : lookForm(one, say, what);
  return html`<li class="soon"><strong>${say.channels[channel]}</strong> · ${say.came(when)}${size}<br>${whyHeld(because, language)}
${shown}${
  mayDecide &&
  html`
${decisionForms(context, one, say, what)}`
}</li>`;
}

function lookForm(one: Waiting, say: Say, what: string): Html {
  const options = LOOKS.map((look) => html`<option value="${look}">${say.purposes[look]}</option>`);
  return html`<details><summary aria-label="${say.of(say.look, what)}">${say.look}</summary>
<form method="get" action="/desk/arrivals">${hidden('open', nameOfArrival(one))}
<p class="quiet">${say.lookHint}</p>
<label for="purpose-${one.id}">${say.purpose}</label>
<select id="purpose-${one.id}" name="purpose">${options}</select>
<p><button type="submit" class="plain" aria-label="${say.of(say.look, what)}">${say.look}</button></p></form></details>`;
}

function previewIn({ from, subject, lines, files }: Preview, say: Say): Html {
  if (from === undefined) return html`<p class="quiet">${say.picture}</p>`;
  const broken = lines.map((line) => html`${line}<br>`);
  const text = lines.length > 0 ? joined(broken, '\n') : say.empty;
  return html`<dl><dt>${say.from}</dt><dd>${from}</dd><dt>${say.subject}</dt><dd>${subject}</dd></dl>
<p>${text}</p>${files > 0 ? html`<p class="quiet">${say.files(files)}</p>` : ''}`;
}

function decisionForms(context: PageContext, one: Waiting, say: Say, what: string): Html {
  const arrival = hidden('arrival', nameOfArrival(one));
  const reasons = DISMISSALS.map(
    (reason) => html`<option value="${reason}">${say.reasons[reason]}</option>`,
  );
  const release =
    one.because !== TOO_LARGE &&
    html`${form(
      context,
      { action: '/desk/arrivals/release' },
      html`${arrival}
<p><button type="submit" aria-label="${say.of(say.release, what)}">${say.release}</button></p>`,
    )}
`;
  return html`${release}${form(
    context,
    { action: '/desk/arrivals/dismiss' },
    html`${arrival}
<label for="reason-${one.id}">${say.reason}</label>
<select id="reason-${one.id}" name="reason" required><option value=""></option>${reasons}</select>
<p><button type="submit" class="plain" aria-label="${say.of(say.dismiss, what)}">${say.dismiss}</button></p>`,
  )}`;
}

function heldHtml({ heldReceipts, heldInAll, language }: ArrivalsView, say: Say): Html {
  if (heldInAll === 0) return nothing;
  const items = heldReceipts.map(
    ({ number, until }) =>
      html`<li><a href="${addressOf(number)}">${number}</a> · ${say.leaves(formatInstant(until, language))}</li>`,
  );
  return html`<h2>${say.heldReceipts(heldInAll)}</h2>
<p>${say.heldLead}</p>
<ul>${items}</ul>
`;
}

function differenceItem(one: KeptDifference, { language }: ArrivalsView, say: Say): Html {
  const { channel, kind, at, seenAt, number, redrivenAt } = one;
  const link =
    number === undefined ? nothing : html` · <a href="${addressOf(number)}">${number}</a>`;
  const again = redrivenAt === undefined ? '' : ` · ${say.again}`;
  const words = DIFFERENCES[language];
  return html`<li class="overdue"><strong>${words.channels[channel]} · ${words.kinds[kind]}</strong>${link}<br>${mustAct(kind, words)}<br>${say.came(formatInstant(at, language))} · ${say.seen(formatInstant(seenAt, language))}${again}</li>`;
}

function healthItem(one: HealthView, { language }: ArrivalsView, say: Say): Html {
  const { channel, state, since, checkedAt, probed, up } = one;
  if (state === undefined || since === undefined || checkedAt === undefined)
    return html`<dt>${say.channels[channel]}</dt><dd>${say.unprobed}</dd>`;
  const at = (instant: number) => formatInstant(instant, language);
  return html`<dt>${say.channels[channel]}</dt><dd><strong>${say.states[state]}</strong> ${say.since(at(since))}<br><span class="quiet">${say.checked(at(checkedAt))}, ${say.figure(up, probed)}</span></dd>`;
}

/** A line for each channel: what arrived, and of the rest what there is. */
function dayLines(counts: readonly DayCount[], title: string, say: Say): Html {
  const rows = counts.map((count) => {
    const some = COLUMNS.filter((name) => name === 'arrived' || count[name] > 0);
    const said = some.map((name) => `${say.columns[name]} ${count[name]}`);
    return html`<dt>${say.channels[count.channel]}</dt><dd>${joined(said, ' · ')}</dd>`;
  });
  return html`<h3>${title}</h3>
<dl>${joined(rows, '\n')}</dl>`;
}

const COLUMNS = [
  'arrived',
  'received',
  'attached',
  'ignored',
  'waiting',
  'dismissed',
  'differences',
] as const;

const sizeOf = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
