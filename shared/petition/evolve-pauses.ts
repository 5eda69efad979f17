import type { PetitionEvent } from './events.ts';
import type { Petition } from './petition.ts';
import type { Pledge } from './pledge.ts';
import type { Supplement } from './state-supplement.ts';

/** The petition after what asked its petitioner to supplement, and after the reply. */
export function withSupplement(petition: Petition, event: PetitionEvent): Petition {
  switch (event.type) {
    case 'SupplementAsked': {
      const { round, by, at: askedAt, request, notice, until } = event;
      const supplement = { round, by, askedAt, request, notice, until, prolonged: 0, replies: 0 };
      return { ...petition, supplement };
    }
    case 'SupplementSent':
      return changed(petition, () => ({ sentAt: event.at, period: event.period }));
    case 'SupplementRepeated':
      return changed(petition, () => ({ notice: event.notice }));
    case 'SupplementProlonged':
      return changed(petition, ({ prolonged }) => ({
        prolonged: prolonged + 1,
        until: event.newDueAt,
      }));
    case 'SupplementReplied':
      return changed(petition, ({ replies }) => ({ replies: replies + 1 }));
    case 'SupplementEnded': {
      const { at, because } = event;
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
    }
    case 'LapseWithdrawn': {
      const { supplement, waited = [] } = petition;
      if (!supplement) return petition;
      const { ended: _ended, endedAt, ...open } = supplement;
      return {
        ...petition,
        supplement: open,
        waited: waited.filter(({ until }) => until !== endedAt),
      };
    }
    default:
      return petition;
  }
}

const changed = (
  petition: Petition,
  change: (supplement: Supplement) => Partial<Supplement>,
): Petition => {
  const { supplement } = petition;
  return supplement
    ? { ...petition, supplement: { ...supplement, ...change(supplement) } }
    : petition;
};

type PledgePause = Extract<
  PetitionEvent,
  {
    readonly pledge: string;
    readonly type:
      | 'PledgePaused'
      | 'PauseRestored'
      | 'PledgeResumed'
      | 'LapseWithdrawn'
      | 'SupplementProlonged'
      | 'AppealProlonged';
  }
>;

/** The pledge after a pause begins or ends, or after its own period was prolonged. */
export function evolvePaused(pledge: Pledge, event: PledgePause): Pledge {
  if (event.type === 'PledgePaused') return { ...pledge, pausedAt: event.at };
  if (event.type === 'LapseWithdrawn') {
    const { settledAt: _lapsed, ...period } = pledge;
    return { ...period, state: 'open' };
  }
  if (event.type === 'PauseRestored') return restored(pledge, event);
  if (event.type !== 'PledgeResumed')
    return { ...pledge, dueAt: event.newDueAt, actBy: event.actBy };
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
function restored(
  pledge: Pledge,
  { from, dueAt, actBy }: Extract<PledgePause, { readonly type: 'PauseRestored' }>,
): Pledge {
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
