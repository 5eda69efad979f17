export const PROBED_CHANNELS = ['web', 'charter', 'post', 'fax', 'email', 'phone'] as const;

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
  /** When a channel's machine was heard last; undefined where it never was. */
  beatAt(channel: ProbedChannel): Promise<number | undefined>;
  /** How often a channel was probed on a Korean day, and found up. */
  counted(
    channel: ProbedChannel,
    day: string,
  ): Promise<{ readonly probed: number; readonly up: number }>;
}
