import { BY_OFFICE, type Leaver, successorOf } from '../../organization/leavers.ts';
import type { DecisionContext } from '../context.ts';
import type { Decision } from '../decision.ts';
import type { Events, PetitionEvent } from '../events.ts';
import { step } from '../evolve.ts';
import { type Held, type HeldKind, heldIn, visitLeftIn } from '../held.ts';
import type { HomeVisit } from '../home-visit/state.ts';
import type { Petition } from '../petition.ts';
import { decided, NOTHING } from './commit.ts';
import { visitOfGoneOver } from './home-visit-over.ts';
import { canGo, nextTurn, otherComes } from './home-visit-pass.ts';
import { type ActingPassedOn, actingMoved, visitsMoved } from './posts-moved.ts';
import {
  approverAfter,
  inOffice,
  judgeAfter,
  lookerAfter,
  nextOf,
  stepAfter,
  type When,
} from './who-takes-over.ts';

/** What of a petition goes to somebody else. */
export interface Left {
  readonly what: HeldKind;
  /** Who leaves it, and who has it from now on. */
  readonly from: string;
  readonly to: string;
}

/** The events that hand something over. */
const HAND_OVERS = [
  'PetitionAssigned',
  'DisputePassedOn',
  'SecondLookPassedOn',
  'ConsultationPassedOn',
  'ApprovalPassedOn',
  'VisitPassedOn',
  'ReportPassedOn',
  'HomeVisitPassedOn',
] as const;
type HandOver = Events[(typeof HAND_OVERS)[number]];

/**
 * Whoever leaves the office, or the petition's department, hands over what they have of it: the petition with its tasks,
 * questions that they were asked, answers that they were to approve or to judge, a second look. A visit to the citizen
 * goes to whoever takes over, and the citizen hears of it; where they have no card it is called off. What somebody has of
 * a second visit or of a report by their office goes with the office. Every clock runs on (P8). Each person of ours gets one mail about
 * all that comes to them; nobody of them is told here.
 */
export function handOverLeft(
  petition: Petition,
  { leavers }: { readonly leavers: readonly Leaver[] },
  context: DecisionContext,
): Decision {
  const over = leftIn(petition, leavers, context).flatMap(({ event }) => event ?? []);
  const off = visitOfGoneOver(over.reduce(step, petition), context);
  const events = [...over, ...off.events];
  const notices = [...citizensWord(petition, over), ...off.notices];
  return events.length > 0 ? decided(petition, events, notices, context.now, context) : NOTHING;
}

/** They heard who comes, where they allowed it; now it is somebody else. */
const citizensWord = (petition: Petition, over: readonly PetitionEvent[]) =>
  over.flatMap((event) => (event.type === 'HomeVisitPassedOn' ? otherComes(petition, event) : []));

/** Whom an event of a hand-over by the office data gives something; undefined for every other event. */
export const receiverIn = (event: PetitionEvent): string | undefined =>
  isHandOver(event) && event.by === BY_OFFICE ? receiverOf(event) : undefined;

const isHandOver = (event: PetitionEvent): event is HandOver =>
  HAND_OVERS.some((type) => type === event.type);

function receiverOf(event: HandOver): string {
  switch (event.type) {
    case 'PetitionAssigned':
      return event.assignee;
    case 'ConsultationPassedOn':
    case 'VisitPassedOn':
    case 'ReportPassedOn':
      return event.person;
    case 'ApprovalPassedOn':
      return event.approver;
    case 'DisputePassedOn':
      return event.judge;
    case 'SecondLookPassedOn':
      return event.looker;
    case 'HomeVisitPassedOn':
      return event.visitor;
  }
}

