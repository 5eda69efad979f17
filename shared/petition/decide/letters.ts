import { mailRoomOf } from '../../organization/presence.ts';
import type { DecisionContext } from '../context.ts';
import type { Decision } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import type { Notice } from '../notice.ts';
import type { NoticeIntent } from '../notice-intent.ts';
import type { Petition } from '../petition.ts';
import type { Letter } from '../reach/state.ts';
import { lettersOf } from '../reach.ts';
import { decided, NOTHING } from './commit.ts';
import { makePledge, pledgeMade } from './make-pledge.ts';
import { saidOf } from './reach.ts';

/** A notice goes out on paper: the mail room is asked to post it, within a target of its own. Once a notice. */
export function needLetter(
  petition: Petition,
  { notice, way }: { readonly notice: Notice; readonly way: Letter['way'] },
  context: DecisionContext,
): Decision {
  const { now } = context;
  if (lettersOf(petition).some(({ id }) => id === notice.id)) return NOTHING;
  const clock = context.charter.pledges.find(({ trigger }) => trigger === 'letterNeeded');
  const room = mailRoomOf(context.office, now);
  const target =
    clock && makePledge(clock, now, context, { among: petition.pledges, task: 'letter', of: room });
  const about = target ? { target: target.id } : {};
  const events: PetitionEvent[] = [
    { type: 'LetterNeeded', at: now, letter: notice.id, way, said: saidOf(notice), ...about },
    ...(target ? [pledgeMade(target, now)] : []),
  ];
  const ask: NoticeIntent = {
    kind: 'letter',
    to: room,
    because: notice.id,
    ...(target && { pledge: target.id }),
  };
  const marks = [{ notice: notice.id, state: 'handed' as const, at: now }];
  return { ...decided(petition, events, [ask], now, context), marks };
}
