import { closeAfterWorkdays } from '../../charter/visit.ts';
import type { Booking, EntryOf } from '../../compensation/entry.ts';
import { handOverDueAt } from '../../compensation/periods.ts';
import { handOver, type Issue, issue, returnToStock, reverse } from '../../compensation/steps.ts';
import { presentFor } from '../../organization/presence.ts';
import type { StaffContext } from '../context.ts';
import type { Decision, Refusal } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import { step } from '../evolve.ts';
import type { NoticeIntent } from '../notice-intent.ts';
import type { Petition } from '../petition.ts';
import type { Visit } from '../visit/state.ts';
import { openClockOf, uncompensated, visitOf } from '../visit.ts';
import { decided, NOTHING } from './commit.ts';
import { toldBefore, toldOf } from './compensation-told.ts';
import { pledgeMade } from './make-pledge.ts';
import { toPetitioner } from './recipients.ts';
import { refused } from './refused.ts';
import { taskDone, taskOver } from './task.ts';
import { visitClock } from './visit-clock.ts';
import { isDirector, isHeadOrDirector } from './visit-persons.ts';

interface Of {
  readonly visit: string;
}
type RefusalOf<F extends (...args: never[]) => object> = Extract<
  ReturnType<F>,
  { readonly refused: string }
>['refused'];
type Refused<F extends (...args: never[]) => object> = Refusal<RefusalOf<F>>;

/** The event beside the entry: both are written, or neither. */
function booked(
  petition: Petition,
  { id: visit }: Visit,
  { booking, clocks = [], target }: Booked,
  notices: readonly NoticeIntent[],
  context: StaffContext,
): Decision {
  const { at, now } = context;
  const said: PetitionEvent = {
    type: 'CompensationBooked',
    ...{ at, visit, entry: booking.entry },
    ...(target !== undefined && { target }),
  };
  const decision = decided(petition, [...clocks, said], notices, now, context);
  return { ...decision, entries: [booking] };
}
interface Booked {
  readonly booking: Booking;
  /** What it means for the clock of the handover. */
  readonly clocks?: readonly PetitionEvent[];
  readonly target?: string | undefined;
}

/** The clock of the handover where none runs: whoever comes back for what they did not take waits for it again. */
function handOverAgain(
  petition: Petition,
  visit: Visit,
  context: StaffContext,
): readonly PetitionEvent[] {
  const { at } = context;
  if (openClockOf(petition, visit, 'visit-compensation')) return [];
  const given = { visit: visit.id, dueAt: handOverDueAt(at, context) };
  const again = visitClock(petition, 'visit-compensation', given, at, context);
  return again ? [pledgeMade(again, at)] : [];
}

/** A second person takes it from stock for the citizen (P21.6). `code` is the content item with the code that proves a handover. */
export function issueCompensation(
  petition: Petition,
  { visit: id, code, ...asked }: Of & Issue & { readonly code?: string },
  context: StaffContext,
): Decision | Refused<typeof issue> {
  const visit = visitOf(petition, id);
  const booking = issue(visit?.compensation, asked, context);
  if ('refused' in booking) return booking;
  if (!visit) return refused('compensation-not-approved');
  const clocks = handOverAgain(petition, visit, context);
  const clock = openClockOf(clocks.reduce(step, petition), visit, 'visit-compensation')?.id;
  const told = code === undefined ? [] : toldOf(petition, clock, 'code', code);
  return booked(petition, visit, { booking, clocks }, told, context);
}

/** The citizen has it, and this proves it. They are told, so that nothing is handed over in their name alone. */
export function handOverCompensation(
  petition: Petition,
  { visit: id, evidence }: Of & Pick<EntryOf<'handed-over'>, 'evidence'>,
  context: StaffContext,
): Decision | Refused<typeof handOver> {
  const visit = visitOf(petition, id);
  const booking = handOver(visit?.compensation, { evidence }, context);
  if ('refused' in booking) return booking;
  if (!visit) return refused('compensation-not-issued');
  const clock = openClockOf(petition, visit, 'visit-compensation')?.id;
  const way = visit.compensation?.issue?.way ?? 'on-the-spot';
  const told = toldOf(petition, clock, way);
  const words = openClockOf(petition, visit, 'visit-word')?.id;
  const { at, now } = context;
  const clocks = [
    ...taskDone(petition, clock, at, now),
    // Whoever has it waits for no word.
    ...taskOver(petition, words, { at, now, because: 'superseded' }, context),
  ];
  return booked(petition, visit, { booking, clocks, target: clock }, told, context);
}

