import { eachAlone } from '../../shared/lambda/each.ts';
import type { MetricName } from '../../shared/lambda/metric-names.ts';
import {
  type ChannelState,
  type ChannelStatus,
  PROBED_CHANNELS,
  type ProbedChannel,
} from '../../shared/ports/channel-health.ts';
import type { ProbeDeps } from './probe-deps.ts';
import { probeMail } from './probe-mail.ts';
import { probePhone } from './probe-phone.ts';
import { probeScanner } from './probe-scanner.ts';

/** What a probe found; undefined when it is not due or still under way. */
export type Found = ChannelState | undefined;

/** `Down` is a fault that citizens meet; `Silent` only that nothing came. */
const METRIC = {
  web: 'WebDown',
  charter: 'CharterDown',
  post: 'PostSilent',
  fax: 'FaxDown',
  email: 'EmailDown',
  phone: 'CallsSilent',
} as const satisfies Readonly<Record<ProbedChannel, MetricName>>;

/** Our own doors: whether they open is known by knocking, without the table. */
const DOORS = ['web', 'charter', 'fax'] as const satisfies readonly ProbedChannel[];
const OTHERS = PROBED_CHANNELS.filter((one) => !DOORS.some((door) => door === one));

/**
 * Every five minutes: whether each door that nobody watches still opens. The counter is people's own. Our doors come first, and what was
 * found there is told before the table is asked: with the table gone they are likeliest to be shut, and the alarm must say so.
 */
export const probeHandler = (deps: ProbeDeps) => async (): Promise<void> => {
  const { health, clock, metrics, log } = deps;
  const now = clock.now();
  const found = new Map<ProbedChannel, ChannelState>();
  const stood = new Map<ProbedChannel, ChannelStatus>();
  const tell = (channels: readonly ProbedChannel[]): void => {
    const measured: { [name in MetricName]?: number } = {};
    for (const channel of channels) {
      const state = found.get(channel) ?? stood.get(channel)?.state;
      if (state !== undefined) measured[METRIC[channel]] = state === 'up' ? 0 : 1;
    }
    if (Object.keys(measured).length > 0) metrics(measured);
  };
  const probe = async (channel: ProbedChannel): Promise<void> => {
    const state = await PROBES[channel](deps, stood.get(channel));
    if (state !== undefined) found.set(channel, state);
  };
  const note = async (channel: ProbedChannel): Promise<void> => {
    const state = found.get(channel);
    if (state === undefined) return;
    await health.probed(channel, state, now);
    if (state !== (stood.get(channel)?.state ?? 'up'))
      log({ message: `a channel is ${state}`, channel }, state === 'up' ? 'INFO' : 'WARN');
  };
  const each = async (channels: readonly ProbedChannel[], work: typeof probe) =>
    (await eachAlone(channels, work, { nameIn: (one) => one, log })).passing;
  const shut = await each(DOORS, probe);
  tell(DOORS);
  for (const [channel, status] of await health.standing()) stood.set(channel, status);
  const unasked = await each(OTHERS, probe);
  tell(OTHERS);
  const unnoted = await each(PROBED_CHANNELS, note);
  if (shut.length + unasked.length + unnoted.length > 0)
    throw new Error('a channel was not probed');
};

type Probe = (deps: ProbeDeps, stood: ChannelStatus | undefined) => Promise<Found>;

const PROBES: Readonly<Record<ProbedChannel, Probe>> = {
  web: async ({ knock, linkBase }) =>
    (await opens(200, () => knock('GET', `${linkBase}/health`))) ? 'up' : 'down',
  // Always public (P18.1): a function of its own, which may be gone while the web door opens.
  charter: async ({ knock, linkBase }) =>
    (await opens(200, () => knock('GET', `${linkBase}/charter`))) ? 'up' : 'down',
  post: probeScanner,
  fax: probeFax,
  email: probeMail,
  phone: probePhone,
};

/**
 * Our own door must refuse what nobody signed: then it is there, and it looks. Whether the gateway reaches it only the
 * gateway can say, where it has an address for that.
 */
async function probeFax({ hasFax, knock, linkBase, faxHealth }: ProbeDeps): Promise<Found> {
  if (!hasFax) return undefined;
  const ours = await opens(401, () => knock('POST', `${linkBase}/gateways/fax`));
  const theirs = faxHealth === undefined || (await opens(200, () => knock('GET', faxHealth)));
  return ours && theirs ? 'up' : 'down';
}

/** Twice, before anybody is woken. */
const opens = async (wanted: number, knock: () => Promise<number | undefined>): Promise<boolean> =>
  (await knock()) === wanted || (await knock()) === wanted;
