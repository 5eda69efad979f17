import type { WorkCalendar } from '../../shared/charter/calendar.ts';
import type { Clocked, ClockedPledge } from '../../shared/kernel/clocked.ts';
import type { Office } from '../../shared/organization/office.ts';
import { presentFor } from '../../shared/organization/presence.ts';
import type { SubjectDecision, SubjectKind } from '../../shared/subjects/kind.ts';

/** The least that the clock can ring for: a plan that must be announced by a day, or its head hears of it. */
interface Announcement extends Clocked {
  readonly id: string;
  readonly head: string;
  readonly announcedAt?: number;
  readonly pledges: readonly Announcing[];
}

/** One promise: to announce it in time. */
interface Announcing extends ClockedPledge {
  readonly id: 'announce';
  readonly brokenAt?: number;
  readonly calendarVersion: string;
}

type Event =
  | {
      readonly type: 'AnnouncementPlanned';
      readonly at: number;
      readonly id: string;
      readonly head: string;
      readonly pledge: Announcing;
    }
  | { readonly type: 'Announced'; readonly at: number }
  | { readonly type: 'AnnouncementLate'; readonly at: number }
  | {
      readonly type: 'DayMoved';
      readonly at: number;
      readonly dueAt: number;
      readonly calendarVersion: string;
    };

interface Terms {
  readonly calendar: WorkCalendar;
  readonly office: Office;
}
type Told = 'escalation';
type Decided = SubjectDecision<Event, Told>;

const NOTHING: Decided = { events: [], notices: [] };
const WITHIN = 7;
const SECOND = 1000;

/** The close of the seventh day, or of the workday after it. */
const dueFrom = (startsAt: number, calendar: WorkCalendar): number =>
  calendar.closeOf(calendar.workdayOnOrAfter(calendar.dayOf(startsAt) + WITHIN));

export const plan = (
  { id, head, at }: { readonly id: string; readonly head: string; readonly at: number },
  { calendar }: Terms,
): Decided => {
  const dueAt = dueFrom(at, calendar);
  const clock = { startsAt: at, dueAt, nextAt: dueAt + SECOND, nextSeq: 1, silent: false };
  const pledge = { id: 'announce' as const, ...clock, calendarVersion: calendar.version };
  return { events: [{ type: 'AnnouncementPlanned', at, id, head, pledge }], notices: [] };
};

export const announced = ({ announcedAt }: Announcement, at: number): Decided =>
  announcedAt === undefined ? { events: [{ type: 'Announced', at }], notices: [] } : NOTHING;

function evolve(before: Announcement | undefined, events: readonly Event[]): Announcement {
  const after = events.reduce<Announcement | undefined>(step, before);
  if (!after) throw new Error('an announcement begins with its plan');
  return { ...after, version: (before?.version ?? 0) + 1 };
}

function step(before: Announcement | undefined, event: Event): Announcement | undefined {
  if (event.type === 'AnnouncementPlanned')
    return { id: event.id, head: event.head, version: 0, pledges: [event.pledge] };
  if (!before) return undefined;
  switch (event.type) {
    case 'Announced':
      return { ...clocked(before, undefined), announcedAt: event.at };
    case 'AnnouncementLate':
      return clocked(before, undefined, { silent: true, brokenAt: event.at });
    case 'DayMoved': {
      const { dueAt, calendarVersion } = event;
      return clocked(before, dueAt + SECOND, { dueAt, calendarVersion });
    }
  }
}

/** Its promise with another next moment, which has another number. */
const clocked = (
  announcement: Announcement,
  nextAt: number | undefined,
  change: Partial<Announcing> = {},
): Announcement => ({
  ...announcement,
  pledges: announcement.pledges.map(({ nextAt: _, ...pledge }) => ({
    ...pledge,
    silent: false,
    ...change,
    nextSeq: pledge.nextSeq + 1,
    ...(nextAt !== undefined && { nextAt }),
  })),
});

function isAnnouncing(stored: unknown): stored is Announcing {
  return (
    typeof stored === 'object' && stored !== null && 'id' in stored && stored.id === 'announce'
  );
}

const isAnnouncement = (stored: unknown): stored is Omit<Announcement, 'version' | 'pledges'> =>
  typeof stored === 'object' && stored !== null && 'id' in stored && 'head' in stored;

export const announcement: SubjectKind<Announcement, Event, Terms, Told> = {
  name: 'announcement',
  form: /^A-\d{4}-\d{6}$/,
  longestId: 'A-9999-999999',
  notices: ['escalation'],
  idOf: ({ id }) => id,
  storedEvents: (events) => ({ v: 1, events }),
  readState(stored, apart) {
    if (!isAnnouncement(stored)) throw new Error('not an announcement');
    return { ...stored, ...apart };
  },
  readPledge(stored) {
    if (!isAnnouncing(stored)) throw new Error('not the promise to announce');
    return stored;
  },
  evolve,
  termsFrom: ({ calendar, office }) => ({ calendar, office }),
  onRing({ pledges, head }, { pledge: id, seq }, { now, office }) {
    const pledge = pledges.find((one) => one.id === id);
    if (pledge?.nextAt === undefined || pledge.nextSeq !== seq || pledge.nextAt > now)
      return NOTHING;
    const to = presentFor(office, head, now);
    return {
      events: [{ type: 'AnnouncementLate', at: now }],
      notices: [{ kind: 'escalation', to, recipientIs: 'head', pledge: id }],
    };
  },
  onCalendar({ pledges }, { now, calendar }) {
    const events = pledges.flatMap(({ nextAt, startsAt, calendarVersion }): Event[] =>
      nextAt === undefined || calendarVersion === calendar.version
        ? []
        : [
            {
              type: 'DayMoved',
              at: now,
              dueAt: dueFrom(startsAt, calendar),
              calendarVersion: calendar.version,
            },
          ],
    );
    return { events, notices: [] };
  },
  owed: ({ pledges }) =>
    pledges
      .filter(({ nextAt, silent }) => silent || nextAt !== undefined)
      .map(({ startsAt, dueAt }) => ({
        ...{ startsAt, dueAt, actBy: dueAt },
        to: { role: 'head', department: 'care' },
      })),
};
