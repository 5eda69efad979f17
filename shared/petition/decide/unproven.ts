import { headOf, presentFor } from '../../organization/presence.ts';
import type { PetitionEvent } from '../events.ts';
import { step } from '../evolve.ts';
import type { Petition } from '../petition.ts';
import type { Pledge } from '../pledge.ts';
import { type Decision, isRefusal, type NoticeIntent, type Refusal, type Terms } from '../ports.ts';
import { openSupplement } from '../supplement.ts';
import { unreadReplies } from '../unproven.ts';
import { decided, NOTHING } from './commit.ts';
import { addMessage } from './speak.ts';
import { supply } from './supplied.ts';

const refused = (code: string): Refusal => ({ refused: code });

/** When a working day's first shift begins, after midnight. */
const MORNING = 9 * 60 * 60_000;

/** To whoever is in charge, and to the head where it waits already. */
function toRead(petition: Petition, now: number, { office }: Terms, head: boolean) {
  const assignee = presentFor(office, petition.assignee, now);
  const told: NoticeIntent[] = [{ kind: 'unproven', to: assignee, recipientIs: 'assignee' }];
  const above = headOf(office, petition.department, now);
  if (head && above !== assignee) told.push({ kind: 'unproven', to: above, recipientIs: 'head' });
  return told;
}

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
  const sent = openSupplement(after)?.sentAt;
  const given = { at: found.at, message, hashes: [found.hash] };
  const said =
    sent !== undefined && sent <= found.at
      ? supply(after, { ...given, whole: true }, terms)
      : addMessage(after, given, terms);
  if (isRefusal(said)) return said;
  if (said.events.length === 0) return decided(petition, [event], [], now, terms);
  // Whoever takes it reads it here: only the petitioner has still to be told of the new date.
  const told = said.notices.filter(({ to }) => to === 'petitioner');
  return { ...said, events: [event, ...said.events], notices: told };
}

/** The time to supplement has passed while a reply lies unread: who must read it is told, each working day. */
export function holdLapse(petition: Petition, { id }: Pledge, now: number, terms: Terms): Decision {
  const { calendar } = terms;
  const until = calendar.startOf(calendar.workdayOnOrAfter(calendar.dayOf(now) + 1)) + MORNING;
  const event: PetitionEvent = { type: 'LapseHeld', at: now, until };
  const told = toRead(petition, now, terms, true).map((notice) => ({ ...notice, pledge: id }));
  return decided(petition, [event], told, now, terms);
}
