import { isSilent } from '../../shared/channels/scanner-silence.ts';
import { arrivalDay } from '../../shared/petition/arrival.ts';
import type { ChannelState, ChannelStatus } from '../../shared/ports/channel-health.ts';
import type { ProbeDeps } from './probe-deps.ts';

/** The ledger of a day is read once an hour for it (ms). */
const EACH = 60 * 60_000;

/** A scanner cannot be asked: its silence on a workday is a warning. */
export async function probeScanner(
  { arrivals, terms, clock }: ProbeDeps,
  stood: ChannelStatus | undefined,
): Promise<ChannelState | undefined> {
  const now = clock.now();
  if (stood && now < stood.checkedAt + EACH) return undefined;
  const [{ calendar }, lines] = await Promise.all([
    terms(),
    arrivals.onDay('post', arrivalDay(now)),
  ]);
  return isSilent(lines.length > 0, now, calendar) ? 'silent' : 'up';
}
