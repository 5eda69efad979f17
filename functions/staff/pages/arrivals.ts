import { sentenceOf } from '../../../shared/lambda/problem.ts';
import { mustAct } from '../../../shared/notices/differences.ts';
import { DIFFERENCES } from '../../../shared/notices/words/differences.ts';
import type { KeptDifference } from '../../../shared/ports/differences.ts';
import { addressOf, WORKLIST } from '../../../shared/privacy/link.ts';
import { formatInstant } from '../../../shared/text/dates.ts';
import type { Page } from '../../../shared/web/context.ts';
import { alert } from '../../../shared/web/forms.ts';
import { type Html, html, joined, nothing } from '../../../shared/web/html.ts';
import { layout } from '../../../shared/web/layout.ts';
import {
  type ArrivalsView,
  type DayCount,
  type HealthView,
  MOST_DIFFERENCES,
  MOST_WAITING,
} from '../arrivals/view.ts';
import { asideItem, waitingItem } from './arrivals-items.ts';
import { ARRIVALS } from './arrivals-words.ts';

type Say = (typeof ARRIVALS)['ko'];

/** What came, what waits, what does not agree: counts, codes and instants only. Colour never says more than its word. */
export function arrivalsPage(view: ArrivalsView): Page {
  const { language, refused, waiting, differences, mayDecide, days } = view;
  const say = ARRIVALS[language];
  const wrong = refused === undefined ? nothing : alert(sentenceOf(refused, language));
  // What waits in quarantine stands above already.
  const different = differences
    .filter(({ kind }) => kind !== 'quarantined')
    .map((one) => differenceItem(one, view, say));
  const health = view.health.map((one) => healthItem(one, view, say));
  const counts = [...Map.groupBy(days, ({ day }) => day).values()].map((of, index) =>
    dayLines(of, index === 0 ? say.today : say.yesterday, say),
  );
  return (context) => {
    const items = waiting.map((one) => waitingItem(context, one, view, say));
    const aside = view.aside.map((one) => asideItem(context, one, view, say));
    const doneIn = (place: string) => context.done?.place === place && context.done.banner;
    return layout(
      { ...context, done: undefined },
      { title: say.title },
      html`${wrong}<p>${say.lead}</p>
<h2 id="held">${say.held}</h2>
${doneIn('held')}${listOf(items, say.none)}
${pagesOf('from', view.from, view.more, MOST_WAITING, say)}${mayDecide ? '' : html`<p class="quiet">${say.onlyLooking}</p>`}
${heldHtml(view, say)}<h2 id="aside">${say.aside}</h2>
<p class="quiet">${say.asideLead}</p>
${doneIn('aside')}<form method="get" action="/desk/arrivals#aside"><label for="day">${say.asideDay}</label>
<input id="day" name="day" type="date" value="${view.asideDay}"><p><button type="submit" class="plain">${say.asideShow}</button></p></form>
${listOf(aside, say.asideNone)}${view.asideInAll > aside.length && html`<p class="quiet">${say.asideMore(view.asideInAll)}</p>`}
<h2>${say.differences}</h2>
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
  const act = actOf(one, say);
  const again = redrivenAt === undefined ? '' : ` · ${say.again}`;
  const words = DIFFERENCES[language];
  return html`<li class="overdue"><strong>${words.channels[channel]} · ${words.kinds[kind]}</strong>${link}<br>${mustAct(kind, words)}${act && html` <a href="${act.href}">${act.label}</a>`}<br>${say.came(formatInstant(at, language))} · ${say.seen(formatInstant(seenAt, language))}${again}</li>`;
}

/** Where the difference is put right; undefined for what is put right outside of this service. */
function actOf(
  { kind, number }: KeptDifference,
  { acts }: Say,
): { readonly href: string; readonly label: string } | undefined {
  switch (kind) {
    case 'quarantined':
      return { href: '#held', label: acts.held };
    case 'unhandled':
    case 'no-petition':
      return { href: '/desk/entry', label: acts.entry };
    case 'unchecked':
    case 'unsealed':
    case 'unread':
    case 'unkeyed':
      return number === undefined ? undefined : { href: addressOf(number), label: acts.paper };
    case 'not-arrived':
    case 'not-listed':
      return undefined;
  }
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
