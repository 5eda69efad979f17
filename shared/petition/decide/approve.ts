import type { ItemWanted } from '../../improvement/open.ts';
import { presentFor } from '../../organization/presence.ts';
import { waitingApproval } from '../collaboration.ts';
import type { StaffContext } from '../context.ts';
import { type Decision, isRefusal, type Refusal, type Terms } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import { step } from '../evolve.ts';
import type { NoticeIntent } from '../notice-intent.ts';
import type { Petition } from '../petition.ts';
import type { AnswerCheck, Declines } from '../staff/events.ts';
import { answer } from './acts.ts';
import { needsApproval } from './approval-needed.ts';
import { approverFor, type Decide, whyNotApprove } from './approver.ts';
import { decided, NOTHING } from './commit.ts';
import { improvementOf, isNoItem, type NoItem } from './improvement.ts';
import { acceptedBy, isOver } from './is-final.ts';
import { pledgeMade } from './make-pledge.ts';
import { refused } from './refused.ts';
import { taskDone, taskFor, taskOver } from './task.ts';
import { toldAgain } from './told-again.ts';

interface Submit {
  /** Content item and keyed hash of the text. */
  readonly answer: string;
  readonly hash: string;
  readonly checked?: readonly AnswerCheck[];
  readonly interim?: true;
  readonly declines?: Declines;
  readonly improvement?: ItemWanted;
  readonly changes?: true;
  readonly linked?: true;
}

/**
 * An answer goes to whoever approves it (결재). Its text is fixed; submitting once more replaces it, and the clock of the
 * approval begins anew. The petition's own clock runs on.
 */
export function submit(
  petition: Petition,
  given: Submit,
  context: StaffContext,
): Decision | Refusal<'approval-not-needed' | 'petition-over' | NoItem> {
  const { by, at, now } = context;
  if (isOver(petition)) return refused('petition-over');
  if (!needsApproval(petition, by, context.office)) return refused('approval-not-needed');
  const before = waitingApproval(petition);
  if (isSame(before, given)) return NOTHING;
  // It is written with the answer; what stands in its way is said to whoever can mend it.
  const beside = improvementOf(petition, given, context);
  if (isRefusal(beside)) return beside;
  const approver = approverFor(petition, by, at, context.office);
  const target = taskFor(petition, 'approve', approver, at, context);
  const about = target ? { target: target.id } : {};
  const events: PetitionEvent[] = [
    ...acceptedBy(petition, by, at, 'answered'),
    ...(before
      ? taskOver(petition, before.target, { at, now, because: 'superseded' }, context)
      : []),
    { type: 'AnswerSubmitted', by, at, ...given, approver, ...about },
    ...(target ? [pledgeMade(target, at)] : []),
  ];
  const notice: NoticeIntent = {
    kind: 'approval',
    to: approver,
    because: given.answer,
    about: by,
    ...(target && { pledge: target.id }),
  };
  return decided(petition, events, [notice], at, context);
}

/** What waits already: the same text for the same petitions, with the same item beside it. */
const isSame = (before: ReturnType<typeof waitingApproval>, given: Submit): boolean =>
  before?.hash === given.hash &&
  before.linked === given.linked &&
  before.changes === given.changes &&
  JSON.stringify(before.improvement) === JSON.stringify(given.improvement);

/** Approved, it is published at that instant: what was submitted, word for word. */
export function approve(
  petition: Petition,
  command: Decide,
  context: StaffContext,
):
  | Decision
  | Refusal<
      | 'approval-changed'
      | 'approval-needed'
      | 'approval-without-item'
      | 'nothing-to-approve'
      | 'only-approver'
      | 'paper-unkeyed'
      | 'petition-over'
    > {
  const why = whyNotApprove(petition, command, context);
  const approval = waitingApproval(petition);
  if (why !== undefined || !approval) return refused(why ?? 'nothing-to-approve');
  const { by, at, now } = context;
  const {
    answer: content,
    hash,
    target,
    checked,
    interim,
    declines,
    improvement,
    changes,
    linked,
  } = approval;
  const approved: PetitionEvent[] = [
    ...taskDone(petition, target, at, now),
    { type: 'AnswerApproved', at, by, answer: content, ...(target !== undefined && { target }) },
  ];
  const published = answer(
    approved.reduce(step, petition),
    {
      ...{ answer: content, hash, approvedBy: by },
      ...(checked && { checked }),
      ...(interim && { interim }),
      ...(declines && { declines }),
      ...(improvement && { improvement }),
      ...(changes && { changes }),
      ...(linked && { linked }),
    },
    // It is its writer's answer, given at the instant of the approval.
    { ...context, by: approval.by },
  );
  if (isRefusal(published)) {
    const { refused: code } = published;
    // Its writer can mend it, whoever approves it cannot.
    return refused(isNoItem(code) ? 'approval-without-item' : code);
  }
  const told = [...published.notices, news(approval.by, 'approved', by, now, context)];
  const after = approved.reduce(step, petition);
  return {
    ...published,
    events: [...approved, ...published.events],
    notices: [
      ...told,
      ...toldAgain(petition, after, { events: approved, notices: told }, now, context),
    ],
  };
}

/** Sent back with a sentence: the text stays with its writer, and the petition's clock runs on. */
export function returnAnswer(
  petition: Petition,
  command: Decide & { readonly sentence: string },
  context: StaffContext,
): Decision | Refusal<'approval-changed' | 'nothing-to-approve' | 'only-approver'> {
  const why = whyNotApprove(petition, command, context);
  const approval = waitingApproval(petition);
  if (why !== undefined || !approval) return refused(why ?? 'nothing-to-approve');
  const { by, at, now } = context;
  const { sentence } = command;
  const { answer: content, target } = approval;
  const events: PetitionEvent[] = [
    ...taskDone(petition, target, at, now),
    {
      type: 'AnswerReturned',
      ...{ at, by, answer: content, sentence },
      ...(target !== undefined && { target }),
    },
  ];
  return decided(
    petition,
    events,
    [news(petition.assignee, 'returned', by, now, context)],
    now,
    context,
  );
}

const news = (
  to: string,
  because: 'approved' | 'returned',
  about: string,
  now: number,
  { office }: Terms,
): NoticeIntent => ({ kind: 'approved', to: presentFor(office, to, now), because, about });
