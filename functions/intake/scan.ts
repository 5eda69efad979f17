import { arrivalIdOf } from '../../shared/intake/arrival-id.ts';
import { eachRecord } from '../../shared/lambda/batch.ts';
import { ComeMessage, type ReleaseMessage } from '../../shared/messages/arrived.ts';
import { readStem, type Stem } from '../../shared/paper/object-key.ts';
import {
  type ArrivalEntry,
  isStillReleased,
  MOST_BYTES,
  MOST_TOLD,
  releasedBy,
  TOO_LARGE,
} from '../../shared/petition/arrival.ts';
import {
  type ArrivedFacts,
  type ArrivedObject,
  isTooLarge,
  type TooLarge,
} from '../../shared/ports/originals.ts';
import { toQuarantine } from './quarantine.ts';
import { beside } from './scan-batch.ts';
import type { ScanDeps } from './scan-deps.ts';
import { describedLate, receivedPage } from './scan-page.ts';

/** So long a page waits for its sidecar; then it is received all the same (ms). */
const SIDECAR_WITHIN = 15 * 60_000;

/**
 * Something came from a scanner. A page is received with what its sidecar says; the two come in any order, each as often
 * as it likes. Without a sidecar after a quarter of an hour it is received all the same, and a person looks at it.
 */
export const scanHandler = (deps: ScanDeps) =>
  eachRecord(ComeMessage, (message) => came(message, deps), deps.log);

async function came(message: ComeMessage, deps: ScanDeps): Promise<void> {
  const { key, version } = message;
  const found = readStem(key);
  const id = arrivalIdOf(key, version);
  if ('release' in message) return await released(message, id, deps);
  if ('wrong' in found) return await held(message, id, `key-${found.wrong}`, deps);
  const { ok: stem } = found;
  switch (stem.kind) {
    case 'manifest':
      return deps.log({ message: 'a batch says what it holds', id });
    case 'page':
      return await page(message, id, stem, deps);
    case 'sidecar':
      return await sidecar(id, stem, deps);
    case 'other':
      return await held(message, id, 'not-a-page', deps);
  }
}

async function page(message: ComeMessage, id: string, stem: Stem, deps: ScanDeps): Promise<void> {
  const { arrivals, arrived, scans, clock, log } = deps;
  const before = await arrivals.petitionOf(id);
  if (before !== undefined)
    return log({ message: 'a page was received before', id, subject: before });
  const waited = clock.now() - Date.parse(message.at);
  const [told] = await beside(stem, 'sidecar', arrived);
  if (told === undefined && waited < SIDECAR_WITHIN) {
    await scans.later(message, SIDECAR_WITHIN - waited);
    return log({ message: 'a page waits for its sidecar', id });
  }
  const object = await mustBeThere(message, deps);
  if (isTooLarge(object)) return await held(message, id, TOO_LARGE, deps);
  const sidecar = told === undefined ? undefined : await arrived.get(told, MOST_TOLD);
  await receivedPage(object, sidecar, deps);
}

/** Before its page it only waits; after it, it tells of it. */
async function sidecar(id: string, stem: Stem, deps: ScanDeps): Promise<void> {
  const { arrived, arrivals, log } = deps;
  const [key] = await beside(stem, 'sidecar', arrived);
  const told = key === undefined ? undefined : await arrived.get(key, MOST_TOLD);
  const pages = await beside(stem, 'page', arrived);
  if (!told || pages.length === 0) return log({ message: 'a sidecar waits for its page', id });
  for (const one of pages) {
    const page = await arrived.facts(one);
    if (!page) continue;
    const pageId = arrivalIdOf(page.key, page.version);
    const number = await arrivals.petitionOf(pageId);
    if (number !== undefined) await describedLate(number, page, told, deps);
    else await described(page, pageId, told, deps);
  }
}

/** A page that has waited for what its sidecar says. */
async function described(
  { key, version, at }: ArrivedFacts,
  id: string,
  told: ArrivedObject | TooLarge,
  deps: ScanDeps,
): Promise<void> {
  const object = await deps.arrived.get(key, MOST_BYTES.post, version);
  if (!object) return;
  if (!isTooLarge(object)) return await receivedPage(object, told, deps);
  await held({ v: 1, key, version, at: new Date(at).toISOString() }, id, TOO_LARGE, deps);
}

/** Where nobody can tell what it is, a person looks; nothing of its batch waits for that. */
async function held(
  { key, version, at }: ComeMessage,
  id: string,
  because: string,
  deps: ScanDeps,
): Promise<void> {
  const { arrivals, log } = deps;
  const line = { channel: 'post', id, at: Date.parse(at), key, version } as const;
  const known = await arrivals.entry('post', line.at, id);
  if (known) return log({ message: 'held before', id, outcome: known.outcome });
  await toQuarantine(line, because, deps);
}

/** A person let it through: it is received as it is, at its true instant. */
async function released(message: ReleaseMessage, id: string, deps: ScanDeps): Promise<void> {
  const { arrivals, log } = deps;
  const line = await arrivals.entry('post', Date.parse(message.at), id);
  if (!line || !isStillReleased(line, message.over))
    return log({ message: 'nothing to release', id, outcome: line?.outcome });
  const object = await mustBeThere(message, deps);
  if (isTooLarge(object)) return log({ message: 'too large to be received', id }, 'WARN');
  await receivedPage(
    { ...object, at: line.at },
    undefined,
    deps,
    releasedBy(message, deps.clock.now()),
  );
}

async function mustBeThere(
  { key, version }: Pick<ArrivalEntry, 'key' | 'version'>,
  { arrived }: ScanDeps,
): Promise<ArrivedObject | TooLarge> {
  const object = await arrived.get(key, MOST_BYTES.post, version);
  if (!object) throw new Error('an arrival that had come is gone');
  return object;
}
