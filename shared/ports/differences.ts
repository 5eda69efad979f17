import type { Difference, DifferenceChannel } from '../channels/difference.ts';

/** A difference as it is kept. Instants are epoch ms. */
export interface KeptDifference extends Difference {
  readonly seenAt: number;
  /** When it was put back to its channel's queue. */
  readonly redrivenAt?: number;
  readonly closedAt?: number;
  /** The day's list (a notice's subject) in which each role was told of it. */
  readonly told: Readonly<Partial<Record<'duty' | 'audit', string>>>;
}

export type DifferenceKey = Pick<Difference, 'channel' | 'day' | 'id'>;

/** What is open, the oldest first: all by their keys, and some of them whole. */
export interface OpenDifferences {
  readonly keys: readonly DifferenceKey[];
  readonly shown: readonly KeptDifference[];
}

/** The named differences. Each write is by a condition, so that a reconciliation repeated does nothing twice. */
export interface Differences {
  /** Those of a channel and a Korean day, closed ones among them. */
  onDay(channel: DifferenceChannel, day: string): Promise<readonly KeptDifference[]>;
  /** What is open: whole are so many of them, after the first `from`. */
  open(most: number, from?: number): Promise<OpenDifferences>;
  /** True when it is new or has come back; one that comes back is told again. */
  found(difference: Difference, at: number): Promise<boolean>;
  /** True when it was open. */
  close(difference: Difference, at: number): Promise<boolean>;
  redriven(difference: Difference, at: number): Promise<void>;
  /** Names the list in which it is told; false when it was told before. */
  tell(difference: Difference, role: 'duty' | 'audit', list: string): Promise<boolean>;
}
