import { DISMISSALS, LOOKS } from '../../../shared/channels/dismissal.ts';
import type { Preview } from '../../../shared/channels/preview.ts';
import { whyHeld } from '../../../shared/channels/quarantine-words.ts';
import { type ArrivalEntry, TOO_LARGE } from '../../../shared/petition/arrival.ts';
import { formatInstant } from '../../../shared/text/dates.ts';
import type { PageContext } from '../../../shared/web/context.ts';
import { form, hidden } from '../../../shared/web/forms.ts';
import { type Html, html, joined } from '../../../shared/web/html.ts';
import { type AskedPart, queryOf } from '../arrivals/asked.ts';
import { nameOfArrival } from '../arrivals/bodies.ts';
import type { ArrivalsView, Waiting } from '../arrivals/view.ts';
import type { ARRIVALS } from './arrivals-words.ts';

type Say = (typeof ARRIVALS)['ko'];

/** What follows an address, so that the page stays at the part of the list that it showed. */
type Part = string;
const partOf = (part: Partial<AskedPart>): Part => {
  const query = new URLSearchParams(
    queryOf({ from: 0, differencesFrom: 0, day: undefined, ...part }),
  );
  return query.size > 0 ? `?${query}` : '';
};

/** One that waits, with its look and its decisions. */
export function waitingItem(
  context: PageContext,
  one: Waiting,
  view: ArrivalsView,
  say: Say,
): Html {
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
${decisionForms(context, one, say, what, partOf({ from: view.from }))}`
}</li>`;
}

/** One that was put aside, by program or by a person, and can be let through. */
export function asideItem(
  context: PageContext,
  one: ArrivalEntry,
  view: ArrivalsView,
  say: Say,
): Html {
  const { language, mayDecide, opened } = view;
  const { channel, at, because, outcome } = one;
  const when = formatInstant(at, language);
  const what = `${say.channels[channel]}, ${when}`;
  const why = outcome === 'dismissed' ? dismissedBy(one, view, say) : whyHeld(because, language);
  const look = () => lookForm(one, say, what, view.asideDay);
  const shown = opened?.id === one.id ? previewIn(opened.preview, say) : look();
  return html`<li class="later"><strong>${say.channels[channel]}</strong> · ${say.came(when)}<br>${why}
${shown}${mayDecide && releaseForm(context, one, say, what, partOf({ day: view.asideDay }))}</li>`;
}

/** Who dismissed it, why and when. Lines of before 29 November 2026 do not say when. */
function dismissedBy(
  { by = '', because, decidedAt }: ArrivalEntry,
  { language, names }: ArrivalsView,
  say: Say,
): string {
  const reason = DISMISSALS.find((known) => known === because);
  const said = say.byPerson(names.get(by) ?? by, reason ? say.reasons[reason] : '');
  return decidedAt === undefined
    ? said
    : `${said} · ${say.decided(formatInstant(decidedAt, language))}`;
}

/** Passed on to be received, from the instant at which it came. */
const releaseForm = (
  context: PageContext,
  one: ArrivalEntry,
  say: Say,
  what: string,
  part: Part,
): Html =>
  form(
    context,
    { action: '/desk/arrivals/release', query: part },
    html`${hidden('arrival', nameOfArrival(one))}
<p><button type="submit" aria-label="${say.of(say.release, what)}">${say.release}</button></p>`,
  );

/** `day` is the one whose list it stands in, so that the look leads back to it. */
function lookForm(one: ArrivalEntry, say: Say, what: string, day?: string): Html {
  const options = LOOKS.map((look) => html`<option value="${look}">${say.purposes[look]}</option>`);
  return html`<details><summary aria-label="${say.of(say.look, what)}">${say.look}</summary>
<form method="get" action="/desk/arrivals">${hidden('open', nameOfArrival(one))}${day !== undefined && hidden('day', day)}
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

function decisionForms(
  context: PageContext,
  one: Waiting,
  say: Say,
  what: string,
  part: Part,
): Html {
  const arrival = hidden('arrival', nameOfArrival(one));
  const reasons = DISMISSALS.map(
    (reason) => html`<option value="${reason}">${say.reasons[reason]}</option>`,
  );
  const release =
    one.because !== TOO_LARGE &&
    html`${releaseForm(context, one, say, what, part)}
`;
  return html`${release}${form(
    context,
    { action: '/desk/arrivals/dismiss', query: part },
    html`${arrival}
<label for="reason-${one.id}">${say.reason}</label>
<select id="reason-${one.id}" name="reason" required><option value=""></option>${reasons}</select>
<p><button type="submit" class="plain" aria-label="${say.of(say.dismiss, what)}">${say.dismiss}</button></p>`,
  )}`;
}

const sizeOf = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
