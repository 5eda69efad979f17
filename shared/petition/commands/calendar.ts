import { applyCalendar } from '../decide/calendar.ts';
import { defineCommand, type NowByTerms } from './command.ts';
import { nothing } from './fields.ts';

export const calendarCommands = {
  /** The office has another calendar (A29). */
  'follow-calendar': defineCommand({
    from: 'system',
    body: nothing,
    decide: (petition, _, { now, terms }: NowByTerms) => applyCalendar(petition, now, terms),
  }),
} as const;
