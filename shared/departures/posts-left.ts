import type { Leaver } from '../organization/leavers.ts';
import type { Office } from '../organization/office.ts';
import { headOf } from '../organization/presence.ts';
import { fairOffice } from '../petition/conduct/fair.ts';
import { insteadOfHead } from '../petition/conduct/instead-of-head.ts';
import { owedIn } from '../petition/owed.ts';
import type { Petition } from '../petition/petition.ts';

/** What whoever headed a department owed as its head: no event hands it over, for it is whoever's who heads it. */
export interface PostLeft {
  readonly what: 'head';
  readonly from: string;
  readonly to: string;
}

/** Each head of before once, with who heads their department at `now` (epoch ms) in the office as the petition has it. */
export function postsLeft(
  petition: Petition,
  leavers: readonly Leaver[],
  { office, now }: { readonly office: Office; readonly now: number },
): readonly PostLeft[] {
  const owed = new Set(
    owedIn(petition).flatMap(({ to }) => (to.role === 'head' ? [to.department] : [])),
  );
  const fair = fairOffice(petition, office);
  return leavers.flatMap(({ id: from, headed = [] }) =>
    headed
      .filter((department) => owed.has(department))
      .map((department) => ({ what: 'head' as const, from, to: headOf(fair, department, now) })),
  );
}

/** Who acts in a petition for heads who are barred from it. */
export const actingIn = (petition: Petition): readonly string[] =>
  (petition.heads ?? []).flatMap(({ department }) => insteadOfHead(petition, department) ?? []);
