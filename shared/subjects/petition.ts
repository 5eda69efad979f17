import type { NoticeKind } from '../kernel/notice-kind.ts';
import { calendarCommands } from '../petition/commands/calendar.ts';
import { ringCommands } from '../petition/commands/ring.ts';
import { isDueBy } from '../petition/due-by.ts';
import type { PetitionEvent } from '../petition/events.ts';
import type { Petition } from '../petition/petition.ts';
import type { Terms } from '../petition/ports.ts';
import { unprovenTask } from '../petition/unproven.ts';
import type { SubjectKind } from './kind.ts';
import { petitionModel } from './petition-model.ts';

/** A petition, as the clock sees it. Whatever looks like a receipt number is one's, whether or not its digits agree. */
export const petitionSubject: SubjectKind<Petition, PetitionEvent, Terms, NoticeKind> = {
  ...petitionModel,
  name: 'petition',
  form: /^\d{4}-\d{6,8}-\d$/,
  longestId: '9999-99999999-9',
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
  onRing: ringCommands.ring.decide,
  onCalendar: (petition, context) =>
    calendarCommands['follow-calendar'].decide(petition, {}, context),
  // A reply that nobody proved is listed every morning until somebody says whose it is.
  isListed: (petition, endOfDay) =>
    isDueBy(petition, endOfDay) || unprovenTask(petition) !== undefined,
};
