import type { Supplement } from './pauses/state.ts';
import type { Petition } from './petition.ts';

/** The request that waits for its petitioner, sent or about to be. */
export const openSupplement = ({ supplement }: Petition): Supplement | undefined =>
  supplement?.ended === undefined ? supplement : undefined;

/** Whether the clocks stand still. */
export const isPaused = (petition: Petition): boolean =>
  openSupplement(petition)?.sentAt !== undefined;
