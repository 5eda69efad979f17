import type { Moment } from '../../charter/charter.ts';
import { momentsOf } from '../../charter/ladder.ts';
import { madeBy } from '../../charter/versions.ts';
import { askingsDue } from '../asking.ts';
import type { Decision, Terms } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import { step } from '../evolve.ts';
import type { NoticeIntent } from '../notice-intent.ts';
import type { Petition } from '../petition.ts';
import { isAwaited, type Pledge } from '../pledge.ts';
import { lapseHeldUntil } from '../unproven.ts';
import { isOver } from './is-final.ts';
import { progressOwed } from './progress-owed.ts';
import { recordBreaks } from './record-breaks.ts';
import { termsOf } from './terms-of.ts';
import { toldAgain } from './told-again.ts';
import { untoldBreaks } from './untold-breaks.ts';
import { waived } from './waived.ts';

const SECOND = 1000;

/**
 * What a decision comes to, with every pledge's next moment made right after its events. A break that it records and
 * says nothing of is told as the ladder has it, and one that it withdraws is taken back: none is recorded in silence. What
 * its petitioner agreed to be asked about afterwards waits for the lots.
 */
export function decided(
  petition: Petition,
  events: readonly PetitionEvent[],
  notices: readonly NoticeIntent[],
  now: number,
  terms: Terms,
): Decision {
  const after = events.reduce(step, petition);
  return {
    events: [...events, ...clocked(after, now, terms)],
    notices: [
      ...notices,
      ...untoldBreaks(after, { events, notices }, now, terms),
      ...toldAgain(petition, after, { events, notices }, now, terms),
      ...askingsDue(petition, after, events, terms),
    ],
  };
}

/**
 * What follows every decision: what the charter makes of a break (P20), an apology that nobody wishes to hear, each pledge's next moment, and a period where nothing
 * else would be told.
 */
export function clocked(before: Petition, now: number, terms: Terms): readonly PetitionEvent[] {
  const recorded = [...recordBreaks(before, now, terms), ...waived(before, now)];
  const petition = recorded.reduce(step, before);
  const scheduled = rescheduled(petition, now, terms);
  const waiting = scheduled.reduce(step, petition);
  const owed = progressOwed(waiting, now, terms);
  return [
    ...recorded,
    ...scheduled,
    ...owed,
    ...rescheduled(owed.reduce(step, waiting), now, terms),
  ];
}

/** Nothing to do: stale, repeated or already so. Writes nothing. */
export const NOTHING: Decision = { events: [], notices: [] };

/** A PledgeScheduled for each pledge whose next moment is no longer the one it carries. */
export function rescheduled(
  petition: Petition,
  now: number,
  terms: Terms,
): readonly PetitionEvent[] {
  return petition.pledges.flatMap((pledge) => {
    const nextAt = unspentMoments(petition, pledge, terms)[0]?.at;
    if (nextAt === pledge.nextAt) return [];
    return [
      {
        type: 'PledgeScheduled' as const,
        at: now,
        pledge: pledge.id,
        ...(nextAt !== undefined && { nextAt }),
        seq: pledge.nextSeq + 1,
      },
    ];
  });
}

/** The moments that are still to come or still to be told, earliest first; none once a pledge is settled. */
export function unspentMoments(
  petition: Petition,
  pledge: Pledge,
  terms: Terms,
): readonly Moment[] {
  if (pledge.state !== 'open' && !(pledge.state === 'broken' && pledge.silent)) return [];
  // What stands still rings for nobody.
  if (pledge.pausedAt !== undefined && pledge.state === 'open') return [];
  const clock = {
    startsAt: (pledge.pauses ?? []).reduce(
      (at, { from, until }) => at + until - from,
      pledge.startsAt,
    ),
    dueAt: pledge.dueAt,
    actBy: pledge.actBy,
    receivedAt: petition.receivedAt,
    accepted: petition.acceptedAt !== undefined,
  };
  return (
    momentsOf(clock, termsOf(pledge, terms).ladder, terms.calendar)
      .filter((moment) => !pledge.spent.includes(moment.level) && !isExplained(moment, petition))
      // Nobody is asked for an answer any more; whether it was late is still to be judged.
      .filter(({ level }) => level === 'break' || !isOver(petition) || !isAwaited(pledge))
      .map((moment) =>
        moment.level === 'break' ? afterWait(moment, petition, pledge, terms) : moment,
      )
      .toSorted((a, b) => a.at - b.at)
  );
}

/** Once a person has explained nobody is asked to; until it has reached the petitioner the rest goes on. */
const isExplained = ({ level }: Moment, { objection }: Petition): boolean =>
  objection?.explanation !== undefined && (level === 'one-up' || level === 'by-rule');

/**
 * While a prior notice is accepted but unresolved at the due instant the break waits (A12). The petitioner's own time waits
 * for a person to read what may be their reply.
 */
function afterWait(moment: Moment, petition: Petition, pledge: Pledge, terms: Terms): Moment {
  const until =
    pledge.task === 'supplement' ? lapseHeldUntil(petition) : (graceEnd(pledge, terms) ?? 0);
  return { ...moment, at: Math.max(moment.at, until) };
}

/** The first whole second after the wait for a prior notice; undefined when there is nothing to wait for. */
export function graceEnd(pledge: Pledge, terms: Terms): number | undefined {
  const notice = pledge.priorNotice;
  if (notice?.state !== 'pending' || notice.acceptedAt === undefined) return undefined;
  if (notice.acceptedAt > pledge.dueAt) return undefined;
  const end = pledge.dueAt + madeBy(pledge, terms.charter).terms.priorNoticeGrace;
  return Math.floor(end / SECOND) * SECOND + SECOND;
}
