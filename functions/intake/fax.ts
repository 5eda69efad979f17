import { Envelope } from '../../shared/fax/envelope.ts';
import { arrivalIdOf } from '../../shared/intake/arrival-id.ts';
import { BY_QUEUE } from '../../shared/lambda/ask-again.ts';
import { eachRecord } from '../../shared/lambda/batch.ts';
import { ComeMessage } from '../../shared/messages/arrived.ts';
import {
  isStillReleased,
  MOST_TOLD,
  type Released,
  releasedBy,
  TOO_LARGE,
} from '../../shared/petition/arrival.ts';
import { isTooLarge, type TooLarge } from '../../shared/ports/originals.ts';
import type { FaxDeps } from './fax-deps.ts';
import { originalOf } from './fax-original.ts';
import { addPictures, receivedFax } from './fax-receipt.ts';
import { toQuarantine } from './quarantine.ts';

const MINUTE = 60_000;
/** So long the pictures are tried for; then the fax is received without them (ms). */
const PICTURES_WITHIN = BY_QUEUE;
/** And so long after that, each quarter of an hour: whoever put the gateway right need not be asked to send it again (ms). */
const PICTURES_SOUGHT = 24 * 60 * MINUTE;

/**
 * A fax has come: its envelope, its pictures stored before it or still to be fetched. It is a petition, once; the same
 * pictures within half an hour join the first one. Pictures that cannot be had do not hold it up for longer than a
 * quarter of an hour: they join it when they can be had, within a day.
 */
export const faxHandler = (deps: FaxDeps) =>
  eachRecord(ComeMessage, (message) => came(message, deps), deps.log);

async function came(message: ComeMessage, deps: FaxDeps): Promise<void> {
  const { arrived, arrivals, faxes, clock, log } = deps;
  const { key, version } = message;
  const id = arrivalIdOf(key, version);
  if (!key.endsWith('.json'))
    return log({ message: 'pictures of a fax wait for their envelope', id });
  const released = await releaseOf(message, id, deps);
  if (released === 'stale') return log({ message: 'nothing to release', id });
  const before = await arrivals.petitionOf(id);
  if (before !== undefined && !(await wantsPictures(before, id, deps))) {
    await deps.waits.done(id);
    return log({ message: 'a fax was received before', id, subject: before });
  }
  const told = await arrived.get(key, MOST_TOLD, version);
  if (!told) throw new Error('an envelope that had come is gone');
  if (isTooLarge(told)) return await laidAside(told, deps);
  const envelope = Envelope.parse(JSON.parse(told.body.toString('utf8')));
  const cameAt = Date.parse(message.at);
  const waited = clock.now() - cameAt;
  const bare = { envelope, told, cameAt, released };
  const original = await originalOf(envelope, deps);
  if (!('missing' in original)) {
    const fax = { ...bare, original };
    if (before === undefined) return await receivedFax(id, fax, deps);
    await addPictures(before, id, fax, deps);
    return await deps.waits.done(id);
  }
  const { missing: because, lies } = original;
  if (lies) {
    if (before === undefined) await receivedFax(id, bare, deps);
    await deps.waits.done(id);
    return await laidAside(lies, deps);
  }
  if (waited < PICTURES_WITHIN) {
    log({ message: 'the pictures of a fax cannot be had yet', id, because }, 'WARN');
    const delay = Math.min(Math.max(MINUTE, waited), PICTURES_WITHIN - waited);
    return await faxes.later(message, delay);
  }
  if (before === undefined) await receivedFax(id, bare, deps);
  if (waited < PICTURES_SOUGHT)
    return await deps.waits.until(id, message, clock.now() + PICTURES_WITHIN);
  await deps.waits.done(id);
  log({ message: 'the pictures of a fax are no longer tried for', id, because }, 'WARN');
}

/** Who let it through; undefined for one that has just come, `stale` where it was decided otherwise since. */
async function releaseOf(
  message: ComeMessage,
  id: string,
  { arrivals, clock }: FaxDeps,
): Promise<Released | 'stale' | undefined> {
  if (!('release' in message)) return undefined;
  const line = await arrivals.entry('fax', Date.parse(message.at), id);
  // Received by an earlier try of this release, it may still wait for its pictures.
  const goesOn = line?.outcome === 'released' && line.by === message.by;
  return goesOn || (line && isStillReleased(line, message.over))
    ? releasedBy(message, clock.now())
    : 'stale';
}

/** What is too large for us lies there for a person, who has it sent again in parts. */
async function laidAside({ key, version, at }: TooLarge, deps: FaxDeps): Promise<void> {
  const id = arrivalIdOf(key, version);
  const known = await deps.arrivals.entry('fax', at, id);
  if (known) return deps.log({ message: 'quarantined before', id, outcome: known.outcome });
  await toQuarantine({ channel: 'fax', id, at, key, version }, TOO_LARGE, deps);
}

/** It was received without its pictures, which nothing has brought since. */
async function wantsPictures(
  number: string,
  id: string,
  { petitions }: Pick<FaxDeps, 'petitions'>,
): Promise<boolean> {
  const papers = (await petitions.read(number))?.papers ?? [];
  return papers.some((paper) => paper.id === id && paper.flags.includes('no-media'));
}
