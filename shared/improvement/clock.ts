import type { WorkCalendar } from '../charter/calendar.ts';
import type { Charter, Moment } from '../charter/charter.ts';
import { parseDay } from '../charter/day.ts';
import { actBy } from '../charter/deadline.ts';
import { momentsOf } from '../charter/ladder.ts';
import type { Told } from '../charter/rungs.ts';
import type { RingMessage } from '../messages/messages.ts';
import type { Office } from '../organization/office.ts';
import { headOf, presentFor } from '../organization/presence.ts';
import type { NoticeIntent } from '../petition/notice-intent.ts';
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

/** The clock of a review on a day, from `at` on (epoch ms); `nextSeq` counts on from the review before. */
export function reviewOn(day: string, at: number, nextSeq: number, terms: ItemTerms): Review {
  const { calendar } = terms;
  const dueAt = dueOn(day, calendar);
  const review: Review = {
    ...{ id: 'review', calendarVersion: calendar.version, startsAt: at, dueAt },
    ...{ actBy: actBy(dueAt, at, calendar), nextSeq, spent: [], silent: false },
  };
  const nextAt = momentsLeft(review, terms)[0]?.at;
  return { ...review, ...(nextAt !== undefined && { nextAt }) };
}

/** The rungs that are still to come or still to be told, earliest first. */
function momentsLeft(review: Review, { charter, calendar }: ItemTerms): readonly Moment[] {
  const climbed = { ...review, receivedAt: review.startsAt, accepted: true };
  return momentsOf(climbed, charter.terms.improvement.ladder, calendar).filter(
    ({ level }) => !review.spent.includes(level),
  );
}

/**
 * A moment of a review has come. Stale when its number is not the review's; after an outage only the highest rung that is
 * due is told, and that the day has gone is recorded all the same.
 */
export function ringItem(
  item: Item,
  { pledge: id, seq }: Pick<RingMessage, 'pledge' | 'seq'>,
  context: ItemTerms & { readonly now: number },
): ItemDecision {
  const { now } = context;
  const review = item.pledges.find((one) => one.id === id);
  if (!isOpenItem(item) || review?.nextAt === undefined) return NOTHING;
  if (review.nextSeq !== seq || review.nextAt > now) return NOTHING;
  const left = momentsLeft(review, context);
  const due = left.filter(({ at }) => at <= now);
  const nextAt = left.find(({ at }) => at > now)?.at;
  const next = nextAt === undefined ? {} : { nextAt };
  const highest = due.at(-1);
  if (!highest) {
    const { calendarVersion, dueAt } = review;
    const moved = { calendarVersion, dueAt, actBy: review.actBy, ...next };
    return { events: [{ type: 'ReviewMoved', at: now, ...moved }], notices: [] };
  }
  const skipped = due.slice(0, -1).map(({ level }) => level);
  const broken = due.some(({ level }) => level === 'break') && { broken: true as const };
  const rung = { level: highest.level, skipped, ...broken, ...next };
  return {
    events: [{ type: 'ReviewRung', at: now, ...rung }],
    notices: toldOf(highest.tell, item, now, context).map(([to, recipientIs]) => ({
      ...{ kind: 'improvement', to, recipientIs, level: highest.level },
      ...{ newDueAt: review.dueAt, because: 'due' },
    })),
  };
}

type Role = NonNullable<NoticeIntent['recipientIs']>;

/** One mail a person, under the first of the roles that they fill at `now` (epoch ms). */
function toldOf(
  roles: readonly Told[],
  { owner, department }: Item,
  now: number,
  { office }: ItemTerms,
): readonly (readonly [person: string, role: Role])[] {
  const people = new Map<string, Role>();
  for (const role of roles) {
    if (role === 'petitioner') continue;
    const to =
      role === 'head'
        ? headOf(office, department, now)
        : presentFor(office, role === 'assignee' ? owner : office[role], now);
    if (!people.has(to)) people.set(to, role);
  }
  return [...people];
}

/** The calendar is another: the review is due at the close of its day, or of the working day after it. */
export function followCalendar(
  item: Item,
  context: ItemTerms & { readonly now: number },
): ItemDecision {
  const { now, calendar } = context;
  const [review] = item.pledges;
  if (!isOpenItem(item) || !review || review.calendarVersion === calendar.version) return NOTHING;
  // What is broken stays so: its day has gone.
  const dueAt = review.brokenAt === undefined ? dueOn(item.day, calendar) : review.dueAt;
  const moved = {
    ...{ calendarVersion: calendar.version, dueAt },
    actBy: actBy(dueAt, review.startsAt, calendar),
  };
  const nextAt = momentsLeft({ ...review, ...moved }, context)[0]?.at;
  const event = { type: 'ReviewMoved' as const, at: now, ...moved };
  return { events: [{ ...event, ...(nextAt !== undefined && { nextAt }) }], notices: [] };
}
