import type { Compensations } from '../../shared/ports/compensations.ts';

/** A house that owes nobody a compensation. */
export const noCompensations: Pick<Compensations, 'books'> = {
  books: async () => ({ entries: [], spent: new Map() }),
};
