import type { NoticeIntent } from '../notice-intent.ts';
import type { Petition } from '../petition.ts';
import { isOfHomeVisit, missedKind, type Pledge } from '../pledge.ts';
import { toCitizen } from './home-visit-told.ts';
import { toPetitioner } from './recipients.ts';

/** What the petitioner is told of a break: what was missed, or that the answer is late while they wait for one. */
export function missedBy(
  petition: Petition,
  pledge: Pledge,
  newDueAt: number | undefined,
): readonly NoticeIntent[] {
  if (isOfHomeVisit(pledge)) {
    const isBreach = petition.homeBreaches?.some(({ id }) => id === pledge.homeVisit);
    const told = isBreach ? 'breach' : 'late';
    return toCitizen(petition, told, pledge.homeVisit ?? '', {
      ...{ level: 'break', pledge: pledge.id },
    });
  }
  const about = { level: 'break' as const, pledge: pledge.id };
  const kind = missedKind(pledge);
  if (kind) return toPetitioner(petition, { kind, ...about });
  if ((pledge.answeredAt ?? petition.answeredAt) !== undefined) return [];
  return toPetitioner(petition, {
    ...{ kind: 'delay', ...about },
    ...(newDueAt !== undefined && { newDueAt }),
  });
}
