import type { Log } from '../../shared/lambda/log.ts';
import type { Metrics } from '../../shared/lambda/metrics.ts';
import type { KeepMessage, ReadMessage } from '../../shared/messages/arrived.ts';
import type { Arrivals } from '../../shared/ports/arrivals.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { DataKeys } from '../../shared/ports/keys.ts';
import type { ArrivedObjects, Releases, Vault } from '../../shared/ports/originals.ts';
import type { Petitions } from '../../shared/ports/petitions.ts';
import type { Waits } from '../../shared/ports/timers.ts';

export interface KeepDeps {
  readonly petitions: Pick<Petitions, 'act' | 'read' | 'content'>;
  readonly arrivals: Pick<Arrivals, 'petitionOf' | 'entry'>;
  readonly arrived: Pick<ArrivedObjects, 'get' | 'remove'> & Releases;
  readonly vault: Vault;
  readonly dataKeys: DataKeys;
  readonly papers: { later(message: KeepMessage, delay: number): Promise<void> };
  readonly waits: Waits<KeepMessage>;
  readonly readings: { read(message: ReadMessage): Promise<void> };
  readonly clock: Clock;
  readonly metrics: Metrics;
  readonly log: Log;
}
