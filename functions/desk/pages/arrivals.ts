import { DISMISSALS, LOOKS } from '../../../shared/channels/dismissal.ts';
import type { KeptDifference } from '../../../shared/channels/ports.ts';
import type { Preview } from '../../../shared/channels/preview.ts';
import { whyHeld } from '../../../shared/channels/quarantine-words.ts';
import { sentenceOf } from '../../../shared/lambda/problem.ts';
import { mustAct } from '../../../shared/notices/differences.ts';
import { DIFFERENCES } from '../../../shared/notices/words/differences.ts';
import { TOO_LARGE } from '../../../shared/petition/arrival.ts';
import { addressOf, WORKLIST } from '../../../shared/privacy/link.ts';
import { formatInstant } from '../../../shared/text/dates.ts';
import { escapeHtml as e } from '../../../shared/text/escape.ts';
import { sheet } from '../../../shared/web/sheet.ts';
import { nameOfArrival } from '../arrivals-bodies.ts';
import {
  type ArrivalsView,
  type DayCount,
  type HealthView,
  MOST_DIFFERENCES,
  MOST_WAITING,
  type Waiting,
} from '../arrivals-view.ts';
import { ARRIVALS } from './arrivals-words.ts';

type Say = (typeof ARRIVALS)['ko'];

/** What came, what waits, what does not agree: counts, codes and instants only. Colour never says more than its word. */
export function arrivalsPage(view: ArrivalsView): string {
  const { language, done, refused, waiting, differences, mayDecide, days } = view;
  const say = ARRIVALS[language];
  const told =
    refused !== undefined
      ? `<p class="wrong" role="alert">${e(sentenceOf(refused, language))}</p>`
      : done === undefined
        ? ''
        : `<p class="done" role="status">${say.done[done]}</p>`;
  return sheet(
    language,
    say.title,
    `${told}<p>${say.lead}</p>
<h2>${say.held}</h2>
${waiting.length > 0 ? `<ul class="work">${waiting.map((one) => waitingItem(one, view, say)).join('\n')}</ul>` : `<p>${say.none}</p>`}
${pagesOf('from', view.from, view.more, MOST_WAITING, say)}${mayDecide ? '' : `<p class="quiet">${say.onlyLooking}</p>`}
${heldHtml(view, say)}<h2>${say.differences}</h2>
${differences.length > 0 ? `<ul class="work">${differences.map((one) => differenceItem(one, view, say)).join('\n')}</ul>` : `<p>${say.agree}</p>`}
${pagesOf('differences', view.differencesFrom, view.moreDifferences, MOST_DIFFERENCES, say)}<h2>${say.health}</h2>
<dl>${view.health.map((one) => healthItem(one, view, say)).join('\n')}</dl>
<p class="quiet">${say.people}</p>
<h2>${say.days}</h2>
${[...Map.groupBy(days, ({ day }) => day).values()].map((of, index) => dayLines(of, index === 0 ? say.today : say.yesterday, say)).join('\n')}
<ul class="filters"><li><a href="/desk/worklist?filter=unkeyed">${say.unkeyed}</a></li><li><a href="${addressOf(WORKLIST)}">${say.worklist}</a></li></ul>`,
  );
}

/** All that waits can be seen, however much it is: a count alone is no list. */
function pagesOf(list: string, from: number, more: number, most: number, say: Say): string {
  const link = (at: number, words: string) =>
    `<li><a href="/desk/arrivals?${list}=${at}">${words}</a></li>`;
  const links = [
    ...(from > 0 ? [link(Math.max(0, from - most), say.before)] : []),
    ...(more > 0 ? [link(from + most, say.more(Math.min(more, most)))] : []),
  ];
  return links.length > 0 ? `<ul class="filters">${links.join('')}</ul>` : '';
}

function waitingItem(one: Waiting, view: ArrivalsView, say: Say): string {
  const { language, mayDecide, opened } = view;
  const { channel, at, bytes, because } = one;
  const when = formatInstant(at, language);
  const what = `${say.channels[channel]}, ${when}`;
  const size = bytes === undefined ? '' : ` · ${say.size(sizeOf(bytes))}`;
  const shown = opened?.id === one.id ? previewIn(opened.preview, say) : lookForm(one, say, what);
  return `<li class="soon"><strong>${say.channels[channel]}</strong> · ${e(say.came(when))}${size}<br>${e(whyHeld(because, language))}
${shown}${mayDecide ? `\n${decisionForms(one, say, what)}` : ''}</li>`;
}

