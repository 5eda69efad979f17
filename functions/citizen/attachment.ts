import type { Language } from '../../shared/kernel/language.ts';
import type { HttpEvent, HttpReply } from '../../shared/lambda/http.ts';
import { publishedFiles } from '../../shared/petition/attachment.ts';
import { handedOut } from '../../shared/requests/file-reply.ts';
import { authenticated, codeOf } from './access-code.ts';
import type { CitizenDeps } from './deps.ts';

/** GET /petitions/{number}/attachments/{attachment}: whoever knows the code gets every file of the petition. */
export async function ownAttachment(
  event: HttpEvent,
  _language: Language,
  deps: CitizenDeps,
): Promise<HttpReply> {
  const petition = await authenticated(event, codeOf(event) ?? '', deps);
  const attachments = publishedFiles(petition.attachments);
  return await handedOut({ ...petition, attachments }, event, 'no-match', deps);
}
