import { termsAsMade } from '../../charter/versions.ts';
import type { Decision, Terms } from '../decision.ts';
import type { NoticeIntent } from '../notice-intent.ts';
import { headDate } from '../objection.ts';
import type { Petition } from '../petition.ts';
import { missedBy } from './missed-by.ts';
import { toStaff } from './recipients.ts';
import { isUnposted, tellUnposted } from './unposted.ts';

/**
 * What the ladder tells of each break that a decision records, where the decision itself says nothing of it: the
 * petitioner, unless the answer came with it, and staff. `after` is the petition with the decision's events.
 */
export function untoldBreaks(
  after: Petition,
  { events, notices }: Decision,
  now: number,
  terms: Terms,
): readonly NoticeIntent[] {
  return events.flatMap((event) => {
    if (event.type !== 'PledgeBroken') return [];
    const pledge = after.pledges.find(({ id }) => id === event.pledge);
    if (!pledge || notices.some((told) => told.pledge === pledge.id)) return [];
    const rung = termsAsMade(pledge, terms.charter)?.ladder.find(({ level }) => level === 'break');
    if (!rung) return [];
    const newDueAt = pledge.owes || pledge.task ? undefined : headDate(after, now)?.dueAt;
    const about = { pledge: pledge.id, level: 'break' as const };
    const dated = { ...about, ...(newDueAt !== undefined && { newDueAt }) };
    return [
      ...(rung.tell.includes('petitioner') ? missedBy(after, pledge, newDueAt) : []),
      ...(isUnposted(after, pledge)
        ? tellUnposted(rung.tell, after, now, terms, about)
        : toStaff('break', rung.tell, after, now, terms, dated)),
    ];
  });
}
