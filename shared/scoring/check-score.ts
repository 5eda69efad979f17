import { petitionPage } from '../breaks/petition-pages.ts';
import { dayOf, dayText } from '../charter/day.ts';
import type { PagedJob } from '../lambda/job.ts';
import type { Log } from '../lambda/log.ts';
import type { Worklists } from '../ports/worklists.ts';
import { type SettleDeps, settleScore } from './settle.ts';

export interface CheckScoreDeps extends SettleDeps {
  readonly worklists: Worklists;
  readonly log: Log;
}

/** Once a day, of each petition that waits or ended of late: what it adds to the score. What the stream lost is mended by it, and said. */
export const checkScore = (deps: CheckScoreDeps): PagedJob<string> => ({
  name: 'score',
  wanted: async (now, unfinished) => unfinished ?? dayText(dayOf(now)),
  async page(cursor, run) {
    const { office } = await deps.terms();
    return await petitionPage(cursor, run, { office, worklists: deps.worklists });
  },
  async work(number) {
    if (await settleScore(number, deps))
      deps.log({ message: 'the stream had not told of it', subject: number }, 'WARN');
  },
  nameIn: (number) => number,
  again: (number) => number,
});
