import type { Level, Told } from '../../charter/rungs.ts';
import type { NoticeKind } from '../../kernel/notice-kind.ts';
import { departmentNow } from '../../organization/leavers.ts';
import { headOf, presentFor } from '../../organization/presence.ts';
import type { Terms } from '../decision.ts';
import type { NoticeIntent } from '../notice-intent.ts';
import type { Petition } from '../petition.ts';
import { isOfVisit } from '../pledge.ts';
import { canBeReached } from '../reach.ts';
import { departmentOfClock } from '../visit.ts';

type Staff = Exclude<Told, 'petitioner'>;

type Whose = Pick<Petition, 'assignee' | 'department'>;

/** Whose matter a pledge is: the petition's own, or of whoever has the task, and of their department. */
function whoseIs(petition: Petition, id: string, now: number, { office }: Terms): Whose {
  const pledge = petition.pledges.find((one) => one.id === id);
  // Letters are handed over to nobody: they are the mail room's, whoever that is by now.
  const of = pledge?.task === 'letter' ? (office.mailRoom ?? office.dutyOfficer) : pledge?.of;
  // What a second visit makes owed is the head's own, where it is of nobody by name.
  if (pledge && isOfVisit(pledge) && of === undefined) {
    const department = departmentNow(office, departmentOfClock(petition, pledge));
    return { assignee: headOf(office, department, now), department };
  }
  const department = office.people.find((person) => person.id === of)?.department;
  return of === undefined
    ? petition
    : { assignee: of, department: department ?? petition.department };
}

/** The person who fills a role now: an absent one's deputy, then the head. */
function personFor(role: Staff, whose: Whose, now: number, { office }: Terms): string {
  switch (role) {
    case 'assignee':
      return presentFor(office, whose.assignee, now);
    case 'head':
      return headOf(office, whose.department, now);
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
  const whose = whoseIs(petition, about.pledge, now, terms);
  const told = new Set<string>();
  return roles.flatMap((role) => {
    if (role === 'petitioner') return [];
    const to = personFor(role, whose, now, terms);
    if (told.has(to)) return [];
    told.add(to);
    // Who has it and heads the department has not opened it: that is said to who has it.
    const isOwn = about.level === 'unaccepted' && to === personFor('assignee', whose, now, terms);
    return [{ kind, to, recipientIs: isOwn ? 'assignee' : role, ...about }];
  });
}

/** A notice to the petitioner, where there is any way to reach them; which one is decided when it is sent. */
export const toPetitioner = (
  petition: Petition,
  notice: Omit<NoticeIntent, 'to'>,
): readonly NoticeIntent[] => (canBeReached(petition) ? [{ ...notice, to: 'petitioner' }] : []);
