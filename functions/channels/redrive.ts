import { REMEDIES } from '../../shared/channels/remedy.ts';
import type { Log } from '../../shared/lambda/log.ts';
import type { ArrivedMessage } from '../../shared/messages/arrived.ts';
import type { ArrivalChannel } from '../../shared/petition/arrival.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Differences, KeptDifference } from '../../shared/ports/differences.ts';
import type { ArrivedObjects } from '../../shared/ports/originals.ts';
import type { Attempts } from './attempts.ts';

/** Puts an arrival on its channel's queue. */
export interface Brings {
  come(message: ArrivedMessage): Promise<void>;
}

export interface RedriveDeps {
  readonly differences: Pick<Differences, 'redriven'>;
  readonly objects: Pick<ArrivedObjects, 'facts'>;
  readonly queues: Readonly<Partial<Record<ArrivalChannel, Brings>>>;
  readonly clock: Clock;
  readonly log: Log;
}

const MINUTE = 60_000;
/** What an intake could not handle is tried again once a day: by then somebody may have cured it (ms). */
const AGAIN = 24 * 60 * MINUTE;
/** How long an intake may take with what was put back: five tries and their waits (ms). */
const WORK = 30 * MINUTE;

/** What a lost notification left lying goes to its intake again: received twice, it is one. */
export async function redrive(
  open: readonly KeptDifference[],
  deps: RedriveDeps,
  attempts: Attempts,
): Promise<void> {
  const now = deps.clock.now();
  for (const one of open) {
    const { channel, kind, id } = one;
    if (kind !== 'unhandled' || !isDue(one, now)) continue;
    await attempts.make({ work: 'put back', channel, id }, () => putBack(one, deps));
  }
}

async function putBack(
  one: KeptDifference,
  { differences, objects, queues, clock, log }: RedriveDeps,
): Promise<void> {
  const { channel, key, at, id } = one;
  const object = await objects.facts(key);
  if (!object) return; // it was taken away by hand: the next reconciliation closes it
  const { version } = object;
  const queue = channel === 'files' ? undefined : queues[channel];
  await queue?.come({ v: 1, key, version, at: new Date(at).toISOString() });
  await differences.redriven(one, clock.now());
  log({ message: 'an arrival was put back to its queue', channel, id });
}

/** Whether it was never put back, or long enough ago. */
export const isDue = ({ redrivenAt }: KeptDifference, now: number): boolean =>
  redrivenAt === undefined || now >= redrivenAt + AGAIN;

/** Whether a difference is one for people: what was put back has had its time. */
export const stays = ({ kind, redrivenAt }: KeptDifference, now: number): boolean =>
  !REMEDIES[kind].isMended || (redrivenAt !== undefined && now >= redrivenAt + WORK);
