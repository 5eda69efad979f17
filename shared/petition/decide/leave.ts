import {
  BY_OFFICE,
  type Leaver,
  leaverOf,
  standing,
  successorOf,
} from '../../organization/leavers.ts';
import type { Office } from '../../organization/office.ts';
import { openConsultations, waitingApproval } from '../collaboration.ts';
import type { DecisionContext } from '../context.ts';
import type { Decision } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import type { Petition } from '../petition.ts';
import { decided, NOTHING } from './commit.ts';
import { isOver } from './is-final.ts';

/** What of a petition goes to somebody else. */
export interface Left {
  readonly what: 'petition' | 'consultation' | 'approval';
  /** Who leaves it, and who has it from now on. */
  readonly from: string;
  readonly to: string;
}

/**
 * Whoever leaves the office, or the petition's department, hands over what they have of it: the petition with all its
 * tasks, a question that they were asked, an answer that they were to approve. Every clock runs on (P8). Nobody is told
 * here: each person gets one mail about all that comes to them.
 */
export function handOverLeft(
  petition: Petition,
  { leavers }: { readonly leavers: readonly Leaver[] },
  context: DecisionContext,
): Decision {
  const events = leftIn(petition, leavers, context).map(({ event }) => event);
  return events.length > 0 ? decided(petition, events, [], context.now, context) : NOTHING;
}

/** What these leavers leave of a petition, with the event that hands it over. */
export function leftIn(
  petition: Petition,
  leavers: readonly Leaver[],
  context: Pick<DecisionContext, 'at' | 'now' | 'office'>,
): readonly (Left & { readonly event: PetitionEvent })[] {
  return [
    ...petitionLeft(petition, leavers, context),
    ...consultationsLeft(petition, leavers, context),
    ...approvalLeft(petition, leavers, context),
  ];
}

type When = Pick<DecisionContext, 'at' | 'now' | 'office'>;

function petitionLeft(petition: Petition, leavers: readonly Leaver[], { at, now, office }: When) {
  const { assignee, department } = petition;
  const leaver = leaverOf(leavers, assignee, department, office);
  if (!leaver || (isOver(petition) && !petition.pledges.some(({ state }) => state === 'open')))
    return [];
  const stays = office.people.find(({ id }) => id === assignee);
  // The department was dissolved, and its person goes on elsewhere with what they have.
  const moved = stays && standing(office, department) !== department ? stays : undefined;
  const to = moved ? assignee : successorOf(office, leaver, department, now);
  if (to === assignee && !moved) return [];
  const event: PetitionEvent = {
    ...{ type: 'PetitionAssigned', at, by: BY_OFFICE, assignee: to },
    department: moved ? moved.department : departmentFor(department, to, office),
  };
  return [{ what: 'petition' as const, from: assignee, to, event }];
}

function consultationsLeft(
  petition: Petition,
  leavers: readonly Leaver[],
  { at, now, office }: When,
) {
  return openConsultations(petition).flatMap(({ id, person, department, target }) => {
    const leaver = leaverOf(leavers, person, department, office);
    const to = leaver && successorOf(office, leaver, department, now);
    if (to === undefined || to === person) return [];
    const event: PetitionEvent = {
      ...{ type: 'ConsultationPassedOn', at, by: BY_OFFICE, consultation: id, person: to },
      department: departmentFor(department, to, office),
      ...(target !== undefined && { target }),
    };
    return [{ what: 'consultation' as const, from: person, to, event }];
  });
}

function approvalLeft(petition: Petition, leavers: readonly Leaver[], { at, now, office }: When) {
  const approval = waitingApproval(petition);
  const leaver = leavers.find(({ id }) => id === approval?.approver);
  if (!approval || !leaver) return [];
  const { approver, answer, target } = approval;
  const next = successorOf(office, leaver, leaver.department, now);
  // Whoever wrote it does not approve it.
  const to = next === approval.by ? office.director : next;
  if (to === approver) return [];
  const event: PetitionEvent = {
    ...{ type: 'ApprovalPassedOn', at, by: BY_OFFICE, answer, approver: to },
    ...(target !== undefined && { target }),
  };
  return [{ what: 'approval' as const, from: approver, to, event }];
}

/** The same, while there is one; else that of whoever has it now. */
const departmentFor = (department: string, person: string, office: Office): string =>
  office.departments.some(({ id }) => id === department)
    ? department
    : (office.people.find(({ id }) => id === person)?.department ?? office.fallbackDepartment);
