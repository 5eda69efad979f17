import type { PetitionEvent } from './events.ts';
import type { Petition } from './petition.ts';
import type { Pledge } from './pledge.ts';
import type { UnprovenReply } from './state-unproven.ts';

/** What lies unread: nothing lapses and nothing closes over it. */
export const unreadReplies = ({ unproven }: Petition): readonly UnprovenReply[] =>
  unproven?.replies ?? [];

/** The clock of whoever must say whose it is; undefined where nothing lies unread, or did before there was one. */
export const unprovenTask = ({ pledges }: Petition): Pledge | undefined =>
  pledges.find(({ task, state, silent }) => task === 'unproven' && (state === 'open' || silent));

/** The instant before which the petitioner's time to supplement does not end. */
export const lapseHeldUntil = ({ unproven }: Petition): number => unproven?.heldUntil ?? 0;

/** The petition after a reply that nobody proved, and after a person decided whose it is. */
export function withUnproven(petition: Petition, event: PetitionEvent): Petition {
  const replies = unreadReplies(petition);
  switch (event.type) {
    case 'ReplyUnproven': {
      const { reply, hash, at } = event;
      return {
        ...petition,
        unproven: { ...petition.unproven, replies: [...replies, { reply, hash, at }] },
      };
    }
    case 'LapseHeld':
      return { ...petition, unproven: { replies, heldUntil: event.until } };
    case 'UnprovenDecided': {
      const left = replies.filter(({ reply }) => reply !== event.reply);
      const { unproven, ...rest } = petition;
      return left.length > 0 ? { ...rest, unproven: { ...unproven, replies: left } } : rest;
    }
    default:
      return petition;
  }
}
