import type { TermsReader } from '../../shared/aws/office.ts';
import type { Difference } from '../../shared/channels/difference.ts';
import type { Differences, KeptDifference } from '../../shared/channels/ports.ts';
import { isChecked, reconcile, type Sides } from '../../shared/channels/reconcile.ts';
import { dayAfter, type SidesDeps, sidesReader } from '../../shared/channels/sides.ts';
import type { Metrics } from '../../shared/lambda/metrics.ts';
import {
  ARRIVAL_CHANNELS,
  type ArrivalChannel,
  arrivalDay,
} from '../../shared/petition/arrival.ts';
import { type Brings, redrive, stays } from './redrive.ts';
import { type TellDeps, tellDifferences } from './tell-differences.ts';

export interface ReconcileDeps extends SidesDeps, TellDeps {
  readonly differences: Differences;
  /** The queue of each channel that is installed. */
  readonly queues: Readonly<Partial<Record<ArrivalChannel, Brings>>>;
  readonly terms: TermsReader;
  readonly metrics: Metrics;
}

/**
 * Every hour: what the gateway, the scanner and SES delivered against what became of it, for yesterday, today and every
 * day with an open difference. What nobody handled goes back to its channel's queue once; what stays is told.
 */
export const reconcileHandler = (deps: ReconcileDeps) => async (): Promise<void> => {
  const { differences, queues, terms, clock, metrics, log } = deps;
  const now = clock.now();
  const today = arrivalDay(now);
  const { calendar } = await terms();
  const before = await differences.open();
  const sidesOf = sidesReader(deps);
  for (const channel of ARRIVAL_CHANNELS) {
    if (!queues[channel]) continue;
    const open = before.filter((one) => one.channel === channel).map(({ day }) => day);
    for (const day of new Set([dayAfter(today, -1), today, ...open])) {
      const sides = await sidesOf(channel, day);
      await settle(sides, reconcile(sides, now, calendar), deps);
    }
  }
  const open = await stillOpen(before, deps);
  await redrive(open, deps);
  await tellDifferences(
    open.filter((one) => stays(one, now)),
    deps,
  );
  metrics({
    UnhandledArrivals: open.filter((one) => one.kind === 'unhandled' && stays(one, now)).length,
  });
  log({ message: 'reconciled', day: today, open: open.length });
};

/** Names what is new, and closes what is cured. */
async function settle(
  sides: Sides,
  found: readonly Difference[],
  { differences, clock, log }: ReconcileDeps,
): Promise<void> {
  const { channel, day } = sides;
  const now = clock.now();
  const ids = new Set(found.map(({ id }) => id));
  const known = await differences.onDay(channel, day);
  const open = new Set(known.filter((one) => one.closedAt === undefined).map(({ id }) => id));
  for (const one of found)
    if (!open.has(one.id) && (await differences.found(one, now)))
      log({ message: 'a difference', channel, day, kind: one.kind, id: one.id }, 'WARN');
  for (const one of known)
    if (open.has(one.id) && !ids.has(one.id) && isChecked(one.kind, sides))
      if (await differences.close(one, now))
        log({ message: 'a difference is cured', channel, day, kind: one.kind, id: one.id });
}

/** Read by their days and not from the index, which may be behind what was just written. */
async function stillOpen(
  before: readonly KeptDifference[],
  { differences, queues, clock }: ReconcileDeps,
): Promise<readonly KeptDifference[]> {
  const today = arrivalDay(clock.now());
  const found: KeptDifference[] = [];
  for (const channel of ARRIVAL_CHANNELS) {
    if (!queues[channel]) continue;
    const open = before.filter((one) => one.channel === channel).map(({ day }) => day);
    for (const day of new Set([dayAfter(today, -1), today, ...open]))
      found.push(...(await differences.onDay(channel, day)));
  }
  return found.filter((one) => one.closedAt === undefined);
}
