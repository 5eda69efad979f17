import * as z from 'zod/mini';
import type { WorkCalendar } from '../../shared/charter/calendar.ts';
import { dayText, parseDay } from '../../shared/charter/day.ts';
import { officialHolidays } from '../../shared/charter/holidays.ts';
import { noOverrides } from '../../shared/charter/overrides.ts';
import { calendarWith } from '../../shared/charters/calendar.ts';
import { charterInForce } from '../../shared/charters/in-force.ts';
import { json } from '../../shared/lambda/http.ts';
import type { RouteHandler } from '../../shared/requests/route.ts';
import type { ShelvedCalendar } from '../../shared/shelf/calendar.ts';
import type { PublicDeps } from './deps.ts';
import { clock } from './hours.ts';

/** The calendar in force; while none lies on the shelf, the official list alone: then `asOf` is undefined. */
export interface KnownCalendar {
  readonly calendar: WorkCalendar;
  readonly shelved: ShelvedCalendar | undefined;
}

export async function calendarKnown({ shelf }: Pick<PublicDeps, 'shelf'>): Promise<KnownCalendar> {
  const shelved = await shelf.read('calendar');
  return { calendar: calendarWith(shelved ?? noOverrides), shelved };
}

const Hours = z.array(z.string());

/** Days are `YYYY-MM-DD` in Korea, hours `HH:MM-HH:MM` there. */
export const CalendarReply = z.object({
  /** Names the official list and what was declared since: the same name is the same calendar. */
  version: z.string(),
  /** ISO instant; null while only the official list is known. */
  asOf: z.nullable(z.string()),
  /** Of later days weekends alone are known. */
  knownUntil: z.string(),
  hours: z.object({
    ...{ mon: Hours, tue: Hours, wed: Hours, thu: Hours, fri: Hours, sat: Hours, sun: Hours },
  }),
  /** Days that are closed by name. Days without hours are closed too. */
  closed: z.array(
    z.object({
      day: z.string(),
      why: z.enum(['holiday', 'adHoc', 'organization']),
      name: z.string(),
    }),
  ),
  /** What was decided of single days since the official list, with its source. */
  decisions: z.array(
    z.object({
      day: z.string(),
      kind: z.string(),
      name: z.string(),
      source: z.string(),
      decidedAt: z.string(),
    }),
  ),
});
type CalendarReply = z.infer<typeof CalendarReply>;

/** GET /calendar.json: the working days by which dates are counted. */
export const calendar: RouteHandler<PublicDeps> = async (_, __, deps) =>
  json(200, calendarTwin(await calendarKnown(deps)));

function calendarTwin({ calendar: of, shelved }: KnownCalendar): CalendarReply {
  const days = shelved?.days ?? [];
  const named = new Set([...Object.keys(officialHolidays), ...days.map(({ day }) => day)]);
  return {
    version: of.version,
    asOf: shelved?.asOf ?? null,
    knownUntil: dayText(of.knownUntil),
    hours: hoursOf(charterInForce.shifts),
    closed: [...named].toSorted().flatMap((day) => {
      const { why, name = '' } = of.closedBecause(parseDay(day)) ?? {};
      return why === undefined || why === 'weekend' ? [] : [{ day, why, name }];
    }),
    decisions: days.map(({ day, kind, name, source, decidedAt }) => ({
      ...{ day, kind, name, source, decidedAt },
    })),
  };
}

function hoursOf(shifts: typeof charterInForce.shifts): CalendarReply['hours'] {
  const { mon, tue, wed, thu, fri, sat, sun } = shifts;
  const said = (day: typeof mon) => day.map(({ from, to }) => `${clock(from)}-${clock(to)}`);
  return {
    ...{ mon: said(mon), tue: said(tue), wed: said(wed), thu: said(thu) },
    ...{ fri: said(fri), sat: said(sat), sun: said(sun) },
  };
}
