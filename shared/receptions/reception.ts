import type { WorkCalendar } from '../charter/calendar.ts';
import { dayOf, dayText, parseDay } from '../charter/day.ts';
import type { PriorityReason } from '../charter/reception.ts';

/** What a reception came to: answered on the spot, a petition, nobody came when called, or the visitor did not wait. */
export const RECEPTION_ENDINGS = ['contact', 'petition', 'gone', 'left'] as const;
export type ReceptionEnding = (typeof RECEPTION_ENDINGS)[number];

/**
 * One visitor at a counter (P1), from ticket to end: two marks of ours, opened and ended, and nothing about how it was. Whether
 * they were greeted and listened to is theirs to say; there is no field for it here. Nothing of who came. Instants are epoch ms.
 */
export interface Reception {
  readonly id: string;
  readonly counter: string;
  /** YYYY-MM-DD in Korea. */
  readonly day: string;
  /** Of the ticket; undefined for whoever came to a booth without one. */
  readonly number?: number;
  /** What it is about, coarsely. */
  readonly topic?: string;
  readonly priority?: PriorityReason;
  /** When a ticket was taken; undefined without one: their waiting is unmeasured. */
  readonly checkedInAt?: number;
  /** When they were first called, and when they were called last; whoever was not there can be called again. */
  readonly calledAt?: number;
  readonly openedAt?: number;
  /** Who attends to them, of which department, at which booth. */
  readonly by?: string;
  readonly department?: string;
  readonly booth?: number;
  readonly endedAt?: number;
  readonly ending?: ReceptionEnding;
  /** The petition that it came to, or was about. */
  readonly petition?: string;
}

/**
 * So many tickets a day a counter gives to telephones: their numbers are read from the back of the room, and who waits is
 * read whole for each page. Those from our own hands are not refused.
 */
export const MOST_TICKETS = 999;

/** Counter, day and something that nobody can guess: whoever holds the ticket's address sees their place. */
export const RECEPTION_FORM = /^([0-9a-z][0-9a-z-]{0,39})-(\d{4})(\d{2})(\d{2})-([0-9a-f]{32})$/;

export const receptionId = (counter: string, at: number, secret: string): string =>
  `${counter}-${dayText(dayOf(at)).replaceAll('-', '')}-${secret}`;

/** Where a reception stands, by its id; undefined for what is none. */
export function placeOfReception(
  id: string,
): { readonly counter: string; readonly day: string; readonly secret: string } | undefined {
  const [, counter, year, month, day, secret] = RECEPTION_FORM.exec(id) ?? [];
  return counter === undefined || secret === undefined
    ? undefined
    : { counter, day: `${year}-${month}-${day}`, secret };
}

/**
 * How a reception stands at `now` (epoch ms). What nobody ended on its day is `not-ended`: the day's end closes it, whoever
 * forgot it, and it is unmeasured.
 */
export type ReceptionState = 'waiting' | 'open' | 'over' | 'not-ended' | 'not-called';
export function stateOfReception(
  { day, openedAt, ending }: Pick<Reception, 'day' | 'openedAt' | 'ending'>,
  now: number,
): ReceptionState {
  if (ending !== undefined) return 'over';
  const isToday = day === dayText(dayOf(now));
  if (openedAt === undefined) return isToday ? 'waiting' : 'not-called';
  return isToday ? 'open' : 'not-ended';
}

/**
 * How long somebody waited until they were first called, ms; undefined where nothing measured it: without a ticket, or where
 * they did not wait. Nobody waits before the counter opens.
 */
export function waitedFor(
  { day, checkedInAt, calledAt, ending }: Reception,
  calendar: WorkCalendar,
): number | undefined {
  if (checkedInAt === undefined || calledAt === undefined || ending === 'gone') return undefined;
  return Math.max(0, calledAt - Math.max(checkedInAt, opensAt(day, calendar)));
}

/** When a counter opens on a day (YYYY-MM-DD), epoch ms; its midnight on a closed one. */
function opensAt(day: string, calendar: WorkCalendar): number {
  const of = parseDay(day);
  return calendar.startOf(of) + (calendar.shiftsOf(of)[0]?.from ?? 0);
}

/** Whether tickets are given at `at` (epoch ms): on a workday, from a while before the opening until the close. */
export function givesTickets(
  at: number,
  calendar: WorkCalendar,
  { opensBefore }: { readonly opensBefore: number },
): boolean {
  const day = calendar.dayOf(at);
  if (!calendar.isWorkday(day)) return false;
  return at >= opensAt(dayText(day), calendar) - opensBefore && at < calendar.closeOf(day);
}
