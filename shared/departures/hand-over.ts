import { ITEM_FORM } from '../improvement/item.ts';
import { handOverItem } from '../improvement/review.ts';
import { eachAlone } from '../lambda/each.ts';
import type { Log } from '../lambda/log.ts';
import type { Leaver } from '../organization/leavers.ts';
import { leaveCommands } from '../petition/commands/leave.ts';
import { type Left, leftIn } from '../petition/decide/leave.ts';
import type { Terms } from '../petition/decision.ts';
import { parsePetitionNumber } from '../petition/number.ts';
import type { Clock } from '../ports/clock.ts';
import type { Departure, Departures } from '../ports/departures.ts';
import type { Improvements } from '../ports/improvements.ts';
import type { NoticeStore } from '../ports/notices.ts';
import type { Petitions } from '../ports/petitions.ts';
import type { DueIndex } from '../ports/timers.ts';
import type { Worklists } from '../ports/worklists.ts';

export interface LeaveDeps {
  readonly petitions: Pick<Petitions, 'read' | 'act'>;
  readonly improvements: Pick<Improvements, 'read' | 'act'>;
  readonly index: Pick<DueIndex, 'page'>;
  readonly worklists: Worklists;
  readonly notices: Pick<NoticeStore, 'add'>;
  readonly departures: Departures;
  readonly clock: Clock;
  readonly log: Log;
}

/** What leavers leave of one petition, or an item of improvement of theirs. */
export interface Orphan {
  readonly number: string;
  readonly left: readonly (Pick<Left, 'from' | 'to'> & {
    readonly what: Left['what'] | 'improvement';
  })[];
}

const EVER = Number.MAX_SAFE_INTEGER;
/** Petitions that are read or written at one time. */
const AT_ONCE = 8;
/** More than that nobody reads in a mail; the worklist has all of it. */
const MOST_LISTED = 100;

/** All that these leavers have, in every petition with something open: each is read once. */
export async function orphansOf(
  leavers: readonly Leaver[],
  { office }: Pick<Terms, 'office'>,
  deps: LeaveDeps,
): Promise<readonly Orphan[]> {
  if (leavers.length === 0) return [];
  const numbers = [...(await openPetitions(leavers, deps))].toSorted();
  const now = deps.clock.now();
  const orphans: Orphan[] = [];
  await mustAll(numbers, deps, async (number) => {
    if (ITEM_FORM.test(number)) {
      const left = await itemLeft(number, leavers, { office, now }, deps);
      if (left.length > 0) orphans.push({ number, left });
      return;
    }
    const petition = await deps.petitions.read(number);
    const left = petition ? leftIn(petition, leavers, { at: now, now, office }) : [];
    if (left.length > 0) orphans.push({ number, left });
  });
  return orphans.toSorted((a, b) => (a.number < b.number ? -1 : 1));
}

async function itemLeft(
  id: string,
  leavers: readonly Leaver[],
  when: Pick<Terms, 'office'> & { readonly now: number },
  { improvements }: Pick<LeaveDeps, 'improvements'>,
): Promise<Orphan['left']> {
  const item = await improvements.read(id);
  const { events } = item ? handOverItem(item, leavers, when) : { events: [] };
  return events.flatMap((event) =>
    event.type === 'ItemHandedOver'
      ? [{ what: 'improvement' as const, from: event.from, to: event.owner }]
      : [],
  );
}

/** As it is kept until all of it is done. */
export const departed = (
  id: string,
  at: number,
  leavers: readonly Leaver[],
  orphans: readonly Orphan[],
): Departure => ({
  ...{ id, at, leavers, to: comingTo(orphans) },
  numbers: orphans.map(({ number }) => number),
});

/**
 * The numbers that come to each person. Who goes on with their own in another department is told nothing; who takes over an
 * item of improvement has a mail of its own.
 */
