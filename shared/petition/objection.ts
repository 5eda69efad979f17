import type { Objection } from './objection/state.ts';
import type { Petition } from './petition.ts';
import type { Pledge } from './pledge.ts';

/** The objection whose explanation is owed or was given; undefined for one that opened no hour or was overtaken. */
export function owedObjection({ objection, pledges }: Petition): Objection | undefined {
  const hour = pledges.find(({ id }) => id === objection?.hour);
  return hour && hour.state !== 'void' ? objection : undefined;
}

/** What an objection to a delay that nobody announced made owed. */
export interface ObjectionOwed {
  readonly hour: Pledge;
  /** From the explanation on, or from its hour's break. */
  readonly apology?: Pledge;
}

/** Of every objection that opened an hour, oldest first; one that was overtaken made nothing owed. */
export function objectionsOwed({ pledges }: Pick<Petition, 'pledges'>): readonly ObjectionOwed[] {
  // The apology for something else is none of an objection's.
  const owed = pledges.filter(({ owes, task }) => owes !== undefined && !task);
  return owed.flatMap((hour, index): ObjectionOwed[] => {
    if (hour.owes !== 'explanation' || hour.state === 'void') return [];
    // An objection's apology is made before the next one's hour.
    const next = owed[index + 1];
    return [{ hour, ...(next?.owes === 'apology' && { apology: next }) }];
  });
}

/** The head's own date that still lies ahead of `now` (epoch ms), the sooner of several. */
export const headDate = ({ pledges }: Petition, now: number): Pledge | undefined =>
  pledges
    .filter(({ owner, state, dueAt }) => owner === 'head' && state === 'open' && dueAt > now)
    .toSorted((a, b) => a.dueAt - b.dueAt)[0];
