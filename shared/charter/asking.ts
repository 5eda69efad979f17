/** After what the one question can be asked. */
export const ASKING_OCCASIONS = [
  'answered', // a petition has its answer
  'phone', // they were spoken with on the telephone
  'counter', // or at the counter
] as const;
export type AskingOccasion = (typeof ASKING_OCCASIONS)[number];

/** What can be said to it; the last one says nothing of the promise. */
export const ASKING_ANSWERS = ['yes', 'no', 'unsure'] as const;
export type AskingAnswer = (typeof ASKING_ANSWERS)[number];

/** One question about one clause, as it stands in mail and page. */
export interface AskingQuestion {
  readonly clause: string;
  readonly after: readonly AskingOccasion[];
  /** Which of the two says that the promise was kept. */
  readonly keptBy: 'yes' | 'no';
  readonly words: { readonly ko: string; readonly en: string };
}

/** The one question afterwards: whom it is put to is drawn by lot among those who agreed. */
export interface AskingTerms {
  /** So many of a hundred. */
  readonly percent: number;
  /** Nobody is asked again within so many days. */
  readonly restDays: number;
  /** How long after the occasion it is asked, ms. */
  readonly after: number;
  /** A consent that comes later still finds an occasion that is so many days old. */
  readonly recentDays: number;
  /** How many days it can be answered. */
  readonly openDays: number;
  readonly questions: readonly AskingQuestion[];
  /** Nobody is asked in a matter whose text has one of these, in small letters. */
  readonly never: readonly string[];
}
