import type { WorkCalendar } from '../charter/calendar.ts';
import type { Charter } from '../charter/charter.ts';
import { parseDay } from '../charter/day.ts';
import type { RingMessage } from '../messages/messages.ts';
import type { Office } from '../organization/office.ts';
import type { NoticeIntent } from '../petition/notice-intent.ts';
import { begun, type Climb, movedTo, rungAt, toldOf } from '../petition/staff-clock.ts';
import type { ItemEvent, Review } from './events.ts';
import { type Item, isOpenItem } from './item.ts';

/** What an item's decisions go by. */
export interface ItemTerms {
  readonly charter: Charter;
  readonly calendar: WorkCalendar;
  readonly office: Office;
}

/** All that an item tells anybody: staff at a rung or when it becomes theirs, and those who asked when it is over. */
export type ItemNotice = 'improvement' | 'improvement-over';

/** What a decision about an item comes to: one commit. */
export interface ItemDecision {
  readonly events: readonly ItemEvent[];
  readonly notices: readonly (NoticeIntent & { readonly kind: ItemNotice })[];
}

export const NOTHING: ItemDecision = { events: [], notices: [] };

/** The close of a day, or of the working day after it where it is closed by now. `day` is YYYY-MM-DD. */
const dueOn = (day: string, calendar: WorkCalendar): number =>
  calendar.closeOf(calendar.workdayOnOrAfter(parseDay(day)));

const climbOf = ({ charter, calendar }: ItemTerms): Climb => ({
  ladder: charter.terms.improvement.ladder,
  calendar,
});

/** The clock of a review on a day, from `at` on (epoch ms); `nextSeq` counts on from the review before. */
export const reviewOn = (day: string, at: number, nextSeq: number, terms: ItemTerms): Review =>
  begun(
    { id: 'review', startsAt: at, dueAt: dueOn(day, terms.calendar), nextSeq, spent: [] },
    climbOf(terms),
  );

/** A moment of a review has come. */
export function ringItem(
  item: Item,
  { pledge: id, seq }: Pick<RingMessage, 'pledge' | 'seq'>,
  context: ItemTerms & { readonly now: number },
): ItemDecision {
  const { now, office } = context;
  const review = item.pledges.find((one) => one.id === id);
  const came = isOpenItem(item) && review && rungAt(review, seq, now, climbOf(context));
  if (!came) return NOTHING;
  if (!('rung' in came))
    return { events: [{ type: 'ReviewMoved', at: now, ...came }], notices: [] };
  const { owner: assignee, department } = item;
  return {
    events: [{ type: 'ReviewRung', at: now, ...came.rung }],
    notices: toldOf(came.tell, { assignee, department }, office, now).map((told) => ({
      ...{ kind: 'improvement', ...told, level: came.rung.level },
      ...{ newDueAt: review.dueAt, because: 'due' },
    })),
  };
}

/** The calendar is another: the review is due at the close of its day, or of the working day after it. */
export function followCalendar(
  item: Item,
  context: ItemTerms & { readonly now: number },
): ItemDecision {
  const { now, calendar } = context;
  const [review] = item.pledges;
  if (!isOpenItem(item) || !review || review.calendarVersion === calendar.version) return NOTHING;
  const moved = movedTo(review, dueOn(item.day, calendar), climbOf(context));
  return { events: [{ type: 'ReviewMoved', at: now, ...moved }], notices: [] };
}
