import type { VirtualClock } from '../contract.ts';
import type { QueueStore } from './store.ts';

export interface QueueDeps {
  readonly store: QueueStore;
  readonly clock: VirtualClock;
}
