import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { PhoneCall } from '../../shared/calls/call.ts';
import { CALL_EVENTS, type CallEvent } from '../../shared/calls/events.ts';
import { evolveCall } from '../../shared/calls/evolve.ts';
import { ITEM_EVENTS } from '../../shared/improvement/events.ts';
import { evolveItem } from '../../shared/improvement/evolve.ts';
import type { Item } from '../../shared/improvement/item.ts';
import { evolve } from '../../shared/petition/evolve.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import { upcast } from '../../shared/petition/upcast.ts';
import { PUBLICATION_EVENTS, type PublicationEvent } from '../../shared/publications/events.ts';
import { evolvePublication } from '../../shared/publications/evolve.ts';
import type { Publication } from '../../shared/publications/publication.ts';
import { callEventsIn, callModel } from '../../shared/subjects/call-model.ts';
import { improvementModel, itemEvents } from '../../shared/subjects/improvement-model.ts';
import { publicationEvents, publicationModel } from '../../shared/subjects/publication-model.ts';

/**
 * Lives of petitions as they were stored on 28 November 2026 (schema 1), and what the code of that day made of them. What
 * is stored is never rewritten: a later schema adds an upcaster, and the same lives come out the same.
 */
interface Kept<E = { readonly type: string }> {
  readonly commits: readonly (readonly E[])[];
  readonly state: unknown;
}
const file = new URL('../fixtures/kept/lives.json', import.meta.url);
const lives: readonly Kept[] = JSON.parse(readFileSync(file, 'utf8'));

/** Every type of event that can stand in a table of that day. */
const TYPES = `
AbuseMarked AccusedNamed ActByMoved ActingHeadPassedOn AllegationPut AnswerApproved AnswerDisputed AnswerGiven AnswerRated AnswerReturned
AnswerSubmitted ApartOver ApologyMade ApologyWaived ApologyWished AppealDecided AppealProlonged AppealRaised
ApprovalPassedOn ArrivalStamped AskingChosen AttachmentChecked AttachmentsAdded BreakExempted BreakWithdrawn
CallNeeded CallPassedOn CallUnanswered CallbackAgreed CallbackBorneOut CallbackDropped CallbackForgotten CallbackMade
CallbackOffered CallbackTried CitizenCalled ClockRestored CodeAsked CodeReplaced CompensationBooked
CompensationDelayed ConductFound ConsultationAnswered ConsultationAsked ConsultationDeclined ConsultationPassedOn
ConsultationWithdrawn CounterVisitNoted DelayWordGiven DisputeDecided DisputePassedOn DuplicateAdded DuplicateRemoved
ErasurePutOff ExplanationReached FindingContested FindingReviewed HomeVisitAnswered HomeVisitApproved HomeVisitArrived
HomeVisitBreached HomeVisitDone HomeVisitEnded HomeVisitEstimated HomeVisitIdentified HomeVisitMoved HomeVisitOnTheWay
HomeVisitPassedOn HomeVisitPlanned HomeVisitPutOff HomeVisitTold HomeVisitWorkStarted HomeVisitorWanted
ImprovementOpened ImprovementOver ImprovementWished KeptApart LapseHeld LapseWithdrawn LegalKindSet LetterNeeded
LetterPosted LetterReturned MarkErased MeasureTaken MessageAdded MessageSent NoteAdded ObjectionExplained
ObjectionRaised OwnWordsAdded PageTurned PaperAdded PaperDescribed PaperKeyed PaperMoved PaperRead PaperSealed
PaperSplit PauseRestored PersonsWordsAdded PetitionAccepted PetitionAnswered PetitionAssigned PetitionClosed
PetitionDeclined PetitionLinked PetitionReceived PetitionReclassified PetitionReopened PetitionTakenOver
PetitionTransferred PetitionTransferredOut PetitionUnlinked PetitionWithdrawn PledgeBroken PledgeEscalated
PledgeExtended PledgeKept PledgeMade PledgePaused PledgeResumed PledgeScheduled PledgeVoided PledgeWarned
PriorNoticeAccepted PriorNoticeFailed PriorNoticeGiven PriorNoticeRepeated ProgressTold ReadBackAnswered ReadBackShown
RedressOpened RedressVoided RepeatClosed ReplyUnproven ReportPassedOn ReportRaised ReportUnmarked SecondLookAsked SecondLookDropped
SecondLookFound SecondLookPassedOn StandingWishesSaid StatementExtended StatementMade StatementTimeOver
SupplementAsked SupplementEnded SupplementProlonged SupplementRepeated SupplementReplied SupplementSent TakenInPlace
UnprovenDecided VisitAudited VisitClaimed VisitDeemed VisitPassedOn VisitReviewAsked VisitReviewed VisitRuled
WayClosed
`
  .trim()
  .split(/\s+/);

