import { sha256 } from '../../../shared/intake/arrival-id.ts';
import { attachable } from '../../../shared/lambda/attachments.ts';
import { nameOf } from '../../../shared/lambda/log.ts';
import { arrivalDay } from '../../../shared/petition/arrival.ts';
import { fileIdOf, MOST_FILES, type NamedFile } from '../../../shared/petition/attachment.ts';
import { cutForStorage } from '../../../shared/privacy/mask.ts';
import { UPLOAD_LIFE, uploadToken } from '../../../shared/privacy/upload.ts';
import { cutTo } from '../../../shared/text/cut.ts';
import { singleLine } from '../../../shared/text/normalise.ts';
import type { Come, EmailDeps } from './deps.ts';

/** A file that is in the original alone, and the code of why. */
export interface Left {
  readonly name: string;
  readonly because: string;
}
export interface Taken {
  readonly files: readonly NamedFile[];
  /** The same files as a form names them. */
  readonly tokens: readonly string[];
  /** The ids of those that could not be stored: the text counts without them. */
  readonly lost: readonly string[];
  readonly left: readonly Left[];
  /** The hashes of all of the mail's files, taken or not. */
  readonly hashes: readonly string[];
}

/**
 * The mail's files become attachments as a form's do: the same closed list, the same sizes, so many at once. What is not
 * taken stays in the original. A mail that comes twice brings the same files under the same ids.
 */
export async function taken(
  come: Come,
  { files: store, log }: Pick<EmailDeps, 'files' | 'log'>,
): Promise<Taken> {
  const { mail, keys, now, id: arrival } = come;
  const files: NamedFile[] = [];
  const lost: string[] = [];
  const left: Left[] = [];
  const seen = new Set<string>();
  for (const { name, content, shown } of mail.files) {
    const hash = sha256(content);
    if (seen.has(hash)) continue; // the same bytes twice in one mail are one file
    seen.add(hash);
    const file = attachable(name, content.length, content);
    if ('fault' in file || files.length === MOST_FILES) {
      if (shown) continue; // its words stand in the text
      const because = 'fault' in file ? file.fault : 'too-many-files';
      left.push({ name: cutTo(cutForStorage(singleLine(name)), 150), because });
      continue;
    }
    const digits = keys.current.mac('uploads', `${arrival} ${hash}`).toString('hex');
    const id = fileIdOf(arrivalDay(now), digits);
    files.push({ ...file, id });
    try {
      await store.put({ ...file, id }, content);
    } catch (error) {
      log({ message: 'file not stored', id, error: nameOf(error) }, 'ERROR');
      lost.push(id);
    }
  }
  const unlisted = mail.fileCount - mail.files.length;
  if (unlisted > 0) left.push({ name: `+${unlisted}`, because: 'too-many-files' });
  const tokens = files.map((file) => uploadToken(keys, file, now + UPLOAD_LIFE));
  return { files, tokens, lost, left, hashes: [...seen].toSorted() };
}
