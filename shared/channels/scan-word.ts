import * as z from 'zod/mini';
import { isWord, type ScannedMessage } from '../messages/arrived.ts';
import { paperContent } from '../petition/paper.ts';
import type { ArrivedObjects } from '../ports/originals.ts';
import type { Petitions } from '../ports/petitions.ts';

export interface ScanWordDeps {
  readonly objects: Pick<ArrivedObjects, 'scanned'>;
  readonly petitions: Pick<Petitions, 'content'>;
  /** Whether a scanner for malware is installed: where it is, nothing is sealed before its word. */
  readonly isScanned: boolean;
}

const From = z.object({ key: z.string(), version: z.string() });

/** What a scanner said of a petition's original, read from the object's own tag; undefined while it said nothing. */
export async function scanWord(
  number: string,
  paper: string,
  { objects, petitions, isScanned }: ScanWordDeps,
): Promise<Omit<ScannedMessage, 'v' | 'at'> | undefined> {
  const from = z.safeParse(From, await petitions.content(number, paperContent(paper))).data;
  if (!from) return undefined;
  const { key, version } = from;
  const found = await objects.scanned(key, version);
  if (found !== undefined && isWord(found)) return { key, version, found };
  return isScanned ? undefined : { key, version, found: 'unscanned' };
}
