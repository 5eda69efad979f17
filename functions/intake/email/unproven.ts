import { mailedCommands } from '../../../shared/petition/commands/mailed.ts';
import { keptText, next } from '../../../shared/petition/commands/text.ts';
import { type Decision, isRefusal, type Refusal } from '../../../shared/petition/decision.ts';
import type { Petition } from '../../../shared/petition/petition.ts';
import { PETITIONER } from '../../../shared/privacy/reply.ts';
import { saidHashes } from '../../../shared/privacy/text-hash.ts';
import { type Come, type EmailDeps, line } from './deps.ts';
import type { Left } from './files.ts';
import { saidIn, wordsOf } from './mail-text.ts';
import { originalContent, withMail, withOriginal } from './original.ts';
import { ourLines } from './our-lines.ts';

/**
 * A reply in the petitioner's name with the petition's own address, whose sender nobody proved: kept beside, for a person to
 * say whose it is. Its files stay in the original, and are nobody's until then. False when the petition takes none any more.
 */
export async function keptBeside(number: string, come: Come, deps: EmailDeps): Promise<boolean> {
  const { id, mail, terms, keys, at, now } = come;
  const said = saidIn(mail, await ourLines(number, PETITIONER, come, deps));
  const left: readonly Left[] = mail.files.map(({ name }) => ({ name, because: 'unproven' }));
  const reply = {
    text: (of: Petition) => keptText(wordsOf(mail, said, left, of.language)),
    hashes: (text: string) => saidHashes(keys, number, text),
  };
  const decide = (petition: Petition): Decision | Refusal => {
    const kept = mailedCommands['unproven-reply'].decide(petition, reply, { ...terms, at, now });
    const told = withMail(kept, next('unproven', petition), id);
    if (isRefusal(told)) return told;
    const again = told.events.length === 0;
    const content = originalContent(come, { quoted: said.quoted, left });
    const because = again ? 'same-mail' : 'unproven';
    const ledger = [line(come, 'attached', { number, because })];
    return { ...withOriginal(told, { come, number, content, again }), ledger };
  };
  const outcome = await deps.petitions.act(number, decide);
  if (!outcome) return false;
  if (!isRefusal(outcome)) {
    deps.log({ message: 'a reply of an unproven sender was kept beside', id, subject: number });
    return true;
  }
  if (outcome.refused !== 'attachment-taken') return false;
  if ((await deps.arrivals.petitionOf(id)) === undefined)
    await deps.arrivals.note(line(come, 'attached', { number, because: 'same-mail' }));
  deps.log({ message: 'a reply came before', id, subject: number });
  return true;
}
