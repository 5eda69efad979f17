import type { NoticeKind } from '../kernel/notice-kind.ts';
import { ringCommands } from '../petition/commands/ring.ts';
import type { Terms } from '../petition/decision.ts';
import type { PetitionEvent } from '../petition/events.ts';
import type { Petition } from '../petition/petition.ts';
import type { SubjectKind } from './kind.ts';
import { calendarPetition } from './petition-calendar.ts';

/** A petition, as the clock sees it. */
export const petitionSubject: SubjectKind<Petition, PetitionEvent, Terms, NoticeKind> = {
  ...calendarPetition,
  onRing: ringCommands.ring.decide,
};
