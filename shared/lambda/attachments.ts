import { randomBytes } from 'node:crypto';
import { arrivalDay } from '../petition/arrival.ts';
import {
  fileIdOf,
  MOST_BYTES,
  MOST_FILES,
  type NamedFile,
  typeOf,
} from '../petition/attachment.ts';
import { isRefusal, type Refusal } from '../petition/decision.ts';
import { namedByBytes } from '../petition/first-bytes.ts';
import type { Keyring } from '../privacy/keys.ts';
import { cutForStorage } from '../privacy/mask.ts';
import { readUpload } from '../privacy/upload.ts';
import type { FileRefusal } from '../refusals/files.ts';
import { cutTo, cutToLast } from '../text/cut.ts';
import { singleLine } from '../text/normalise.ts';
import { refusedBy } from './http.ts';

const LONGEST_NAME = 150;
/** Of a path as long as that its name is at the end. */
const MOST_READ = 4000;
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A file's name as it is kept: without a path, identifiers and what turns the line around; its ending stays. */
function keptName(name: string): string {
  const bare = singleLine(cutToLast(name, MOST_READ).replace(BIDI, '')).replace(/^.*[/\\]/, '');
  const [, stem = bare, ending = ''] = /^(.*?)(\.[0-9a-z]{1,5})?$/i.exec(bare) ?? [];
  return cutTo(cutForStorage(stem), LONGEST_NAME) + ending;
}

/** What is to be stored under this name; or the code of why it cannot be. `body` tells what it is where the name does not. */
export function attachable(
  name: string,
  bytes: number,
  body?: Uint8Array,
): Omit<NamedFile, 'id'> | { readonly fault: FileRefusal } {
  const called = keptName(name);
  const kept = body && !typeOf(called) ? namedByBytes(called, body) : called;
  const type = typeOf(kept);
  if (!type) return { fault: 'file-type' };
  if (bytes < 1) return { fault: 'file-empty' };
  return bytes > MOST_BYTES ? { fault: 'file-too-large' } : { name: kept, type, bytes };
}

/** @param now epoch ms */
export const newFileId = (now: number): string =>
  fileIdOf(arrivalDay(now), randomBytes(12).toString('hex'));

/** The files that tokens name, each once; a no for a token that is not ours or is over, and for too many. */
export function filesNamed(
  tokens: readonly string[] = [],
  keys: Keyring,
  now: number,
): readonly NamedFile[] | Refusal<'attachment-unknown' | 'too-many-files'> {
  const files = new Map<string, NamedFile>();
  for (const token of tokens) {
    const file = readUpload(keys, token, now);
    if (!file) return { refused: 'attachment-unknown', field: 'attachments' };
    files.set(file.id, file);
  }
  return files.size > MOST_FILES ? { refused: 'too-many-files' } : [...files.values()];
}

/** The same. @throws Refused (422) instead of the no. */
export function namedFiles(
  tokens: readonly string[] | undefined,
  keys: Keyring,
  now: number,
): readonly NamedFile[] {
  const files = filesNamed(tokens, keys, now);
  if (isRefusal(files)) throw refusedBy(files);
  return files;
}

/** The tokens that still name a file, with what a page says of it. */
export const keptFiles = (tokens: string | undefined, keys: Keyring, now: number) =>
  (tokens ?? '').split(' ').flatMap((token) => {
    const file = readUpload(keys, token, now);
    return file ? [{ token, name: file.name }] : [];
  });
export type KeptFile = ReturnType<typeof keptFiles>[number];
