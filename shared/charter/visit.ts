import type { WorkCalendar } from './calendar.ts';
import { addStaffed, staffedBetween } from './staffed.ts';

const MINUTE = 60_000;

/** What somebody came a second time for (P21.2), as the house keeps it: of a cause, never of a person. A charter chooses among them. */
export const VISIT_CAUSES = [
  'wrong-guidance', // what was told at the first visit was not so
  'missing-documents', // a document that was needed was not asked for
  'needless-documents', // one was asked for that was not needed
  'broken-appointment', // nobody was there, or nobody called back
  'processing-error', // what was handed in was lost or entered wrongly
  'wrong-counter', // sent to a counter that could not help
] as const;
export type VisitCause = (typeof VISIT_CAUSES)[number];

/** Why a second visit was not through fault of ours. */
export const VISIT_GROUNDS = [
  'document-was-listed', // the citizen had the list
  'own-choice', // the first visit had settled it
  'rule-changed', // the law or the system changed between the visits
  'another-matter', // the second visit was about something else
] as const;
export type VisitGround = (typeof VISIT_GROUNDS)[number];

/** A length of time: of staffed time, or of the clock day and night. Both in ms. */
export type Length = { readonly staffed: number } | { readonly clock: number };

/** The numbers of a second visit through our fault (P21). */
export interface VisitTerms {
  /** Days after the petition's end in which it can be claimed, and before its receipt that a first visit can lie. */
  readonly claimDays: number;
  readonly causes: readonly VisitCause[];
  readonly grounds: readonly VisitGround[];
  /** Until the ruling (A16), and until somebody else has reviewed one. */
  readonly ruleWithin: Length;
  readonly reviewWithin: Length;
  /** The apology is due the day of the finding where so much staffed time is left (ms), else at this time of the next working day. */
  readonly apology: { readonly least: number; readonly nextDayAt: number };
  /** Working days until the director's word, where there is no money for a compensation. */
  readonly wordDays: number;
  /** The same cause twice in a department within so many days: its head corrects it within so many working days (P22.2). */
  readonly recurrence: { readonly days: number; readonly correctWithin: number };
}

/** When a length that begins at `at` is over: a whole minute, epoch ms. */
export function afterLength(at: number, length: Length, calendar: WorkCalendar): number {
  const end = 'clock' in length ? at + length.clock : addStaffed(at, length.staffed, calendar);
  return Math.ceil(end / MINUTE) * MINUTE;
}

/** Until when the head apologises for a finding of `at` (P21.5), epoch ms. */
export function visitApologyDue(
  at: number,
  { apology: { least, nextDayAt } }: VisitTerms,
  calendar: WorkCalendar,
): number {
  const day = calendar.dayOf(at);
  if (calendar.isWorkday(day)) {
    const close = calendar.closeOf(day);
    if (staffedBetween(at, close, calendar) >= least) return close;
  }
  return calendar.startOf(calendar.workdayOnOrAfter(day + 1)) + nextDayAt;
}

/** The close of the last of so many working days (one at least) after the day of `at`, a closed one too, epoch ms. */
export function closeAfterWorkdays(at: number, days: number, calendar: WorkCalendar): number {
  let day = calendar.dayOf(at);
  for (let left = days; left > 0; left -= 1) day = calendar.workdayOnOrAfter(day + 1);
  return calendar.closeOf(day);
}
