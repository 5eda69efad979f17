import type { CarriedNotice } from '../notice.ts';

/** No mail: whoever is accused in a petition loses the others of its petitioner, and may have them again when the mark ends. */
export const keptApart: CarriedNotice = {
  to: 'petition',
  clause: 'P23',
  does: 'keep-apart',
};
