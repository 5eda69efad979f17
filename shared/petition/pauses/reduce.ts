import type { Events } from '../events.ts';
import type { Petition } from '../petition.ts';
import type { Pledge } from '../pledge.ts';
import { inTurn, ofPledge, type Reducer, type Reducers } from '../reducer.ts';
import type { PauseEvent } from './events.ts';
import type { Supplement } from './state.ts';

/** What asks the petitioner to supplement, the reply, and the clocks that stand still meanwhile. */
export const pauseReducers = {
  SupplementAsked: (petition, { round, by, at: askedAt, request, notice, until }) => {
    const supplement = { round, by, askedAt, request, notice, until, prolonged: 0, replies: 0 };
    return { ...petition, supplement };
  },
  SupplementSent: (petition, { at: sentAt, period }) =>
    changed(petition, () => ({ sentAt, period })),
  SupplementRepeated: (petition, { notice }) => changed(petition, () => ({ notice })),
  SupplementProlonged: inTurn(
    ofPledge((pledge, event) => prolonged(pledge, event)),
    (petition, { newDueAt: until }) =>
      changed(petition, ({ prolonged: times }) => ({ prolonged: times + 1, until })),
  ),
  SupplementReplied: (petition) => changed(petition, ({ replies }) => ({ replies: replies + 1 })),
  SupplementEnded: (petition, event) => supplementEnded(petition, event),
  LapseWithdrawn: inTurn(
    ofPledge(({ settledAt: _lapsed, ...period }) => ({ ...period, state: 'open' })),
    (petition) => {
      const { supplement, waited = [] } = petition;
      if (!supplement) return petition;
      const { ended: _ended, endedAt, ...open } = supplement;
      return {
        ...petition,
        supplement: open,
        waited: waited.filter(({ until }) => until !== endedAt),
      };
    },
  ),
  PledgePaused: ofPledge((pledge, { at: pausedAt }) => ({ ...pledge, pausedAt })),
  PauseRestored: ofPledge((pledge, event) => restored(pledge, event)),
  PledgeResumed: ofPledge((pledge, event) => resumed(pledge, event)),
} satisfies Reducers<PauseEvent['type']>;

const changed = (
  petition: Petition,
  change: (supplement: Supplement) => Partial<Supplement>,
): Petition => {
  const { supplement } = petition;
  return supplement
    ? { ...petition, supplement: { ...supplement, ...change(supplement) } }
    : petition;
};

const supplementEnded: Reducer<Events['SupplementEnded']> = (petition, { at, because }) => {
  const from = petition.supplement?.sentAt;
  const ended = changed(petition, () => ({ ended: because, endedAt: at }));
  const isMet = because === 'replied' || because === 'received';
  const after = {
    ...ended,
    pledges: ended.pledges.map((pledge) =>
      pledge.id === ended.supplement?.period && pledge.state === 'open'
        ? { ...pledge, state: isMet ? ('kept' as const) : ('void' as const), settledAt: at }
        : pledge,
    ),
  };
  // A pause that was our mistake is none.
  if (from === undefined || because === 'mistaken') return after;
  return { ...after, waited: [...(petition.waited ?? []), { from, until: at }] };
};

/** The pledge after its own period was prolonged. */
export const prolonged = (
  pledge: Pledge,
  { newDueAt: dueAt, actBy }: { readonly newDueAt: number; readonly actBy: number },
): Pledge => ({ ...pledge, dueAt, actBy });

/** The pledge after a pause ends. */
function resumed(pledge: Pledge, event: Events['PledgeResumed']): Pledge {
  const { pausedAt: from, ...running } = pledge;
  const { at: until, newDueAt: dueAt, actBy, spent, announced } = event;
  const { dueAt: dueBefore, priorNotice } = pledge;
  // The date of before stands when the pause was our mistake.
  const isMoved = from !== undefined && dueAt !== dueBefore;
  return {
    ...running,
    dueAt,
    actBy,
    spent,
    ...(isMoved && {
      pauses: [
        ...(pledge.pauses ?? []),
        {
          ...{ from, until, dueBefore, dueAt },
          ...(priorNotice && announced !== undefined && { announced: priorNotice.newDueAt }),
        },
      ],
    }),
    ...(priorNotice &&
      announced !== undefined && { priorNotice: { ...priorNotice, newDueAt: announced } }),
  };
}

/** The pledge as it stood still before its last pause ended; one that the pause had not moved stands still alone. */
function restored(pledge: Pledge, { from, dueAt, actBy }: Events['PauseRestored']): Pledge {
  const { pauses = [], priorNotice } = pledge;
  const last = pauses.at(-1);
  const still = { ...pledge, dueAt, actBy, pausedAt: from };
  if (last?.from !== from) return still;
  const { announced } = last;
  return {
    ...still,
    pauses: pauses.slice(0, -1),
    ...(priorNotice &&
      announced !== undefined && { priorNotice: { ...priorNotice, newDueAt: announced } }),
  };
}
