import type { Difference, DifferenceChannel } from '../../shared/channels/difference.ts';
import { isChecked, reconcile, type Sides } from '../../shared/channels/reconcile.ts';
import {
  daysToCompare,
  type SidesDeps,
  sidesReader,
} from '../../shared/channels/reconcile-sources.ts';
import type { Metrics } from '../../shared/lambda/metrics.ts';
import {
  ARRIVAL_CHANNELS,
  type ArrivalChannel,
  arrivalDay,
} from '../../shared/petition/arrival.ts';
import type { DifferenceKey, Differences, KeptDifference } from '../../shared/ports/differences.ts';
import type { TermsReader } from '../../shared/ports/office.ts';
import { type Attempts, attemptsIn } from './attempts.ts';
import { type Brings, type RedriveDeps, redrive, stays } from './redrive.ts';
import { type RereadDeps, reread } from './reread.ts';
import { type ResealDeps, reseal } from './reseal.ts';
import { type TellDeps, tellDifferences } from './tell-differences.ts';
import { removeUnclaimed, type UnclaimedDeps } from './unclaimed.ts';

export interface ReconcileDeps extends SidesDeps, TellDeps {
  readonly objects: SidesDeps['objects'] & RedriveDeps['objects'] & ResealDeps['objects'];
  readonly petitions: ResealDeps['petitions'];
  readonly papers: ResealDeps['papers'];
  readonly readings: RereadDeps['readings'];
  readonly files: UnclaimedDeps['files'];
  readonly claims: UnclaimedDeps['claims'];
  readonly differences: Differences;
  /** The queue of each channel that is installed. */
  readonly queues: Readonly<Partial<Record<ArrivalChannel, Brings>>>;
  readonly terms: TermsReader;
  readonly metrics: Metrics;
}

/**
 * Every hour: what the gateway, the scanner and SES delivered against what became of it, for yesterday, today and every
 * day with an open difference. What a lost message left behind goes back to its queue once a day; what stays is told to
 * who must act. Each channel's day and each difference is done by itself: one that fails keeps none of the others waiting.
 */
export const reconcileHandler = (deps: ReconcileDeps) => async (): Promise<void> => {
  const { differences, terms, clock, metrics, log } = deps;
  const now = clock.now();
  const today = arrivalDay(now);
  const attempts = attemptsIn(log);
  const { calendar } = await terms();
  const { keys } = await differences.open(0);
  const days = daysOf(keys, deps);
  const sidesOf = sidesReader(deps);
  for (const { channel, day } of days)
    await attempts.make({ work: 'compare', channel, day }, async () => {
      const sides = await sidesOf(channel, day);
      await settle(sides, reconcile(sides, now, calendar), deps, attempts);
    });
  const open = await stillOpen([...days, ...daysOfFiles(keys)], deps, attempts);
  await redrive(open, deps, attempts);
  await reseal(open, deps, attempts);
  await reread(open, deps, attempts);
  await removeUnclaimed(deps, attempts);
  const told = open.filter((one) => stays(one, now));
  await attempts.make({ work: 'tell' }, () => tellDifferences(told, deps));
  metrics({
    UnhandledArrivals: countOf(told, 'unhandled'),
    // A plan that is broken leaves new ones each hour; an old one stands in the list alone.
    UncheckedFiles: countOf(
      told.filter(({ seenAt }) => now - seenAt < DAY),
      'unchecked',
    ),
    UnmendedArrivals: countOf(told, 'no-petition', 'unsealed', 'unread'),
    ReconcileFailures: attempts.failed(),
  });
  log({ message: 'reconciled', day: today, open: open.length, failed: attempts.failed() });
};

const DAY = 24 * 60 * 60_000;
const countOf = (of: readonly KeptDifference[], ...kinds: readonly Difference['kind'][]): number =>
  of.filter(({ kind }) => kinds.includes(kind)).length;

interface ChannelDay<C = DifferenceChannel> {
  readonly channel: C;
  /** YYYY-MM-DD in Korea. */
  readonly day: string;
}

/** Yesterday, today and every day with an open difference, of each channel that is installed. */
function daysOf(
  keys: readonly DifferenceKey[],
  { queues, clock }: Pick<ReconcileDeps, 'queues' | 'clock'>,
): readonly ChannelDay<ArrivalChannel>[] {
  const now = clock.now();
  return ARRIVAL_CHANNELS.filter((channel) => queues[channel] !== undefined).flatMap((channel) =>
    daysToCompare(channel, keys, now).map((day) => ({ channel, day })),
  );
}

/** Those of files are named and closed by whoever checks them: here they are only read. */
const daysOfFiles = (keys: readonly DifferenceKey[]): readonly ChannelDay[] => {
  const open = keys.filter(({ channel }) => channel === 'files').map(({ day }) => day);
  return [...new Set(open)].map((day) => ({ channel: 'files', day }));
};

/** Names what is new, and closes what is cured. */
async function settle(
  sides: Sides,
  found: readonly Difference[],
  { differences, clock, log }: ReconcileDeps,
  attempts: Attempts,
): Promise<void> {
  const { channel, day } = sides;
  const now = clock.now();
  const ids = new Set(found.map(({ id }) => id));
  const known = await differences.onDay(channel, day);
  const open = new Set(known.filter((one) => one.closedAt === undefined).map(({ id }) => id));
  for (const one of found.filter(({ id }) => !open.has(id)))
    await attempts.make({ work: 'name', channel, day, id: one.id }, async () => {
      if (await differences.found(one, now))
        log({ message: 'a difference', channel, day, kind: one.kind, id: one.id }, 'WARN');
    });
  const cured = known.filter(({ id }) => open.has(id) && !ids.has(id));
  for (const one of cured.filter(({ kind }) => isChecked(kind, sides)))
    await attempts.make({ work: 'close', channel, day, id: one.id }, async () => {
      if (await differences.close(one, now))
        log({ message: 'a difference is cured', channel, day, kind: one.kind, id: one.id });
    });
}

/** Read by their days and not from the index, which may be behind what was just written. */
async function stillOpen(
  days: readonly ChannelDay[],
  deps: ReconcileDeps,
  attempts: Attempts,
): Promise<readonly KeptDifference[]> {
  const found: KeptDifference[] = [];
  for (const { channel, day } of days) {
    const read = () => deps.differences.onDay(channel, day);
    found.push(...((await attempts.make({ work: 'read', channel, day }, read)) ?? []));
  }
  return found.filter((one) => one.closedAt === undefined);
}
