import { createHash } from 'node:crypto';
import { arrivalDay } from '../petition/arrival.ts';
import { fileIdOf, MOST_BY_FORM } from '../petition/attachment.ts';
import type { Files } from '../ports/files.ts';
import type { Keyring } from '../privacy/keys.ts';
import { UPLOAD_LIFE, uploadToken } from '../privacy/upload.ts';
import type { FileRefusal } from '../refusals/files.ts';
import { attachable, newFileId } from './attachments.ts';
import { type HttpEvent, type HttpMiddleware, Refused, receivedAtOf } from './http.ts';
import { type Log, nameOf } from './log.ts';
import { isMultipart, type SentFile, sentForm } from './multipart.ts';
import type { TakenFiles } from './taken-files.ts';

/**
 * A form with files becomes one without: its field `attachments` names the new ones and those that it kept (`kept-1` ...).
 * Nothing is stored yet: whoever sends it must be let in first.
 */
export const takesFiles = (keys: () => Promise<Keyring>): HttpMiddleware => ({
  before: async (request) => {
    const { event } = request;
    if (!isMultipart(event)) return;
    const { fields, files } = await sentForm(event);
    const ring = await keys();
    const taken = take(files, fields.get('requestKey') ?? undefined, ring, receivedAtOf(event));
    const until = receivedAtOf(event) + UPLOAD_LIFE;
    const kept = [...fields.keys()].filter((name) => /^kept-\d+$/.test(name));
    const tokens = [
      ...kept.flatMap((name) => fields.get(name) ?? []),
      ...taken.files.map(({ file }) => uploadToken(ring, file, until)),
    ];
    for (const name of kept) fields.delete(name);
    if (tokens.length > 0) fields.set('attachments', tokens.join(' '));
    request.event = {
      ...event,
      headers: { ...event.headers, 'content-type': 'application/x-www-form-urlencoded' },
      body: fields.toString(),
      isBase64Encoded: false,
      taken,
    };
  },
});

/** The same page sent twice brings the same files under the same ids; the same file twice in it is one. */
function take(
  files: readonly SentFile[],
  requestKey: string | undefined,
  { current }: Keyring,
  now: number,
): TakenFiles {
  const taken = new Map<string, TakenFiles['files'][number]>();
  const faults = new Set<FileRefusal>();
  if (files.reduce((sum, { body }) => sum + body.length, 0) > MOST_BY_FORM)
    return { files: [], faults: ['files-too-large'] };
  for (const { name, body } of files) {
    const file = attachable(name, body.length, body);
    if ('fault' in file) {
      faults.add(file.fault);
      continue;
    }
    const hash = createHash('sha256').update(body).digest('hex');
    const id =
      requestKey === undefined
        ? newFileId(now)
        : fileIdOf(
            arrivalDay(now),
            current.mac('uploads', `${requestKey} ${hash}`).toString('hex'),
          );
    taken.set(id, { file: { ...file, id }, body });
  }
  return { files: [...taken.values()], faults: [...faults] };
}

/** Stores what came within the form, and says what could not be: the text counts without it, and the page tells. */
export async function stored(
  { taken }: HttpEvent,
  files: Pick<Files, 'put'>,
  log: Log,
): Promise<readonly string[]> {
  const lost: string[] = [];
  await Promise.all(
    (taken?.files ?? []).map(async ({ file, body }) => {
      try {
        await files.put(file, body);
      } catch (error) {
        log({ message: 'file not stored', id: file.id, error: nameOf(error) }, 'ERROR');
        lost.push(file.id);
      }
    }),
  );
  return lost;
}

/** @throws Refused (422) where a file of the form was not taken. */
export function mustBeTaken({ taken }: HttpEvent): void {
  const [fault] = taken?.faults ?? [];
  if (fault !== undefined) throw new Refused(fault);
}
