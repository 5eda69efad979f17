import { awayOf } from '../organization/absence.ts';
import type { Office } from '../organization/office.ts';
import type { Contact } from './contact.ts';

/**
 * A person as citizens see them; one who has left is the corporation itself. With `now` (epoch ms) also whether they
 * are away then, and who acts meanwhile.
 */
export function contactOf(office: Office, personId: string, now?: number): Contact {
  const person = office.people.find(({ id }) => id === personId);
  const department = office.departments.find(({ id }) => id === person?.department);
  const away = now === undefined ? undefined : awayOf(office, personId, now);
  const standIn = away && contactOf(office, away.standIn);
  return {
    department: department?.name ?? office.corporation,
    name: person?.name ?? '',
    role: person?.role ?? { ko: '담당', en: 'in charge' },
    phone: person?.phone ?? department?.phone ?? office.corporation.phone,
    ...(away && standIn && { away: { category: away.category, until: away.until, standIn } }),
  };
}
