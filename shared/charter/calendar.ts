/** A day in Korea as a whole number: days since 1970-01-01 KST. Instants are epoch milliseconds, UTC. */
export type Day = number;

/** A staffed stretch of a day, in milliseconds after that day's 00:00 KST; `to` is exclusive for work, inclusive as a close. */
export interface Shift {
  readonly from: number;
  readonly to: number;
}

/** Why a day is closed. */
export type ClosedBecause = 'weekend' | 'holiday' | 'adHoc' | 'organization';

/**
 * A compiled work calendar. Immutable: another version is another object.
 * Nothing here reads the process's time zone (KST is UTC+9 without daylight saving).
 */
export interface WorkCalendar {
  /** Names the official data and the overrides that it was compiled from; stored on every pledge. */
  readonly version: string;
  /** The last day that official holidays are known for; later days know weekends only and results are provisional. */
  readonly knownUntil: Day;
  dayOf(at: number): Day;
  /** 00:00 KST of the day. */
  startOf(day: Day): number;
  /** The end of the day's last shift (18:00 KST in the demo charter). The day must be a workday. */
  closeOf(day: Day): number;
  isWorkday(day: Day): boolean;
  workdayOnOrAfter(day: Day): Day;
  shiftsOf(day: Day): readonly Shift[];
  /** Why the day is closed, with the holiday's name where it has one; undefined on a workday. */
  closedBecause(day: Day): { readonly why: ClosedBecause; readonly name?: string } | undefined;
}
