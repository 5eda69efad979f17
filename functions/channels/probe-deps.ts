import type { Log } from '../../shared/lambda/log.ts';
import type { Metrics } from '../../shared/lambda/metrics.ts';
import type { Arrivals } from '../../shared/ports/arrivals.ts';
import type { ChannelHealth } from '../../shared/ports/channel-health.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { KeysReader } from '../../shared/ports/keys.ts';
import type { TermsReader } from '../../shared/ports/office.ts';

/** Knocks at an address: the status that it answers, undefined when none comes in time. */
export type Knock = (method: 'GET' | 'POST', url: string) => Promise<number | undefined>;

export interface ProbeDeps {
  readonly health: ChannelHealth;
  readonly arrivals: Pick<Arrivals, 'onDay'>;
  readonly terms: TermsReader;
  readonly keys: KeysReader;
  readonly knock: Knock;
  readonly linkBase: string;
  /** What the fax gateway answers for itself; undefined where it has no such address, or there is no gateway. */
  readonly faxHealth?: string;
  readonly hasFax: boolean;
  /** The domain on which mail comes in, and the post that a probe leaves by; undefined where none comes. */
  readonly mail?: {
    readonly domain: string;
    readonly post: { send(to: string): Promise<void> };
  };
  readonly clock: Clock;
  readonly metrics: Metrics;
  readonly log: Log;
}
