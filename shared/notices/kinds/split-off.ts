import type { CarriedNotice } from '../notice.ts';

/** No mail: makes a petition of a part of another one's paper. */
export const splitOff: CarriedNotice = { to: 'petition', clause: 'P8', does: 'split-off' };
