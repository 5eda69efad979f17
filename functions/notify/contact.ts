import type { Contact } from '../../shared/notices/facts.ts';
import type { Office } from '../../shared/organization/office.ts';

/** A person as citizens see them; one who has left is the corporation itself. */
export function contactOf(office: Office, personId: string): Contact {
  const person = office.people.find(({ id }) => id === personId);
  const department = office.departments.find(({ id }) => id === person?.department);
  return {
    department: department?.name ?? office.corporation,
    name: person?.name ?? '',
    role: person?.role ?? { ko: '담당', en: 'in charge' },
    phone: person?.phone ?? department?.phone ?? office.corporation.phone,
  };
}
