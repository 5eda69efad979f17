import type { Office } from '../../../shared/organization/office.ts';
import { actsForOneOf, headOf, presentFor } from '../../../shared/organization/presence.ts';

const deciders = (office: Office, now: number): readonly string[] => {
  const { dutyOfficer, fallbackDepartment, departments } = office;
  const support = departments.find(({ id }) => id === fallbackDepartment);
  return [
    dutyOfficer,
    presentFor(office, dutyOfficer, now),
    ...(support ? [support.head, headOf(office, support.id, now)] : []),
  ];
};

/** What waits is decided by the duty officer and the head of customer support, or who stands in; `now` is epoch ms. */
export const mayDecideArrivals = (person: string, office: Office, now: number): boolean =>
  deciders(office, now).includes(person);

/** The director and audit look on. */
export const maySeeArrivals = (person: string, office: Office, now: number): boolean =>
  mayDecideArrivals(person, office, now) ||
  actsForOneOf(office, [office.director, office.audit], person, now);
