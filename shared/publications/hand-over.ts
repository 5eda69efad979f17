import {
  BY_OFFICE,
  departmentNow,
  type Leaver,
  leaverOf,
  successorOf,
} from '../organization/leavers.ts';
import type { Office } from '../organization/office.ts';
import { headOf, presentFor } from '../organization/presence.ts';
import { NOTHING, type PublicationDecision } from './clock.ts';
import { isOver, type Publication, writersOf } from './publication.ts';
import { confirmerOf, toldNotice } from './register.ts';

/**
 * Whoever owned it has left, or whoever was to confirm it is another: the clock runs on, and who takes it over hears of it. Nothing where
 * nobody left anything of it.
 */
export function handOverPublication(
  publication: Publication,
  leavers: readonly Leaver[],
  when: When,
): PublicationDecision {
  const { owner: from, department, pledges } = publication;
  if (isOver(publication)) return NOTHING;
  const owner = ownerNow(publication, leavers, when);
  const confirmer = otherConfirmer(publication, leavers, when);
  if (owner === from && confirmer === undefined) return NOTHING;
  const handed = {
    ...{ type: 'PublicationHandedOver' as const, at: when.now, by: BY_OFFICE, from, owner },
    department: departmentNow(when.office, department),
    ...(confirmer !== undefined && { confirmer }),
  };
  const [pledge] = pledges;
  if (pledge?.nextAt === undefined) return { events: [handed], notices: [] };
  const told = (to: string, because: 'handed-over' | 'confirm') =>
    toldNotice(to, because, pledge.dueAt);
  return {
    events: [handed],
    notices: [
      ...(owner === from ? [] : [told(owner, 'handed-over')]),
      ...(confirmer === undefined
        ? []
        : [told(presentFor(when.office, confirmer, when.now), 'confirm')]),
    ],
  };
}

type When = { readonly office: Office; readonly now: number };

/** What a head was asked for is whoever's who heads the department now; what somebody registered stays theirs until they leave. */
function ownerNow(
  { owner, department, cause }: Publication,
  leavers: readonly Leaver[],
  { office, now }: When,
): string {
  const leaver = leaverOf(leavers, owner, department, office);
  if (leaver) return successorOf(office, leaver, department, now);
  const isHeadNoMore = leavers.some(
    ({ id, headed = [] }) => id === owner && headed.includes(department),
  );
  return isHeadNoMore && cause !== 'registered' ? headOf(office, department, now) : owner;
}

/** Whoever confirms does so for the post that they fill: without it somebody else does; undefined where nobody else is to. */
function otherConfirmer(
  publication: Publication,
  leavers: readonly Leaver[],
  { office, now }: When,
): string | undefined {
  const { confirmer, department } = publication;
  if (confirmer === undefined || !leavers.some(({ id }) => id === confirmer)) return undefined;
  const goesTo = departmentNow(office, department);
  const next = confirmerOf(office, goesTo, writersOf(publication), now);
  return next === confirmer ? undefined : next;
}
