import type { CarriedNotice } from '../notice.ts';

/** No mail: an item of improvement is over, and each petition that asked for it hears of it. */
export const improvementOver: CarriedNotice = {
  to: 'petition',
  clause: 'P19, P18.4',
  does: 'tell-askers',
};
