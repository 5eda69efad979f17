import type { Charter } from '../charter/charter.ts';
import type { Notice } from '../petition/notice.ts';
import type { Petition } from '../petition/petition.ts';
import { isOfVisit } from '../petition/pledge.ts';
import { openCalls, openLetters } from '../petition/reach.ts';
import type { NoticeCase, Obsolete } from './notice.ts';

export function standingOf(notice: Notice, petition: Petition, charter: Charter): NoticeCase {
  const pledge = petition.pledges.find(({ id }) => id === notice.pledge);
  return {
    notice,
    petition,
    charter,
    pledge,
    answered: petition.answeredAt !== undefined && !pledge?.owes,
    gone: petition.status === 'withdrawn' || petition.status === 'transferred',
  };
}

/** Nothing overtakes it. */
export const never: Obsolete = () => false;

/** No answer of ours is awaited any more. */
export const isOver: Obsolete = ({ answered, gone }) => answered || gone;

/** What a rung of a ladder tells: of a date to come, or of a break. */
interface Rung {
  readonly isBreak?: true;
  /** Whether it speaks of a time after the break, to whom the break was told. */
  readonly isAfterBreak?: (notice: Notice) => boolean;
}

/** Judged by the task that its pledge is the clock of; for a pledge of the answer itself, by `rule`. */
export const unlessTask =
  (rule: Obsolete, rung: Rung = {}): Obsolete =>
  (standing) =>
    taskIsOver(standing, rung) ?? rule(standing);

/** Whether a task that staff are told of has been done or overtaken; undefined where the pledge is of no such task. */
function taskIsOver(
  { notice, petition, pledge }: NoticeCase,
  { isBreak, isAfterBreak }: Rung,
): boolean | undefined {
  if (!pledge) return undefined;
  const isToStaff = notice.to !== 'petitioner';
  // What was broken is told also of what was done since, as done.
  if (isBreak && pledge.task && isToStaff) return pledge.state !== 'broken';
  if (pledge.task === 'letter' && isToStaff)
    return !openLetters(petition).some(({ target }) => target === pledge.id);
  // A call may come after the answer, which then is what it tells.
  if (pledge.task === 'call' && isToStaff)
    return (
      !openCalls(petition).some(({ target }) => target === pledge.id) || pledge.state !== 'open'
    );
  // What a colleague was asked for.
  if ((pledge.of !== undefined || isOfVisit(pledge)) && isToStaff)
    return pledge.state !== 'open' && !pledge.silent;
  // An appeal, and a reply that nobody proved, run beside the answer: only the decision overtakes what is said of them.
  if (pledge.task === 'unproven' || (pledge.task === 'appeal' && isToStaff))
    return isAfterBreak?.(notice) ? !pledge.silent : pledge.state !== 'open';
  return undefined;
}
