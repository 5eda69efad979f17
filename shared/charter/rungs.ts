/** Levels of the ladder in the order in which they outrank each other at one instant. */
export const LEVELS = [
  'unaccepted',
  'owed',
  'warn-5d',
  'warn-1d',
  'warn-half',
  'warn-4h',
  'warn-1h',
  'soon',
  'now',
  'act-by',
  'objected',
  'one-up',
  'by-rule',
  'next-channel',
  'break',
  'escalate-1',
  'escalate-3',
] as const;
export type Level = (typeof LEVELS)[number];

/** Who is told. A role is resolved to a person when the moment comes (absence falls through to the deputy). */
export const TOLD = ['assignee', 'head', 'dutyOfficer', 'director', 'audit', 'petitioner'] as const;
export type Told = (typeof TOLD)[number];

/** One rung: when it comes and who is told. */
export interface Rung {
  readonly level: Level;
  readonly when:
    | { readonly staffedFraction: number } // of the staffed time between start and actBy
    | { readonly staffedLeft: number } // milliseconds of staffed time before actBy
    | { readonly unaccepted: { readonly staffed: number; readonly fractionOfLeft: number } } // the sooner
    | { readonly afterStart: number } // milliseconds, day and night
    | 'act-by'
    | 'break' // the first whole second after dueAt
    | { readonly workdaysAfterBreak: number };
  readonly tell: readonly Told[];
}