/** What these leavers leave of a petition, with the event that hands it over; a visit to the citizen to who has no card without one. */
export const leftIn = (
  petition: Petition,
  leavers: readonly Leaver[],
  context: When,
): readonly (Left & { readonly event?: HandOver | ActingPassedOn })[] => [
  ...heldIn(petition).flatMap((held) =>
    handedOver(held, petition, leavers, context).map((event) => ({
      ...{ what: held.what, from: held.person, to: receiverOf(event), event },
    })),
  ),
  ...visitsMoved(petition, context).map((event) => ({
    ...{ what: 'visit' as const, from: event.person, to: event.person, event },
  })),
  ...actingMoved(petition, context),
  ...homeVisitLeft(petition, leavers, context),
];

/** To whoever takes over from its visitor; where they have no card to whoever has the petition then, to plan another one. */
function homeVisitLeft(
  petition: Petition,
  leavers: readonly Leaver[],
  when: When,
): readonly (Left & { readonly event?: HandOver })[] {
  const visit = visitLeftIn(petition, when.office);
  if (!visit) return [];
  const event = homeVisitAfter(petition, visit, leavers, when);
  if (event) return [{ what: 'home-visit', from: visit.visitor, to: event.visitor, event }];
  const { assignee, department } = petition;
  const to = nextOf(assignee, department, leavers, when)?.person ?? assignee;
  return [{ what: 'home-visit', from: visit.visitor, to }];
}

function homeVisitAfter(
  petition: Petition,
  visit: HomeVisit,
  leavers: readonly Leaver[],
  { at, now, office }: When,
): Events['HomeVisitPassedOn'] | undefined {
  const leaver = leavers.find(({ id }) => id === visit.visitor);
  if (!leaver) return undefined;
  const visitor = successorOf(office, leaver, leaver.department, now);
  return canGo(petition, visit, visitor, { now, office })
    ? {
        type: 'HomeVisitPassedOn',
        by: BY_OFFICE,
        ...nextTurn(visit, { visitor, because: 'gone' }, at),
      }
    : undefined;
}

/** None where it stays with whoever has it. */
function handedOver(
  held: Held,
  petition: Petition,
  leavers: readonly Leaver[],
  when: When,
): readonly HandOver[] {
  const base = { at: when.at, by: BY_OFFICE };
  switch (held.what) {
    case 'petition': {
      const next = nextOf(held.person, petition.department, leavers, when);
      if (!next) return [];
      const { person: assignee, department } = next;
      return [{ type: 'PetitionAssigned', ...base, assignee, department, from: held.person }];
    }
    case 'dispute': {
      const judge = judgeAfter(held.person, petition, leavers, when);
      return judge === undefined ? [] : [{ type: 'DisputePassedOn', ...base, judge }];
    }
    case 'second-look': {
      const { person, period } = held;
      const looker = lookerAfter(held, petition, leavers, when);
      return looker === undefined || looker === person
        ? []
        : [{ type: 'SecondLookPassedOn', ...base, looker, period }];
    }
    case 'visit': {
      const { visit, clock, person: from } = held;
      const person = inOffice(from, petition, visit, clock, when);
      if (person === from) return [];
      return [{ type: 'VisitPassedOn', ...base, visit: visit.id, person, target: clock.id }];
    }
    case 'report': {
      const { report, clock, person: from } = held;
      const person = stepAfter(held, petition, leavers, when);
      if (person === from) return [];
      const step = { report: report.id, pledge: clock.id, person };
      return [{ type: 'ReportPassedOn', ...base, ...step }];
    }
    case 'home-visit':
      return [];
    case 'consultation': {
      const { id, department, target } = held.consultation;
      const next = nextOf(held.person, department, leavers, when);
      if (!next) return [];
      return [
        { type: 'ConsultationPassedOn', ...base, consultation: id, ...next, ...onClock(target) },
      ];
    }
    case 'approval': {
      const { answer, target } = held.approval;
      const approver = approverAfter(held.approval, petition, leavers, when);
      if (approver === undefined) return [];
      return [{ type: 'ApprovalPassedOn', ...base, answer, approver, ...onClock(target) }];
    }
  }
}

const onClock = (target: string | undefined) => (target === undefined ? {} : { target });
