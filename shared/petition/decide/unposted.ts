import type { Level, Told } from '../../charter/rungs.ts';
import { mailRoomOf } from '../../organization/presence.ts';
import { isBeingHanded, waitsForAnswer } from '../answer-delivered.ts';
import type { Terms } from '../decision.ts';
import type { NoticeIntent } from '../notice-intent.ts';
import type { Petition } from '../petition.ts';
import type { Pledge } from '../pledge.ts';
import { toStaff } from './recipients.ts';

/** Whether what this pledge still waits for is the post: then nobody is told that there is no answer. */
export const isUnposted = (petition: Petition, pledge: Pledge): boolean =>
  isBeingHanded(petition) && waitsForAnswer(pledge);

/** To whom a rung speaks, and to the mail room: the answer is there, and has not left the house. */
export function tellUnposted(
  roles: readonly Told[],
  petition: Petition,
  now: number,
  terms: Terms,
  about: { readonly pledge: string; readonly level: Level },
): readonly NoticeIntent[] {
  const told = toStaff('unposted', roles, petition, now, terms, about);
  const room = mailRoomOf(terms.office, now);
  return told.some(({ to }) => to === room)
    ? told
    : [...told, { kind: 'unposted', to: room, ...about }];
}
