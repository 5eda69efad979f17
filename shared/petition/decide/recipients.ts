import type { Level, Told } from '../../charter/charter.ts';
import type { NoticeKind } from '../../notices/facts.ts';
import { headOf, presentFor } from '../../organization/presence.ts';
import type { Petition } from '../petition.ts';
import type { NoticeIntent, Terms } from '../ports.ts';
import { canBeReached } from '../reach.ts';

type Staff = Exclude<Told, 'petitioner'>;

/** The person who fills a role now: an absent one's deputy, then the head. */
function personFor(role: Staff, petition: Petition, now: number, { office }: Terms): string {
  switch (role) {
    case 'assignee':
      return presentFor(office, petition.assignee, now);
    case 'head':
      return headOf(office, petition.department, now);
    case 'dutyOfficer':
      return presentFor(office, office.dutyOfficer, now);
    case 'director':
      return presentFor(office, office.director, now);
    case 'audit':
      return presentFor(office, office.audit, now);
  }
}

/** One notice a person, under the first of the roles that they fill. */
export function toStaff(
  kind: NoticeKind,
  roles: readonly Told[],
  petition: Petition,
  now: number,
  terms: Terms,
  about: { readonly pledge: string; readonly level?: Level; readonly newDueAt?: number },
): readonly NoticeIntent[] {
  const told = new Set<string>();
  return roles.flatMap((role) => {
    if (role === 'petitioner') return [];
    const to = personFor(role, petition, now, terms);
    if (told.has(to)) return [];
    told.add(to);
    return [{ kind, to, recipientIs: role, ...about }];
  });
}

/** A notice to the petitioner, where there is any way to reach them; which one is decided when it is sent. */
export const toPetitioner = (
  petition: Petition,
  notice: Omit<NoticeIntent, 'to'>,
): readonly NoticeIntent[] => (canBeReached(petition) ? [{ ...notice, to: 'petitioner' }] : []);
