import type { NoticeIntent } from '../notice-intent.ts';
import type { Petition } from '../petition.ts';
import { isOfHomeVisit, type Pledge } from '../pledge.ts';
import { toCitizen } from './home-visit-told.ts';
import { toPetitioner } from './recipients.ts';

/** What the petitioner is told of a break: a delay, while they wait for the answer; of a visit what was wrong with it, whatever was answered. */
export function petitionerOfBreak(
  petition: Petition,
  pledge: Pledge,
  about: Pick<NoticeIntent, 'level' | 'newDueAt'>,
): readonly NoticeIntent[] {
  const on = { pledge: pledge.id, ...about };
  if (isOfHomeVisit(pledge))
    return toCitizen(
      petition,
      pledge.task === 'home-visit-arrival' ? 'late' : 'breach',
      pledge.homeVisit ?? '',
      on,
    );
  return (pledge.answeredAt ?? petition.answeredAt) === undefined
    ? toPetitioner(petition, { kind: 'delay', ...on })
    : [];
}
