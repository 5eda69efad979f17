import * as z from 'zod/mini';
import { dayText, parseDay } from '../charter/day.ts';
import { lazily } from '../kernel/lazily.ts';
import { presentFor } from '../organization/presence.ts';
import { type LazilyGiven, Text } from '../petition/fields.ts';
import { type ItemDecision, type ItemTerms, reviewOn } from './clock.ts';
import { type Cause, Plain } from './events.ts';

/** A new item, as whoever answers describes it. `day` is YYYY-MM-DD. */
export const NewItem = lazily(() =>
  z.strictObject({ change: Text, owner: Text, day: Text, sentence: Plain() }),
);
export type NewItem = LazilyGiven<typeof NewItem>;

/** What an answer asks for: an item of its own, or a part in one that is open. */
export const ItemWanted = lazily(() =>
  z.union([z.strictObject({ joins: Text }), z.strictObject({ opens: NewItem() })]),
);
export type ItemWanted = LazilyGiven<typeof ItemWanted>;

/** What a petition's decision does to an item, in the same transaction. */
export type ItemBeside =
  | { readonly id: string; readonly joins: true; readonly opens?: undefined }
  | { readonly id: string; readonly opens: ItemDecision; readonly joins?: undefined };

/** Whether an item may be looked at again on a day: a working day after today, within the days of the charter. `at` is epoch ms. */
export function isReviewDay(day: string, at: number, { charter, calendar }: ItemTerms): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
  const today = calendar.dayOf(at);
  try {
    const asked = parseDay(day);
    const ahead = asked - today;
    return ahead > 0 && ahead <= charter.terms.improvement.days && calendar.isWorkday(asked);
  } catch (error) {
    if (error instanceof RangeError) return false; // 31 February
    throw error;
  }
}

/** The day that a form proposes: the last working day within half of the longest time. `at` is epoch ms. */
export const proposedDay = (at: number, terms: ItemTerms): string =>
  workdayWithin(Math.ceil(terms.charter.terms.improvement.days / 2), at, terms);

/** The last working day within so many days of `at` (epoch ms). */
export function workdayWithin(days: number, at: number, { calendar }: ItemTerms): string {
  let day = calendar.dayOf(at) + days;
  while (!calendar.isWorkday(day)) day -= 1;
  return dayText(day);
}

interface Opening {
  readonly id: string;
  /** The petition whose answer opens it; undefined where a team owes it. */
  readonly petition?: string;
  readonly cause: Cause;
  readonly by: string;
  /** The instant of the answer, epoch ms. */
  readonly at: number;
}

/** The first commit of an item: its owner hears of it, unless they opened it themselves. */
export function openItem(
  wanted: NewItem,
  { id, petition, cause, by, at }: Opening,
  terms: ItemTerms,
):
  | ItemDecision
  | { readonly refused: 'review-day-wrong' | 'unknown-person'; readonly field: string } {
  const { change, owner, day, sentence } = wanted;
  const person = terms.office.people.find((one) => one.id === owner);
  if (!person) return { refused: 'unknown-person', field: 'itemOwner' };
  if (!isReviewDay(day, at, terms)) return { refused: 'review-day-wrong', field: 'itemDay' };
  const review = reviewOn(day, at, 1, terms);
  const { department } = person;
  const to = presentFor(terms.office, owner, at);
  return {
    events: [
      {
        ...{ type: 'ItemOpened', at, id, by, cause, department, owner },
        ...(petition !== undefined && { petition }),
        ...{ change, sentence, day, review },
      },
    ],
    notices:
      owner === by || to === by
        ? []
        : [
            {
              ...{ kind: 'improvement', to, recipientIs: 'assignee' },
              ...{ newDueAt: review.dueAt, because: 'opened' },
            },
          ],
  };
}