function lookForm(one: Waiting, say: Say, what: string): string {
  const options = LOOKS.map((look) => `<option value="${look}">${say.purposes[look]}</option>`);
  return `<details><summary aria-label="${e(say.of(say.look, what))}">${say.look}</summary>
<form method="get" action="/desk/arrivals"><input type="hidden" name="open" value="${nameOfArrival(one)}">
<p class="quiet">${say.lookHint}</p>
<label for="purpose-${one.id}">${say.purpose}</label>
<select id="purpose-${one.id}" name="purpose">${options.join('')}</select>
<p><button type="submit" class="plain" aria-label="${e(say.of(say.look, what))}">${say.look}</button></p></form></details>`;
}

function previewIn({ from, subject, lines, files }: Preview, say: Say): string {
  if (from === undefined) return `<p class="quiet">${say.picture}</p>`;
  const text = lines.length > 0 ? lines.map((line) => `${e(line)}<br>`).join('\n') : say.empty;
  return `<dl><dt>${say.from}</dt><dd>${e(from)}</dd><dt>${say.subject}</dt><dd>${e(subject ?? '')}</dd></dl>
<p>${text}</p>${files > 0 ? `<p class="quiet">${say.files(files)}</p>` : ''}`;
}

function decisionForms(one: Waiting, say: Say, what: string): string {
  const hidden = `<input type="hidden" name="arrival" value="${nameOfArrival(one)}">`;
  const reasons = DISMISSALS.map(
    (reason) => `<option value="${reason}">${say.reasons[reason]}</option>`,
  );
  const release =
    one.because === TOO_LARGE
      ? ''
      : `<form method="post" action="/desk/arrivals/release">${hidden}
<p><button type="submit" aria-label="${e(say.of(say.release, what))}">${say.release}</button></p></form>
`;
  return `${release}<form method="post" action="/desk/arrivals/dismiss">${hidden}
<label for="reason-${one.id}">${say.reason}</label>
<select id="reason-${one.id}" name="reason" required><option value=""></option>${reasons.join('')}</select>
<p><button type="submit" class="plain" aria-label="${e(say.of(say.dismiss, what))}">${say.dismiss}</button></p></form>`;
}

function heldHtml({ heldReceipts, heldInAll, language }: ArrivalsView, say: Say): string {
  if (heldInAll === 0) return '';
  const items = heldReceipts.map(
    ({ number, until }) =>
      `<li><a href="${addressOf(number)}">${e(number)}</a> · ${e(say.leaves(formatInstant(until, language)))}</li>`,
  );
  return `<h2>${say.heldReceipts(heldInAll)}</h2>\n<p>${say.heldLead}</p>\n<ul>${items.join('')}</ul>\n`;
}

function differenceItem(one: KeptDifference, { language }: ArrivalsView, say: Say): string {
  const { channel, kind, at, seenAt, number, redrivenAt } = one;
  const link = number === undefined ? '' : ` · <a href="${addressOf(number)}">${e(number)}</a>`;
  const again = redrivenAt === undefined ? '' : ` · ${say.again}`;
  const words = DIFFERENCES[language];
  return `<li class="overdue"><strong>${words.channels[channel]} · ${words.kinds[kind]}</strong>${link}<br>${e(mustAct(kind, words))}<br>${e(say.came(formatInstant(at, language)))} · ${e(say.seen(formatInstant(seenAt, language)))}${again}</li>`;
}

function healthItem(one: HealthView, { language }: ArrivalsView, say: Say): string {
  const { channel, state, since, checkedAt, probed, up } = one;
  if (state === undefined || since === undefined || checkedAt === undefined)
    return `<dt>${say.channels[channel]}</dt><dd>${say.unprobed}</dd>`;
  const at = (instant: number) => e(formatInstant(instant, language));
  return `<dt>${say.channels[channel]}</dt><dd><strong>${say.states[state]}</strong> ${say.since(at(since))}<br><span class="quiet">${say.checked(at(checkedAt))}, ${say.figure(up, probed)}</span></dd>`;
}

/** A line for each channel: what arrived, and of the rest what there is. */
function dayLines(counts: readonly DayCount[], title: string, say: Say): string {
  const rows = counts.map((count) => {
    const some = COLUMNS.filter((name) => name === 'arrived' || count[name] > 0);
    const said = some.map((name) => `${say.columns[name]} ${count[name]}`);
    return `<dt>${say.channels[count.channel]}</dt><dd>${said.join(' · ')}</dd>`;
  });
  return `<h3>${title}</h3>\n<dl>${rows.join('\n')}</dl>`;
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
