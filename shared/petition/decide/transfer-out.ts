import type { StaffContext } from '../context.ts';
import type { Decision, Refusal, Terms } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import { step } from '../evolve.ts';
import type { Petition } from '../petition.ts';
import type { Pledge } from '../pledge.ts';
import { unreadReplies } from '../unproven.ts';
import { decided } from './commit.ts';
import { togetherOver } from './end-collaboration.ts';
import { ended } from './end-pledge.ts';
import { endSupplement } from './end-supplement.ts';
import { homeVisitsOver } from './home-visit-over.ts';
import { acceptedBy, isOver } from './is-final.ts';
import { makePledge, pledgeMade } from './make-pledge.ts';
import { toPetitioner } from './recipients.ts';
import { refused } from './refused.ts';

/**
 * 이송 (민원처리법 §16): it is another body's to deal with. Its own clock, working hours from the receipt, is judged by this
 * very act; what was promised ends, but what was late already is broken. `sentence` is the content item of reason and body.
 */
export function transferOut(
  petition: Petition,
  command: {
    readonly sentence: string;
  },
  context: StaffContext,
): Decision | Refusal<'already-answered' | 'petition-over' | 'reply-unread'> {
  const { by, at, now } = context;
  const { sentence } = command;
  if (isOver(petition)) return refused('petition-over');
  if (petition.answeredAt !== undefined) return refused('already-answered');
  if (unreadReplies(petition).length > 0) return refused('reply-unread');
  const resumed = endSupplement(petition, { at, now, because: 'transferred', by }, context);
  const running = resumed.reduce(step, petition);
  const promised = running.pledges.filter(isPromised);
  const over = togetherOver(petition, {}, context);
  const visits = homeVisitsOver(petition, context);
  const events: PetitionEvent[] = [
    ...acceptedBy(petition, by, at, 'opened'),
    ...resumed,
    ...ended(running, promised, { at, because: 'transferred' }, now, context),
    ...over.events,
    ...visits.events,
    ...limit(petition, at, context),
    { type: 'PetitionTransferredOut', at, by, sentence },
  ];
  const told = toPetitioner(petition, { kind: 'transferred-out', content: sentence });
  return decided(petition, events, [...told, ...over.notices, ...visits.notices], now, context);
}

/** Who waits for an answer waits for another body's now, also where one was in dispute; redress and other tasks stay ours. */
const isPromised = ({ owes, task }: Pledge): boolean => !owes && (!task || task === 'dispute');

function limit(petition: Petition, at: number, terms: Terms): readonly PetitionEvent[] {
  const set = terms.charter.pledges.find(({ trigger }) => trigger === 'transferredOut');
  if (!set) return [];
  const made = makePledge(set, petition.receivedAt, terms, {
    among: petition.pledges,
    task: 'transfer',
  });
  return [
    pledgeMade(made, at),
    at <= made.dueAt
      ? { type: 'PledgeKept', at, pledge: made.id }
      : { type: 'PledgeBroken', at, pledge: made.id, skipped: [] },
  ];
}
