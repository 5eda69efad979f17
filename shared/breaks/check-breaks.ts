import { dayText } from '../charter/day.ts';
import type { PagedJob } from '../lambda/job.ts';
import type { Log } from '../lambda/log.ts';
import type { Metrics } from '../lambda/metrics.ts';
import { redressRecordCommands } from '../petition/commands/redress-records.ts';
import { isAccounted } from '../petition/decide/account-for-breaks.ts';
import { breakFigures } from '../petition/redress.ts';
import type { Clock } from '../ports/clock.ts';
import type { TermsReader } from '../ports/office.ts';
import type { Petitions } from '../ports/petitions.ts';
import type { Worklists } from '../ports/worklists.ts';
import { petitionPage } from './petition-pages.ts';

export interface BreaksDeps {
  readonly petitions: Pick<Petitions, 'read' | 'act'>;
  readonly worklists: Worklists;
  readonly terms: TermsReader;
  readonly clock: Clock;
  readonly metrics: Metrics;
  readonly log: Log;
}

/**
 * Once a day, of each petition: whether what was broken is what has a redress or a rule by which there is none (P20.1). It
 * looks at all that waits, and at what ended of late; on the first of a month at all that ever ended. What does not agree is
 * told, and recorded as the commit of the break should have done.
 */
export const checkBreaks = (deps: BreaksDeps): PagedJob<string> => ({
  name: 'breaks',
  async wanted(now, unfinished) {
    const { calendar } = await deps.terms();
    return unfinished ?? dayText(calendar.dayOf(now));
  },
  async page(cursor, run) {
    const { office } = await deps.terms();
    return await petitionPage(cursor, run, { office, worklists: deps.worklists });
  },
  async work(number) {
    const current = await deps.terms();
    const first = await deps.petitions.read(number);
    if (!first || isAccounted(first, deps.clock.now(), current)) return;
    // A reading is no snapshot: what was written meanwhile is in one half of it.
    const petition = await deps.petitions.read(number);
    if (!petition || isAccounted(petition, deps.clock.now(), current)) return;
    const { breaks, redress, exempt } = breakFigures(petition);
    deps.log(
      { message: 'breaks are not accounted for', petition: number, breaks, redress, exempt },
      'ERROR',
    );
    deps.metrics({ UnaccountedBreaks: 1 });
    await deps.petitions.act(number, (state) => {
      const now = deps.clock.now();
      return redressRecordCommands['record-breaks'].decide(state, {}, { ...current, at: now, now });
    });
  },
  nameIn: (number) => number,
  again: (number) => number,
});
