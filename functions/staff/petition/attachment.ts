import { handedOut } from '../../../shared/requests/file-reply.ts';
import { forOriginalReaders } from './original-reader.ts';

/** GET /desk/petitions/{number}/attachments/{attachment}: logged with who and whose; for whom the original is meant. */
export const deskAttachment = forOriginalReaders(async ({ petition, by }, deps, event) => {
  const id = event.pathParameters?.attachment ?? '';
  const isOurs = petition.attachments?.some((one) => one.id === id) ?? false;
  if (isOurs) deps.log({ message: 'attachment read', subject: petition.number, by, id });
  return await handedOut(petition, event, 'not-found', deps);
});
