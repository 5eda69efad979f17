import type { Told } from '../../charter/rungs.ts';
import { termsAsMade } from '../../charter/versions.ts';
import type { Decision, Terms } from '../decision.ts';
import type { NoticeIntent } from '../notice-intent.ts';
import type { Petition } from '../petition.ts';
import { AFTER_DUE } from '../pledge/reduce.ts';
import { isOver } from './is-final.ts';
import { toPetitioner, toStaff } from './recipients.ts';

/**
 * Whoever was told of a break or a lapse that a decision withdraws is told that it was none: staff, but whom the decision
 * tells anyhow; the petitioner where it tells them nothing and an answer is still promised. `after` is the petition with
 * the decision's events.
 */
export function toldAgain(
  before: Petition,
  after: Petition,
  { events, notices }: Decision,
  now: number,
  terms: Terms,
): readonly NoticeIntent[] {
  const told = new Set(notices.map(({ to }) => to));
  return events.flatMap((event) => {
    if (event.type !== 'BreakWithdrawn' && event.type !== 'LapseWithdrawn') return [];
    const { pledge } = event;
    if (notices.some((notice) => notice.kind === 'not-late' && notice.pledge === pledge)) return [];
    const roles = rolesTold(before, pledge, terms);
    const staff = toStaff('not-late', roles, after, now, terms, { pledge });
    return [
      ...staff.filter(({ to }) => !told.has(to)),
      ...(roles.includes('petitioner') && !told.has('petitioner')
        ? dateToldAgain(after, pledge)
        : []),
    ];
  });
}

/** To whom the ladder has spoken since the due instant; at a lapse, to all that its end speaks to. */
function rolesTold({ pledges }: Petition, id: string, { charter }: Terms): readonly Told[] {
  const pledge = pledges.find((one) => one.id === id);
  const ladder = (pledge && termsAsMade(pledge, charter)?.ladder) ?? [];
  return ladder
    .filter(({ level }) => AFTER_DUE.has(level))
    .filter(({ level }) => pledge?.spent.includes(level) || pledge?.task === 'supplement')
    .flatMap(({ tell }) => tell);
}

/** The date that holds now, in place of the one that was told at the break. */
function dateToldAgain(after: Petition, id: string): readonly NoticeIntent[] {
  const pledge = after.pledges.find((one) => one.id === id);
  if (pledge?.state !== 'open' || after.answeredAt !== undefined || isOver(after)) return [];
  return toPetitioner(after, { kind: 'corrected', pledge: id, newDueAt: pledge.dueAt });
}
