import type { PetitionEvent } from '../events.ts';
import type { Petition } from '../petition.ts';

/** A task's own target, judged by the instant at which it was done: one in time that is logged late undoes the break. */
export function targetKept(
  petition: Petition,
  id: string | undefined,
  at: number,
  now: number,
  because: 'called-in-time' | 'posted-in-time',
): readonly PetitionEvent[] {
  const target = petition.pledges.find((pledge) => pledge.id === id);
  if (!target) return [];
  const pledge = target.id;
  if (at > target.dueAt)
    return target.state === 'open' ? [{ type: 'PledgeBroken', at: now, pledge, skipped: [] }] : [];
  if (target.state === 'open') return [{ type: 'PledgeKept', at, pledge }];
  if (target.state !== 'broken') return [];
  return [
    { type: 'BreakWithdrawn', at: now, pledge, because },
    { type: 'PledgeKept', at, pledge },
  ];
}
