/** What outcomes of conduct come of. */
export const MANNER_SOURCES = [
  'call', // a call of a caller, as the exchange and its wrap-up tell it
  'callback', // a call that was promised
  'home-visit', // somebody of ours goes to the citizen
  'question', // what the citizen says to the one question afterwards
] as const;
export type MannerSource = (typeof MANNER_SOURCES)[number];

/**
 * Where the outcomes of each clause about conduct come from; a clause without a source is never measured. P4.1 is counted at
 * the end of the window and at what the charter allows beyond it.
 */
export const MEASURED_BY = {
  'P1.1': ['question'],
  'P1.2': ['question'],
  'P2.4': ['callback'],
  'P3.1': ['home-visit'],
  'P3.5': ['home-visit'],
  'P4.1+0': ['home-visit'],
  'P4.1+late': ['home-visit'],
  'P4.2': [], // who could say what is tidy
  'P4.3': ['home-visit'],
  'P5.1': ['call', 'question'],
  'P5.2': ['call'],
  'P5.3': ['question'],
  'P6.1': ['call'],
  'P7.1': ['question'],
  'P7.2': ['call'],
  'answered-in': ['call'], // of a charter that promises it (`terms.calls.answer`)
} as const satisfies Readonly<Record<string, readonly MannerSource[]>>;
export type MannerClause = keyof typeof MEASURED_BY;

/** What not every charter promises is read of only where something of it was counted. */
export const NOT_IN_EVERY_CHARTER: ReadonlySet<MannerClause> = new Set(['answered-in']);

export const isMannerClause = (text: string): text is MannerClause =>
  Object.hasOwn(MEASURED_BY, text);
/** In the order of the charter. */
export const MANNER_CLAUSES: readonly MannerClause[] =
  Object.keys(MEASURED_BY).filter(isMannerClause);
