import type { PetitionEvent } from '../events.ts';
import { step } from '../evolve.ts';
import type { Petition } from '../petition.ts';
import { type Decision, isRefusal, type Refusal, type Terms } from '../ports.ts';
import { unreadReplies } from '../unproven.ts';
import { decided, NOTHING } from './commit.ts';
import { toRead } from './hold-lapse.ts';
import { supplementAt } from './lapse.ts';
import { addMessage } from './speak.ts';
import { supply } from './supplied.ts';

const refused = (code: string): Refusal => ({ refused: code });

/**
 * A reply in the petitioner's name, with the petition's address and without proof: it ends and stops nothing, and is told
 * at once. `at` is its arrival, epoch ms; the same text that lies there already is the same reply.
 */
export function keepUnproven(
  petition: Petition,
  command: {
    readonly at: number;
    readonly now: number;
    readonly reply: string;
    readonly hashes: readonly string[];
  },
  terms: Terms,
): Decision | Refusal {
  const { at, now, reply, hashes } = command;
  if (petition.status === 'withdrawn') return refused('petition-withdrawn');
  if (unreadReplies(petition).some(({ hash }) => hashes.includes(hash))) return NOTHING;
  const [hash = ''] = hashes;
  const event: PetitionEvent = { type: 'ReplyUnproven', at, reply, hash };
  return decided(petition, [event], toRead(petition, now, terms, false), now, terms);
}

/**
 * A person says whose it is, by one press. Taken, it counts from its arrival: a request to supplement that was waiting then
 * ends then. Not taken, what it had held goes on as if it had not come.
 */
export function decideUnproven(
  petition: Petition,
  command: {
    readonly by: string;
    readonly now: number;
    readonly reply: string;
    readonly taken: boolean;
    /** The content item that holds its text as the petitioner's own. */
    readonly message: string;
  },
  terms: Terms,
): Decision | Refusal {
  const { by, now, reply, taken, message } = command;
  const found = unreadReplies(petition).find((one) => one.reply === reply);
  if (!found) return refused('reply-decided');
  const event: PetitionEvent = { type: 'UnprovenDecided', at: now, by, reply, taken };
  if (!taken) return decided(petition, [event], [], now, terms);
  const after = step(petition, event);
  const sent = supplementAt(after, found.at)?.sentAt;
  const given = { at: found.at, now, message, hashes: [found.hash] };
  const said =
    sent !== undefined && sent <= found.at
      ? supply(after, { ...given, whole: true }, terms)
      : addMessage(after, given, terms);
  if (isRefusal(said)) return said;
  if (said.events.length === 0) return decided(petition, [event], [], now, terms);
  // Whoever takes it reads it here: the petitioner is told of the new date, and staff where a lapse is withdrawn.
  const told = said.notices.filter(({ to, kind }) => to === 'petitioner' || kind === 'not-late');
  return { ...said, events: [event, ...said.events], notices: told };
}
