import { applyCalendar } from '../decide/calendar.ts';
import { ownCommand } from './command.ts';

export const calendarCommands = {
  /** The office has another calendar (A29). */
  'follow-calendar': ownCommand(applyCalendar),
} as const;
