import { staffedBetween } from '../../shared/charter/staffed.ts';
import type { ChannelState } from '../../shared/ports/channel-health.ts';
import type { ProbeDeps } from './probe-deps.ts';

/** An exchange that is there says so every minute; after so much staffed time without a word it is not (ms). */
const SILENT = 10 * 60_000;

/** An exchange cannot be asked: in staffed time its silence is a fault. Where none ever spoke there is none. */
export async function probePhone({
  health,
  terms,
  clock,
}: Pick<ProbeDeps, 'health' | 'terms' | 'clock'>): Promise<ChannelState | undefined> {
  const heardAt = await health.beatAt('phone');
  if (heardAt === undefined) return undefined;
  const now = clock.now();
  const { calendar } = await terms();
  if (staffedBetween(now - 1, now, calendar) === 0) return undefined;
  return staffedBetween(heardAt, now, calendar) > SILENT ? 'down' : 'up';
}
