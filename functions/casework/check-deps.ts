import type { Log } from '../../shared/lambda/log.ts';
import type { Metrics } from '../../shared/lambda/metrics.ts';
import type { CheckMessage } from '../../shared/messages/check.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Differences } from '../../shared/ports/differences.ts';
import type { Claims, Files } from '../../shared/ports/files.ts';
import type { Petitions } from '../../shared/ports/petitions.ts';
import type { Waits } from '../../shared/ports/timers.ts';

export interface CheckDeps {
  readonly petitions: Pick<Petitions, 'act' | 'read'>;
  readonly claims: Claims;
  readonly files: Pick<Files, 'get' | 'scan'>;
  readonly checks: { later(message: CheckMessage, delay: number): Promise<void> };
  readonly waits: Waits<CheckMessage>;
  readonly differences: Pick<Differences, 'found' | 'close'>;
  /** Whether a scanner is installed: without one a file is looked into as soon as it has come. */
  readonly isScanned: boolean;
  readonly clock: Clock;
  readonly metrics: Metrics;
  readonly log: Log;
}