/** It comes back, and its money with it; the citizen can have it later. What they did not take is awaited no more. */
export function returnCompensation(
  petition: Petition,
  { visit: id, because }: Of & Pick<EntryOf<'returned'>, 'because'>,
  context: StaffContext,
): Decision | Refused<typeof returnToStock> {
  const { at, now } = context;
  const visit = visitOf(petition, id);
  const booking = returnToStock(visit?.compensation, { because }, context);
  if ('refused' in booking) return booking;
  if (!visit) return refused('compensation-not-issued');
  const clock = openClockOf(petition, visit, 'visit-compensation')?.id;
  if (because === 'undeliverable') return booked(petition, visit, { booking }, [], context);
  const clocks = taskOver(petition, clock, { at, now, because: 'unreachable' }, context);
  const told = toldOf(petition, clock, 'returned');
  return booked(petition, visit, { booking, clocks, target: clock }, told, context);
}

/**
 * The head or the director counters an entry with a reason: the debt stays, and begins anew where it was over. Who was told of it
 * is told of that too.
 */
export function reverseCompensation(
  petition: Petition,
  { visit: id, because }: Of & { readonly because: 'mistaken' | 'lost' },
  context: StaffContext,
): Decision | Refused<typeof reverse> | Refusal<'only-head-reverses'> {
  const visit = visitOf(petition, id);
  if (!isHeadOrDirector(petition, visit, context)) return refused('only-head-reverses');
  const booking = reverse(visit?.compensation, { because }, context);
  if ('refused' in booking) return booking;
  if (!visit) return refused('compensation-not-issued');
  const clocks = handOverAgain(petition, visit, context);
  const clock = openClockOf(clocks.reduce(step, petition), visit, 'visit-compensation')?.id;
  const said = toldBefore(visit);
  const told = said === undefined ? [] : toldOf(petition, clock, said);
  return booked(petition, visit, { booking, clocks }, told, context);
}

/** There is no money for it now: the debt stays, and the director owes the citizen word by a day. Once while it is owed. */
export function delayCompensation(
  petition: Petition,
  { visit: id }: Of,
  context: StaffContext,
): Decision {
  const { at, by, now, office, charter, calendar } = context;
  const visit = uncompensated(petition).find((one) => one.id === id);
  if (!visit || openClockOf(petition, visit, 'visit-word')) return NOTHING;
  const until = closeAfterWorkdays(at, charter.terms.visit.wordDays, calendar);
  const given = { visit: id, dueAt: until, of: office.director };
  const clock = visitClock(petition, 'visit-word', given, at, context);
  if (!clock) return NOTHING;
  const events: PetitionEvent[] = [
    { type: 'CompensationDelayed', at, by, visit: id, until },
    pledgeMade(clock, at),
  ];
  const after = events.reduce(step, petition);
  const about = { pledge: clock.id, newDueAt: until };
  const asked = {
    kind: 'visit' as const,
    ...{ to: presentFor(office, office.director, now), pledge: clock.id },
    recipientIs: 'director' as const,
  };
  const told = toPetitioner(after, { kind: 'compensation', because: 'delayed', ...about });
  return decided(petition, events, [asked, ...told], now, context);
}

/** The director tells the citizen when and how they get it. */
export function giveDelayWord(
  petition: Petition,
  { visit: id, word }: Of & { readonly word: string },
  context: StaffContext,
): Decision | Refusal<'no-word-owed' | 'only-director'> {
  const { at, now, by } = context;
  const visit = visitOf(petition, id);
  const clock = visit && openClockOf(petition, visit, 'visit-word');
  if (!visit || !clock) return refused('no-word-owed');
  if (!isDirector(context)) return refused('only-director');
  const events: PetitionEvent[] = [
    ...taskDone(petition, clock.id, at, now),
    { type: 'DelayWordGiven', at, by, visit: id, word, target: clock.id },
  ];
  return decided(petition, events, toldOf(petition, clock.id, 'word', word), now, context);
}
