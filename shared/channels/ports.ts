import type { Difference, DifferenceChannel } from './difference.ts';

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

/** A fax as its gateway names it; `at` is its end of reception, epoch ms. */
export interface DeliveredFax {
  readonly id: string;
  readonly at: number;
}

/** What the fax gateway itself says that it delivered on a Korean day (YYYY-MM-DD). */
export interface FaxLog {
  delivered(day: string): Promise<readonly DeliveredFax[]>;
}

export const PROBED_CHANNELS = ['web', 'post', 'fax', 'email'] as const;
export type ProbedChannel = (typeof PROBED_CHANNELS)[number];
/** `silent`: nothing came where something usually does; a warning, never a fault that we know of. */
export const CHANNEL_STATES = ['up', 'down', 'silent'] as const;
export type ChannelState = (typeof CHANNEL_STATES)[number];

/** How a channel stands. Instants are epoch ms. */
export interface ChannelStatus {
  readonly state: ChannelState;
  readonly since: number;
  readonly checkedAt: number;
}

/** A probe that has to come back by itself. Instants are epoch ms. */
export interface Flight {
  readonly sentAt: number;
  readonly seenAt?: number;
  /** When it was last said what it shows. */
  readonly judgedAt?: number;
}

/** How the channels stand, and how often they did on each day: the figures of their availability. */
export interface ChannelHealth {
  standing(): Promise<ReadonlyMap<ProbedChannel, ChannelStatus>>;
  /** What a probe found; `since` moves with the state alone. Counts for the Korean day of `at`. */
  probed(channel: ProbedChannel, state: ChannelState, at: number): Promise<void>;
  /** The last probe that left; undefined before the first. */
  flight(channel: ProbedChannel): Promise<Flight | undefined>;
  /** A probe is about to leave. */
  sent(channel: ProbedChannel, at: number): Promise<void>;
  /** The probe that left at `sentAt` was seen at `at`; an older one, or one seen before, changes nothing. */
  probeSeen(channel: ProbedChannel, sentAt: number, at: number): Promise<void>;
  judged(channel: ProbedChannel, sentAt: number, at: number): Promise<void>;
  /** How often a channel was probed on a Korean day, and found up. */
  counted(
    channel: ProbedChannel,
    day: string,
  ): Promise<{ readonly probed: number; readonly up: number }>;
}
