import type { Objection } from './objection/state.ts';
import type { Petition } from './petition.ts';
import type { Pledge } from './pledge.ts';

/** The objection whose explanation is owed or was given; undefined for one that opened no hour or was overtaken. */
export function owedObjection({ objection, pledges }: Petition): Objection | undefined {
  const hour = pledges.find(({ id }) => id === objection?.hour);
  return hour && hour.state !== 'void' ? objection : undefined;
}

/** The head's own date that still lies ahead of `now` (epoch ms), the sooner of several. */
export const headDate = ({ pledges }: Petition, now: number): Pledge | undefined =>
  pledges
    .filter(({ owner, state, dueAt }) => owner === 'head' && state === 'open' && dueAt > now)
    .toSorted((a, b) => a.dueAt - b.dueAt)[0];
