import type { Office, Person } from './office.ts';

/**
 * Who acts for a person at `now` (epoch ms): the person, else deputy after deputy (a circle ends the search),
 * else the head of the department, else the duty officer, else the person after all: never nobody.
 */
export function presentFor(office: Office, id: string, now: number): string {
  const person = personOf(office, id);
  if (!person) return presentInChain(office, office.dutyOfficer, now) ?? office.dutyOfficer;
  const head = office.departments.find((department) => department.id === person.department)?.head;
  return (
    presentInChain(office, id, now) ??
    (head === undefined ? undefined : presentInChain(office, head, now)) ??
    presentInChain(office, office.dutyOfficer, now) ??
    id
  );
}

/** The head of a department, or who acts for them. An unknown department's head is the duty officer. */
export function headOf(office: Office, department: string, now: number): string {
  const head = office.departments.find(({ id }) => id === department)?.head;
  return presentFor(office, head ?? office.dutyOfficer, now);
}

/** The named person of a new petition (P8.3): the department's members in turn; without members its head. */
export function assigneeFor(office: Office, department: string, turn: number, now: number): string {
  const members = office.departments.find(({ id }) => id === department)?.members ?? [];
  const next = members[turn % members.length];
  return next === undefined ? headOf(office, department, now) : presentFor(office, next, now);
}

export const personOf = (office: Office, id: string): Person | undefined =>
  office.people.find((person) => person.id === id);

const isAbsent = (person: Person, now: number): boolean =>
  person.absences?.some(({ from, until }) => from <= now && now < until) ?? false;

function presentInChain(office: Office, first: string, now: number): string | undefined {
  const asked = new Set<string>();
  for (let id: string | undefined = first; id !== undefined && !asked.has(id); ) {
    asked.add(id);
    const person = personOf(office, id);
    if (!person) return undefined;
    if (!isAbsent(person, now)) return id;
    id = person.deputy;
  }
  return undefined;
}
