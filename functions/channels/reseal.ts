import { type ScanWordDeps, scanWord } from '../../shared/channels/scan-word.ts';
import type { Log } from '../../shared/lambda/log.ts';
import type { KeepMessage } from '../../shared/messages/arrived.ts';
import type { Paper } from '../../shared/petition/paper.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Differences, KeptDifference } from '../../shared/ports/differences.ts';
import type { Petitions } from '../../shared/ports/petitions.ts';
import type { Attempts } from './attempts.ts';
import { holdersOf } from './holders.ts';
import { isDue } from './redrive.ts';

export interface ResealDeps extends ScanWordDeps {
  readonly differences: Pick<Differences, 'redriven'>;
  readonly petitions: Pick<Petitions, 'read' | 'content'>;
  readonly papers: { later(message: KeepMessage, delay: number): Promise<void> };
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * An original that is not sealed lost the message that it was scanned: the scanner's word stands in the object's own tag,
 * and the message is made again of it, once a day.
 */
export async function reseal(
  open: readonly KeptDifference[],
  deps: ResealDeps,
  attempts: Attempts,
): Promise<void> {
  const now = deps.clock.now();
  for (const one of open.filter((each) => each.kind === 'unsealed' && isDue(each, now)))
    await attempts.make({ work: 'seal', channel: one.channel, id: one.id }, async () => {
      const petition = await deps.petitions.read(one.number ?? '');
      if (!petition) return;
      await resealed(petition, deps);
      await deps.differences.redriven(one, now);
    });
}

const isUnsealed = ({ sealedAt }: Paper): boolean => sealedAt === undefined;

async function resealed(petition: Petition, deps: ResealDeps): Promise<void> {
  const { petitions, papers, clock, log } = deps;
  const { number } = petition;
  const at = new Date(clock.now()).toISOString();
  for (const { id } of (petition.papers ?? []).filter(isUnsealed)) {
    const word = await scanWord(number, id, deps);
    if (!word) continue; // `unchecked`
    await papers.later({ v: 1, ...word, at }, 0);
    log({ message: 'an original was put back to be sealed', subject: number, id });
  }
  for (const { petition: holder, from } of await holdersOf(petition, petitions)) {
    if (!holder.papers?.some(isUnsealed)) continue;
    const message = {
      v: 1 as const,
      split: holder.number,
      at,
      ...(from !== undefined && { from }),
    };
    await papers.later(message, 0);
  }
}