it.each(lives.map((life, index) => [index, life] as const))(
  'life %i comes out as it did',
  (_index, { commits, state }) => {
    let petition: Petition | undefined;
    for (const events of commits) petition = evolve(petition, upcast({ v: 1, events }));
    // As JSON: what is undefined is not there.
    expect(JSON.parse(JSON.stringify(petition))).toEqual(state);
  },
);

it('every type of event of that day stands in a life', () => {
  const lived = new Set(lives.flatMap(({ commits }) => commits.flat().map(({ type }) => type)));
  expect([...lived].toSorted()).toEqual(TYPES);
});

const itsFile = new URL('../fixtures/kept/improvements.json', import.meta.url);
const items: readonly Kept[] = JSON.parse(readFileSync(itsFile, 'utf8'));

it.each(items.map((life, index) => [index, life] as const))(
  'item of improvement %i, as it was stored on 29 November 2026, comes out as it did',
  (_index, { commits, state }) => {
    let item: Item | undefined;
    for (const events of commits) item = evolveItem(item, itemEvents({ v: 1, events }));
    expect(JSON.parse(JSON.stringify(item))).toEqual(state);
    const { version, pledges, ...stored } = state as Item;
    expect(improvementModel.readState(stored, { version, pledges: [...pledges] })).toEqual(state);
    for (const pledge of pledges) expect(improvementModel.readPledge(pledge)).toEqual(pledge);
    // A state that was stored before it said in which version a person changed it.
    const { changedIn: _, ...first } = stored;
    const read = improvementModel.readState(first, { version, pledges: [...pledges] });
    expect(read).toEqual({ ...first, version, pledges });
  },
);

it('every type of event of an item stands in a life', () => {
  const lived = new Set(items.flatMap(({ commits }) => commits.flat().map(({ type }) => type)));
  expect([...lived].toSorted()).toEqual(Object.keys(ITEM_EVENTS).toSorted());
});

const publicationsFile = new URL('../fixtures/kept/publications.json', import.meta.url);
const publications: readonly Kept<PublicationEvent>[] = JSON.parse(
  readFileSync(publicationsFile, 'utf8'),
);

it.each(publications.map((life, index) => [index, life] as const))(
  'publication %i, as it was stored on 29 November 2026, comes out as it did',
  (_index, { commits, state }) => {
    let publication: Publication | undefined;
    for (const events of commits)
      publication = evolvePublication(publication, publicationEvents({ v: 1, events }));
    expect(JSON.parse(JSON.stringify(publication))).toEqual(state);
    const { version, pledges, ...stored } = state as Publication;
    expect(publicationModel.readState(stored, { version, pledges: [...pledges] })).toEqual(state);
    for (const pledge of pledges) expect(publicationModel.readPledge(pledge)).toEqual(pledge);
  },
);

it('every type of event of a publication stands in a life', () => {
  const events = publications.flatMap(({ commits }) => commits.flat());
  const lived = new Set(events.map(({ type }) => type));
  expect([...lived].toSorted()).toEqual(Object.keys(PUBLICATION_EVENTS).toSorted());
});

/** All that an exchange of that day could tell. */
const TOLD = `
answered bridged consulted ended held released resumed ringing silent started transferred
`;
const callsFile = new URL('../fixtures/kept/calls.json', import.meta.url);
const calls: readonly Kept<CallEvent>[] = JSON.parse(readFileSync(callsFile, 'utf8'));

it.each(calls.map((life, index) => [index, life] as const))(
  'telephone call %i, as it was stored on 29 November 2026, comes out as it did',
  (_index, { commits, state }) => {
    let call: PhoneCall | undefined;
    for (const events of commits) {
      expect(callModel.storedEvents(events)).toEqual({ v: 1, events });
      expect(callEventsIn({ v: 1, events })).toEqual(events);
      call = evolveCall(call, events);
    }
    expect(JSON.parse(JSON.stringify(call))).toEqual(state);
    const { version, pledges, ...stored } = state as PhoneCall;
    expect(callModel.readState(stored, { version, pledges: [...pledges] })).toEqual(state);
    for (const pledge of pledges) expect(callModel.readPledge(pledge)).toEqual(pledge);
  },
);

it('every type of event of a call, and all that an exchange tells, stands in a life', () => {
  const events = calls.flatMap(({ commits }) => commits.flat());
  const lived = new Set(events.map(({ type }) => type));
  expect([...lived].toSorted()).toEqual(Object.keys(CALL_EVENTS).toSorted());
  const details = events.flatMap((one) => (one.type === 'CallTold' ? one.details : []));
  expect([...new Set(details.map(({ event }) => event))].toSorted()).toEqual(
    TOLD.trim().split(/\s+/),
  );
});
