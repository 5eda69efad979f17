import { unlessUnreadable } from '../lambda/unreadable.ts';
import type { Office } from '../organization/office.ts';
import { headOf, presentFor } from '../organization/presence.ts';
import { fairOffice, isBarred } from '../petition/conduct/fair.ts';
import { departmentOfList } from '../petition/worklist-entry.ts';
import type { Petitions } from '../ports/petitions.ts';

interface Work {
  /** Who stands in. */
  readonly to: string;
  readonly number: string;
  /** On whose list it stands. */
  readonly list: string;
}

interface Given {
  readonly petitions: Pick<Petitions, 'read'>;
  readonly tell?: ((error: unknown) => void) | undefined;
  readonly office: Office;
  /** Epoch ms. */
  readonly now: number;
}

/** Whoever stands in, or who does in the office as the petition has it where they are barred from it: it would be nobody's (P23). */
export async function fairlyFor({ to, number, list }: Work, given: Given): Promise<string> {
  const { petitions, tell, office, now } = given;
  const petition = await unlessUnreadable(() => petitions.read(number), tell);
  if (!petition || !isBarred(petition, to)) return to;
  const fair = fairOffice(petition, office);
  const department = departmentOfList(list);
  return department === undefined ? presentFor(fair, list, now) : headOf(fair, department, now);
}
