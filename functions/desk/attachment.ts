import type { Language } from '../../shared/kernel/language.ts';
import { type HttpEvent, type HttpReply, Refused } from '../../shared/lambda/http.ts';
import { MEDIA } from '../../shared/lambda/media.ts';
import { publishedFiles, standingOf } from '../../shared/petition/attachment.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import { nameIn } from '../../shared/presentation/attachment-view.ts';
import { authenticated, codeOf } from './code.ts';
import type { DeskDeps } from './deps.ts';
import { forOriginalReaders } from './original-reader.ts';
import { MOST_IN_REPLY, saved } from './saved.ts';

/** GET /petitions/{number}/attachments/{attachment}: whoever knows the code gets every file of the petition. */
export async function ownAttachment(
  event: HttpEvent,
  _language: Language,
  deps: DeskDeps,
): Promise<HttpReply> {
  const petition = await authenticated(event, codeOf(event) ?? '', deps);
  const attachments = publishedFiles(petition.attachments);
  return await handedOut({ ...petition, attachments }, event, 'no-match', deps);
}

/** GET /desk/petitions/{number}/attachments/{attachment}: logged with who and whose; for whom the original is meant. */
export const deskAttachment = forOriginalReaders(async ({ petition, by }, deps, event) => {
  const id = event.pathParameters?.attachment ?? '';
  const isOurs = petition.attachments?.some((one) => one.id === id) ?? false;
  if (isOurs) deps.log({ message: 'attachment read', subject: petition.number, by, id });
  return await handedOut(petition, event, 'not-found', deps);
});

/** Only the version that was checked, only as a file to save, under the name that its owner gave it. */
async function handedOut(
  petition: Petition,
  { pathParameters }: HttpEvent,
  missing: 'no-match' | 'not-found',
  { petitions, files, clock }: DeskDeps,
): Promise<HttpReply> {
  const { number, attachments = [] } = petition;
  const held = attachments.find(({ id }) => id === pathParameters?.attachment);
  if (!held) throw new Refused(missing);
  if (standingOf(held, clock.now()) !== 'sound') throw new Refused('attachment-held');
  const { id, version = '', of, type, bytes } = held;
  if (bytes > MOST_IN_REPLY)
    return { statusCode: 303, headers: { location: await files.address(id, version) } };
  const [content, object] = await Promise.all([
    petitions.content(number, of),
    files.get(id, version),
  ]);
  if (!object) throw new Refused(missing);
  const name = nameIn(content, id) ?? id;
  const disposition = `attachment; filename="${id}"; filename*=UTF-8''${encodeName(name)}`;
  return saved(object.body, MEDIA[type], disposition);
}

/** As RFC 8187 writes a name in a header. */
const encodeName = (name: string): string =>
  encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
