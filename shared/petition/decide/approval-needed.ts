import type { Office } from '../../organization/office.ts';
import type { Petition } from '../petition.ts';

/**
 * Whether what `by` tells the petitioner needs the head's approval first: where the office says so for this kind of
 * petition, and for everybody but the head.
 */
export const needsApproval = (
  { kind, department }: Pick<Petition, 'kind' | 'department'>,
  by: string,
  { approvals, departments }: Office,
): boolean =>
  approvals?.[kind] === 'head' &&
  !departments.some(({ id, head }) => id === department && head === by);
