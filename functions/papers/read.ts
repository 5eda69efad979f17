import { petitionKey } from '../../shared/intake/petition-key.ts';
import { eachRecord } from '../../shared/lambda/batch.ts';
import { ReadMessage } from '../../shared/messages/arrived.ts';
import { confidenceOf, readingBody, readingText } from '../../shared/paper/reading-text.ts';
import { keepPaperCommands } from '../../shared/petition/commands/keep-paper.ts';
import { paperOf } from '../../shared/petition/decide/seal-paper.ts';
import {
  isCurrent,
  isServable,
  isWholeRead,
  originalName,
  type Paper,
  type Reading,
  readingContent,
} from '../../shared/petition/paper.ts';
import type { ReadDeps } from './read-deps.ts';
import { type Chunk, readChunk } from './reading/chunk.ts';

/**
 * Makes the copy that people look at: how many pages, a picture of each, a PDF, and what a recogniser reads. Never awaited
 * by anything: when it fails, receipt, person and pledges stand. A long letter is read in chunks of about a minute, each
 * recorded before the next is asked for; killed half-way only its chunk is repeated, and what is stored already stays.
 */
export const readHandler = (deps: ReadDeps) =>
  eachRecord(ReadMessage, (message) => readOn(message, deps), deps.log);

async function readOn({ subject, paper: id }: ReadMessage, deps: ReadDeps): Promise<void> {
  const { petitions, vault, dataKeys, readings, clock, log } = deps;
  const petition = await petitions.read(subject);
  const paper = petition && paperOf(petition, id);
  if (!paper || !isServable(paper)) return log({ message: 'nothing to be read', subject, id });
  if (isWholeRead(paper)) return log({ message: 'a paper was read before', subject, id });
  const key = await petitionKey(subject, { petitions, dataKeys });
  if (!key) return log({ message: 'the seal of a petition is gone', subject }, 'WARN');
  const body = await vault.get(subject, originalName(subject, id), key);
  if (!body) throw new Error('a sealed paper is not in the vault');

  const before = isCurrent(paper)
    ? readingText(await petitions.content(subject, readingContent(id)))
    : undefined;
  const chunk = await readChunk({ subject, paper, body, key, before }, deps);
  const reading = readingOf(paper, chunk);
  const text = { id: readingContent(id), replaces: true as const, body: readingBody(chunk.text) };
  const done = await petitions.act(subject, (now) =>
    keepPaperCommands['paper-read'].decide(now, { paper: id, reading, text }, { at: clock.now() }),
  );
  const { pictures, because } = reading;
  log({ message: 'a paper was read', subject, id, pictures, because });
  const after = done && 'petition' in done ? paperOf(done.petition, id) : undefined;
  if (after && !isWholeRead(after))
    await readings.read({ v: 1, subject, paper: id, from: chunk.text.done + 1 });
}

function readingOf({ range }: Paper, { pages, text, because, isLast }: Chunk): Omit<Reading, 'at'> {
  const { lost, done, pdf } = text;
  const confidence = confidenceOf(text);
  return {
    pages,
    pictures: Math.max(0, done - (range?.from ?? 1) + 1 - lost.length),
    pdf,
    ...(lost.length > 0 && { lost: lost.length }),
    ...(range && { range }),
    ...(confidence !== undefined && { confidence }),
    ...(isLast && because && { because }),
  };
}
