import * as z from 'zod/mini';
import type { WorkCalendar } from '../charter/calendar.ts';
import type { Moment } from '../charter/charter.ts';
import { actBy } from '../charter/deadline.ts';
import { momentsOf } from '../charter/ladder.ts';
import { LEVELS, type Rung, type Told } from '../charter/rungs.ts';
import type { Office } from '../organization/office.ts';
import { headOf, presentFor } from '../organization/presence.ts';
import { Count, type Given, Instant, Mark, MaybeInstant, Text } from './fields.ts';
import type { NoticeIntent } from './notice-intent.ts';

/**
 * The clock of a subject that is no petition: the one thing that staff owe in it, by an ordinary ladder. Instants are epoch
 * ms. A kind says by itself when its promise is due, and what its events are called.
 */
export const staffPledge = <Id extends string>(id: Id) =>
  z.strictObject({
    id: z.literal(id),
    calendarVersion: Text,
    startsAt: Instant,
    dueAt: Instant,
    /** The last staffed minute before it. */
    actBy: Instant,
    nextAt: MaybeInstant,
    nextSeq: Count,
    /** Rungs that were told or skipped. */
    spent: z.array(z.enum(LEVELS)),
    silent: z.boolean(),
    brokenAt: MaybeInstant,
  });
export type StaffPledge<Id extends string = string> = Given<ReturnType<typeof staffPledge<Id>>>;

/** A rung was told; `broken` of the one that found the due instant gone. */
export const rungFields = () => ({
  level: z.enum(LEVELS),
  skipped: z.array(z.enum(LEVELS)),
  broken: Mark,
  nextAt: MaybeInstant,
});
/** The calendar is another, and what follows from it. */
export const movedFields = () => ({
  calendarVersion: Text,
  dueAt: Instant,
  actBy: Instant,
  nextAt: MaybeInstant,
});
type FieldsOf<F extends () => z.core.$ZodShape> = Given<z.ZodMiniObject<ReturnType<F>>>;
export type RungFields = FieldsOf<typeof rungFields>;
export type MovedFields = FieldsOf<typeof movedFields>;

/** By which rungs, and in which days. */
export interface Climb {
  readonly ladder: readonly Rung[];
  readonly calendar: WorkCalendar;
}

/** The promise as it begins; `spent` are the rungs that were told of the one before it. */
export function begun<Id extends string>(
  given: Pick<StaffPledge<Id>, 'id' | 'startsAt' | 'dueAt' | 'nextSeq' | 'spent'>,
  climb: Climb,
): StaffPledge<Id> {
  const { calendar } = climb;
  const pledge = {
    ...{ ...given, calendarVersion: calendar.version, silent: false },
    actBy: actBy(given.dueAt, given.startsAt, calendar),
  };
  return { ...pledge, ...nextOf(momentsLeft(pledge, climb)[0]) };
}

const nextOf = (moment: Moment | undefined): { readonly nextAt?: number } =>
  moment ? { nextAt: moment.at } : {};

/** The rungs that are still to come or still to be told, earliest first. */
function momentsLeft(
  pledge: Omit<StaffPledge, 'nextAt'>,
  { ladder, calendar }: Climb,
): readonly Moment[] {
  const climbed = { ...pledge, receivedAt: pledge.startsAt, accepted: true };
  return momentsOf(climbed, ladder, calendar).filter(({ level }) => !pledge.spent.includes(level));
}

/**
 * A moment has come at `now`. Undefined when it is stale: its number is not the promise's. After an outage only the highest
 * rung that is due is told, and that the due instant has gone is recorded all the same. Where none is due yet it moves.
 */
export function rungAt(
  pledge: StaffPledge,
  seq: number,
  now: number,
  climb: Climb,
): { readonly rung: RungFields; readonly tell: readonly Told[] } | MovedFields | undefined {
  if (pledge.nextAt === undefined || pledge.nextSeq !== seq || pledge.nextAt > now)
    return undefined;
  const left = momentsLeft(pledge, climb);
  const due = left.filter(({ at }) => at <= now);
  const next = nextOf(left.find(({ at }) => at > now));
  const highest = due.at(-1);
  if (!highest) {
    const { calendarVersion, dueAt, actBy: last } = pledge;
    return { calendarVersion, dueAt, actBy: last, ...next };
  }
  const skipped = due.slice(0, -1).map(({ level }) => level);
  const broken = due.some(({ level }) => level === 'break') && { broken: true as const };
  return { rung: { level: highest.level, skipped, ...broken, ...next }, tell: highest.tell };
}

/** What another calendar makes of it, due at `dueAt` by it. What is broken stays so: its time has gone. */
export function movedTo(pledge: StaffPledge, dueAt: number, climb: Climb): MovedFields {
  const { calendar } = climb;
  const due = pledge.brokenAt === undefined ? dueAt : pledge.dueAt;
  const moved = {
    ...{ calendarVersion: calendar.version, dueAt: due },
    actBy: actBy(due, pledge.startsAt, calendar),
  };
  return { ...moved, ...nextOf(momentsLeft({ ...pledge, ...moved }, climb)[0]) };
}

type Role = NonNullable<NoticeIntent['recipientIs']>;

/** Whom a rung tells: one mail a person, under the first of the roles that they fill at `now`. */
export function toldOf(
  roles: readonly Told[],
  { assignee, department }: { readonly assignee: string; readonly department: string },
  office: Office,
  now: number,
): readonly { readonly to: string; readonly recipientIs: Role }[] {
  const people = new Map<string, Role>();
  for (const role of roles) {
    if (role === 'petitioner') continue;
    const to =
      role === 'head'
        ? headOf(office, department, now)
        : presentFor(office, role === 'assignee' ? assignee : office[role], now);
    if (!people.has(to)) people.set(to, role);
  }
  return [...people].map(([to, recipientIs]) => ({ to, recipientIs }));
}

interface Having {
  readonly pledges: readonly StaffPledge[];
}
type PledgeOf<S extends Having> = S['pledges'][number];

/** A subject with another next moment of its promise; one that changed has another number. */
const clocked = <S extends Having>(
  subject: S,
  nextAt: number | undefined,
  change: (pledge: StaffPledge) => Partial<StaffPledge>,
): S => ({
  ...subject,
  pledges: subject.pledges.map((pledge): PledgeOf<S> => {
    const { nextAt: before, ...rest } = pledge;
    return {
      ...rest,
      ...change(pledge),
      nextSeq: rest.nextSeq + Number(before !== nextAt),
      ...(nextAt !== undefined && { nextAt }),
    };
  }),
});

/** After a rung was told at `at`. */
export const afterRung = <S extends Having>(
  subject: S,
  { level, skipped, broken, nextAt, at }: RungFields & { readonly at: number },
): S =>
  clocked(subject, nextAt, ({ spent }) => ({
    spent: [...spent, ...skipped, level],
    ...(broken && { silent: true, brokenAt: at }),
  }));

export const afterMove = <S extends Having>(
  subject: S,
  { calendarVersion, dueAt, actBy: last, nextAt }: MovedFields,
): S => clocked(subject, nextAt, () => ({ calendarVersion, dueAt, actBy: last }));

/** Nothing is owed in it any more, and nothing rings. */
export const stopped = <S extends Having>(subject: S): S =>
  clocked(subject, undefined, () => ({ silent: false }));
