import { received } from '../../../shared/intake/receive.ts';
import { bareSubject } from '../../../shared/mail/quote.ts';
import { isProven } from '../../../shared/mail/verdicts.ts';
import type { Submission } from '../../../shared/petition/commands/submission.ts';
import { isReplyOf, PETITIONER, replyIn } from '../../../shared/privacy/reply.ts';
import { type Come, type EmailDeps, line } from './deps.ts';
import { taken } from './files.ts';
import { languageIn, saidIn, wordsOf } from './mail-text.ts';
import { cut, mailKeys, originalContent, paperOf, withOriginal } from './original.ts';
import { type OurLines, ourLines } from './our-lines.ts';
import { isPetitioner } from './reply.ts';
import { wordsIn } from './words.ts';

const LONGEST_TITLE = 200;

/**
 * A petition of the sender's own (P10, A5): receipt, department, person and pledges in one commit with the mail as its
 * original. The address in From is theirs: a Reply-To could name somebody who never wrote. What nobody can read is
 * received too, and a person writes it down.
 */
export async function newPetition(come: Come, deps: EmailDeps): Promise<void> {
  const { id, mail, at, now, released } = come;
  const said = saidIn(mail, await answered(come, deps));
  const language = languageIn(mail, said);
  const say = wordsIn(language);
  // What came with a virus is never taken apart.
  const files = come.verdicts.virus === 'fail' ? undefined : await taken(come, deps);
  const { tokens = [], lost = [], left = [] } = files ?? {};
  const submission: Submission = {
    title: cut(bareSubject(mail.subject), LONGEST_TITLE) || say.untitled,
    body: wordsOf(mail, said, left, language),
    petitioner: {
      ...(mail.fromName !== '' && { name: mail.fromName }),
      ...(mail.from !== '' && { email: mail.from }),
    },
    kind: 'question',
    language,
    ...(tokens.length > 0 && { attachments: [...tokens] }),
  };
  const content = originalContent(come, { quoted: said.quoted, left });
  const outcome = await received(
    submission,
    {
      at: now,
      requestKey: undefined,
      came: {
        channel: 'email',
        receivedAt: at,
        papers: [paperOf(come)],
        contents: [content],
        keys: mailKeys(come, undefined, now),
        ledger: [line(come, released ? 'released' : 'received')],
        ...(!isProven(come.verdicts) && { unprovenSender: true as const }),
        // Nobody to write back to, or something that cannot be read: a person has to look.
        ...((said.isUnread || mail.unreadable !== undefined || mail.from === '') && {
          unkeyed: true as const,
        }),
      },
      lost,
    },
    deps,
  );
  if (!('before' in outcome)) return;
  await again(outcome.before, come, deps);
  deps.log({ message: 'a mail was received before', id, subject: outcome.before });
}

/**
 * Our mails that it answers though it is a petition of its own: it came to an address of reply that we made, or the person
 * whose petition its thread names wrote it. Undefined for a letter.
 */
async function answered(come: Come, deps: EmailDeps): Promise<OurLines | undefined> {
  const { recipients, mail } = come;
  for (const address of recipients) {
    const found = replyIn(address, deps.ours.domain);
    if (found && isReplyOf(await deps.keys(found.key), found, PETITIONER))
      return await ourLines(found.number, PETITIONER, come, deps);
  }
  const { thread } = mail;
  const petition = thread === undefined ? undefined : await deps.petitions.read(thread);
  if (!petition || !(await isPetitioner(come, petition, deps))) return undefined;
  return await ourLines(petition.number, PETITIONER, come, deps);
}

/** The same words of the same person, or the same mail through another address: one more original of that petition. */
async function again(
  number: string,
  come: Come,
  { petitions, arrivals }: EmailDeps,
): Promise<void> {
  const { id } = come;
  const content = originalContent(come, { quoted: '', left: [] });
  const entry = line(come, 'attached', { number, because: 'same-mail' });
  if ((await arrivals.petitionOf(id)) !== undefined) return; // it was this very mail, told twice
  await petitions.act(number, (petition) => {
    const whole = withOriginal({ events: [], notices: [] }, { come, number, content, again: true });
    // Its message id is taken by the first: only the arrival is claimed.
    const claims = (whole.claims ?? []).slice(0, 1);
    return petition.papers?.some((paper) => paper.id === id)
      ? { events: [], notices: [] }
      : { ...whole, claims, ledger: [entry] };
  });
}
