import { randomUUID } from 'node:crypto';
import type { PagedJob } from '../../shared/lambda/job.ts';
import type { Due, DuePage } from '../../shared/ports/timers.ts';

interface Round {
  page(cursor: string | undefined): Promise<DuePage>;
  work(due: Due): Promise<void>;
}

/**
 * A job that begins again with each sweep, from the earliest that is due, unless the round before it is not through: then
 * it goes on, so that nobody stands behind the same others for ever. What fails is found again.
 */
export const overAgain = (name: string, { page, work }: Round): PagedJob<Due> => ({
  name,
  wanted: async (_, unfinished) => unfinished ?? randomUUID(),
  async page(cursor) {
    const { due, next } = await page(cursor);
    return { items: due, ...(next !== undefined && { next }) };
  },
  work,
  nameIn: ({ subject, id }) => `${subject} ${id}`,
});
