import * as z from 'zod/mini';
import { mailedCommands } from '../../../shared/petition/commands/mailed.ts';
import { keptText, next } from '../../../shared/petition/commands/text.ts';
import { type Decision, isRefusal, type Refusal } from '../../../shared/petition/decision.ts';
import type { Petition } from '../../../shared/petition/petition.ts';
import { PETITIONER } from '../../../shared/privacy/reply.ts';
import { saidHashes } from '../../../shared/privacy/text-hash.ts';
import { type Come, type EmailDeps, line } from './deps.ts';
import { type Taken, taken } from './files.ts';
import { saidIn, wordsOf } from './mail-text.ts';
import { originalContent, withMail, withOriginal } from './original.ts';
import { ourLines } from './our-lines.ts';

const Written = z.object({ petitioner: z.object({ email: z.optional(z.string()) }) });

/** Whether the address on record is the one that wrote. A valid token in another's hands opens nothing. */
export async function isPetitioner(
  { mail }: Come,
  petition: Petition,
  { petitions }: Pick<EmailDeps, 'petitions'>,
): Promise<boolean> {
  const content = await petitions.content(petition.number, petition.contactIn ?? 'submission');
  const known = z.safeParse(Written, content).data?.petitioner.email;
  return known !== undefined && mail.from !== '' && known.toLowerCase() === mail.from;
}

/**
 * A petitioner's reply becomes a message of theirs, or what was asked for while a supplement is open. False when the
 * petition takes none any more: then it is a petition of its own, for nothing that somebody writes is lost.
 */
export async function repliedTo(number: string, come: Come, deps: EmailDeps): Promise<boolean> {
  const { id, mail, terms, keys, at, now } = come;
  const said = saidIn(mail, await ourLines(number, PETITIONER, come, deps));
  const files = await taken(come, deps);
  const { hashes } = files;
  const context = { ...terms, at, now };
  const decide = (petition: Petition, { files: given, lost, left }: Taken): Decision | Refusal => {
    const reply = {
      files: given,
      lost,
      text: (of: Petition) => keptText(wordsOf(mail, said, left, of.language)),
      // The same words with other files are not the same.
      hashes: (text: string) => saidHashes(keys, number, [text, ...hashes].join('\n')),
    };
    const spoken = mailedCommands['mailed-reply'].decide(petition, reply, context);
    const told = withMail(spoken, next('message', petition), id);
    if (isRefusal(told)) return told;
    const again = told.events.length === 0;
    const content = originalContent(come, { quoted: said.quoted, left });
    const ledger = [line(come, 'attached', { number, because: again ? 'same-mail' : 'reply' })];
    return { ...withOriginal(told, { come, number, content, again }), ledger };
  };
  let outcome = await deps.petitions.act(number, (petition) => decide(petition, files));
  if (outcome && isRefusal(outcome) && outcome.refused === 'attachments-full') {
    const left = files.files.map(({ name }) => ({ name, because: 'too-many-files' }));
    const none = { ...files, files: [], tokens: [], lost: [], left: [...files.left, ...left] };
    outcome = await deps.petitions.act(number, (petition) => decide(petition, none));
  }
  if (!outcome) return false;
  if (isRefusal(outcome)) {
    if (outcome.refused !== 'attachment-taken') return false;
    // The arrival, its message id or its files were taken by the commit of the same mail.
    if ((await deps.arrivals.petitionOf(id)) === undefined)
      await deps.arrivals.note(line(come, 'attached', { number, because: 'same-mail' }));
    deps.log({ message: 'a reply came before', id, subject: number });
    return true;
  }
  deps.log({ message: 'a reply was added', id, subject: number });
  return true;
}
