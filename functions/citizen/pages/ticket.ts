import { sentenceOf } from '../../../shared/lambda/problem.ts';
import { checkInAddress, ticketAddress } from '../../../shared/receptions/addresses.ts';
import type { Page, PageContext } from '../../../shared/web/context.ts';
import { alert, form, hidden } from '../../../shared/web/forms.ts';
import { type Html, html, nothing, type Piece } from '../../../shared/web/html.ts';
import { citizenLayout, switchTo } from '../../../shared/web/layout.ts';
import { renewing } from '../../../shared/web/renewing.ts';
import { receptionWords } from './reception-words.ts';
import type { TicketView } from './ticket-view.ts';

const EVERY = 10_000;

/** The visitor's own page: their number, and their place while they wait. */
export function ticketPage(view: TicketView): Page {
  const { reception, language, state, counter } = view;
  const words = receptionWords(language);
  const { number = 0, id } = reception;
  const address = ticketAddress(id);
  const renewal = {
    ...{ id: 'place', every: EVERY, address: `${address}?lang=${language}` },
    ...{ stale: words.stale, refresh: words.refresh, renewed: words.renewed },
  };
  const isGoingOn = state === 'waiting' || state === 'open' || reception.ending === 'gone';
  const place = html`<div class="due"><p class="first"><span class="whole">${words.ticket.number(number)}</span></p><p class="first">${sentenceFor(view)}</p></div>`;
  return (context) =>
    citizenLayout(
      context,
      {
        title: words.ticket.title,
        windowTitle: `${words.ticket.window(number)}: ${sentenceFor(view)}`,
        beside: switchTo(address, language),
      },
      html`${view.refused && alert(sentenceOf(view.refused, language), 'wrong')}${counter && html`<p class="lead">${counter.name[language]}</p>`}
${isGoingOn ? renewing(context, renewal, place) : html`<div id="place">${place}</div>`}
${state === 'waiting' ? html`<p>${words.ticket.keep}</p>${leaveForm(context, view)}` : nothing}
${after(view)}`,
    );
}

function sentenceFor({ reception, state, ahead = 0, language }: TicketView): string {
  const say = receptionWords(language).ticket;
  if (state === 'waiting') return say.ahead(ahead);
  if (state === 'open') return say.come(reception.booth ?? 0);
  if (state === 'not-called' || state === 'not-ended') return say.past;
  if (reception.ending === 'gone') return say.gone;
  return reception.ending === 'left' ? say.left : say.over;
}

function leaveForm(context: PageContext, { reception, language }: TicketView): Html {
  const say = receptionWords(language).ticket;
  return html`<details><summary>${say.leave}</summary>
<p>${say.leaveHint}</p>
${form(
  context,
  {
    action: ticketAddress(reception.id),
    query: `?lang=${language}`,
    carriesOut: false,
  },
  html`${hidden('act', 'leave')}<p><button type="submit" class="plain">${say.leave}</button></p>`,
)}</details>`;
}

function after(view: TicketView): Piece {
  const { state, reception, counter, language } = view;
  if (state !== 'over' || reception.ending === 'gone') return nothing;
  const say = receptionWords(language).ticket;
  if (reception.ending !== 'left')
    return html`<p><a href="/write?lang=${language}">${say.tellUs}</a></p>`;
  return (
    counter &&
    html`<p><a class="go plain" href="${checkInAddress(counter.id)}?lang=${language}">${say.again}</a></p>`
  );
}
