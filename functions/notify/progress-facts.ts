import { DAY } from '../../shared/charter/day.ts';
import type { ProgressFacts } from '../../shared/notices/progress-facts.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import { isRunning, type Pledge } from '../../shared/petition/pledge.ts';
import { isPaused } from '../../shared/petition/supplement.ts';

/** Where a petition stands at the end of `period`, as its petitioner is told: read when the notice is sent. */
export function progressFacts(
  petition: Petition,
  period: Pledge,
  objectionUrl: string,
): ProgressFacts {
  const { pledges, receivedAt, acceptedAt, answers } = petition;
  const dates = pledges.filter(isRunning).map(({ dueAt }) => dueAt);
  const next = pledges.find(({ state, rule }) => state === 'open' && rule === period.rule);
  return {
    kind: 'progress',
    days: Math.floor((period.dueAt - receivedAt) / DAY),
    stage: isPaused(petition)
      ? 'paused'
      : answers > 0
        ? 'reopened'
        : acceptedAt === undefined
          ? 'unopened'
          : 'inProgress',
    ...(dates.length > 0 && { dueAt: Math.min(...dates) }),
    ...(next && { nextAt: next.dueAt }),
    objectionUrl,
  };
}
