import type { Person } from '../../../shared/organization/office.ts';
import { arrivalKey, type RefusedReply } from '../../../shared/petition/arrival.ts';
import { mailedCommands } from '../../../shared/petition/commands/mailed.ts';
import { type Decision, isRefusal, type Refusal } from '../../../shared/petition/decision.ts';
import type { Petition } from '../../../shared/petition/petition.ts';
import { SENT_BEFORE } from '../../../shared/ports/petitions.ts';
import { type Come, type EmailDeps, line } from './deps.ts';
import { taken } from './files.ts';
import { saidIn } from './mail-text.ts';
import { ourLines } from './our-lines.ts';
import { withEnclosed } from './words.ts';

const LONGEST = 20_000;
/** The ledger's word for an answer by mail, by which its second coming is known. */
export const ANSWER = 'answer';

/**
 * A reply of a person of ours to a mail of ours is their draft of the answer (A6: never the answer itself). Nothing is
 * published: a mail goes back with the link that shows what would leave. What cannot be kept is refused by a mail that
 * says why.
 */
export async function staffReplied(
  {
    number,
    person,
    kept,
  }: { readonly number: string; readonly person: Person; readonly kept: boolean },
  come: Come,
  deps: EmailDeps,
): Promise<void> {
  const { id } = come;
  const refused = kept ? undefined : await keptAsDraft(number, person, come, deps);
  if (refused === undefined) {
    await deps.notices.add(number, `kept-${id.slice(0, 24)}`, {
      kind: 'reply-kept',
      to: person.id,
    });
    return deps.log({ message: 'an answer came by mail', id, subject: number, by: person.id });
  }
  await toldWhy({ number, person, because: refused }, come, deps);
  await deps.arrivals.note(line(come, 'ignored', { because: refused }));
  await deps.arrived.release(come.object.key, come.object.version);
}

/** A mail to the address on record, never to the one in From, with the reason. */
export async function toldWhy(
  {
    number,
    person,
    because,
  }: {
    readonly number: string;
    readonly person: Person;
    readonly because: RefusedReply | 'unproven';
  },
  { id }: Come,
  { notices, log }: EmailDeps,
): Promise<void> {
  await notices.add(number, `not-${id.slice(0, 24)}`, {
    kind: 'reply-refused',
    to: person.id,
    because,
  });
  log({ message: 'an answer by mail was refused', id, subject: number, by: person.id, because });
}

/** The code of why it was not kept. */
async function keptAsDraft(
  number: string,
  { id: by }: Person,
  come: Come,
  deps: EmailDeps,
): Promise<RefusedReply | undefined> {
  const { id, mail, at, now, terms } = come;
  const { said, quoted } = saidIn(mail, await ourLines(number, by, come, deps));
  const text = withEnclosed(said, mail.enclosed, 'ko');
  if (text === '' || mail.unreadable) return 'reply-unreadable';
  if (text.length > LONGEST) return 'reply-too-long';
  const { tokens, left } = await taken(come, deps);
  const before = await deps.petitions.content(number, 'draft');
  const body = {
    text,
    at,
    by,
    mail: id,
    ...(quoted !== '' && { quoted }),
    ...(tokens.length > 0 && { attachments: tokens.join(' ') }),
    ...(left.length > 0 && { left }),
    // What was written at the desk before is kept beside.
    ...(typeof before?.text === 'string' && before.text !== text && { before: before.text }),
  };
  const decide = (petition: Petition): Decision | Refusal<'only-assignee' | 'petition-over'> => {
    const kept = mailedCommands['mailed-draft'].decide(
      petition,
      { body },
      { ...terms, by, at, now },
    );
    if (isRefusal(kept)) return kept;
    return {
      ...kept,
      claims: [{ key: arrivalKey(id), holds: { number } }],
      ledger: [line(come, 'attached', { number, because: ANSWER })],
    };
  };
  const outcome = await deps.petitions.act(number, decide);
  if (!outcome) return 'petition-unknown';
  if (!isRefusal(outcome)) return undefined;
  const { refused } = outcome;
  // Its own arrival is claimed already: it was kept before.
  if (refused === 'attachment-taken' || refused === SENT_BEFORE) return undefined;
  if (refused === 'only-assignee' || refused === 'petition-over') return refused;
  throw new Error(`a draft books nothing: ${refused}`);
}
