import { type CallbackTerms, countedTries, isTriedEnough } from '../../charter/callback.ts';
import { MINUTE } from '../../charter/day.ts';
import type { CALLBACK_WITNESSES } from '../callback/events.ts';
import type { Callback } from '../callback/state.ts';
import { openCallback } from '../callback.ts';
import type { DecisionContext, StaffContext } from '../context.ts';
import type { Decision, Refusal, Terms } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import { step } from '../evolve.ts';
import type { Petition } from '../petition.ts';
import { decided, NOTHING } from './commit.ts';
import { makePledge, pledgeMade } from './make-pledge.ts';
import { toPetitioner } from './recipients.ts';
import { refused } from './refused.ts';
import { taskDone, taskOver } from './task.ts';
import { numbersOf } from './terms-of.ts';

export interface CallbackCall {
  readonly result: 'connected' | 'no-answer';
  readonly witness: (typeof CALLBACK_WITNESSES)[number];
}

/**
 * A promised call was made, at `at`, or nobody answered it. The first attempt within the grace of the agreed time keeps that time; the
 * further ones have a clock of their own. After enough of them the citizen is told, and chooses another time with one press.
 */
export function logCallback(
  petition: Petition,
  { result, witness }: CallbackCall,
  context: DecisionContext,
): Decision | Refusal<'no-callback-open' | 'call-not-yet' | 'call-too-early' | 'callback-early'> {
  const { at, now: loggedAt, by } = context;
  if (at > loggedAt) return refused('call-not-yet', 'at');
  const open = openCallback(petition);
  const own = result === 'connected' && witness === 'machine' && ownWordAt(petition, context);
  if (own) {
    const borne = { type: 'CallbackBorneOut' as const, at, callback: own.id, loggedAt };
    return decided(petition, [borne], [], loggedAt, context);
  }
  if (!open) return isLogged(petition, at) ? NOTHING : refused('no-callback-open');
  if (at < open.askedAt - (open.askedAt % MINUTE)) return refused('call-too-early', 'at');
  const { id: callback, target } = open;
  if (result === 'no-answer') return unanswered(petition, open, witness, context);
  // A call of the day before is none at the time that they wished; whether they need one still is theirs to say.
  if (at < open.agreedAt - promised(petition, target, context).grace)
    return refused('callback-early', 'at');
  const events: PetitionEvent[] = [
    ...taskDone(petition, target, at, loggedAt),
    {
      type: 'CallbackMade',
      ...{ at, callback, loggedAt, witness, target },
      ...(by !== undefined && { by }),
    },
  ];
  return decided(petition, events, [], loggedAt, context);
}

/**
 * "I forgot": an honest answer, which closes nothing. The call is still to be made, at once or at another time that is agreed on; what
 * its lateness owes is the clock's. Said again it changes nothing.
 */
export function forgetCallback(
  petition: Petition,
  _asked: object,
  context: StaffContext,
): Decision | Refusal<'no-callback-open' | 'callback-not-due'> {
  const { at, now: loggedAt, by } = context;
  const open = openCallback(petition);
  if (!open) return refused('no-callback-open');
  if (open.forgottenAt !== undefined) return NOTHING;
  if (loggedAt < open.agreedAt) return refused('callback-not-due');
  const { id: callback } = open;
  const forgotten = { type: 'CallbackForgotten' as const, at, callback, by, loggedAt };
  return decided(petition, [forgotten], [], loggedAt, context);
}

/**
 * A call that was logged by hand about when the exchange says that there was one. A call that comes too late, or too early, bears out none
 * that was logged as in time.
 */
function ownWordAt(petition: Petition, context: DecisionContext): Callback | undefined {
  const { callbacks = [], pledges } = petition;
  const { at } = context;
  return callbacks.find(({ madeAt, witness, agreedAt, target }) => {
    if (madeAt === undefined || witness !== 'own-word') return false;
    const { grace } = promised(petition, target, context);
    const clock = pledges.find(({ id }) => id === target);
    const isInTime = clock !== undefined && agreedAt - grace <= at && at <= clock.dueAt;
    return Math.abs(madeAt - at) <= grace && (isInTime || clock?.state === 'broken');
  });
}

/** The numbers by which the call was promised. */
const promised = ({ pledges }: Petition, target: string, terms: Terms): CallbackTerms =>
  numbersOf(
    pledges.find(({ id }) => id === target),
    terms,
  ).callback;

/** The same call, told twice. */
const isLogged = ({ callbacks = [] }: Petition, at: number): boolean =>
  callbacks.some(({ madeAt, tries }) => madeAt === at || tries.includes(at));

function unanswered(
  petition: Petition,
  open: Callback,
  witness: CallbackCall['witness'],
  context: DecisionContext,
): Decision {
  const { at, now: loggedAt, by = '', calendar } = context;
  const { id: callback, agreedAt, target } = open;
  if (open.tries.includes(at)) return NOTHING;
  const terms = promised(petition, target, context);
  const counted = countedTries([...open.tries, at], agreedAt, terms);
  const told = witness === 'machine' ? { told: true as const } : {};
  const tried = { type: 'CallbackTried' as const, at, callback, by, loggedAt, ...told };
  if (isTriedEnough(counted, terms, calendar)) {
    const events: PetitionEvent[] = [
      tried,
      ...taskDone(petition, target, at, loggedAt),
      { type: 'CallbackOffered', at, callback, target },
    ];
    const told = toPetitioner(petition, { kind: 'callback-unanswered', newDueAt: agreedAt });
    return decided(petition, events, told, loggedAt, context);
  }
  return decided(petition, triedOnce(petition, open, tried, context), [], loggedAt, context);
}

/** An attempt of which more are to follow: the first at the agreed time starts their clock. */
function triedOnce(
  petition: Petition,
  open: Callback,
  tried: Extract<PetitionEvent, { readonly type: 'CallbackTried' }>,
  context: DecisionContext,
): readonly PetitionEvent[] {
  const { at, now, charter, calendar } = context;
  const { agreedAt, target } = open;
  const set = charter.pledges.find(({ trigger }) => trigger === 'callbackUnanswered');
  const clock = petition.pledges.find(({ id }) => id === target);
  const isAtTime =
    clock !== undefined &&
    at <= clock.dueAt &&
    countedTries([at], agreedAt, promised(petition, target, context)).length > 0;
  if (!set || !isAtTime || clock.terms === set.id) return [tried];
  const over = taskOver(petition, target, { at, now, because: 'superseded' }, context);
  const { pledges: among } = over.reduce(step, petition);
  const dueAt = calendar.closeOf(calendar.workdayOnOrAfter(calendar.dayOf(at) + 1));
  const made = makePledge(set, at, context, { among, task: 'callback', dueAt });
  return [...over, pledgeMade(made, at), { ...tried, again: made.id }];
}
