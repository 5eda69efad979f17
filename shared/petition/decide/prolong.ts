import { actBy } from '../../charter/deadline.ts';
import type { DecisionContext } from '../context.ts';
import type { Decision, Refusal, Terms } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import { step } from '../evolve.ts';
import type { Petition } from '../petition.ts';
import { openSupplement } from '../supplement.ts';
import { decided } from './commit.ts';
import { lapseWithdrawn } from './lapse.ts';
import { toPetitioner } from './recipients.ts';
import { refused } from './refused.ts';
import { endOf } from './supplement.ts';
import { charterOf } from './terms-of.ts';

/** More time, as the law lets a petitioner ask for (시행령 §24): by as long as at first, ten days at most, twice. */
export function prolongSupplement(
  petition: Petition,
  _asked: object,
  context: DecisionContext,
): Decision | Refusal<'no-supplement' | 'supplement-prolonged'> {
  const { at, now } = context;
  const again = lapseWithdrawn(petition, at, now, context);
  const before = again.reduce(step, petition);
  const open = openSupplement(before);
  const period = before.pledges.find(({ id, state }) => id === open?.period && state === 'open');
  if (!open || !period || at > period.dueAt) return refused('no-supplement');
  const { extensions, secondDays } = charterOf(petition, context).terms.supplement;
  if (open.prolonged >= extensions) return refused('supplement-prolonged');
  const { calendar } = context;
  const last = calendar.dayOf(open.until - 1);
  const length = Math.min(
    secondDays,
    calendar.dayOf(period.dueAt - 1) - calendar.dayOf(open.askedAt),
  );
  const newDueAt = endOf(calendar.workdayOnOrAfter(last + length), context);
  const events: PetitionEvent[] = [
    ...again,
    {
      type: 'SupplementProlonged',
      at,
      pledge: period.id,
      newDueAt,
      actBy: actBy(newDueAt, period.startsAt, calendar),
    },
  ];
  // Who was told that their time had passed reads once more what is asked, and until when.
  const about = { kind: 'supplement' as const, content: open.request, newDueAt };
  const told = again.length > 0 ? toPetitioner(petition, about) : [];
  return decided(petition, events, told, now, context);
}

/** How often that can still be asked for now. */
export const prolongableTimes = (petition: Petition, terms: Terms): number => {
  const open = openSupplement(petition);
  if (open?.period === undefined) return 0;
  return charterOf(petition, terms).terms.supplement.extensions - open.prolonged;
};
