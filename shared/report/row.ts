import * as z from 'zod/mini';
import type { WorkCalendar } from '../charter/calendar.ts';
import { CHANNELS } from '../charter/charter.ts';
import { isLegalDay } from '../charter/legal.ts';
import { LEGAL_KINDS } from '../charter/legal-kinds.ts';
import { PETITION_KINDS } from '../kernel/petition-kind.ts';
import { departmentName } from '../organization/department-name.ts';
import type { Office } from '../organization/office.ts';
import type { Petition } from '../petition/petition.ts';
import type { Pledge } from '../petition/pledge.ts';
import { DECLINE_REASONS } from '../petition/staff/events.ts';
import { writtenInKorea } from '../text/written-time.ts';

/** How a date stands: still to come, over and nothing done, kept, kept by a later date that was told before, not kept, or it fell away. */
const STANDINGS = ['open', 'overdue', 'kept', 'extended', 'broken', 'void'] as const;

const STATUSES = [
  'received',
  'accepted',
  'answered',
  'closed',
  'withdrawn',
  'transferred',
] as const satisfies readonly Petition['status'][];

/** One petition as public bodies report it (민원처리법). It names nobody: neither number nor text. Times are Korea's. */
export const ReportRow = z.strictObject({
  /** Counted from 1 in the order of receipt. */
  row: z.int(),
  receivedAt: z.string(),
  channel: z.enum(CHANNELS),
  kind: z.enum(PETITION_KINDS),
  legalKind: z.nullable(z.enum(LEGAL_KINDS)),
  department: z.string(),
  status: z.enum(STATUSES),
  doneAt: z.nullable(z.string()),
  /** Days until then as the law counts them: the first counted, Saturdays, Sundays and holidays not (§19). */
  days: z.nullable(z.int()),
  dueAt: z.nullable(z.string()),
  standing: z.nullable(z.enum(STANDINGS)),
  legalDueAt: z.nullable(z.string()),
  legalStanding: z.nullable(z.enum(STANDINGS)),
  extensions: z.int(),
  supplements: z.int(),
  declined: z.nullable(z.enum(DECLINE_REASONS)),
  appeal: z.nullable(z.enum(['open', 'decided'])),
});
export type ReportRow = z.infer<typeof ReportRow>;

export interface ReportTerms {
  readonly office: Office;
  readonly calendar: WorkCalendar;
  /** Epoch ms. */
  readonly now: number;
}

/** The petitions of a month in the order of their receipt; a paper that was put to another petition is none. */
export const inReport = (petitions: readonly Petition[]): readonly Petition[] =>
  petitions
    .filter(({ movedTo }) => movedTo === undefined)
    .toSorted((a, b) => a.receivedAt - b.receivedAt || (a.number < b.number ? -1 : 1));

/** A row each, which names nobody. */
export const reportRows = (
  petitions: readonly Petition[],
  terms: ReportTerms,
): readonly ReportRow[] =>
  inReport(petitions).map((petition, i) => reportRow(petition, i + 1, terms));

/** `row` is counted from 1. */
export function reportRow(petition: Petition, row: number, terms: ReportTerms): ReportRow {
  const { receivedAt, channel, kind, legalKind, status, extensions, declined, appeal } = petition;
  const done = petition.answeredAt ?? petition.overAt;
  const promise = petition.pledges.findLast(
    ({ kind: of, task, owes, dueAt, startsAt, state }) =>
      of !== 'period' && !task && !owes && dueAt > startsAt && state !== 'void',
  );
  const law = petition.pledges.findLast(({ rule }) => rule === 'legal');
  return {
    row,
    receivedAt: writtenInKorea(receivedAt),
    ...{ channel, kind, legalKind: legalKind ?? null },
    department: departmentName(terms.office, petition.department)?.ko ?? petition.department,
    status,
    doneAt: done === undefined ? null : writtenInKorea(done),
    days: done === undefined ? null : legalDays(receivedAt, done, terms.calendar),
    dueAt: promise ? writtenInKorea(promise.dueAt) : null,
    standing: promise ? standingOf(promise, terms.now) : null,
    legalDueAt: law ? writtenInKorea(law.dueAt) : null,
    legalStanding: law ? standingOf(law, terms.now) : null,
    extensions,
    supplements: petition.supplement?.round ?? 0,
    declined: declined?.reason ?? null,
    appeal: appeal ? (appeal.decidedAt === undefined ? 'open' : 'decided') : null,
  };
}

const standingOf = ({ state, dueAt, pausedAt }: Pledge, now: number): (typeof STANDINGS)[number] =>
  state === 'open' && pausedAt === undefined && dueAt < now ? 'overdue' : state;

/** How many days of the law lie in it, both ends counted. */
function legalDays(from: number, to: number, calendar: WorkCalendar): number {
  let days = 0;
  for (let day = calendar.dayOf(from); day <= calendar.dayOf(to); day += 1)
    if (isLegalDay(day, calendar)) days += 1;
  return days;
}
