import type { CarriedNotice } from '../notice.ts';

/** No mail: seals another petition's paper for the one that it belongs to. */
export const paperMoved: CarriedNotice = { to: 'petition', clause: 'P10.2', does: 'keep-paper' };
