import type { WorkCalendar } from './calendar.ts';
import type { Moment } from './charter.ts';
import type { Level, Rung } from './rungs.ts';
import { addStaffed, intoStaffed, staffedBetween, subtractStaffed } from './staffed.ts';

const SECOND = 1000;

/** What the ladder needs to know of a pledge. Instants are epoch ms. */
export interface Climbed {
  readonly startsAt: number;
  readonly dueAt: number;
  readonly actBy: number;
  readonly receivedAt: number;
  readonly accepted: boolean;
}

/** Lowest first: at one instant the later one outranks the earlier. */
const RANKS: Readonly<Record<Level, number>> = {
  unaccepted: 0,
  owed: 1,
  'warn-5d': 2,
  'warn-1d': 3,
  'warn-half': 4,
  'warn-4h': 5,
  'warn-1h': 6,
  soon: 7,
  now: 8,
  'act-by': 9,
  objected: 10,
  'one-up': 11,
  'by-rule': 12,
  'next-channel': 13,
  break: 14,
  'escalate-1': 15,
  'escalate-3': 16,
};

/**
 * The moments at which people are told, in order; whole seconds. A moment before the start or the receipt is
 * dropped, one in closed time moves earlier into staffed time, equal ones collapse into the highest. The break
 * is the first whole second after `dueAt` and never moves.
 */
export function momentsOf(
  pledge: Climbed,
  ladder: readonly Rung[],
  calendar: WorkCalendar,
): readonly Moment[] {
  const highest = new Map<number, Moment>();
  for (const rung of ladder) {
    const at = momentOf(rung, pledge, calendar);
    if (at === undefined) continue;
    const other = highest.get(at);
    if (!other || RANKS[other.level] < RANKS[rung.level])
      highest.set(at, { level: rung.level, at, tell: rung.tell });
  }
  return [...highest.values()].sort((a, b) => a.at - b.at);
}

/** The rung's whole second; undefined when it does not come. */
function momentOf({ when }: Rung, pledge: Climbed, calendar: WorkCalendar): number | undefined {
  if (when === 'break') return breakOf(pledge);
  if (typeof when === 'object' && 'workdaysAfterBreak' in when)
    return escalationOf(when.workdaysAfterBreak, pledge, calendar);
  if (typeof when === 'object' && 'afterStart' in when)
    return wholeSecond(pledge.startsAt + when.afterStart);
  const at = warningOf(when, pledge, calendar);
  if (at === undefined) return undefined;
  // A promise made in closed time can have its start as actBy: that is told, not moved before the start.
  const told = when === 'act-by' ? at : intoStaffed(at, calendar);
  return told < Math.max(pledge.startsAt, pledge.receivedAt) ? undefined : wholeSecond(told);
}

type Warning = Exclude<
  Rung['when'],
  'break' | { readonly workdaysAfterBreak: number } | { readonly afterStart: number }
>;

function warningOf(when: Warning, pledge: Climbed, calendar: WorkCalendar): number | undefined {
  const { startsAt, actBy, accepted } = pledge;
  if (when === 'act-by') return actBy;
  if ('staffedLeft' in when) return subtractStaffed(actBy, when.staffedLeft, calendar);
  const staffed = staffedBetween(startsAt, actBy, calendar);
  if ('staffedFraction' in when)
    return addStaffed(startsAt, staffed * when.staffedFraction, calendar);
  if (accepted) return undefined;
  const { staffed: patience, fractionOfLeft } = when.unaccepted;
  return addStaffed(startsAt, Math.min(patience, staffed * fractionOfLeft), calendar);
}

const breakOf = ({ dueAt }: Climbed): number => Math.floor(dueAt / SECOND) * SECOND + SECOND;

/**
 * So many working days after the break, at its time of day. A due instant at the end of a day belongs to that
 * day: broken at Friday's midnight, a working day later is Monday's close.
 */
function escalationOf(workdays: number, pledge: Climbed, calendar: WorkCalendar): number {
  const brokenAt = breakOf(pledge);
  const dueDay = calendar.dayOf(pledge.dueAt - 1);
  let day = dueDay;
  for (let left = workdays; left > 0; left -= 1) day = calendar.workdayOnOrAfter(day + 1);
  const told = intoStaffed(calendar.startOf(day) + brokenAt - calendar.startOf(dueDay), calendar);
  // Broken early on a closed day, earlier staffed time may lie before the break: then the first that follows.
  const opening = calendar.startOf(day) + (calendar.shiftsOf(day)[0]?.from ?? 0);
  return wholeSecond(told > brokenAt ? told : opening);
}

const wholeSecond = (at: number): number => Math.ceil(at / SECOND) * SECOND;
