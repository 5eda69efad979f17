import type { NoticeKind } from '../kernel/notice-kind.ts';
import { calendarCommands } from '../petition/commands/calendar.ts';
import type { Terms } from '../petition/decision.ts';
import type { PetitionEvent } from '../petition/events.ts';
import { listsMoved } from '../petition/moved-moments.ts';
import type { Petition } from '../petition/petition.ts';
import type { CalendarSubject } from './kind.ts';
import { listedPetition } from './petition-listed.ts';

/** A petition that follows the calendar (A29). */
export const calendarPetition: CalendarSubject<Petition, PetitionEvent, Terms, NoticeKind> = {
  ...listedPetition,
  notices: [
    'warning',
    'escalation',
    'break',
    'delay',
    'objection',
    'apology-owed',
    'explanation',
    'progress',
    'unposted',
    'supplement-due',
    'unsupplied',
    'resumed',
    'not-late',
    'corrected',
  ],
  termsFrom: (house) => house,
  onCalendar: (petition, context) =>
    calendarCommands['follow-calendar'].decide(petition, {}, context),
  listsMoved,
};
