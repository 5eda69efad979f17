import type { DifferenceKind } from './difference.ts';

/** Who has to act on a difference that stays: whoever runs the service hears of it by an alarm, all others by the list. */
export const ACTORS = ['duty', 'mail-room', 'gateway', 'keying', 'operator'] as const;
export type Actor = (typeof ACTORS)[number];

export interface Remedy {
  /** The reconciliation puts it right by itself first; people are told of what stays. */
  readonly isMended: boolean;
  readonly who: Actor;
}

/** What is done about each kind of difference; how, say the words of the list and the runbook's section `differences`. */
export const REMEDIES: Readonly<Record<DifferenceKind, Remedy>> = {
  unhandled: { isMended: true, who: 'operator' }, // put back to its intake
  'no-petition': { isMended: false, who: 'operator' },
  'not-arrived': { isMended: false, who: 'mail-room' },
  'not-listed': { isMended: false, who: 'gateway' },
  quarantined: { isMended: false, who: 'duty' },
  unchecked: { isMended: false, who: 'operator' },
  unsealed: { isMended: true, who: 'operator' }, // put back to be sealed
  unread: { isMended: true, who: 'operator' }, // put back to be read
  unkeyed: { isMended: false, who: 'keying' },
};
