import type { Supplement } from './pauses/state.ts';
import type { Petition } from './petition.ts';

/** The request that waits for its petitioner, sent or about to be. */
export const openSupplement = ({ supplement }: Petition): Supplement | undefined =>
  supplement?.ended === undefined ? supplement : undefined;

/** Whether a pledge of this id is the petitioner's time to supplement. */
export const isSupplementPeriod = (pledge: string): boolean => /^supplement(-\d+)?$/.test(pledge);

/** Whether paper that nobody has written down came while it waited, up to `until` (epoch ms): it may be the answer. */
export const mayHaveCome = (
  petition: Petition,
  unwritten: readonly number[] = [],
  until = Number.POSITIVE_INFINITY,
): boolean => {
  const sentAt = openSupplement(petition)?.sentAt;
  return sentAt !== undefined && unwritten.some((at) => sentAt <= at && at <= until);
};

/** Whether the clocks stand still. */
export const isPaused = (petition: Petition): boolean =>
  openSupplement(petition)?.sentAt !== undefined;
