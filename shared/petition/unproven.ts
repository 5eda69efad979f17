import type { Petition } from './petition.ts';
import type { Pledge } from './pledge.ts';
import type { UnprovenReply } from './unproven/state.ts';

/** What lies unread: nothing lapses and nothing closes over it. */
export const unreadReplies = ({ unproven }: Petition): readonly UnprovenReply[] =>
  unproven?.replies ?? [];

/** The clock of whoever must say whose it is; undefined where nothing lies unread, or did before there was one. */
export const unprovenTask = ({ pledges }: Petition): Pledge | undefined =>
  pledges.find(({ task, state, silent }) => task === 'unproven' && (state === 'open' || silent));

/** The instant before which the petitioner's time to supplement does not end. */
export const lapseHeldUntil = ({ unproven }: Petition): number => unproven?.heldUntil ?? 0;
