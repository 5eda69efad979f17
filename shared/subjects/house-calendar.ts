import { calendarCall } from './call-calendar.ts';
import { calendarImprovement } from './improvement-calendar.ts';
import { calendarPetition } from './petition-calendar.ts';
import { calendarPublication } from './publication-calendar.ts';
import { subjectRegistry } from './registry.ts';

/** What follows this house's calendar. */
export const calendarSubjects = subjectRegistry([
  calendarPetition,
  calendarImprovement,
  calendarCall,
  calendarPublication,
]);
