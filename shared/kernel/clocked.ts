/** What the clock needs to know of a promise, whatever it is promised for. Instants are epoch ms UTC. */
export interface ClockedPledge {
  readonly id: string;
  readonly startsAt: number;
  readonly dueAt: number;
  /** The next moment, a whole second; undefined when nothing is to ring any more. */
  readonly nextAt?: number;
  /** Counts the moments: a ring with another number is stale. */
  readonly nextSeq: number;
  /** Broken, and still owed. */
  readonly silent: boolean;
}

/** A subject of the clock as its events leave it. `version` counts commits. */
export interface Clocked {
  readonly version: number;
  readonly pledges: readonly ClockedPledge[];
}
