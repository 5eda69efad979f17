import type { Department, Office } from '../../organization/office.ts';
import type { Petition } from '../petition.ts';
import type { InsteadOfHead } from './events.ts';

type Reported = Pick<Petition, 'reports' | 'apart'>;

/**
 * Whoever has nothing to do with a petition any more: who is accused in it or in another of its petitioner, and who stands in for
 * them (P23).
 */
export const barredFrom = ({ reports = [], apart = [] }: Reported): ReadonlySet<string> =>
  new Set([...reports, ...apart].flatMap(({ barred = [] }) => barred));

const isFree = ({ reports, apart }: Reported): boolean =>
  reports === undefined && apart === undefined;

export const isBarred = (petition: Reported, person: string): boolean =>
  !isFree(petition) && barredFrom(petition).has(person);

/**
 * The office as a petition has it: those who are barred from it are not there. Where they would head, direct, audit, be on
 * duty or post, the next does. Every decision and every right is by this office, so that none of them can forget it.
 */
export const fairOffice = (petition: Reported, office: Office): Office =>
  isFree(petition) ? office : officeWithout(barredFrom(petition), office);

/** The office without these people. */
export function officeWithout(barred: ReadonlySet<string>, office: Office): Office {
  if (barred.size === 0) return office;
  // Where nobody of these is left: who is on duty, a head, anybody else of the office.
  const rest = [
    office.dutyOfficer,
    ...office.departments.map(({ head }) => head),
    ...office.people.map(({ id }) => id),
  ];
  const free = (...ids: readonly string[]): string =>
    [...ids, ...rest].find((id) => !barred.has(id)) ?? office.audit;
  const director = free(office.director, office.audit);
  const audit = free(office.audit, office.director);
  const headed = ({ head, members, ...rest }: Department): Department => ({
    ...rest,
    head: free(head, director),
    members: members.filter((id) => !barred.has(id)),
  });
  const departments = office.departments.map(headed);
  const support = departments.find(({ id }) => id === office.fallbackDepartment);
  const dutyOfficer = free(office.dutyOfficer, support?.head ?? director, director);
  const { mailRoom } = office;
  return {
    ...office,
    ...{ departments, director, audit, dutyOfficer },
    people: office.people.filter(({ id }) => !barred.has(id)),
    ...(mailRoom !== undefined && { mailRoom: free(mailRoom, dutyOfficer) }),
  };
}

/** The terms of a decision, with the office as this petition has it. */
export const fairly = <C extends object>(petition: Reported, context: C): C =>
  !isFree(petition) && hasOffice(context)
    ? { ...context, office: fairOffice(petition, context.office), whole: context.office }
    : context;

const hasOffice = (context: object): context is { readonly office: Office } => 'office' in context;

/** Who acts for which head in the office as a petition has it, in place of whom `given` has. */
export const headsInstead = (given: Office, fair: Office): readonly InsteadOfHead[] =>
  given.departments.flatMap(({ id: department, head }) => {
    const person = fair.departments.find(({ id }) => id === department)?.head;
    return person === undefined || person === head ? [] : [{ department, head, person }];
  });
