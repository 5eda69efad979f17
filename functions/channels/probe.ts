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

/** Every five minutes: whether each door that nobody watches still opens. The counter is people's own. */
export const probeHandler = (deps: ProbeDeps) => async (): Promise<void> => {
  const { health, clock, metrics, log } = deps;
  const now = clock.now();
  const before = await health.standing();
  const measured: { [name in MetricName]?: number } = {};
  const probe = async (channel: ProbedChannel): Promise<void> => {
    const stood = before.get(channel);
    const found = await PROBES[channel](deps, stood);
    if (found !== undefined) await health.probed(channel, found, now);
    if (found !== undefined && found !== (stood?.state ?? 'up'))
      log({ message: `a channel is ${found}`, channel }, found === 'up' ? 'INFO' : 'WARN');
    const state = found ?? stood?.state;
    if (state !== undefined) measured[METRIC[channel]] = state === 'up' ? 0 : 1;
  };
  const { passing } = await eachAlone(PROBED_CHANNELS, probe, { nameIn: (one) => one, log });
  metrics(measured);
  if (passing.length > 0) throw new Error('a channel was not probed');
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
