import * as z from 'zod/mini';
import type { Differences, KeptDifference } from '../../shared/channels/ports.ts';
import type { Log } from '../../shared/lambda/log.ts';
import type { KeepMessage, ScannedMessage } from '../../shared/messages/arrived.ts';
import { type Paper, paperContent } from '../../shared/petition/paper.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import type { Clock, Petitions } from '../../shared/petition/ports.ts';
import type { ArrivedObjects } from '../../shared/petition/ports-originals.ts';
import type { Attempts } from './attempts.ts';
import { isDue } from './redrive.ts';

export interface ResealDeps {
  readonly differences: Pick<Differences, 'redriven'>;
  readonly objects: Pick<ArrivedObjects, 'scanned'>;
  readonly petitions: Pick<Petitions, 'read' | 'content'>;
  readonly papers: { later(message: KeepMessage, delay: number): Promise<void> };
  /** Whether a scanner for malware is installed: where it is, nothing is sealed before its word. */
  readonly isScanned: boolean;
  readonly clock: Clock;
  readonly log: Log;
}

const From = z.object({ key: z.string(), version: z.string() });

/**
 * An original that is not sealed lost the message that it was scanned: the scanner's word stands in the object's own tag,
 * and the message is made again of it, once a day. Where there is no word yet, people are told.
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
  const { number, split = [] } = petition;
  const at = new Date(clock.now()).toISOString();
  for (const { id } of (petition.papers ?? []).filter(isUnsealed)) {
    const from = z.safeParse(From, await petitions.content(number, paperContent(id))).data;
    const found = from && (await foundIn(from, deps));
    if (from && found)
      await papers.later({ v: 1, key: from.key, version: from.version, at, found }, 0);
    const message = found
      ? 'an original was put back to be sealed'
      : 'an original was never scanned';
    log({ message, subject: number, id }, found ? 'INFO' : 'WARN');
  }
  for (const child of split) {
    const part = await petitions.read(child);
    if (part?.papers?.some(isUnsealed)) await papers.later({ v: 1, split: child, at }, 0);
  }
}

const foundIn = async (
  { key, version }: z.infer<typeof From>,
  { objects, isScanned }: ResealDeps,
): Promise<ScannedMessage['found'] | undefined> =>
  (await objects.scanned(key, version)) ?? (isScanned ? undefined : 'unscanned');
