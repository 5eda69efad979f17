import { dayOf, dayText } from '../../../shared/charter/day.ts';
import type { PriorityReason } from '../../../shared/charter/reception.ts';
import type { Language } from '../../../shared/kernel/language.ts';
import { type HttpEvent, Refused } from '../../../shared/lambda/http.ts';
import type { Counter, Office } from '../../../shared/organization/office.ts';
import { officeIn } from '../../../shared/organization/office-in.ts';
import { type Topic, topicsOf } from '../../../shared/presentation/topics.ts';
import { boothNamed, counterNamed, countersOf } from '../../../shared/receptions/counters.ts';
import { queueOf } from '../../../shared/receptions/queue.ts';
import {
  placeOfReception,
  type Reception,
  type ReceptionState,
  stateOfReception,
  waitedFor,
} from '../../../shared/receptions/reception.ts';
import type { RefusalCode } from '../../../shared/refusals/refusals.ts';
import { type HouseDone, houseDoneIn } from '../commands/house-done.ts';
import type { StaffDeps } from '../deps.ts';

/** What several pages of a counter show. Instants are epoch ms. */
interface Shown {
  readonly topics: readonly Topic[];
  readonly office: Office;
  readonly language: Language;
  readonly now: number;
  readonly linkBase: string;
  readonly done: HouseDone | undefined;
  readonly refused?: RefusalCode | undefined;
  readonly typed?: Readonly<Record<string, string>>;
}

/** A counter as whoever works there sees it. */
export interface CounterView extends Shown {
  readonly counters: readonly Counter[];
  readonly counter: Counter;
  /** The booth at which the person sits; undefined until they chose one. */
  readonly booth: number | undefined;
  /** In the order in which they are called. */
  readonly queue: readonly Reception[];
  /** Called today, and not there: they can be called again. */
  readonly gone: readonly Reception[];
  /** The one that the person attends to. */
  readonly own: Reception | undefined;
  readonly priority: readonly PriorityReason[];
  /** Made with the page. */
  readonly id: string;
}

export interface ReceptionView extends Shown {
  readonly reception: Reception;
  readonly state: ReceptionState;
  /** How long they waited (ms); undefined where nothing measured it. */
  readonly waited: number | undefined;
  readonly person: string;
}

type ViewDeps = Pick<StaffDeps, 'receptions' | 'terms' | 'clock' | 'nonce' | 'linkBase'>;

async function shown(event: HttpEvent, language: Language, deps: ViewDeps) {
  const terms = await deps.terms();
  const now = deps.clock.now();
  const office = officeIn(terms.office, language);
  const shared: Shown = {
    ...{ topics: topicsOf(office, language), office, language, now },
    ...{ linkBase: deps.linkBase, done: houseDoneIn(event, now) },
  };
  return { terms, shared };
}

/** The counter that is named, or the first one. @throws Refused (404) where there is none. */
export async function counterView(
  event: HttpEvent,
  asked: { readonly counter?: string | undefined; readonly booth?: string | undefined },
  person: string,
  language: Language,
  deps: ViewDeps,
): Promise<CounterView> {
  const { terms, shared } = await shown(event, language, deps);
  const counters = countersOf(terms.office);
  const counter = asked.counter ? counterNamed(terms.office, asked.counter) : counters[0];
  if (!counter) throw new Refused('counter-unknown');
  const { reception: rule } = terms.charter.terms;
  const receptions = await deps.receptions.ofDay(counter.id, dayText(dayOf(shared.now)));
  const own = receptions.find((one) => one.by === person && one.ending === undefined);
  return {
    ...{ ...shared, counters, counter, own, priority: rule.priority, id: deps.nonce() },
    booth: boothNamed(counter, asked.booth) ?? (counter.booths === 1 ? 1 : own?.booth),
    queue: queueOf(receptions, rule),
    gone: receptions.filter(({ ending }) => ending === 'gone'),
  };
}

/** A reception by an id in an address. @throws Refused (404) */
export async function receptionIn(
  id: string,
  { receptions }: Pick<StaffDeps, 'receptions'>,
): Promise<Reception> {
  const found = placeOfReception(id) && (await receptions.read(id));
  if (!found) throw new Refused('ticket-unknown');
  return found;
}

export async function receptionView(
  event: HttpEvent,
  reception: Reception,
  person: string,
  language: Language,
  deps: ViewDeps,
): Promise<ReceptionView> {
  const { terms, shared } = await shown(event, language, deps);
  return {
    ...{ ...shared, reception, person },
    state: stateOfReception(reception, shared.now),
    waited: waitedFor(reception, terms.calendar),
  };
}
