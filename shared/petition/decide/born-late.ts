import type { Terms } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import type { NoticeIntent } from '../notice-intent.ts';
import type { Petition } from '../petition.ts';
import type { Pledge } from '../pledge.ts';
import { breakEvents } from './break-events.ts';
import { unspentMoments } from './commit.ts';
import { toPetitioner, toStaff } from './recipients.ts';

export interface BornLate {
  readonly events: readonly PetitionEvent[];
  readonly notices: readonly NoticeIntent[];
}

/**
 * A petition can be entered long after its receipt: a letter stamped on Friday and keyed on Wednesday. What its ladder
 * would have told meanwhile is recorded as skipped; the head gets one mail, the assignee's assignment is the other.
 * A promise that was already broken at the entry is broken, and its citizen is told so. `enteredAt` is epoch ms.
 */
export function bornLate(
  petition: Petition,
  enteredAt: number,
  terms: Terms,
  pledges: readonly Pledge[] = petition.pledges,
): BornLate {
  const events = pledges.flatMap((pledge) => missed(petition, pledge, enteredAt, terms));
  const first = events.find((event) => event.type === 'PledgeBroken') ?? events[0];
  if (!first || !('pledge' in first) || typeof first.pledge !== 'string')
    return { events, notices: [] };
  const made = events.find((event) => event.type === 'PledgeMade');
  const about = {
    pledge: first.pledge,
    ...(made?.type === 'PledgeMade' && { newDueAt: made.pledge.dueAt }),
  };
  const { type } = first;
  const level = type === 'PledgeWarned' ? first.level : 'break';
  const kind = type === 'PledgeBroken' ? 'break' : 'warning';
  return {
    events,
    notices: [
      ...(made ? toPetitioner(petition, { kind: 'delay', level: 'break', ...about }) : []),
      ...toStaff(kind, ['head'], petition, enteredAt, terms, { ...about, level }),
    ],
  };
}

/** The levels of one pledge whose moment has passed before anybody here knew of the petition. */
function missed(
  petition: Petition,
  pledge: Pledge,
  enteredAt: number,
  terms: Terms,
): readonly PetitionEvent[] {
  const levels = unspentMoments(petition, pledge, terms)
    .filter(({ at }) => at <= enteredAt)
    .map(({ level }) => level);
  const highest = levels.at(-1);
  if (highest === undefined) return [];
  const others = (level: string) => levels.filter((other) => other !== level);
  if (levels.includes('break'))
    return breakEvents(petition, pledge, others('break'), enteredAt, terms);
  return [
    {
      type: 'PledgeWarned',
      at: enteredAt,
      pledge: pledge.id,
      level: highest,
      skipped: others(highest),
    },
  ];
}
