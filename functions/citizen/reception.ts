import * as z from 'zod/mini';
import { dayOf, dayText } from '../../shared/charter/day.ts';
import { PRIORITY_REASONS } from '../../shared/charter/reception.ts';
import type { Language } from '../../shared/kernel/language.ts';
import { bodyOf, formOf } from '../../shared/lambda/body.ts';
import {
  type HttpEvent,
  type HttpReply,
  json,
  Refused,
  receivedAtOf,
} from '../../shared/lambda/http.ts';
import type { Counter } from '../../shared/organization/office.ts';
import { orEmpty } from '../../shared/petition/commands/fields.ts';
import type { Terms } from '../../shared/petition/decision.ts';
import { topicsOf } from '../../shared/presentation/topics.ts';
import { ticketAddress } from '../../shared/receptions/addresses.ts';
import { counterNamed } from '../../shared/receptions/counters.ts';
import { queueOf } from '../../shared/receptions/queue.ts';
import { givesTickets, MOST_TICKETS, receptionId } from '../../shared/receptions/reception.ts';
import { faultOfForm } from '../../shared/requests/refused-form.ts';
import { slowed } from '../../shared/requests/slowed.ts';
import { sourceOf } from '../../shared/requests/source.ts';
import { page } from '../../shared/web/page.ts';
import { isForm, wantsPage } from '../../shared/web/request.ts';
import type { CitizenDeps } from './deps.ts';
import { type CheckInView, checkInPage } from './pages/check-in.ts';

const MOST_BYTES = 2000;

/** What is asked of whoever takes a ticket: coarsely what it is about, and a wish. Nothing of who they are. */
export const CheckInBody = z.strictObject({
  /** Made with the page: the same page sent twice is one ticket. Nobody can guess it. */
  id: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  topic: orEmpty(z.string().check(z.regex(/^[\w-]{1,40}$/))),
  priority: orEmpty(z.enum(PRIORITY_REASONS)),
});

/** The counter of an address. @throws Refused (404) */
export function counterIn(event: HttpEvent, { office }: Pick<Terms, 'office'>): Counter {
  const counter = counterNamed(office, event.pathParameters?.counter);
  if (!counter) throw new Refused('counter-unknown');
  return counter;
}

/** GET /reception/{counter}: where a visitor takes a ticket with their own telephone. Nobody has to. */
export async function beforeCheckIn(event: HttpEvent, language: Language, deps: CitizenDeps) {
  const view = await checkInView(event, language, deps);
  if (wantsPage(event)) return page(200, language, checkInPage(view));
  const { counter, gives, waiting } = view;
  return json(200, { counter: counter.id, open: gives, waiting });
}

/** POST /reception/{counter}: the next number. Sent twice it is one ticket. */
export async function checkIn(
  event: HttpEvent,
  language: Language,
  deps: CitizenDeps,
): Promise<HttpReply> {
  const terms = await deps.terms();
  const { id: counter } = counterIn(event, terms);
  try {
    const body = bodyOf(event, CheckInBody, language, MOST_BYTES, 'invalid-fields');
    const at = receivedAtOf(event);
    const { reception: rule } = terms.charter.terms;
    const [id, day] = [receptionId(counter, at, body.id), dayText(dayOf(at))];
    const stands = await deps.receptions.read(id);
    if (!stands) {
      if (!givesTickets(at, terms.calendar, rule)) throw new Refused('counter-closed');
      if ((await deps.receptions.given(counter, day)) >= MOST_TICKETS)
        throw new Refused('tickets-all-given');
      await mustNotBeMany(event, rule.ticketsPerHour, deps);
    }
    const priority = rule.priority.find((one) => one === body.priority);
    const topics = topicsOf(terms.office, language).map(({ id: one }) => one);
    const topic = topics.find((one) => one === body.topic);
    const { reception, isNew } = await deps.receptions.checkIn({
      ...{ id, counter, day, checkedInAt: at },
      ...(topic !== undefined && { topic }),
      ...(priority && { priority }),
    });
    deps.log({ message: isNew ? 'ticket given' : 'ticket given before', counter });
    if (!isForm(event))
      return json(isNew ? 201 : 200, { ticket: id, number: reception.number, counter });
    const location = `${ticketAddress(id)}?lang=${language}`;
    return { statusCode: 303, headers: { location } };
  } catch (error) {
    const { status, code, headers } = faultOfForm(error, event);
    const typed = formOf(event, MOST_BYTES);
    const view = await checkInView(event, language, deps);
    const chosen = { topic: typed.get('topic') ?? '', priority: typed.get('priority') ?? '' };
    return page(status, language, checkInPage({ ...view, chosen, refused: code }), headers);
  }
}

/** @throws Refused (429) beyond the charter's tickets in an hour: a hundred from one telephone would keep everybody waiting. */
async function mustNotBeMany(
  event: HttpEvent,
  most: number,
  { keys, tries, clock }: Pick<CitizenDeps, 'keys' | 'tries' | 'clock'>,
): Promise<void> {
  const now = clock.now();
  const from = `tickets-${sourceOf(event, (await keys()).current)}`;
  if ((await tries.count(from, now)) >= most) throw slowed(now, 'too-many-tickets');
  await tries.add(from, now);
}

async function checkInView(
  event: HttpEvent,
  language: Language,
  deps: CitizenDeps,
): Promise<CheckInView> {
  const terms = await deps.terms();
  const counter = counterIn(event, terms);
  const now = deps.clock.now();
  const { reception: rule } = terms.charter.terms;
  const receptions = await deps.receptions.ofDay(counter.id, dayText(dayOf(now)));
  return {
    ...{ counter, language, priority: rule.priority, id: deps.nonce() },
    topics: topicsOf(terms.office, language),
    gives: givesTickets(now, terms.calendar, rule),
    waiting: queueOf(receptions, rule).length,
  };
}
