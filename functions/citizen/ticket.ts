import * as z from 'zod/mini';
import type { Language } from '../../shared/kernel/language.ts';
import { bodyOf } from '../../shared/lambda/body.ts';
import { type HttpEvent, type HttpReply, json, Refused } from '../../shared/lambda/http.ts';
import { ticketAddress } from '../../shared/receptions/addresses.ts';
import { counterNamed } from '../../shared/receptions/counters.ts';
import { aheadOf } from '../../shared/receptions/queue.ts';
import {
  type Reception,
  type ReceptionState,
  stateOfReception,
} from '../../shared/receptions/reception.ts';
import { page } from '../../shared/web/page.ts';
import { isForm, wantsPage } from '../../shared/web/request.ts';
import type { CitizenDeps } from './deps.ts';
import { ticketPage } from './pages/ticket.ts';
import type { TicketView } from './pages/ticket-view.ts';

const MOST_BYTES = 1000;

/** A visitor who does not wait any longer. */
export const TicketBody = z.strictObject({ act: z.enum(['leave']) });

/** GET /tickets/{ticket}: the visitor's place, for whoever has the ticket's address. Nothing of who they are. */
export async function ticket(
  event: HttpEvent,
  language: Language,
  deps: CitizenDeps,
): Promise<HttpReply> {
  const view = await ticketView(event, language, deps);
  if (wantsPage(event)) return page(200, language, ticketPage(view));
  const { reception, state, ahead, counter } = view;
  const { number, booth, ending } = reception;
  return json(200, { number, counter: counter?.id, state, ahead, booth, ending });
}

/** POST /tickets/{ticket}: they do not wait. Pressed twice it is once; whoever was called already is told where. */
export async function leaveQueue(
  event: HttpEvent,
  language: Language,
  deps: CitizenDeps,
): Promise<HttpReply> {
  bodyOf(event, TicketBody, language, MOST_BYTES, 'invalid-fields');
  const { reception, state } = await ticketView(event, language, deps);
  const refused = await whyNotLeft(reception, state, deps);
  if (refused) {
    if (!isForm(event) || !wantsPage(event)) throw new Refused(refused);
    const view = { ...(await ticketView(event, language, deps)), refused };
    return page(new Refused(refused).status, language, ticketPage(view));
  }
  if (!isForm(event)) return json(200, { number: reception.number, state: 'over' });
  const location = `${ticketAddress(reception.id)}?lang=${language}`;
  return { statusCode: 303, headers: { location } };
}

async function whyNotLeft(
  reception: Reception,
  state: ReceptionState,
  { receptions, clock, log }: Pick<CitizenDeps, 'receptions' | 'clock' | 'log'>,
): Promise<'ticket-called' | 'ticket-over' | undefined> {
  if (reception.ending === 'left') return undefined;
  if (state !== 'waiting') return state === 'open' ? 'ticket-called' : 'ticket-over';
  if (!(await receptions.end(reception, { ending: 'left', at: clock.now() })))
    return 'ticket-called';
  log({ message: 'a visitor does not wait', counter: reception.counter });
  return undefined;
}

async function ticketView(
  event: HttpEvent,
  language: Language,
  deps: CitizenDeps,
): Promise<TicketView> {
  const id = event.pathParameters?.ticket ?? '';
  const [terms, reception] = await Promise.all([deps.terms(), deps.receptions.read(id)]);
  if (reception?.number === undefined) throw new Refused('ticket-unknown');
  const { counter, day } = reception;
  const state = stateOfReception(reception, deps.clock.now());
  // The queue is read for whoever stands in it, and not for an address that was guessed or is kept from another day.
  const queue = state === 'waiting' ? await deps.receptions.ofDay(counter, day) : [];
  return {
    ...{ reception, language, state, counter: counterNamed(terms.office, counter) },
    ahead: aheadOf(id, queue, terms.charter.terms.reception),
  };
}
