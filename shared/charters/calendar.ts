import type { WorkCalendar } from '../charter/calendar.ts';
import { compileCalendar } from '../charter/compile.ts';
import { knownUntil, officialHolidays } from '../charter/holidays.ts';
import type { CalendarOverrides } from '../charter/overrides.ts';
import { charterInForce } from './in-force.ts';

/** The working days of the charter in force: the official list with what was declared since. */
export const calendarWith = (overrides: CalendarOverrides): WorkCalendar =>
  compileCalendar({
    shifts: charterInForce.shifts,
    official: officialHolidays,
    knownUntil,
    overrides,
  });
