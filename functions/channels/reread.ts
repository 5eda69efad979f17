import { isReadingLost } from '../../shared/channels/reconcile.ts';
import type { Log } from '../../shared/lambda/log.ts';
import type { ReadMessage } from '../../shared/messages/arrived.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Differences, KeptDifference } from '../../shared/ports/differences.ts';
import type { Petitions } from '../../shared/ports/petitions.ts';
import type { Attempts } from './attempts.ts';
import { holdersOf } from './holders.ts';
import { isDue } from './redrive.ts';

export interface RereadDeps {
  readonly differences: Pick<Differences, 'redriven'>;
  readonly petitions: Pick<Petitions, 'read'>;
  readonly readings: { read(message: ReadMessage): Promise<void> };
  readonly clock: Clock;
  readonly log: Log;
}

/** An original without its reading copy lost the message that asked for it: it is asked for again, once a day. */
export async function reread(
  open: readonly KeptDifference[],
  deps: RereadDeps,
  attempts: Attempts,
): Promise<void> {
  const now = deps.clock.now();
  for (const one of open.filter((each) => each.kind === 'unread' && isDue(each, now)))
    await attempts.make({ work: 'read again', channel: one.channel, id: one.id }, async () => {
      if (one.number !== undefined) await askedAgain(one.number, now, deps);
      await deps.differences.redriven(one, now);
    });
}

async function askedAgain(
  number: string,
  now: number,
  { petitions, readings, log }: RereadDeps,
): Promise<void> {
  const whole = await petitions.read(number);
  if (!whole) return;
  const holders = await holdersOf(whole, petitions);
  for (const { number: subject, papers } of [whole, ...holders.map(({ petition }) => petition)])
    for (const paper of papers ?? []) {
      if (!isReadingLost(paper, now)) continue;
      await readings.read({ v: 1, subject, paper: paper.id, from: paper.range?.from ?? 1 });
      log({ message: 'an original was put back to be read', subject, id: paper.id });
    }
}
