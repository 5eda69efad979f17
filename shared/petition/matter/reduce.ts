import { answeredPledges } from '../answer/reduce.ts';
import { publishedWith } from '../attachments/reduce.ts';
import { answeredTogether, approvalOver } from '../collaboration/reduce.ts';
import { answeredLatest } from '../dispute/reduce.ts';
import type { Events } from '../events.ts';
import { handedOver, lettersOver } from '../letters/reduce.ts';
import type { Petition } from '../petition.ts';
import { standsBeside } from '../pledge.ts';
import { callsOver } from '../reach/reduce.ts';
import { inTurn, type Reducers, unchanged } from '../reducer.ts';
import { withPlace } from '../unrouted.ts';
import type { MatterEvent } from './events.ts';

/** What becomes of the petition itself. */
export const matterReducers = {
  // It begins a petition; a second one changes nothing.
  PetitionReceived: unchanged,
  PetitionAccepted: ({ unopened: _, ...petition }, { at, by, standingIn }) => ({
    ...petition,
    acceptedAt: petition.acceptedAt ?? at,
    ...(by !== petition.assignee && !standingIn && { unopened: true as const }),
    status: petition.status === 'received' ? 'accepted' : petition.status,
  }),
  PetitionAssigned: (petition, { department, assignee, from }) =>
    withPlace(petition, {
      ...petition,
      department,
      assignee,
      ...(from !== undefined && {
        formerly: [...new Set([...(petition.formerly ?? []), from])],
      }),
      ...(petition.acceptedAt !== undefined && { unopened: true }),
    }),
  // Its pledges say what follows.
  PetitionReclassified: unchanged,
  LegalKindSet: (petition, { legalKind }) => ({ ...petition, legalKind }),
  PetitionAnswered: inTurn(
    answeredPledges,
    answeredTogether,
    publishedWith,
    handedOver,
    answeredLatest,
    (petition, { at }) => ({
      ...petition,
      status: 'answered',
      answers: petition.answers + 1,
      answeredAt: Math.min(petition.answeredAt ?? at, at),
    }),
  ),
  PetitionClosed: (petition, { visitsUntil }) => ({
    ...petition,
    status: 'closed',
    ...(visitsUntil !== undefined && { visitsUntil }),
  }),
  PetitionWithdrawn: inTurn(
    callsOver,
    approvalOver,
    lettersOver,
    (petition, { at: overAt, urged }) => ({
      ...petition,
      status: 'withdrawn',
      overAt,
      ...(urged && { urged }),
      pledges: petition.pledges.map((pledge) =>
        pledge.silent && !standsBeside(pledge) ? { ...pledge, silent: false } : pledge,
      ),
    }),
  ),
} satisfies Reducers<MatterEvent['type']>;

/** The petition as its receipt makes it. */
export function received(event: Events['PetitionReceived']): Petition {
  return {
    number: event.number,
    version: 0,
    status: 'received',
    channel: event.channel,
    kind: event.kind,
    language: event.language,
    receivedAt: event.at,
    ...(event.enteredAt !== undefined && { enteredAt: event.enteredAt }),
    ...(event.enteredBy !== undefined && { enteredBy: event.enteredBy }),
    department: event.department,
    assignee: event.assignee,
    ...(event.routedBy === 'dutyOfficer' && { unplaced: true }),
    answers: 0,
    extensions: 0,
    contact: event.contact,
    ...(event.unkeyed && { unkeyed: event.unkeyed }),
    ...(event.splitFrom !== undefined && { splitFrom: event.splitFrom }),
    ...(event.byRepresentative && { byRepresentative: event.byRepresentative }),
    ...(event.unprovenSender && { unprovenSender: event.unprovenSender }),
    codeKey: event.codeKey,
    pledges: [],
  };
}
