import type { Department, Office, Person } from './office.ts';

export interface Assigned {
  readonly person: string;
  /** Set when nobody of the department was there. */
  readonly routedBy?: 'dutyOfficer';
}

const personOf = (office: Office, id: string): Person | undefined =>
  office.people.find((person) => person.id === id);

const departmentOf = (office: Office, id: string): Department | undefined =>
  office.departments.find((department) => department.id === id);

/** Whether the person is there at `now` (epoch ms): an absence holds from its first instant to before its last. */
export const isPresent = (office: Office, id: string, now: number): boolean => {
  const person = personOf(office, id);
  return (
    person !== undefined && !person.absences?.some(({ from, until }) => from <= now && now < until)
  );
};

/** How many of a department, its head among them, are there at `now` (epoch ms). */
export function presentIn(office: Office, department: string, now: number): number {
  const of = departmentOf(office, department);
  const people = new Set(of && [of.head, ...of.members]);
  return [...people].filter((id) => isPresent(office, id, now)).length;
}

/** The person or the first present of their deputies; undefined when the chain ends or closes in a circle. */
function standIn(office: Office, id: string, now: number): string | undefined {
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !seen.has(at); ) {
    if (isPresent(office, at, now)) return at;
    seen.add(at);
    at = personOf(office, at)?.deputy;
  }
  return undefined;
}

/**
 * Who acts for a person at `now` (epoch ms): deputy, deputy's deputy, the head, the head's deputies, the duty
 * officer and theirs. Never nobody: when all are absent, it is the duty officer.
 */
export function presentFor(office: Office, personId: string, now: number): string {
  const department = personOf(office, personId)?.department;
  return (
    standIn(office, personId, now) ?? headOr(office, department, now) ?? lastResort(office, now)
  );
}

/** Whether a person is one of these, or acts for one of them at `now` (epoch ms). */
export const actsForOneOf = (
  office: Office,
  ids: readonly (string | undefined)[],
  person: string,
  now: number,
): boolean =>
  ids.some((id) => id !== undefined && (id === person || presentFor(office, id, now) === person));

/** Who heads a department at `now` (epoch ms): the head, their deputies, else the duty officer. */
export const headOf = (office: Office, department: string, now: number): string =>
  headOr(office, department, now) ?? lastResort(office, now);

const headOr = (office: Office, department: string | undefined, now: number) => {
  const head = department === undefined ? undefined : departmentOf(office, department)?.head;
  return head === undefined ? undefined : standIn(office, head, now);
};

const lastResort = (office: Office, now: number): string =>
  standIn(office, office.dutyOfficer, now) ?? office.dutyOfficer;

/**
 * Who gets the next petition of a department: its members in turn, or `first` where a rule names one person.
 * @param turn any integer that grows by one a petition
 * @param now epoch ms
 */
export function assigneeFor(
  office: Office,
  department: string,
  turn: number,
  now: number,
  first?: string,
): Assigned {
  const members = departmentOf(office, department)?.members ?? [];
  const next =
    members.length > 0 ? members[Math.abs(Math.trunc(turn)) % members.length] : undefined;
  const chosen = first ?? next;
  const person =
    (chosen === undefined ? undefined : standIn(office, chosen, now)) ??
    headOr(office, department, now);
  return person === undefined
    ? { person: lastResort(office, now), routedBy: 'dutyOfficer' }
    : { person };
}

/** Who posts what goes out on paper at `now` (epoch ms): the mail room, its deputies, else the duty officer. */
export const mailRoomOf = (office: Office, now: number): string =>
  presentFor(office, office.mailRoom ?? office.dutyOfficer, now);
