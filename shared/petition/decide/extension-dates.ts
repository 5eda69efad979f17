import type { RefusalCode } from '../../refusals/refusals.ts';
import { isRefusal, type Terms } from '../decision.ts';
import type { Petition } from '../petition.ts';
import { extend } from './extend.ts';
import { movable } from './movable.ts';

/**
 * The new dates (epoch ms) that an extension may name at `at`: the close of each workday in the range, and the range's
 * last instant. Each is one that `extend` itself takes; none where it refuses whatever the date is, with its code.
 */
export function extensionDates(
  petition: Petition,
  at: number,
  terms: Terms,
): { readonly dates: readonly number[]; readonly refused?: RefusalCode } {
  const pledge = movable(petition, at);
  const { calendar } = terms;
  const attempt = (newDueAt: number) =>
    extend(
      petition,
      { reason: 'consultation', newDueAt, sentence: '', consent: true },
      { ...terms, by: '', at, now: at },
    );
  if (!pledge) {
    const refusal = attempt(at);
    return { dates: [], ...(isRefusal(refusal) && { refused: refusal.refused }) };
  }
  const last = pledge.dueAt + (pledge.originalDueAt ?? pledge.dueAt) - pledge.startsAt;
  const candidates = [last];
  for (let day = calendar.dayOf(pledge.dueAt); day <= calendar.dayOf(last); day += 1)
    if (calendar.isWorkday(day)) candidates.push(calendar.closeOf(day));
  const dates = [...new Set(candidates)]
    .filter((candidate) => !isRefusal(attempt(candidate)))
    .toSorted((a, b) => a - b);
  const refusal = attempt(last);
  return { dates, ...(dates.length === 0 && isRefusal(refusal) && { refused: refusal.refused }) };
}
