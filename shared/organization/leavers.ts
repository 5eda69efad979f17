import type { Office } from './office.ts';
import { headOf, presentFor } from './presence.ts';

/** Somebody whom an import takes out of the office, or of a department. */
export interface Leaver {
  readonly id: string;
  /** Where they were. */
  readonly department: string;
  /** Who was their deputy then. */
  readonly deputy?: string;
  /** The departments that somebody else heads now. */
  readonly headed?: readonly string[];
}

/** Who acts where the office data itself moves work: no person's id has a dot. */
export const BY_OFFICE = 'office.import';

const OFFICES = ['director', 'audit', 'dutyOfficer'] as const;

/** The people of `before` who are not in `after`, are in another department there, or no longer fill an office of their own or head a department. */
export function leaversOf(before: Office | undefined, after: Office): readonly Leaver[] {
  const gaveUp = new Set(
    before ? OFFICES.flatMap((one) => (before[one] === after[one] ? [] : before[one])) : [],
  );
  const stays = new Map(after.people.map(({ id, department }) => [id, department]));
  return (before?.people ?? []).flatMap(({ id, department, deputy }) => {
    const headed = before ? headedNoMore(id, before, after) : [];
    const leaves = stays.get(id) !== department || gaveUp.has(id) || headed.length > 0;
    if (!leaves) return [];
    return [{ id, department, ...(deputy && { deputy }), ...(headed.length > 0 && { headed }) }];
  });
}

/** The departments of both that a person headed and somebody else does now. */
const headedNoMore = (person: string, before: Office, after: Office): readonly string[] =>
  before.departments.flatMap(({ id, head }) => {
    const now = after.departments.find((one) => one.id === id)?.head;
    return head === person && now !== undefined && now !== person ? [id] : [];
  });

/** Whether a department of `before` is no more. */
export const losesDepartment = (before: Office, after: Office): boolean =>
  before.departments.some(({ id }) => departmentNow(after, id) !== id);

/**
 * Whoever leaves what a person has in a department; undefined for who still has it. Gone, they leave all of it; who is in
 * that department of the present office, because they came back, leaves nothing.
 */
export const leaverOf = (
  leavers: readonly Leaver[],
  person: string,
  department: string,
  { people }: Office,
): Leaver | undefined => {
  const here = people.find(({ id }) => id === person);
  return leavers.find(
    (one) =>
      one.id === person &&
      (!here || (one.department === department && here.department !== department)),
  );
};

/**
 * Who takes over at `now` (epoch ms) what a leaver has in a department: the deputy they had, else its head; where the
 * department is no more, the head of the one that takes what no other does. Whoever is away has it done by who stands in.
 */
export function successorOf(
  office: Office,
  { id, deputy }: Leaver,
  department: string,
  now: number,
): string {
  const head = headOf(office, departmentNow(office, department), now);
  if (deputy === undefined || !office.people.some((one) => one.id === deputy)) return head;
  const next = presentFor(office, deputy, now);
  return next === id ? head : next;
}

/** The department, or the one that takes what no other does. */
export const departmentNow = (
  { departments, fallbackDepartment }: Pick<Office, 'departments' | 'fallbackDepartment'>,
  department: string,
): string => (departments.some(({ id }) => id === department) ? department : fallbackDepartment);

/** A department, and those that are no more whose work it takes: what they did stays in their own books. */
export const withFormer = (
  office: Pick<Office, 'departments' | 'fallbackDepartment' | 'formerDepartments'>,
  department: string,
): readonly string[] => [
  department,
  ...(office.formerDepartments ?? []).filter((id) => departmentNow(office, id) === department),
];

/** The ids of all departments, those that are no more among them: what they did and promised stands. */
export const everDepartments = ({
  departments,
  formerDepartments = [],
}: Pick<Office, 'departments' | 'formerDepartments'>): readonly string[] => [
  ...departments.map(({ id }) => id),
  ...formerDepartments,
];

/** The departments that were there once, and are not in the file. */
function formerIn(before: Office, file: Office): readonly string[] {
  const stands = new Set(file.departments.map(({ id }) => id));
  return [...new Set(everDepartments(before))].filter((id) => !stands.has(id));
}

/**
 * The office as it is written: whoever is new in it has come at `now` (epoch ms), whoever stays keeps the day they came, and a
 * department that is no more is still known.
 */
export function withArrivals(before: Office | undefined, file: Office, now: number): Office {
  if (before === undefined) return file;
  const known = new Map(before.people.map((person) => [person.id, person]));
  const formerDepartments = formerIn(before, file);
  const names = new Map([
    ...Object.entries(before.formerNames ?? {}),
    ...before.departments.map(({ id, name }) => [id, name] as const),
  ]);
  const formerNames = formerDepartments.flatMap((id) => {
    const name = names.get(id);
    return name ? [[id, name] as const] : [];
  });
  return {
    ...file,
    ...(formerDepartments.length > 0 && { formerDepartments }),
    ...(formerNames.length > 0 && { formerNames: Object.fromEntries(formerNames) }),
    people: file.people.map((person) => {
      const since = known.has(person.id) ? known.get(person.id)?.since : now;
      const { since: _, ...rest } = person;
      return since === undefined ? rest : { ...rest, since };
    }),
  };
}
