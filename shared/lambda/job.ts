/** One run of a job: what it is about (a day, a version), and the instant at which it began (epoch ms). */
export interface Run {
  readonly id: string;
  readonly at: number;
  /** What earlier pages of this job noted for later ones: ids only, few. */
  readonly notes: readonly string[];
}

export interface JobPage<T> {
  readonly items: readonly T[];
  /** Where the next page begins; undefined after the last. */
  readonly next?: string;
  /** Takes the place of what was noted before. */
  readonly notes?: readonly string[];
}

/**
 * Work on more items than one invocation can do. Its cursor stands in an item of the table; each tick goes on from there
 * for a while, and the next tick after it. A tick that is killed leaves at most one page to be done again, so the work on
 * an item does nothing the second time that anybody would see.
 */
export interface PagedJob<T> {
  /** The key of its item: no two jobs have the same. */
  readonly name: string;
  /**
   * Which run is to be worked on at `now` (epoch ms): the unfinished one, another that begins anew, undefined for none. `done` is
   * the one that was done last, where none is unfinished.
   */
  wanted(
    now: number,
    unfinished: string | undefined,
    done: string | undefined,
  ): Promise<string | undefined>;
  page(cursor: string | undefined, run: Run): Promise<JobPage<T>>;
  work(one: T, run: Run): Promise<void>;
  /** Ids and codes only. */
  nameIn(one: T): string;
  /** An item by its name: what failed is tried again until it is done. Without it a later run finds it by itself. */
  again?(name: string): T;
  /** All of the run is done; may be told twice. */
  finished?(run: Run): Promise<void>;
}

/** How far a run has come. */
export interface JobState extends Run {
  readonly cursor?: string;
  /** The last page was read. */
  readonly read: boolean;
  /** Names of those that failed and are to be tried again. */
  readonly left: readonly string[];
  readonly worked: number;
  readonly unreadable: number;
  /** Somebody works on it until then, epoch ms. */
  readonly leaseUntil?: number;
  readonly doneAt?: number;
}

/** Where the states of jobs are kept. */
export interface JobStore {
  /** `turn` counts the writes; no state where none was kept, or none that can be read. */
  read(name: string): Promise<{ readonly turn: number; readonly state?: JobState }>;
  /** Writes the state as the turn after `turn`; false when somebody wrote meanwhile. */
  write(name: string, turn: number, state: JobState): Promise<boolean>;
}
