import type { Office } from '../../organization/office.ts';
import { headOf, presentFor } from '../../organization/presence.ts';
import { waitingApproval } from '../collaboration.ts';
import type { StaffContext } from '../context.ts';
import type { Petition } from '../petition.ts';

/** The head or who stands in; who wrote it does not approve it, and then it is the director's. */
export function approverFor(
  { department }: Petition,
  writer: string,
  at: number,
  office: Office,
): string {
  const head = headOf(office, department, at);
  return head === writer ? presentFor(office, office.director, at) : head;
}

/** The head, who stands in, and whom it was given to; never its writer. */
function mayApprove(petition: Petition, who: string, now: number, office: Office): boolean {
  const approval = waitingApproval(petition);
  if (!approval || who === approval.by) return false;
  const { department } = petition;
  const head = office.departments.find(({ id }) => id === department)?.head;
  return [
    head,
    headOf(office, department, now),
    approval.approver,
    presentFor(office, approval.approver, now),
  ].includes(who);
}

export interface Decide {
  /** The hash of the text that was read: another one is not decided about. */
  readonly hash: string;
}

/** What stands in the way of deciding about the submitted text; undefined when nothing does. */
export function whyNotApprove(
  petition: Petition,
  { hash }: Partial<Decide>,
  { by, now, office }: Pick<StaffContext, 'by' | 'now' | 'office'>,
) {
  const approval = waitingApproval(petition);
  if (!approval) return 'nothing-to-approve';
  if (hash !== undefined && approval.hash !== hash) return 'approval-changed';
  return mayApprove(petition, by, now, office) ? undefined : 'only-approver';
}
