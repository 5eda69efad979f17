import type { Office } from '../organization/office.ts';
import { officeIn } from '../organization/office-in.ts';
import { missed } from '../petition/late.ts';
import type { Petition } from '../petition/petition.ts';
import type { Contact } from './contact.ts';
import { contactOf } from './contact-of.ts';

/**
 * The one person whom every page, mail and receipt names, at `now` (epoch ms) also with their absence: whoever has the petition, and the head of the
 * department once its answer is late, as the notice of the delay says. Never nobody: of who has left, the head or the duty
 * officer is named.
 */
export function inCharge(petition: Petition, whole: Office, now?: number): Contact {
  const { department, assignee, language } = petition;
  const office = officeIn(whole, language);
  const head = office.departments.find(({ id }) => id === department)?.head;
  const wanted = missed(petition, now ?? 0).length > 0 ? [head, assignee] : [assignee, head];
  const known = [...wanted, office.dutyOfficer].find((one) =>
    office.people.some(({ id }) => id === one),
  );
  return contactOf(office, known ?? office.dutyOfficer, now);
}
