import { nearestStaffed } from '../../charter/callback.ts';
import { MINUTE } from '../../charter/day.ts';
import type { AbsenceCategory } from '../../organization/span.ts';
import type { CALLBACK_WAYS } from '../callback/events.ts';
import type { Callback } from '../callback/state.ts';
import { openCallback, unansweredCallback } from '../callback.ts';
import type { DecisionContext } from '../context.ts';
import type { Decision, Refusal } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import { step } from '../evolve.ts';
import type { Petition } from '../petition.ts';
import { untrueAbsence } from './absence-said.ts';
import { decided, NOTHING } from './commit.ts';
import { makePledge, pledgeMade } from './make-pledge.ts';
import { toPetitioner, toStaff } from './recipients.ts';
import { refused } from './refused.ts';
import { taskOver } from './task.ts';

const DAY = 24 * 60 * MINUTE;
/** So long after its time an exchange may still tell of a call, and attempts go on (ms). */
const TOLD_FOR = 60 * DAY;

export interface Wish {
  readonly wishedAt: number;
  readonly how: (typeof CALLBACK_WAYS)[number];
  readonly because?: AbsenceCategory;
  /** Who may have been asked for; the person in charge, where it is nobody else. */
  readonly askedFor?: readonly string[];
  readonly backAt?: number;
  readonly gist?: string;
  /** By which an exchange finds the petition, when it tells of a call to this person. */
  readonly marks?: readonly string[];
}

type WhyNoCallback =
  | 'petition-over'
  | 'callback-no-phone'
  | 'callback-past'
  | 'callback-far'
  | 'absence-otherwise'
  | 'absence-unrecorded';

/**
 * The citizen is called at the time that they wish (P2.3, P2.4): agreed on is the nearest time at which somebody is there, and a
 * clock stands on it in the same commit. Another wish takes the place of the one before, and what that was about goes with it where nothing
 * else is said; the same again changes nothing.
 */
export function agreeCallback(
  petition: Petition,
  wish: Wish,
  context: DecisionContext,
): Decision | Refusal<WhyNoCallback> {
  const { at, now, by, charter, calendar } = context;
  const { wishedAt, how, because, backAt, askedFor = [petition.assignee] } = wish;
  const { grace, aheadDays } = charter.terms.callback;
  if (petition.status === 'withdrawn' || petition.status === 'transferred')
    return refused('petition-over');
  if (!petition.contact.phone) return refused('callback-no-phone');
  // A clock on a desk shows the minute alone.
  if (wishedAt < at - MINUTE) return refused('callback-past', 'wished');
  if (wishedAt > at + aheadDays * DAY) return refused('callback-far', 'wished');
  const office = context.whole ?? context.office;
  const untrue = because && untrueAbsence(because, askedFor, { office, calendar, at, now });
  if (untrue) return untrue;
  const set = charter.pledges.find(({ trigger }) => trigger === 'callbackAgreed');
  if (!set) return NOTHING;
  // However late it is decided, no time is promised that is over already.
  const agreedAt = nearestStaffed(wishedAt, { notBefore: now, grace }, calendar);
  const before = openCallback(petition);
  const isSame = before?.agreedAt === agreedAt && before.tries.length === 0;
  if (isSame && wish.gist === undefined) return NOTHING;
  const gist = wish.gist ?? (before ?? unansweredCallback(petition))?.gist;
  const over = before ? dropped(petition, before, context) : [];
  const without = over.reduce(step, petition);
  const dueAt = agreedAt + grace;
  const among = without.pledges;
  const made = makePledge(set, at, context, { among, task: 'callback', dueAt });
  const agreed: PetitionEvent = {
    type: 'CallbackAgreed',
    ...{ at, callback: made.id, wishedAt, agreedAt, how, target: made.id },
    ...(by !== undefined && { by }),
    ...(because && { because }),
    ...(backAt !== undefined && { backAt }),
    ...(gist !== undefined && { gist }),
  };
  const events = [...over, pledgeMade(made, at), agreed];
  const after = events.reduce(step, petition);
  const notices = [
    ...toPetitioner(petition, {
      ...{ kind: 'callback-agreed', newDueAt: agreedAt, pledge: made.id },
      ...(gist !== undefined && { content: gist }),
    }),
    ...toStaff('callback', ['assignee'], after, now, context, {
      ...{ pledge: made.id, newDueAt: agreedAt },
    }).filter(({ to }) => to !== by),
  ];
  const until = dueAt + TOLD_FOR;
  const marks = wish.marks?.filter((mark) => mark !== petition.number) ?? [];
  return {
    ...decided(petition, events, notices, now, context),
    ...(marks.length > 0 && { calls: { marks, until } }),
  };
}

/** The citizen needs no call any more, as they say themselves or to somebody here; of our own word for it they hear, and can say otherwise. */
export function dropCallback(
  petition: Petition,
  _asked: object,
  context: DecisionContext,
): Decision | Refusal<'no-callback-open'> {
  const open = openCallback(petition);
  if (!open)
    return petition.callbacks?.at(-1)?.droppedAt === undefined
      ? refused('no-callback-open')
      : NOTHING;
  const told =
    context.by === undefined
      ? []
      : toPetitioner(petition, {
          ...{ kind: 'callback-dropped', newDueAt: open.agreedAt, pledge: open.target },
        });
  return decided(petition, dropped(petition, open, context), told, context.now, context);
}

function dropped(
  petition: Petition,
  { id: callback, target }: Callback,
  context: DecisionContext,
): readonly PetitionEvent[] {
  const { at, now, by } = context;
  return [
    ...taskOver(petition, target, { at, now, because: 'superseded' }, context),
    { type: 'CallbackDropped', at, callback, target, ...(by !== undefined && { by }) },
  ];
}
