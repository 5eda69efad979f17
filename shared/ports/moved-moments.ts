/** A petition in whose promises a calendar moved a last moment to act, and in whose list that stands. */
export interface MovedMoment {
  readonly number: string;
  /** A person's id, or the list of heads of a department (`shared/petition/worklist-entry.ts`). */
  readonly list: string;
}

/** What followed a calendar, as the commits that moved it wrote it down. */
export interface MovedMoments {
  /** Of one version of the calendar, each once. */
  of(version: string): Promise<readonly MovedMoment[]>;
}
