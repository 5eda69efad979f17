import { eachAlone } from '../lambda/each.ts';
import { presentFor } from '../organization/presence.ts';
import { leaveCommands } from '../petition/commands/leave.ts';
import { fairOffice } from '../petition/conduct/fair.ts';
import { receiverIn } from '../petition/decide/leave.ts';
import type { Terms } from '../petition/decision.ts';
import type { PetitionEvent } from '../petition/events.ts';
import type { Departure, Stood } from '../ports/departures.ts';
import { isOther, otherHandedOver } from './others.ts';
import { departed, type LeaveDeps, mustAll, orphansOf } from './plan.ts';
import { actingIn, postsLeft } from './posts-left.ts';

/** More than that nobody reads in a mail; the worklist has all of it. */
const MOST_LISTED = 100;

/**
 * Hands over what a departure names, and tells each person once. What was handed over before is not handed over again, so
 * one that was killed half-way is completed by being done anew.
 * @throws Error when something could not be handed over yet: the departure stays, for the next try.
 */
export async function complete(departure: Departure, terms: Terms, deps: LeaveDeps): Promise<void> {
  const { id, leavers, numbers } = departure;
  const { petitions, notices, departures, clock, log } = deps;
  const came = new Map<string, readonly string[]>();
  await mustAll(numbers, deps, async (number) => {
    if (isOther(number))
      return await otherHandedOver(
        number,
        leavers,
        { office: terms.office, now: clock.now() },
        deps,
      );
    await petitions.act(number, (petition) => {
      const now = clock.now();
      return leaveCommands['hand-over-left'].decide(
        petition,
        { leavers },
        { ...terms, at: now, now },
      );
    });
    came.set(number, await toldOf(number, departure, terms, deps));
  });
  for (const [person, theirs] of Object.entries(departure.to ?? numbersOf(came)))
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

/** Who is told of a petition: whoever got something of it, or who stands in for them, and never who is barred from it (P23). */
async function toldOf(
  number: string,
  departure: Departure,
  terms: Pick<Terms, 'office'>,
  { petitions, clock }: LeaveDeps,
): Promise<readonly string[]> {
  const planned = departure.stood?.[number];
  const petition = await petitions.read(number);
  if (!planned || !petition) return [];
  const now = clock.now();
  const office = fairOffice(petition, terms.office);
  const history = await petitions.history(number, planned.version);
  const people = [
    ...cameTo(history, planned),
    // What is stored names nobody who acts for a head: the petition itself does.
    ...(history.some(({ type }) => type === 'ActingHeadPassedOn') ? actingIn(petition) : []),
    // Whoever heads a department now has what its head owed, though nothing in the petition says so.
    ...postsLeft(petition, departure.leavers, { office, now }).map(({ to }) => to),
  ];
  return [...new Set(people.map((person) => presentFor(office, person, now)))];
}

/**
 * Who was given something of a petition since it was planned, as its history has it: also by a try that was killed. Who goes
 * on with their own in another department is told nothing.
 */
function cameTo(history: readonly PetitionEvent[], planned: Stood): readonly string[] {
  let { assignee } = planned;
  const people = new Set<string>();
  for (const event of history) {
    const next = receiverIn(event);
    const before = event.type === 'PetitionAssigned' ? assignee : askedBefore(event, planned);
    if (next !== undefined && next !== before) people.add(next);
    if (event.type === 'PetitionAssigned') assignee = event.assignee;
  }
  return [...people];
}

const askedBefore = (event: PetitionEvent, { asked }: Stood): string | undefined =>
  event.type === 'ConsultationPassedOn' ? asked[event.consultation] : undefined;

function numbersOf(came: ReadonlyMap<string, readonly string[]>): Record<string, string[]> {
  const to: Record<string, string[]> = {};
  for (const [number, people] of [...came].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    for (const person of people) to[person] = [...(to[person] ?? []), number];
  return to;
}

/** Longer no function keeps an office that it read, ms: what an old one gave to a leaver stands in the index by then. */
export const SETTLED = 2 * 60_000;

/** Completes what an import left undone, and looks once more, later, whether anything came to a leaver meanwhile. */
export async function followDepartures(terms: Terms, deps: LeaveDeps): Promise<void> {
  await eachByItself(await deps.departures.list(), deps, async (departure) => {
    const { doneAt } = departure;
    if (doneAt === undefined) await complete(departure, terms, deps);
    else if (deps.clock.now() >= doneAt + SETTLED) await lookOnceMore(departure, terms, deps);
  });
}

/** Completes what is not done, each departure by itself. @throws Error when any could not be completed yet. */
export const completeAll = (
  undone: readonly Departure[],
  terms: Terms,
  deps: LeaveDeps,
): Promise<void> => eachByItself(undone, deps, (departure) => complete(departure, terms, deps));

/** What it finds is a departure of its own, once: however often that one has to be tried, this one is over. */
async function lookOnceMore(
  { id, leavers }: Departure,
  terms: Terms,
  deps: LeaveDeps,
): Promise<void> {
  const { departures, clock } = deps;
  // Who heads a department was told of what is owed by that already.
  const left = leavers.map(({ headed: _, ...leaver }) => leaver);
  const orphans = await orphansOf(left, terms, deps);
  const now = clock.now();
  const late = departed(`${id}-late`, now, left, orphans);
  const isNew = orphans.length > 0 && (await departures.add(late));
  await departures.over(id, now);
  if (isNew) await complete(late, terms, deps);
}

async function eachByItself(
  departures: readonly Departure[],
  { log }: Pick<LeaveDeps, 'log'>,
  work: (departure: Departure) => Promise<void>,
): Promise<void> {
  const { passing, unreadable } = await eachAlone(departures, work, {
    nameIn: ({ id }) => id,
    log,
  });
  const left = passing.length + unreadable.length;
  if (left > 0) throw new Error(`${left} departures could not be completed yet.`);
}
