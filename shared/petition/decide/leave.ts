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
import { owesNothing } from '../owed.ts';
import type { Petition } from '../petition.ts';
import { decided, NOTHING } from './commit.ts';

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

/** Whom an event of a hand-over gives something; undefined for every other event. */
export function receiverIn(event: PetitionEvent): string | undefined {
  if (!('by' in event) || event.by !== BY_OFFICE) return undefined;
  if (event.type === 'PetitionAssigned') return event.assignee;
  if (event.type === 'ConsultationPassedOn') return event.person;
  if (event.type === 'ApprovalPassedOn') return event.approver;
  return undefined;
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

function petitionLeft(petition: Petition, leavers: readonly Leaver[], when: When) {
  const { assignee, department } = petition;
  const next = owesNothing(petition) ? undefined : nextOf(assignee, department, leavers, when);
  if (!next) return [];
  const event: PetitionEvent = {
    ...{ type: 'PetitionAssigned', at: when.at, by: BY_OFFICE, assignee: next.person },
    department: next.department,
  };
  return [{ what: 'petition' as const, from: assignee, to: next.person, event }];
}

function consultationsLeft(petition: Petition, leavers: readonly Leaver[], when: When) {
  return openConsultations(petition).flatMap(({ id, person, department, target }) => {
    const next = nextOf(person, department, leavers, when);
    if (!next) return [];
    const event: PetitionEvent = {
      ...{ type: 'ConsultationPassedOn', at: when.at, by: BY_OFFICE, consultation: id },
      ...next,
      ...(target !== undefined && { target }),
    };
    return [{ what: 'consultation' as const, from: person, to: next.person, event }];
  });
}

/**
 * Who has from now on what a person has in a department, and in which one; undefined where nothing changes. Of a department
 * that is no more, whoever is in the office goes on elsewhere with what they have, also where they were never in it.
 */
function nextOf(
  person: string,
  department: string,
  leavers: readonly Leaver[],
  { now, office }: When,
): { readonly person: string; readonly department: string } | undefined {
  const leaver = leaverOf(leavers, person, department, office);
  const isGone = standing(office, department) !== department;
  if (!leaver && !isGone) return undefined;
  const goesOn = isGone && office.people.some(({ id }) => id === person);
  const to = goesOn
    ? person
    : successorOf(office, leaver ?? { id: person, department }, department, now);
  if (to === person && !isGone) return undefined;
  return { person: to, department: departmentFor(department, to, office) };
}

function approvalLeft(petition: Petition, leavers: readonly Leaver[], { at, now, office }: When) {
  const approval = waitingApproval(petition);
  const leaver = approval && leaverAt(approval.approver, leavers, office);
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

/** Whoever leaves what is of no department: that of their person is left with the department that they had. */
const leaverAt = (person: string, leavers: readonly Leaver[], office: Office) =>
  leavers.find((one) => leaverOf([one], person, one.department, office));

/** The same, while there is one; else that of whoever has it now. */
const departmentFor = (department: string, person: string, office: Office): string =>
  office.departments.some(({ id }) => id === department)
    ? department
    : (office.people.find(({ id }) => id === person)?.department ?? office.fallbackDepartment);
