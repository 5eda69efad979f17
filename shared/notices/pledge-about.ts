import type { NoticeIntent } from '../petition/notice-intent.ts';
import type { Petition } from '../petition/petition.ts';
import { foremost, type Pledge } from '../petition/pledge.ts';

/** The pledge that a notice is about; without one, the first that is open, or the first. */
export const pledgeAbout = (
  { pledges }: Petition,
  { pledge }: Pick<NoticeIntent, 'pledge'>,
): Pledge | undefined => pledges.find(({ id }) => id === pledge) ?? foremost(pledges) ?? pledges[0];
