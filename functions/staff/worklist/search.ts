import type { Office } from '../../../shared/organization/office.ts';
import type { Petition } from '../../../shared/petition/petition.ts';
import { type WorklistEntry, workOf } from '../../../shared/petition/worklist-entry.ts';
import { mayOpen } from '../access/access-control.ts';
import type { Visitor } from '../access/link.ts';
import type { StaffDeps } from '../deps.ts';

/** A whole number, wherever the person may look, answered ones too: one request to the table. */
export async function search(
  number: string,
  visitor: Visitor,
  office: Office,
  { petitions, clock }: Pick<StaffDeps, 'petitions' | 'clock'>,
): Promise<readonly WorklistEntry[]> {
  const petition = await petitions.read(number);
  if (!petition || !mayOpen(petition, visitor, office, clock.now())) return [];
  return [workOf(petition) ?? answered(petition)];
}

const answered = ({ number, kind, department, assignee, pledges }: Petition): WorklistEntry => {
  const dueAt = pledges[0]?.dueAt ?? 0;
  return { number, kind, department, assignee, actBy: dueAt, dueAt };
};
