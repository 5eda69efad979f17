import { probeSentAt, probeToken } from '../../shared/channels/probe-mail.ts';
import { nameOf } from '../../shared/lambda/log.ts';
import type { ChannelState, Flight } from '../../shared/ports/channel-health.ts';
import type { ProbeDeps } from './probe-deps.ts';

const MINUTE = 60_000;
/** A mail to ourselves each hour, which must be seen within ten minutes (ms). */
const EACH = 60 * MINUTE;
const PATIENCE = 10 * MINUTE;

/** Says once what the last probe showed, and sends another when one is due; undefined while it is under way. */
export async function probeMail(deps: ProbeDeps): Promise<ChannelState | undefined> {
  const { mail, health, clock } = deps;
  if (!mail) return undefined;
  const now = clock.now();
  const flight = await health.flight('email');
  const shows = flight && shown(flight, now);
  if (flight && shows) await health.judged('email', flight.sentAt, now);
  if (flight && now < flight.sentAt + EACH) return shows;
  return (await left(mail, deps)) ? shows : 'down';
}

/** One that comes late takes back what was said of it. */
function shown({ sentAt, seenAt, judgedAt }: Flight, now: number): ChannelState | undefined {
  if (seenAt !== undefined) return judgedAt === undefined || judgedAt < seenAt ? 'up' : undefined;
  return judgedAt === undefined && now >= sentAt + PATIENCE ? 'down' : undefined;
}

/** It is written down before it leaves: it may be back sooner than we know that it left. */
async function left(
  { domain, post }: NonNullable<ProbeDeps['mail']>,
  { health, keys, clock, log }: ProbeDeps,
): Promise<boolean> {
  const ring = await keys();
  const to = `${probeToken(ring, clock.now())}@${domain}`;
  await health.sent('email', probeSentAt(ring, to) ?? clock.now());
  try {
    await post.send(to);
    return true;
  } catch (error) {
    log({ message: 'a probe of our mail did not leave', error: nameOf(error) }, 'WARN');
    return false;
  }
}
