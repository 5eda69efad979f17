import { createHash } from 'node:crypto';
import { uncheckedFile } from '../../shared/channels/unchecked.ts';
import { isWord } from '../../shared/messages/arrived.ts';
import { awaitedId, type FileScanned } from '../../shared/messages/check.ts';
import {
  type Attachment,
  CHECKED_WITHIN,
  isOpen,
  type Verdict,
} from '../../shared/petition/attachment.ts';
import { checkFileCommands } from '../../shared/petition/commands/check-file.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import type { CheckDeps } from './check-deps.ts';
import { isSound } from './detect-type.ts';

/** What nobody opens, whatever its name says. */
const HELD: Readonly<Partial<Record<FileScanned['found'], Verdict>>> = {
  THREATS_FOUND: 'infected',
  UNSUPPORTED: 'unscanned',
};
const MOST_BYTES = 11 * 1024 * 1024;

/** Records what the scanner and its content say of a claimed file. A scan that failed says nothing of it. */
export async function checked(
  message: FileScanned,
  number: string,
  deps: CheckDeps,
): Promise<void> {
  const { petitions, files, waits, differences, clock, metrics, log } = deps;
  const { key, version } = message;
  const id = key.slice('uploads/'.length);
  const petition = await petitions.read(number);
  const held = attachmentOf(petition, id);
  if (!held || !isOpen(held.verdict))
    return log({ message: 'a file was checked before', subject: number, id });
  if (message.found === 'UNSUPPORTED') metrics({ UnscannableFiles: 1 });
  if (!isWord(message.found))
    return log({ message: 'a scan failed', subject: number, id, found: message.found }, 'WARN');
  const looked = await lookedInto(message, held, files);
  const at = clock.now();
  await petitions.act(number, (now) =>
    checkFileCommands['check-file'].decide(now, { attachment: id, version, ...looked }, { at }),
  );
  const { found } = looked;
  log({ message: 'a file was checked', subject: number, id, found });
  if (at >= held.at + CHECKED_WITHIN) await differences.close(uncheckedFile(held, number), at);
  await waits.done(awaitedId(id));
}

export const attachmentOf = (petition: Petition | undefined, id: string): Attachment | undefined =>
  petition?.attachments?.find((attachment) => attachment.id === id);

/** The very version that was scanned. What the scanner holds back is not even read: the bucket would refuse it. */
async function lookedInto(
  { version, found }: FileScanned,
  { id, bytes, type }: Attachment,
  files: CheckDeps['files'],
): Promise<{ readonly found: Verdict; readonly hash?: string }> {
  const held = HELD[found];
  if (held) return { found: held };
  const object = await files.get(id, version);
  if (!object) throw new Error('a file that had come is gone');
  const { body } = object;
  const fits = body.length === bytes && body.length < MOST_BYTES;
  const sound = fits && (await isSound(body, type));
  const hash = createHash('sha256').update(body).digest('hex');
  return { found: sound ? 'sound' : 'differs', hash };
}
