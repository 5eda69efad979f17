import { DAY } from '../../charter/day.ts';
import type { Terms } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import type { Petition } from '../petition.ts';
import { isAwaited } from '../pledge.ts';
import { isOver } from './is-final.ts';
import { makePledge, pledgeMade } from './make-pledge.ts';

/**
 * Who waits for an answer is told every thirty days from the receipt what is happening (시행령 §23). The period is made
 * only when no date that is still promised comes before its end: the break of that date would tell more, and sooner.
 */
export function progressOwed(
  petition: Petition,
  now: number,
  terms: Terms,
): readonly PetitionEvent[] {
  const period = terms.charter.pledges.find(({ trigger }) => trigger === 'unanswered');
  const { pledges, answeredAt, receivedAt } = petition;
  if (!period || answeredAt !== undefined || isOver(petition)) return [];
  if (pledges.some(({ state, rule }) => state === 'open' && rule === period.rule)) return [];
  const length = terms.charter.terms.progressDays * DAY;
  const startsAt = receivedAt + Math.floor((now - receivedAt) / length) * length;
  const made = makePledge(period, startsAt, terms, { among: petition.pledges });
  const sooner = pledges.some(
    (pledge) =>
      // The end of the petitioner's own time tells them the new dates.
      (isAwaited(pledge) || pledge.task === 'supplement') &&
      pledge.nextAt !== undefined &&
      pledge.dueAt <= made.dueAt,
  );
  return sooner ? [] : [pledgeMade(made, now)];
}
