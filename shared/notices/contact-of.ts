import { awayOf } from '../organization/absence.ts';
import { inChargeOf } from '../organization/in-charge.ts';
import type { Office } from '../organization/office.ts';
import type { Contact } from './contact.ts';

/**
 * A person as citizens see them; one who has left is the head of the department `leftIn`, or of the one that takes what no
 * other does, and without it the corporation itself. With `now` (epoch ms) also whether they are away then, and who acts
 * meanwhile.
 */
export function contactOf(
  office: Office,
  personId: string,
  now?: number,
  leftIn?: string,
): Contact {
  const person =
    leftIn === undefined
      ? office.people.find(({ id }) => id === personId)
      : inChargeOf(office, { assignee: personId, department: leftIn }).person;
  const department = office.departments.find(({ id }) => id === person?.department);
  const away = now === undefined || !person ? undefined : awayOf(office, person.id, now);
  const standIn = away && contactOf(office, away.standIn);
  return {
    department: department?.name ?? office.corporation,
    name: person?.name ?? '',
    role: person?.role ?? { ko: '담당', en: 'in charge' },
    phone: person?.phone ?? department?.phone ?? office.corporation.phone,
    ...(away && standIn && { away: { category: away.category, until: away.until, standIn } }),
  };
}
