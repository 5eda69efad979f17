import { arrivalIdOf, releaseId } from '../../shared/intake/arrival-id.ts';
import { ownKey } from '../../shared/intake/petition-key.ts';
import { askAgain } from '../../shared/lambda/ask-again.ts';
import { eachRecord } from '../../shared/lambda/batch.ts';
import {
  KeepMessage,
  type ScannedMessage,
  type SplitMessage,
} from '../../shared/messages/arrived.ts';
import { ARRIVAL_CHANNELS, MOST_BYTES, PREFIX } from '../../shared/petition/arrival.ts';
import { isCurrent, originalName, type ScanResult } from '../../shared/petition/paper.ts';
import { isTooLarge } from '../../shared/ports/originals.ts';
import type { KeepDeps } from './keep-deps.ts';
import { askToRead, fromOf, keptFor, paperFrom } from './keep-paper.ts';

/** No intake receives more (bytes). */
const MOST_KEPT = Math.max(...Object.values(MOST_BYTES));
const DAY = 24 * 60 * 60_000;
const FOUND: Readonly<Partial<Record<ScannedMessage['found'], ScanResult>>> = {
  NO_THREATS_FOUND: 'clean',
  THREATS_FOUND: 'infected',
  UNSUPPORTED: 'unscannable',
  unscanned: 'unscanned',
};

/**
 * A scanner has looked at what came. Its bytes are sealed for each petition that they led to, whatever was found; only
 * what may be shown gets a reading copy. Receipt and pledges never waited for this. While it has led to no petition it
 * is asked again, after a quarter of an hour by the sweep; after a day it is left where it is. A scan that failed says
 * nothing: the original waits for another one, and the reconciliation tells of it. A month after it was sealed the arrival
 * itself goes.
 */
export const keepHandler = (deps: KeepDeps) =>
  eachRecord(
    KeepMessage,
    async (message) => {
      const id = waitingAs(message);
      if (await isOver(message, id, deps)) return await deps.waits.done(id);
      const wait = { id, message, since: Date.parse(message.at) };
      await askAgain(wait, deps.clock.now(), { queue: deps.papers, ...deps });
    },
    deps.log,
  );

function waitingAs(message: KeepMessage): string {
  if ('split' in message)
    return `split-${message.split}${message.from === undefined ? '' : `-${message.from}`}`;
  const { key, version } = message;
  return 'released' in message ? releaseId(key, version) : arrivalIdOf(key, version);
}

/** Whether nothing is left to be done. */
async function isOver(message: KeepMessage, id: string, deps: KeepDeps): Promise<boolean> {
  if ('split' in message) return await keptPart(message, deps);
  if (!('released' in message)) return await kept(message, id, deps);
  await deps.arrived.remove(message.key, message.version);
  deps.log({ message: 'a released arrival was removed', id });
  return true;
}

async function kept(message: ScannedMessage, id: string, deps: KeepDeps): Promise<boolean> {
  const { arrivals, arrived, petitions, log } = deps;
  const { key, version } = message;
  const first = await arrivals.petitionOf(id);
  if (first === undefined) return await isNoPaper(message, id, deps);
  const { found: said } = message;
  if (said === 'UNSUPPORTED') deps.metrics({ UnscannableFiles: 1 });
  const found = FOUND[said];
  if (!found) {
    log({ message: 'a scan failed', subject: first, id, found: said }, 'WARN');
    return true;
  }
  const object = await arrived.get(key, MOST_KEPT, version);
  if (!object) {
    log({ message: 'an arrival was released before', id });
    return true;
  }
  if (isTooLarge(object)) throw new Error('an original is too large to be sealed');
  const numbers = [first];
  for (let part = 1; ; part += 1) {
    const another = await arrivals.petitionOf(arrivalIdOf(key, version, part));
    if (another === undefined) break;
    numbers.push(another);
  }
  // Letters that a person has split off meanwhile, however often.
  for (const number of numbers) {
    const petition = await petitions.read(number);
    if (!petition) continue;
    numbers.push(...(petition.split ?? []), ...(petition.movedTo ? [petition.movedTo] : []));
    await keptFor(petition, object, found, deps);
  }
  await arrived.release(key, version);
  return true;
}

/** A letter was split off what lies sealed already, or was moved: the same bytes, found the same, under the other petition's own key. */
async function keptPart(message: SplitMessage, deps: KeepDeps): Promise<boolean> {
  const { petitions, arrived, vault, clock, log } = deps;
  const subject = message.split;
  const petition = await petitions.read(subject);
  const parent = await petitions.read(message.from ?? petition?.splitFrom ?? '');
  if (!petition || !parent) {
    log({ message: 'nothing was split', subject }, 'WARN');
    return true;
  }
  let isOver = true;
  for (const { id } of petition.papers ?? []) {
    const from = await fromOf(subject, id, deps);
    const whole = from && (await paperFrom(from, parent, deps));
    if (!whole) continue;
    if (whole.sealedAt === undefined || whole.found === undefined) {
      // The scanner's word is still to come, and then both are sealed.
      isOver &&= clock.now() - Date.parse(message.at) >= DAY;
      continue;
    }
    const object = await arrived.get(from.key, MOST_KEPT, from.version);
    const name = originalName(parent.number, whole.id);
    const body =
      (isTooLarge(object) ? undefined : object?.body) ??
      (await vault.get(parent.number, name, await ownKey(parent.number, deps)));
    if (!body) throw new Error('what a letter was split from cannot be read');
    await keptFor(petition, { ...from, body }, whole.found, deps);
    // What it was split from was read with pages that are no longer its own.
    if (whole.reading && !isCurrent(whole)) await askToRead(parent.number, whole, deps);
  }
  return isOver;
}

/** Only told of once the sender knows: what describes another arrival, or was put aside, is no paper. */
async function isNoPaper(message: ScannedMessage, id: string, deps: KeepDeps): Promise<boolean> {
  const { arrivals, clock, log } = deps;
  const scanned = Date.parse(message.at);
  const channel = ARRIVAL_CHANNELS.find((one) => message.key.startsWith(PREFIX[one]));
  if (channel === undefined) {
    log({ message: 'scanned, and none of ours', id }, 'WARN');
    return true;
  }
  const days = [scanned, scanned - DAY];
  const lines = await Promise.all(days.map((at) => arrivals.entry(channel, at, id)));
  const outcome = lines.find((line) => line !== undefined)?.outcome;
  const isNone = outcome === 'sidecar' || outcome === 'ignored' || outcome === 'dismissed';
  const isLeft = clock.now() - scanned > DAY;
  if (isNone) log({ message: 'scanned, and no paper', id, outcome });
  else if (isLeft) log({ message: 'an arrival led to no petition', id, outcome }, 'WARN');
  return isNone || isLeft;
}
