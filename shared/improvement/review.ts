import {
  BY_OFFICE,
  departmentNow,
  type Leaver,
  leaverOf,
  successorOf,
} from '../organization/leavers.ts';
import type { Office } from '../organization/office.ts';
import { actsForOneOf, headOf, presentFor } from '../organization/presence.ts';
import { type ItemDecision, type ItemTerms, NOTHING, reviewOn } from './clock.ts';
import type { Plain } from './events.ts';
import { type Item, isOpenItem } from './item.ts';
import { isReviewDay } from './open.ts';

/** What came of a review. `day` is YYYY-MM-DD. */
export type Result =
  | { readonly result: 'done'; readonly said: Plain }
  | { readonly result: 'open'; readonly reason: string; readonly day: string }
  | { readonly result: 'given-up'; readonly said: Plain };

export interface ReviewContext extends ItemTerms {
  readonly by: string;
  /** The instant of the request, and of the decision; epoch ms. */
  readonly at: number;
  readonly now: number;
}

type Code =
  | 'item-changed'
  | 'item-director-only'
  | 'item-over'
  | 'not-for-you'
  | 'review-day-wrong';
type Refused = { readonly refused: Code; readonly field?: string };

const refused = (code: Code, field?: string): Refused => ({
  refused: code,
  ...(field !== undefined && { field }),
});

/** Who reviews it at `now` (epoch ms): its owner, the head, the director, and who stands in for them. */
export function mayReview(
  { owner, department }: Pick<Item, 'owner' | 'department'>,
  person: string,
  office: Office,
  now: number,
): boolean {
  const head = office.departments.find(({ id }) => id === department)?.head;
  return (
    [owner, presentFor(office, owner, now), head, headOf(office, department, now)].includes(
      person,
    ) || isDirector(person, office, now)
  );
}

/** The director, or who stands in, at `now` (epoch ms). */
export const isDirector = (person: string, office: Office, now: number): boolean =>
  actsForOneOf(office, [office.director], person, now);

/** Whether putting it off once more is the director's alone. */
export const isDirectorsToPostpone = (
  { postponed }: Pick<Item, 'postponed'>,
  { charter }: Pick<ItemTerms, 'charter'>,
): boolean => postponed >= charter.terms.improvement.postponements;

/**
 * The result of a review. The same words pressed again do nothing; two who decide at once: the second is told that it
 * changed (`seen` is the version that they read).
 */
export function reviewItem(
  item: Item,
  { seen, ...given }: Result & { readonly seen: number },
  context: ReviewContext,
): ItemDecision | Refused {
  const { by, at, now, office } = context;
  if (!mayReview(item, by, office, now)) return refused('not-for-you');
  if (isRepeated(item, given, by)) return NOTHING;
  if (!isOpenItem(item)) return refused('item-over');
  const isHers = isDirector(by, office, now);
  if (given.result === 'given-up' && !isHers) return refused('item-director-only');
  if (given.result === 'open' && isDirectorsToPostpone(item, context) && !isHers)
    return refused('item-director-only');
  if (seen < (item.changedIn ?? 0)) return refused('item-changed');
  if (given.result === 'open') return postponed(item, given, context);
  const event =
    given.result === 'done'
      ? ({ type: 'ItemDone', at, by, done: given.said } as const)
      : ({ type: 'ItemGivenUp', at, by, reason: given.said } as const);
  return {
    events: [event],
    // Those who asked are told from here, each by a commit of their own petition.
    notices: [{ kind: 'improvement-over', to: 'askers', because: given.result }],
  };
}

function postponed(
  item: Item,
  { day, reason }: Extract<Result, { readonly result: 'open' }>,
  context: ReviewContext,
): ItemDecision | Refused {
  const { by, at } = context;
  if (!isReviewDay(day, at, context)) return refused('review-day-wrong', 'day');
  const [before] = item.pledges;
  const review = reviewOn(day, at, (before?.nextSeq ?? 0) + 1, context);
  return { events: [{ type: 'ItemPostponed', at, by, reason, day, review }], notices: [] };
}

function isRepeated({ latest, ending, result, overBy }: Item, given: Result, by: string): boolean {
  if (given.result !== 'open')
    return (
      ending === given.result &&
      overBy === by &&
      result?.ko === given.said.ko &&
      result.en === given.said.en
    );
  return (
    ending === undefined &&
    latest?.by === by &&
    latest.day === given.day &&
    latest.reason === given.reason
  );
}

/** Whoever owned it has left: the clock runs on, and who takes it over hears of it. Nothing where nobody left. */
export function handOverItem(
  item: Item,
  leavers: readonly Leaver[],
  { office, now }: Pick<ReviewContext, 'office' | 'now'>,
): ItemDecision {
  const { owner: from, department } = item;
  const leaver = leaverOf(leavers, from, department, office);
  if (!leaver || !isOpenItem(item)) return NOTHING;
  const owner = successorOf(office, leaver, department, now);
  if (owner === from) return NOTHING;
  const [review] = item.pledges;
  const goesTo = departmentNow(office, department);
  return {
    events: [{ type: 'ItemHandedOver', at: now, by: BY_OFFICE, from, owner, department: goesTo }],
    notices: [
      {
        ...{ kind: 'improvement', to: owner, recipientIs: 'assignee', because: 'handed-over' },
        ...(review && { newDueAt: review.dueAt }),
      },
    ],
  };
}
