import { kindOfDifference } from '../../../shared/channels/difference.ts';
import { LOOKS, type Look } from '../../../shared/channels/dismissal.ts';
import type { Preview } from '../../../shared/channels/preview.ts';
import type { Language } from '../../../shared/kernel/language.ts';
import { officeIn } from '../../../shared/organization/office-in.ts';
import {
  ARRIVAL_CHANNELS,
  type ArrivalChannel,
  type ArrivalEntry,
  arrivalDay,
  isPutAside,
} from '../../../shared/petition/arrival.ts';
import {
  type ChannelStatus,
  PROBED_CHANNELS,
  type ProbedChannel,
} from '../../../shared/ports/channel-health.ts';
import type { DifferenceKey, KeptDifference } from '../../../shared/ports/differences.ts';
import type { RefusalCode } from '../../../shared/refusals/refusals.ts';
import { hiddenFrom } from '../petition/hidden.ts';
import type { ArrivalsDeps } from './deps.ts';
import { mayDecideArrivals } from './rights.ts';

/** What became of what came on a channel on a Korean day. */
export interface DayCount {
  readonly channel: ArrivalChannel;
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly arrived: number;
  readonly received: number;
  readonly attached: number;
  readonly ignored: number;
  readonly waiting: number;
  readonly dismissed: number;
  readonly differences: number;
}

export interface HealthView extends Partial<ChannelStatus> {
  readonly channel: ProbedChannel;
  readonly probed: number;
  readonly up: number;
}

export interface Waiting extends ArrivalEntry {
  readonly bytes?: number;
}

export interface ArrivalsView {
  readonly language: Language;
  readonly now: number;
  /** Whether this person decides, or only looks on. */
  readonly mayDecide: boolean;
  readonly health: readonly HealthView[];
  readonly days: readonly DayCount[];
  readonly waiting: readonly Waiting[];
  /** The first of them among all that wait, and how many wait after the last. */
  readonly from: number;
  readonly more: number;
  /** Those that do not agree, the oldest first; where the first of them stands among all, and how many come after. */
  readonly differences: readonly KeptDifference[];
  readonly differencesFrom: number;
  readonly moreDifferences: number;
  /** What was put aside on a day (YYYY-MM-DD in Korea) and can be let through: the newest hundred, and how many there are. */
  readonly aside: readonly ArrivalEntry[];
  readonly asideInAll: number;
  readonly asideDay: string;
  /** Who decides here, by id, in the reader's language. */
  readonly names: ReadonlyMap<string, string>;
  /** Receipts that wait because too many went to one address: the first fifty and how many there are; until is epoch ms. */
  readonly heldReceipts: readonly { readonly number: string; readonly until: number }[];
  readonly heldInAll: number;
  /** The one that was opened, and what it shows. */
  readonly opened?: { readonly id: string; readonly preview: Preview };
  /** Why what was asked for just now was not done. */
  readonly refused?: RefusalCode;
}

const DAY = 24 * 60 * 60_000;
/** How many stand on a page. */
export const MOST_WAITING = 50;
export const MOST_DIFFERENCES = 100;
const MOST_ASIDE = 100;

export const isLook = (purpose: string | undefined): purpose is Look =>
  LOOKS.some((known) => known === purpose);

/** Counts, what waits and what does not agree: no title, no name, no key. */
export async function arrivalsView(
  person: string,
  language: Language,
  deps: ArrivalsDeps,
  {
    from = 0,
    differencesFrom = 0,
    day,
  }: {
    readonly from?: number;
    readonly differencesFrom?: number;
    readonly day?: string | undefined;
  } = {},
): Promise<ArrivalsView> {
  const { arrivals, differences, terms, clock } = deps;
  const now = clock.now();
  const days = [arrivalDay(now), arrivalDay(now - DAY)];
  const [{ office }, held, open, health, receipts] = await Promise.all([
    terms(),
    arrivals.quarantined(from, MOST_WAITING),
    differences.open(MOST_DIFFERENCES, differencesFrom),
    healthOf(now, deps),
    deps.due.putOff('receipts', now, MOST_WAITING), // one that is on its way is due now
  ]);
  // Of a petition in which they are accused they see not even the number (P23).
  const named = [
    ...receipts.first.map(({ subject }) => subject),
    ...open.shown.flatMap(({ number }) => number ?? []),
  ];
  const hidden = await hiddenFrom(person, named, deps);
  const heldReceipts = receipts.first.filter(({ subject }) => !hidden.has(subject));
  const counts = await Promise.all(
    days.flatMap((day) =>
      ARRIVAL_CHANNELS.map((channel) => countOf(channel, day, open.keys, deps)),
    ),
  );
  const asideDay = day ?? arrivalDay(now);
  const ledger = await Promise.all(
    ARRIVAL_CHANNELS.map((channel) => arrivals.onDay(channel, asideDay)),
  );
  const putAside = ledger.flat().filter(isPutAside);
  return {
    language,
    now,
    aside: putAside.toSorted((a, b) => b.at - a.at).slice(0, MOST_ASIDE),
    asideInAll: putAside.length,
    asideDay,
    names: new Map(officeIn(office, language).people.map(({ id, name }) => [id, name])),
    mayDecide: mayDecideArrivals(person, office, now),
    health,
    days: counts,
    waiting: await Promise.all(held.waiting.map((one) => withSize(one, deps))),
    from,
    more: Math.max(0, held.all - from - held.waiting.length),
    heldReceipts: heldReceipts.map(({ subject, dueAt }) => ({ number: subject, until: dueAt })),
    heldInAll: receipts.all - (receipts.first.length - heldReceipts.length),
    differences: open.shown
      .filter(({ number }) => number === undefined || !hidden.has(number))
      .toSorted((a, b) => a.seenAt - b.seenAt || a.at - b.at),
    differencesFrom,
    moreDifferences: Math.max(0, open.keys.length - differencesFrom - MOST_DIFFERENCES),
  };
}

async function countOf(
  channel: ArrivalChannel,
  day: string,
  open: readonly DifferenceKey[],
  { arrivals }: ArrivalsDeps,
): Promise<DayCount> {
  const lines = (await arrivals.onDay(channel, day)).filter(
    ({ outcome, because }) => outcome !== 'sidecar' && because !== 'probe',
  );
  const of = (...outcomes: readonly ArrivalEntry['outcome'][]) =>
    lines.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const own = open.filter((one) => one.channel === channel && one.day === day);
  const unhandled = own.filter(({ id }) => kindOfDifference(id) === 'unhandled').length;
  return {
    channel,
    day,
    arrived: lines.length + unhandled,
    received: of('received', 'released'),
    attached: of('attached'),
    ignored: of('ignored'),
    waiting: of('quarantined'),
    dismissed: of('dismissed'),
    differences: own.length,
  };
}

async function healthOf(now: number, { health }: ArrivalsDeps): Promise<readonly HealthView[]> {
  const standing = await health.standing();
  return await Promise.all(
    PROBED_CHANNELS.map(async (channel) => ({
      channel,
      ...standing.get(channel),
      ...(await health.counted(channel, arrivalDay(now))),
    })),
  );
}

/** Of the object as it lies there now. */
async function withSize(entry: ArrivalEntry, { objects }: ArrivalsDeps): Promise<Waiting> {
  const found = (await objects.list(entry.key)).find(({ key }) => key === entry.key);
  return { ...entry, ...(found && { bytes: found.bytes }) };
}
