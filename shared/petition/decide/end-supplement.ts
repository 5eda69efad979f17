import type { Moment } from '../../charter/charter.ts';
import { headOf, presentFor } from '../../organization/presence.ts';
import type { DecisionContext, StaffContext } from '../context.ts';
import type { Decision, Refusal, Terms } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import { step } from '../evolve.ts';
import type { NoticeIntent } from '../notice-intent.ts';
import type { SupplementEnd } from '../pauses/events.ts';
import type { Petition } from '../petition.ts';
import { isRunning, type Pledge } from '../pledge.ts';
import { SAME_WITHIN } from '../speech/reduce.ts';
import { mayHaveCome, openSupplement } from '../supplement.ts';
import { unreadReplies } from '../unproven.ts';
import { decided, NOTHING } from './commit.ts';
import { holdLapse, holdLapseForPaper } from './hold-lapse.ts';
import { isOver } from './is-final.ts';
import { lapseWithdrawn } from './lapse.ts';
import { resumed } from './pause.ts';
import { toPetitioner } from './recipients.ts';
import { refused } from './refused.ts';

interface Ending {
  readonly at: number;
  /** Of the decision, where that is later. */
  readonly now?: number;
  readonly because: SupplementEnd;
  readonly by?: string;
  readonly sentence?: string;
}

/**
 * The request is no longer open, and what stood still for it runs on. Nothing where none is open; one that the clock ended
 * after `at` is open to what was received by then.
 */
export function endSupplement(
  petition: Petition,
  { now, ...ending }: Ending,
  terms: Terms,
): readonly PetitionEvent[] {
  const again = lapseWithdrawn(petition, ending.at, now ?? ending.at, terms);
  const before = again.reduce(step, petition);
  if (!openSupplement(before)) return [];
  const isCounted = ending.because !== 'mistaken';
  return [
    ...again,
    { type: 'SupplementEnded', ...ending },
    ...resumed(before, ending.at, terms, isCounted),
  ];
}

/** What the petitioner is told when the clocks run again: the date that is promised now. */
function tellResumed(
  before: Petition,
  events: readonly PetitionEvent[],
  because: SupplementEnd,
  now: number,
): readonly NoticeIntent[] {
  const [next] = events
    .reduce(step, before)
    // A date that has passed by then is no promise: its break is told.
    .pledges.filter((pledge) => isRunning(pledge) && pledge.dueAt > now)
    .toSorted((a, b) => a.dueAt - b.dueAt);
  const about = next ? { pledge: next.id, newDueAt: next.dueAt } : {};
  return toPetitioner(before, { kind: 'resumed', because, ...about });
}

/**
 * The petitioner's supplement: with all of it the clocks run again from this instant (`at`, epoch ms), with a part they
 * wait for the rest. After its time it is read all the same. The same text within ten minutes is the same reply. Received
 * in time it is so however late that is decided (`now`).
 */
export function supply(
  petition: Petition,
  command: {
    readonly message: string;
    readonly hashes: readonly string[];
    readonly whole: boolean;
  },
  context: DecisionContext,
): Decision | Refusal<'no-supplement' | 'petition-over'> {
  const { at, now } = context;
  const { message, hashes, whole } = command;
  const [hash = ''] = hashes;
  const known = petition.messages?.some(
    (other) => hashes.includes(other.hash) && at - other.at < SAME_WITHIN,
  );
  if (known) return NOTHING;
  if (isOver(petition)) return refused('petition-over');
  if (!petition.supplement) return refused('no-supplement');
  const ended = whole ? endSupplement(petition, { at, now, because: 'replied' }, context) : [];
  const events: PetitionEvent[] = [
    { type: 'MessageAdded', at, by: 'petitioner', message, hash },
    { type: 'SupplementReplied', at, message, whole },
    ...ended,
  ];
  const told = ended.length > 0 ? tellResumed(petition, events, 'replied', context.now) : [];
  return decided(petition, events, [toAssignee(petition, now, context), ...told], now, context);
}

const toAssignee = (petition: Petition, at: number, { office }: Terms): NoticeIntent => ({
  kind: 'supplied',
  to: presentFor(office, petition.assignee, at),
  recipientIs: 'assignee',
});

/**
 * Staff end it: the supplement came another way, or should not have been asked for, which moves no date. What came on
 * paper, by telephone or in person counts from its arrival (`cameAt`, epoch ms), also where its time has ended since.
 */
export function settleSupplement(
  petition: Petition,
  command: {
    readonly because: 'received' | 'mistaken';
    readonly sentence: string;
    readonly cameAt?: number;
  },
  context: StaffContext,
): Decision | Refusal<'no-supplement' | 'supplement-came'> {
  const { by, now } = context;
  const { because, sentence, cameAt } = command;
  const sentAt = petition.supplement?.sentAt ?? now;
  if (cameAt !== undefined && (cameAt < sentAt || cameAt > now)) return refused('supplement-came');
  const at = (because === 'received' ? cameAt : undefined) ?? context.at;
  const events = endSupplement(petition, { by, at, now, because, sentence }, context);
  if (events.length === 0) return refused('no-supplement');
  const notices = tellResumed(petition, events, because, context.now);
  return decided(petition, events, notices, now, context);
}

/** Half of the petitioner's time is gone, or all of it: a person decides what comes next, and the clocks run again. */
export function onSupplementRing(
  petition: Petition,
  { period, due }: { readonly period: Pledge; readonly due: readonly Moment[] },
  context: DecisionContext,
): Decision {
  const { now, office } = context;
  const [first] = due;
  if (first && !due.some(({ level }) => level === 'break')) {
    const { level } = first;
    const told = { kind: 'supplement-due' as const, pledge: period.id, newDueAt: period.dueAt };
    const event: PetitionEvent = {
      type: 'PledgeWarned',
      at: now,
      pledge: period.id,
      level,
      skipped: [],
    };
    return decided(petition, [event], toPetitioner(petition, told), now, context);
  }
  if (unreadReplies(petition).length > 0) return holdLapse(petition, period, context);
  if (mayHaveCome(petition, context.unwritten, period.dueAt))
    return holdLapseForPaper(petition, context);
  const events = endSupplement(petition, { at: period.dueAt, because: 'over' }, context);
  const assignee = presentFor(office, petition.assignee, now);
  const head = headOf(office, petition.department, now);
  const staff: NoticeIntent[] = [{ kind: 'unsupplied', to: assignee, recipientIs: 'assignee' }];
  if (head !== assignee) staff.push({ kind: 'unsupplied', to: head, recipientIs: 'head' });
  return decided(
    petition,
    events,
    [...tellResumed(petition, events, 'over', context.now), ...staff],
    now,
    context,
  );
}
