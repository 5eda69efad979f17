import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { arrivalId, partId } from '../../shared/intake/arrival-id.ts';
import { ownKey } from '../../shared/intake/petition-key.ts';
import { eachRecord } from '../../shared/lambda/batch.ts';
import type { Log } from '../../shared/lambda/log.ts';
import type { Metrics } from '../../shared/lambda/metrics.ts';
import { type ReadMessage, ScannedMessage } from '../../shared/messages/arrived.ts';
import { ARRIVAL_CHANNELS, PREFIX } from '../../shared/petition/arrival.ts';
import { paperOf, paperSealed } from '../../shared/petition/decide/paper.ts';
import {
  isServable,
  originalName,
  type Paper,
  paperContent,
  type ScanResult,
  tagOf,
} from '../../shared/petition/paper.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import {
  type ArrivedObject,
  type ArrivedObjects,
  type Arrivals,
  type Clock,
  type DataKeys,
  isRefusal,
  type Petitions,
  type Vault,
} from '../../shared/petition/ports.ts';

export interface KeepDeps {
  readonly petitions: Pick<Petitions, 'act' | 'read' | 'content'>;
  readonly arrivals: Pick<Arrivals, 'petitionOf' | 'entry'>;
  readonly arrived: Pick<ArrivedObjects, 'get' | 'release'>;
  readonly vault: Pick<Vault, 'put'>;
  readonly dataKeys: DataKeys;
  readonly papers: { later(message: ScannedMessage, delay: number): Promise<void> };
  readonly readings: { read(message: ReadMessage): Promise<void> };
  readonly clock: Clock;
  readonly metrics: Metrics;
  readonly log: Log;
}

const SECOND = 1000;
const DAY = 24 * 60 * 60 * SECOND;
const FOUND: Readonly<Record<ScannedMessage['found'], ScanResult>> = {
  NO_THREATS_FOUND: 'clean',
  THREATS_FOUND: 'infected',
  UNSUPPORTED: 'unscannable',
  ACCESS_DENIED: 'unscannable',
  FAILED: 'unscannable',
  unscanned: 'unscanned',
};
const From = z.object({ key: z.string(), version: z.string() });

/**
 * A scanner has looked at what came. Its bytes are sealed for each petition that they led to, whatever was found; only
 * what may be shown gets a reading copy. Receipt and pledges never waited for this. While it has led to no petition it
 * is asked again, the less often the longer it waits; after a day it is left where it is.
 */
export const keepHandler = (deps: KeepDeps) =>
  eachRecord(ScannedMessage, (message) => kept(message, deps), deps.log);

async function kept(message: ScannedMessage, deps: KeepDeps): Promise<void> {
  const { arrivals, arrived, log } = deps;
  const { key, version } = message;
  const id = arrivalId(key, version);
  const first = await arrivals.petitionOf(id);
  if (first === undefined) return await notYet(message, id, deps);
  const object = await arrived.get(key, version);
  if (!object) return log({ message: 'an arrival was released before', id });
  for (let part = 0; ; part += 1) {
    const number = part === 0 ? first : await arrivals.petitionOf(partId(id, part));
    if (number === undefined) break;
    await keptFor(number, object, FOUND[message.found], deps);
  }
  await arrived.release(key, version);
}

/** Only told of once the sender knows: what describes another arrival, or was put aside, is no paper. */
async function notYet(message: ScannedMessage, id: string, deps: KeepDeps): Promise<void> {
  const { arrivals, papers, clock, log } = deps;
  const scanned = Date.parse(message.at);
  const channel = ARRIVAL_CHANNELS.find((one) => message.key.startsWith(PREFIX[one]));
  if (channel === undefined) return log({ message: 'scanned, and none of ours', id }, 'WARN');
  const days = [scanned, scanned - DAY];
  const lines = await Promise.all(days.map((at) => arrivals.entry(channel, at, id)));
  const outcome = lines.find((line) => line !== undefined)?.outcome;
  const isNone = outcome === 'sidecar' || outcome === 'ignored' || outcome === 'dismissed';
  if (isNone) return log({ message: 'scanned, and no paper', id, outcome });
  const waited = clock.now() - scanned;
  if (waited > DAY) return log({ message: 'an arrival led to no petition', id, outcome }, 'WARN');
  await papers.later(message, Math.max(15 * SECOND, waited / 2));
}

/** Sealed under this petition's own key, once. */
async function keptFor(
  number: string,
  object: ArrivedObject,
  found: ScanResult,
  deps: KeepDeps,
): Promise<void> {
  const { petitions, vault, clock, log } = deps;
  const paper = await paperFrom(object, await petitions.read(number), deps);
  if (!paper) return log({ message: 'an arrival is no paper of its petition', subject: number });
  const { id } = paper;
  if (paper.sealedAt === undefined) {
    noteOther(number, paper, object, deps);
    const key = await ownKey(number, deps);
    await vault.put(number, originalName(number, id), object.body, key, tagOf(found));
    const done = await petitions.act(number, (now) =>
      paperSealed(now, { at: clock.now(), paper: id, found }),
    );
    const sealed = done && !isRefusal(done) && paperOf(done.petition, id);
    log({ message: 'a paper was sealed', subject: number, id, found });
    if (sealed) await ask(number, sealed, deps);
    return;
  }
  log({ message: 'a paper was sealed before', subject: number, id });
  // Killed in between, it was sealed and nobody was asked to read it.
  if (paper.reading === undefined) await ask(number, paper, deps);
}

/** The petition's paper that this very object is: by where its content item says that it came from. */
async function paperFrom(
  { key, version }: ArrivedObject,
  petition: Petition | undefined,
  { petitions }: KeepDeps,
): Promise<Paper | undefined> {
  for (const paper of petition?.papers ?? []) {
    if (paper.id === arrivalId(key, version)) return paper;
    const from = z.safeParse(
      From,
      await petitions.content(petition?.number ?? '', paperContent(paper.id)),
    );
    if (from.success && from.data.key === key && from.data.version === version) return paper;
  }
  return undefined;
}

function noteOther(number: string, { id, hash }: Paper, { body }: ArrivedObject, deps: KeepDeps) {
  if (createHash('sha256').update(body).digest('hex') === hash) return;
  deps.metrics({ PapersChanged: 1 });
  deps.log({ message: 'a paper is not what was received', subject: number, id }, 'WARN');
}

const READABLE = new Set(['pdf', 'tiff', 'other']);

async function ask(number: string, paper: Paper, { readings }: KeepDeps): Promise<void> {
  if (!isServable(paper) || !READABLE.has(paper.type)) return;
  await readings.read({ v: 1, subject: number, paper: paper.id, from: paper.range?.from ?? 1 });
}
