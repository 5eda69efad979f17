import type { ReleaseMessage } from '../../../shared/messages/arrived.ts';
import type { ArrivalChannel } from '../../../shared/petition/arrival.ts';
import type { Arrivals } from '../../../shared/ports/arrivals.ts';
import type { ChannelHealth } from '../../../shared/ports/channel-health.ts';
import type { Differences } from '../../../shared/ports/differences.ts';
import type { ArrivedObjects } from '../../../shared/ports/originals.ts';
import type { DueIndex } from '../../../shared/ports/timers.ts';
import type { StaffDeps } from '../deps.ts';

/** What the page of arrivals asks; the desk's other pages never touch the bucket of arrivals. */
export interface ArrivalsDeps
  extends Pick<StaffDeps, 'terms' | 'keys' | 'clock' | 'linkBase' | 'log' | 'glances' | 'persons'> {
  readonly arrivals: Pick<Arrivals, 'onDay' | 'quarantined' | 'entry' | 'decided' | 'reopened'>;
  readonly objects: Pick<ArrivedObjects, 'get' | 'list'>;
  readonly differences: Pick<Differences, 'open'>;
  /** Receipts that wait, from the index of what is due. */
  readonly due: Pick<DueIndex, 'putOff'>;
  readonly health: Pick<ChannelHealth, 'standing' | 'counted'>;
  /** The queue of each channel that is installed. */
  readonly queues: Readonly<
    Partial<Record<ArrivalChannel, { release(message: ReleaseMessage): Promise<void> }>>
  >;
}
