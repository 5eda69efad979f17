import type { CarriedNotice } from '../notice.ts';

/** No mail: takes an answer that was written for one petition to another that is linked to it. */
export const linkedAnswer: CarriedNotice = {
  to: 'petition',
  clause: '§23',
  does: 'link-answer',
};
