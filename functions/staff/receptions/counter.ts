import { dayOf, dayText } from '../../../shared/charter/day.ts';
import type { Language } from '../../../shared/kernel/language.ts';
import { bodyOf, formOf } from '../../../shared/lambda/body.ts';
import {
  type HttpEvent,
  type HttpReply,
  json,
  Refused,
  receivedAtOf,
} from '../../../shared/lambda/http.ts';
import type { Counter } from '../../../shared/organization/office.ts';
import type { Terms } from '../../../shared/petition/decision.ts';
import { topicsOf } from '../../../shared/presentation/topics.ts';
import {
  counterAddress,
  RECEPTIONS,
  receptionAddress,
  WORKLIST,
} from '../../../shared/privacy/link.ts';
import { boothNamed, counterNamed } from '../../../shared/receptions/counters.ts';
import { queueOf } from '../../../shared/receptions/queue.ts';
import { givesTickets, type Reception, receptionId } from '../../../shared/receptions/reception.ts';
import { faultOfForm } from '../../../shared/requests/refused-form.ts';
import { page } from '../../../shared/web/page.ts';
import { isForm, wantsPage } from '../../../shared/web/request.ts';
import { bearer, entered } from '../access/link.ts';
import { type HouseAct, houseDoneAt } from '../commands/house-done.ts';
import type { StaffDeps } from '../deps.ts';
import { counterPage } from '../pages/receptions/counter.ts';
import { posterPage } from '../pages/receptions/poster.ts';
import { CounterBody } from './body.ts';
import { type CounterView, counterView, receptionIn } from './view.ts';

const MOST_BYTES = 2000;

/** GET /desk/receptions: who waits at a counter, and the press that calls the next. */
export async function counter(
  event: HttpEvent,
  language: Language,
  deps: StaffDeps,
): Promise<HttpReply> {
  const { t, counter: asked, booth, poster } = event.queryStringParameters ?? {};
  if (t !== undefined) return await entered(t, WORKLIST, deps, RECEPTIONS);
  const { person } = await bearer(event, WORKLIST, deps);
  const view = await counterView(event, { counter: asked, booth }, person, language, deps);
  if (!wantsPage(event)) return json(200, counterTwin(view));
  return page(200, language, poster === undefined ? counterPage(view) : posterPage(view));
}

interface Acting {
  readonly body: CounterBody;
  readonly counter: Counter;
  readonly by: string;
  readonly at: number;
  readonly terms: Terms;
}

/** POST /desk/receptions: calls the next, or hands out a ticket. Two at once call two; pressed twice it is one. */
export async function atCounter(
  event: HttpEvent,
  language: Language,
  deps: StaffDeps,
): Promise<HttpReply> {
  const { person: by } = await bearer(event, WORKLIST, deps);
  try {
    const body = bodyOf(event, CounterBody, language, MOST_BYTES, 'invalid-fields');
    const terms = await deps.terms();
    const at = receivedAtOf(event);
    const found = counterNamed(terms.office, body.counter);
    if (!found) throw new Refused('counter-unknown');
    const acting = { body, counter: found, by, at, terms };
    const id = await (body.act === 'ticket' ? handedOut(acting, deps) : opened(acting, deps));
    deps.log({ message: 'at a counter', act: body.act, counter: found.id, by });
    if (!isForm(event)) return json(200, { act: body.act, reception: id });
    const act: HouseAct = body.act === 'ticket' ? 'given' : 'opened';
    return {
      statusCode: 303,
      headers: { location: houseDoneAt(receptionAddress(id), { act, at }) },
    };
  } catch (error) {
    const { status, code, headers } = faultOfForm(error, event);
    const typed = Object.fromEntries(formOf(event, MOST_BYTES).entries());
    const view = await counterView(event, typed, by, language, deps);
    return page(status, language, counterPage({ ...view, refused: code, typed }), headers);
  }
}

/** A ticket from our own hand, for whoever has no telephone: as long as the counter is open, however many. */
async function handedOut({ body, counter: { id: counter }, at, terms }: Acting, deps: StaffDeps) {
  const { reception: rule } = terms.charter.terms;
  const id = receptionId(counter, at, body.id);
  if (!givesTickets(at, terms.calendar, rule)) throw new Refused('counter-closed');
  const topic = topicsOf(terms.office, 'ko').find((one) => one.id === body.topic)?.id;
  const priority = rule.priority.find((one) => one === body.priority);
  await deps.receptions.checkIn({
    ...{ id, counter, day: dayText(dayOf(at)), checkedInAt: at },
    ...(topic !== undefined && { topic }),
    ...(priority && { priority }),
  });
  return id;
}

/** The id of the reception that is open with this person now. @throws Refused */
async function opened(acting: Acting, deps: StaffDeps): Promise<string> {
  const { body, counter: at, by, terms } = acting;
  const booth = boothNamed(at, body.booth);
  if (booth === undefined) throw new Refused('booth-unknown', [{ name: 'booth', reason: '' }]);
  const department = terms.office.people.find(({ id }) => id === by)?.department ?? '';
  const opening = { by, department, booth, at: acting.at, press: body.id };
  for (;;) {
    const next = await nextOf(acting, deps);
    if (!next) throw new Refused('nobody-waits');
    const came = await deps.receptions.open(next, opening);
    if (came === 'opened') return next.id;
    if (came !== 'taken') {
      if (came.pressed) return came.has;
      throw new Refused('reception-open');
    }
    if (body.act !== 'next') throw new Refused('reception-taken');
  }
}

/** Who is to be attended to: the first of the queue, the one that was chosen, or somebody without a ticket. */
async function nextOf(
  { body, counter: { id: counter }, at, terms }: Acting,
  deps: StaffDeps,
): Promise<Pick<Reception, 'id' | 'counter' | 'day' | 'number'> | undefined> {
  const day = dayText(dayOf(at));
  if (body.act === 'begin') return { id: receptionId(counter, at, body.id), counter, day };
  if (body.act === 'next') {
    const today = await deps.receptions.ofDay(counter, day);
    return queueOf(today, terms.charter.terms.reception)[0];
  }
  const chosen = await receptionIn(body.reception ?? '', deps);
  if (chosen.day !== day || chosen.counter !== counter) throw new Refused('ticket-unknown');
  return chosen;
}

/** A counter as JSON. */
const counterTwin = ({ counter: { id }, queue, own }: CounterView) => ({
  counter: id,
  waiting: queue.map(({ id: reception, number, topic, priority }) => ({
    ...{ reception, number, topic, priority },
  })),
  ...(own && { own: own.id }),
  address: counterAddress(id),
});
