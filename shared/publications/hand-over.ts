import {
  BY_OFFICE,
  departmentNow,
  type Leaver,
  leaverOf,
  successorOf,
} from '../organization/leavers.ts';
import type { Office } from '../organization/office.ts';
import { NOTHING, type PublicationDecision } from './clock.ts';
import { isOver, type Publication } from './publication.ts';
import { toldNotice } from './register.ts';

/** Whoever owned it has left: the clock runs on, and who takes it over hears of it. Nothing where nobody left. */
export function handOverPublication(
  publication: Publication,
  leavers: readonly Leaver[],
  { office, now }: { readonly office: Office; readonly now: number },
): PublicationDecision {
  const { owner: from, department, pledges } = publication;
  const leaver = leaverOf(leavers, from, department, office);
  if (!leaver || isOver(publication)) return NOTHING;
  const owner = successorOf(office, leaver, department, now);
  if (owner === from) return NOTHING;
  const at = now;
  const goesTo = departmentNow(office, department);
  const [pledge] = pledges;
  return {
    events: [{ type: 'PublicationHandedOver', at, by: BY_OFFICE, from, owner, department: goesTo }],
    notices: pledge?.nextAt === undefined ? [] : [toldNotice(owner, 'handed-over', pledge.dueAt)],
  };
}
