import type { DecisionContext, StaffContext } from '../context.ts';
import { type Decision, isRefusal, type Refusal } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import { step } from '../evolve.ts';
import type { Petition } from '../petition.ts';
import { unprovenTask, unreadReplies } from '../unproven.ts';
import { decided, NOTHING } from './commit.ts';
import { supply } from './end-supplement.ts';
import { toRead } from './hold-lapse.ts';
import { supplementAt } from './lapse.ts';
import { pledgeMade } from './make-pledge.ts';
import { refused } from './refused.ts';
import { addMessage } from './speak.ts';
import { taskDone, taskFor } from './task.ts';

/**
 * A reply in the petitioner's name, with the petition's address and without proof: it ends and stops nothing, is told at
 * once, and whoever must say whose it is has a clock of their own for that. `at` is its arrival, epoch ms; the same text that lies there already is the same reply.
 */
export function keepUnproven(
  petition: Petition,
  command: {
    readonly reply: string;
    readonly hashes: readonly string[];
  },
  context: DecisionContext,
): Decision | Refusal<'petition-withdrawn'> {
  const { at, now } = context;
  const { reply, hashes } = command;
  if (petition.status === 'withdrawn') return refused('petition-withdrawn');
  if (unreadReplies(petition).some(({ hash }) => hashes.includes(hash))) return NOTHING;
  const [hash = ''] = hashes;
  // Several wait for one decision: the first one's clock is theirs.
  const clock = unprovenTask(petition)
    ? undefined
    : taskFor(petition, 'unproven', undefined, now, context);
  const events: PetitionEvent[] = [
    { type: 'ReplyUnproven', at, reply, hash },
    ...(clock ? [pledgeMade(clock, now)] : []),
  ];
  const told = toRead(petition, now, context, false);
  const about = clock ? { pledge: clock.id } : {};
  return decided(
    petition,
    events,
    told.map((notice) => ({ ...notice, ...about })),
    now,
    context,
  );
}

/**
 * A person says whose it is, by one press. Taken, it counts from its arrival: a request to supplement that was waiting then
 * ends then. Not taken, what it had held goes on as if it had not come.
 */
export function decideUnproven(
  petition: Petition,
  command: {
    readonly reply: string;
    readonly taken: boolean;
    /** The content item that holds its text as the petitioner's own. */
    readonly message: string;
  },
  context: StaffContext,
): Decision | Refusal<'no-supplement' | 'petition-over' | 'petition-withdrawn' | 'reply-decided'> {
  const { by, now } = context;
  const { reply, taken, message } = command;
  const found = unreadReplies(petition).find((one) => one.reply === reply);
  if (!found) return refused('reply-decided');
  const isLast = unreadReplies(petition).length === 1;
  const target = isLast ? unprovenTask(petition)?.id : undefined;
  const decidedNow: readonly PetitionEvent[] = [
    ...taskDone(petition, target, now, now),
    {
      ...{ type: 'UnprovenDecided', at: now, by, reply, taken },
      ...(target !== undefined && { target }),
    },
  ];
  if (!taken) return decided(petition, decidedNow, [], now, context);
  const after = decidedNow.reduce(step, petition);
  const sent = supplementAt(after, found.at)?.sentAt;
  const given = { message, hashes: [found.hash] };
  const arrived = { ...context, at: found.at };
  const said =
    sent !== undefined && sent <= found.at
      ? supply(after, { ...given, whole: true }, arrived)
      : addMessage(after, given, arrived);
  if (isRefusal(said)) return said;
  if (said.events.length === 0) return decided(petition, decidedNow, [], now, context);
  // Whoever takes it reads it here: the petitioner is told of the new date, and staff where a lapse is withdrawn.
  const told = said.notices.filter(({ to, kind }) => to === 'petitioner' || kind === 'not-late');
  return { ...said, events: [...decidedNow, ...said.events], notices: told };
}