function comingTo(orphans: readonly Orphan[]): Departure['to'] {
  const to: Record<string, string[]> = {};
  for (const { number, left } of orphans.filter((one) => !ITEM_FORM.test(one.number)))
    for (const person of new Set(left.filter((one) => one.from !== one.to).map((one) => one.to)))
      to[person] = [...(to[person] ?? []), number];
  return to;
}

/**
 * Hands over what a departure names, and tells each person once. What was handed over before is not handed over again, so
 * one that was killed half-way is completed by being done anew.
 * @throws Error when something could not be handed over yet: the departure stays, for the next try.
 */
export async function complete(departure: Departure, terms: Terms, deps: LeaveDeps): Promise<void> {
  const { id, leavers, numbers, to } = departure;
  const { petitions, notices, departures, clock, log } = deps;
  await mustAll(numbers, deps, async (number) => {
    const now = clock.now();
    if (ITEM_FORM.test(number))
      return void (await deps.improvements.act(number, (item) =>
        handOverItem(item, leavers, { office: terms.office, now }),
      ));
    await petitions.act(number, (petition) => {
      return leaveCommands['hand-over-left'].decide(
        petition,
        { leavers },
        { ...terms, at: now, now },
      );
    });
  });
  for (const [person, theirs] of Object.entries(to))
    await notices.add(`leaving-${id}`, person, {
      kind: 'handed-over',
      to: person,
      recipientIs: 'assignee',
      because: theirs.slice(0, MOST_LISTED).join(' '),
      ...(theirs.length > MOST_LISTED && { more: true }),
    });
  await departures.done(id, clock.now());
  log({ message: 'what leavers had was handed over', departure: id, petitions: numbers.length });
}

/** Longer no function keeps an office that it read, ms: what an old one gave to a leaver stands in the index by then. */
const SETTLED = 2 * 60_000;

/** Completes what an import left undone, and looks once more, later, whether anything came to a leaver meanwhile. */
export async function followDepartures(terms: Terms, deps: LeaveDeps): Promise<void> {
  const { departures, clock } = deps;
  for (const departure of await departures.list()) {
    const { id, leavers, doneAt } = departure;
    const now = clock.now();
    if (doneAt === undefined) await complete(departure, terms, deps);
    else if (now >= doneAt + SETTLED) {
      const orphans = await orphansOf(leavers, terms, deps);
      if (orphans.length > 0) {
        const late = departed(`${id}-${now}`, now, leavers, orphans);
        if (await departures.add(late)) await complete(late, terms, deps);
      }
      await departures.over(id, now);
    }
  }
}

/** Whatever waits for somebody or has a moment to come. */
async function openPetitions(
  leavers: readonly Leaver[],
  { index, worklists }: LeaveDeps,
): Promise<ReadonlySet<string>> {
  const numbers = new Set<string>();
  let cursor: string | undefined;
  do {
    const { due, next } = await index.page(['sweep', 'silent'], EVER, cursor);
    for (const { subject } of due)
      if (parsePetitionNumber(subject) !== undefined || ITEM_FORM.test(subject))
        numbers.add(subject);
    cursor = next;
  } while (cursor !== undefined);
  for (const { id } of leavers) {
    let after: string | undefined;
    do {
      const { works, more } = await worklists.page({ person: id }, after ? { after } : {});
      for (const { number } of works) numbers.add(number);
      after = more;
    } while (after !== undefined);
  }
  return numbers;
}

/** Each by itself: one that cannot be read or is busy keeps no other from its turn. @throws Error when any is left. */
async function mustAll(
  numbers: readonly string[],
  { log }: Pick<LeaveDeps, 'log'>,
  work: (number: string) => Promise<void>,
): Promise<void> {
  const { passing } = await eachAlone(numbers, work, {
    nameIn: (number) => number,
    atOnce: AT_ONCE,
    log,
  });
  if (passing.length > 0)
    throw new Error(`${passing.length} petitions could not be handed over yet.`);
}
