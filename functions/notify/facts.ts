import { contactOf } from '../../shared/notices/contact-of.ts';
import type { StaffEntry } from '../../shared/notices/facts.ts';
import { pledgeAbout } from '../../shared/notices/pledge-about.ts';
import { topicOf } from '../../shared/notices/topics.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import { isAwaited, type Pledge } from '../../shared/petition/pledge.ts';
import type { Notice, Terms } from '../../shared/petition/ports.ts';
import { unprovenTask } from '../../shared/petition/unproven.ts';
import { isMidnight } from '../../shared/text/dates.ts';
import { tellsOfBreak } from './moot.ts';

/** In a list of a day, the decision about a reply that lies unread is what is asked for. */
const askedIn = (petition: Petition, notice: Notice): Pledge | undefined =>
  (notice.kind === 'due-today' ? unprovenTask(petition) : undefined) ??
  pledgeAbout(petition, notice);

/** One petition's line in a staff mail. */
export function entryOf(
  petition: Petition,
  notice: Notice,
  { office, charter }: Pick<Terms, 'office' | 'charter'>,
  link: string,
): StaffEntry | undefined {
  const pledge = askedIn(petition, notice);
  if (!pledge) return undefined;
  const level = tellsOfBreak(notice, pledge, charter) ? 'break' : notice.level;
  const { department, name } = contactOf(office, petition.assignee);
  return {
    number: petition.number,
    topic: topicOf(petition.unkeyed ? 'unkeyed' : petition.kind),
    department,
    assignee: name,
    receivedAt: petition.receivedAt,
    dueAt: pledge.dueAt,
    endOfDay: isMidnight(pledge.dueAt),
    actBy: pledge.actBy,
    ...(level !== undefined && { level }),
    ...(pledge.owes && { owes: pledge.owes }),
    recipientIs: notice.recipientIs ?? 'assignee',
    ...(pledge.task && { task: pledge.task }),
    ...(notice.newDueAt !== undefined && { newDueAt: notice.newDueAt }),
    ...(!petition.pledges.some(isAwaited) && { settled: true }),
    link,
  };
}
