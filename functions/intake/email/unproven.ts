import { isForwarded, strippedReply } from '../../../shared/mail/quote.ts';
import { keepUnproven } from '../../../shared/petition/decide/unproven.ts';
import type { Petition } from '../../../shared/petition/petition.ts';
import { type Decision, isRefusal, type Refusal } from '../../../shared/petition/ports.ts';
import { hashesOf, keptText, next, written } from '../../desk/said.ts';
import { type Come, type EmailDeps, line } from './deps.ts';
import type { Left } from './files.ts';
import { cut, originalContent, withOriginal } from './original.ts';
import { leftNote, wordsIn } from './words.ts';

const LONGEST = 19_000;

/**
 * A reply in the petitioner's name with the petition's own address, whose sender nobody proved: kept beside, for a person to
 * say whose it is. Its files stay in the original, and are nobody's until then. False when the petition takes none any more.
 */
export async function keptBeside(number: string, come: Come, deps: EmailDeps): Promise<boolean> {
  const { id, mail, terms, keys, at, now } = come;
  const { said, quoted } = isForwarded(mail.subject, mail.text)
    ? { said: mail.text, quoted: '' }
    : strippedReply(mail.text);
  const left: readonly Left[] = mail.files.map(({ name }) => ({ name, because: 'unproven' }));
  const decide = (petition: Petition): Decision | Refusal => {
    const say = wordsIn(petition.language);
    const whole = said !== '' ? said : mail.unreadable ? say.unreadable : say.bare;
    const head = whole.length > LONGEST ? `${cut(whole, LONGEST)}\n\n${say.rest}` : whole;
    const text = keptText(head + cut(leftNote(left, petition.language), 20_000 - head.length));
    const reply = next('unproven', petition);
    const hashes = hashesOf(keys, number, text);
    const told = written(reply, text, keepUnproven(petition, { at, now, reply, hashes }, terms));
    if (isRefusal(told)) return told;
    const again = told.events.length === 0;
    const content = originalContent(come, { quoted, left });
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
