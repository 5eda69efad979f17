import type { Events } from '../events.ts';
import { ofPledge, type Reducer, type Reducers } from '../reducer.ts';
import type { RedressEvent } from './events.ts';

/** What is owed since a promise was not kept. */
export const redressReducers = {
  RedressOpened: (petition, { type: _, at: openedAt, redress: id, ...opened }) => ({
    ...petition,
    redress: [...(petition.redress ?? []), { id, openedAt, ...opened }],
  }),
  BreakExempted: (petition, { type: _, ...exempt }) => ({
    ...petition,
    exempt: [...(petition.exempt ?? []), exempt],
  }),
  RedressVoided: (petition, { at: voidedAt, redress: id }) => ({
    ...petition,
    redress: (petition.redress ?? []).map((one) => (one.id === id ? { ...one, voidedAt } : one)),
  }),
  ApologyWished: (petition, { how }) => ({ ...petition, apologyWish: how }),
  ApologyWaived: ofPledge((pledge, { at: settledAt }) => ({
    ...pledge,
    state: pledge.state === 'broken' ? 'broken' : 'kept',
    settledAt,
    silent: false,
    waived: true,
  })),
} satisfies Reducers<RedressEvent['type']>;

/** Of a break that was withdrawn nothing was exempt. */
export const exemptNoMore: Reducer<Events['BreakWithdrawn']> = (petition, { pledge }) =>
  petition.exempt?.some((one) => one.pledge === pledge)
    ? { ...petition, exempt: petition.exempt.filter((one) => one.pledge !== pledge) }
    : petition;
