import type { WorkCalendar } from '../../../shared/charter/calendar.ts';
import type { Office } from '../../../shared/organization/office.ts';
import { headOf, presentFor } from '../../../shared/organization/presence.ts';
import type { Whose, WorklistPart } from '../../../shared/ports/worklists.ts';

/** Which part of a list is asked for. */
export const FILTERS = ['all', 'overdue', 'today', 'unkeyed', 'unproven'] as const;
export type Filter = (typeof FILTERS)[number];

/** A list's place in the address: `person=care-1`, `department=care`. */
export const keyOf = ({ person, department }: Whose): string =>
  person === undefined ? `department=${department}` : `person=${person}`;

/**
 * The lists that a person may see at `now` (epoch ms), their own first: then the departments that they head or whose
 * head they stand in for, then the people elsewhere whom they stand in for.
 */
export function desksOf(person: string, office: Office, now: number): readonly Whose[] {
  const headed = office.departments
    .filter(({ id, head }) => head === person || headOf(office, id, now) === person)
    .map(({ id }) => id);
  const stoodInFor = office.people.filter(
    ({ id, department }) =>
      id !== person && !headed.includes(department) && presentFor(office, id, now) === person,
  );
  return [
    { person },
    ...headed.map((department) => ({ department })),
    ...stoodInFor.map(({ id }) => ({ person: id })),
  ];
}

/**
 * Those lists, and of the people of such a department whom the person stands in for: what is not in the department's list,
 * their items of improvement and what they owe in petitions of others, stands in their own.
 */
export function allDesksOf(person: string, office: Office, now: number): readonly Whose[] {
  const desks = desksOf(person, office, now);
  const others = office.people.filter(
    ({ id }) =>
      id !== person &&
      !desks.some((desk) => desk.person === id) &&
      presentFor(office, id, now) === person,
  );
  return [...desks, ...others.map(({ id }) => ({ person: id }))];
}

/** A filter as the index understands it; what is overdue had its last moment to act before. */
export function partOf(filter: Filter, now: number, calendar: WorkCalendar): WorklistPart {
  if (filter === 'overdue') return { actBefore: now, dueBefore: now };
  if (filter === 'today') return { actBefore: calendar.startOf(calendar.dayOf(now) + 1) };
  return filter === 'all' ? {} : { kind: filter };
}

/** What was typed, and its digits with the dash where a number has it; empty for less than two digits. */
export function heldIn(typed: string): readonly string[] {
  const plain = typed
    .normalize('NFKC')
    .replaceAll(/[^\d-]/g, '')
    .slice(0, 20);
  const digits = plain.replaceAll('-', '');
  if (digits.length < 2) return [];
  const dashed = [
    digits,
    `${digits.slice(0, 4)}-${digits.slice(4)}`,
    `${digits.slice(0, -1)}-${digits.slice(-1)}`,
    `${digits.slice(0, 4)}-${digits.slice(4, -1)}-${digits.slice(-1)}`,
  ];
  return [...new Set([plain, ...dashed])];
}
