import * as z from 'zod/mini';
import { sha256 } from '../../shared/intake/arrival-id.ts';
import { ownKey } from '../../shared/intake/petition-key.ts';
import { keepPaperCommands } from '../../shared/petition/commands/keep-paper.ts';
import { paperOf } from '../../shared/petition/decide/seal-paper.ts';
import { isRefusal } from '../../shared/petition/decision.ts';
import {
  isReadable,
  originalName,
  type Paper,
  paperContent,
  type ScanResult,
  tagOf,
} from '../../shared/petition/paper.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import type { KeepDeps } from './keep-deps.ts';

/** Where a paper came from: an object of the bucket of arrivals. */
const From = z.object({ key: z.string(), version: z.string() });
export type From = Readonly<z.infer<typeof From>>;
interface Came extends From {
  readonly body: Buffer;
}

/** Sealed under this petition's own key, once. */
export async function keptFor(
  petition: Petition,
  object: Came,
  found: ScanResult,
  deps: KeepDeps,
): Promise<void> {
  const { petitions, vault, clock, log } = deps;
  const { number } = petition;
  const paper = await paperFrom(object, petition, deps);
  if (!paper) return log({ message: 'an arrival is no paper of its petition', subject: number });
  const { id } = paper;
  if (paper.sealedAt !== undefined) {
    log({ message: 'a paper was sealed before', subject: number, id });
    // Killed in between, it was sealed and nobody was asked to read it.
    if (paper.reading === undefined) await askToRead(number, paper, deps);
    return;
  }
  noteOther(number, paper, object, deps);
  const key = await ownKey(number, deps);
  await vault.put(number, originalName(number, id), object.body, key, tagOf(found));
  const done = await petitions.act(number, (now) =>
    keepPaperCommands['paper-sealed'].decide(now, { paper: id, found }, { at: clock.now() }),
  );
  log({ message: 'a paper was sealed', subject: number, id, found });
  const after = done && !isRefusal(done) && paperOf(done.petition, id);
  if (after) await askToRead(number, after, deps);
}

export const fromOf = async (
  number: string,
  paper: string,
  { petitions }: KeepDeps,
): Promise<From | undefined> =>
  z.safeParse(From, await petitions.content(number, paperContent(paper))).data;

/** The petition's paper that this very object is: by where its content item says that it came from. */
export async function paperFrom(
  { key, version }: From,
  petition: Petition,
  deps: KeepDeps,
): Promise<Paper | undefined> {
  let sealed: Paper | undefined;
  for (const paper of petition.papers ?? []) {
    const from = await fromOf(petition.number, paper.id, deps);
    if (from?.key !== key || from.version !== version) continue;
    // Two letters of one file can be put to one petition: the one that is not sealed yet is meant.
    if (paper.sealedAt === undefined) return paper;
    sealed ??= paper;
  }
  return sealed;
}

function noteOther(number: string, { id, hash }: Paper, { body }: Came, deps: KeepDeps): void {
  if (sha256(body) === hash) return;
  deps.metrics({ PapersChanged: 1 });
  deps.log({ message: 'a paper is not what was received', subject: number, id }, 'WARN');
}

export async function askToRead(
  number: string,
  paper: Paper,
  { readings }: KeepDeps,
): Promise<void> {
  if (!isReadable(paper)) return;
  await readings.read({ v: 1, subject: number, paper: paper.id, from: paper.range?.from ?? 1 });
}
