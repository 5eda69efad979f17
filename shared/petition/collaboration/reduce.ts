import { togetherOf } from '../collaboration.ts';
import { inTurn, type Reducer, type Reducers, taskDone, taskOf, unchanged } from '../reducer.ts';
import type { TogetherEvent } from './events.ts';
import type { Consultation, Together } from './state.ts';

/** Nothing is added to a petition where there is nothing of it. */
const ofTogether =
  <E>(change: (together: Together, event: NoInfer<E>) => Together): Reducer<E> =>
  (petition, event) => {
    const before = togetherOf(petition);
    const together = change(before, event);
    return together === before ? petition : { ...petition, together };
  };
const consulted = (state: Consultation['state']) =>
  ofTogether<{ readonly consultation: string }>((before, { consultation }) => ({
    ...before,
    consultations: before.consultations.map((one) =>
      one.id === consultation ? { ...one, state } : one,
    ),
  }));
const settled = (before: Together): Together =>
  before.approval ? { ...before, approval: { ...before.approval, state: 'over' } } : before;

/** Nobody approves what waits any more. */
export const approvalOver: Reducer<unknown> = ofTogether(settled);

/** An answer, which can be another petition's too. */
export const answeredTogether = ofTogether<{
  readonly with?: { readonly parent: string; readonly answer: string };
}>((before, event) => {
  const from = event.with && { answeredWith: `${event.with.parent} ${event.with.answer}` };
  return from || before.approval ? { ...settled(before), ...from } : before;
});

/** What others have to do with a petition. */
export const togetherReducers = {
  ConsultationAsked: ofTogether((before, event) => {
    const { consultation: id, department, person, by, at: askedAt, question } = event;
    const asked: Consultation = {
      ...{ id, department, person, by, askedAt, question, state: 'open' },
      ...(event.original && { original: event.original }),
      ...(event.target !== undefined && { target: event.target }),
    };
    return { ...before, consultations: [...before.consultations, asked] };
  }),
  ConsultationAnswered: inTurn(consulted('answered'), taskDone),
  ConsultationDeclined: inTurn(consulted('declined'), taskDone),
  ConsultationWithdrawn: inTurn(consulted('withdrawn'), taskDone),
  ConsultationPassedOn: inTurn(
    ofTogether<{ consultation: string; department: string; person: string }>(
      (before, { consultation, department, person }) => ({
        ...before,
        consultations: before.consultations.map((one) =>
          one.id === consultation ? { ...one, department, person } : one,
        ),
      }),
    ),
    (petition, { target, person }) => taskOf(petition, target, person),
  ),
  AnswerSubmitted: ofTogether((before, { type: _, at: submittedAt, ...submitted }) => ({
    ...before,
    approval: { ...submitted, submittedAt, state: 'waiting' },
  })),
  AnswerApproved: inTurn(approvalOver, taskDone),
  AnswerReturned: inTurn(
    ofTogether<{ readonly sentence: string }>((before, { sentence }) =>
      before.approval
        ? { ...before, approval: { ...before.approval, sentence, state: 'returned' } }
        : before,
    ),
    taskDone,
  ),
  ApprovalPassedOn: inTurn(
    ofTogether<{ approver: string }>((before, { approver }) =>
      before.approval ? { ...before, approval: { ...before.approval, approver } } : before,
    ),
    (petition, { target, approver }) => taskOf(petition, target, approver),
  ),
  PetitionLinked: ofTogether((before, { parent }) => ({ ...before, parent })),
  PetitionUnlinked: ofTogether(({ parent: _, ...alone }) => alone),
  DuplicateAdded: ofTogether((before, { child }) => ({
    ...before,
    children: [...new Set([...before.children, child])],
  })),
  DuplicateRemoved: ofTogether((before, { child }) => ({
    ...before,
    children: before.children.filter((one) => one !== child),
  })),
  // The answer of the same commit says it.
  RepeatClosed: unchanged,
} satisfies Reducers<TogetherEvent['type']>;
