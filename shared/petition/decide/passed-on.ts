import type { Office } from '../../organization/office.ts';
import { mailRoomOf, presentFor } from '../../organization/presence.ts';
import { togetherOf, waitingApproval } from '../collaboration.ts';
import type { DecisionContext } from '../context.ts';
import type { PetitionEvent } from '../events.ts';
import type { NoticeIntent } from '../notice-intent.ts';
import type { Petition } from '../petition.ts';
import { openLetters } from '../reach.ts';

/**
 * Whoever has from now on what somebody else had of a petition is asked for it as that person was: to approve, to judge, to look,
 * to find or tell of a second visit, to answer a question. `after` is the petition with these events.
 */
export function askedNow(
  after: Petition,
  events: readonly PetitionEvent[],
  { office, now }: Pick<DecisionContext, 'office' | 'now'>,
): readonly NoticeIntent[] {
  const on = (pledge: string | undefined) => (pledge === undefined ? {} : { pledge });
  const to = (person: string) => presentFor(office, person, now);
  return events.flatMap((event): NoticeIntent[] => {
    switch (event.type) {
      case 'ApprovalPassedOn': {
        const about = waitingApproval(after)?.by;
        const asked = { kind: 'approval', to: to(event.approver), because: event.answer } as const;
        return [{ ...asked, ...(about !== undefined && { about }), ...on(event.target) }];
      }
      case 'ConsultationPassedOn': {
        const { consultation: because, person, target } = event;
        const about = togetherOf(after).consultations.find(({ id }) => id === because)?.by;
        const asked = { kind: 'consultation', to: to(person), because } as const;
        return [{ ...asked, ...(about !== undefined && { about }), ...on(target) }];
      }
      case 'DisputePassedOn':
        return [{ kind: 'disputed', to: to(event.judge), ...on(after.dispute?.period) }];
      case 'SecondLookPassedOn':
        return [{ kind: 'second-look', to: to(event.looker), ...on(event.period) }];
      case 'VisitPassedOn':
        return [{ kind: 'visit', to: to(event.person), ...on(event.target) }];
      default:
        return [];
    }
  });
}

/** What waits to be posted goes to whoever posts it now, where whoever did is barred. */
export function lettersNow(
  petition: Petition,
  given: Office,
  { office, now }: Pick<DecisionContext, 'office' | 'now'>,
): readonly NoticeIntent[] {
  const to = mailRoomOf(office, now);
  if (to === mailRoomOf(given, now)) return [];
  return openLetters(petition).map(({ id: because, target }) => ({
    ...{ kind: 'letter', to, because },
    ...(target !== undefined && { pledge: target }),
  }));
}
