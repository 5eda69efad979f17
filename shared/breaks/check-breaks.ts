import { dayText } from '../charter/day.ts';
import type { JobPage, PagedJob } from '../lambda/job.ts';
import type { Log } from '../lambda/log.ts';
import type { Metrics } from '../lambda/metrics.ts';
import type { Office } from '../organization/office.ts';
import { redressRecordCommands } from '../petition/commands/redress-records.ts';
import { isAccounted } from '../petition/decide/account-for-breaks.ts';
import { breakFigures } from '../petition/redress.ts';
import type { Clock } from '../ports/clock.ts';
import type { TermsReader } from '../ports/office.ts';
import type { Petitions } from '../ports/petitions.ts';
import type { WorklistPart, Worklists } from '../ports/worklists.ts';

export interface BreaksDeps {
  readonly petitions: Pick<Petitions, 'read' | 'act'>;
  readonly worklists: Worklists;
  readonly terms: TermsReader;
  readonly clock: Clock;
  readonly metrics: Metrics;
  readonly log: Log;
}

/** What ended longer ago than that (ms) nothing changes any more; the first of a month looks at it all the same. */
const CHANGES = 35 * 24 * 60 * 60_000;
const WAITS = 'waits';
const ENDED = 'ended';

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
    const since = run.id.endsWith('-01') ? 0 : run.at - CHANGES;
    return await pageOf(cursor, departmentsOf(office, run.notes), since, deps.worklists);
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

/** Those of the office, and those that it had before: what was theirs keeps its department. */
const departmentsOf = ({ departments }: Office, before: readonly string[]): readonly string[] =>
  [...new Set([...before, ...departments.map(({ id }) => id)])].toSorted();

/** All of a department that waits, then what ended of it, the last first; after it the next department. */
async function pageOf(
  cursor: string | undefined,
  departments: readonly string[],
  since: number,
  worklists: Worklists,
): Promise<JobPage<string>> {
  const [from = departments[0] ?? '', part = WAITS, after] = cursor?.split('|') ?? [];
  if (from === '') return { items: [] };
  const asked: WorklistPart = {
    ...(part === ENDED && { ended: true }),
    ...(after && { after }),
  };
  const { works, more } = await worklists.page({ department: from }, asked);
  const recent = part === ENDED ? works.filter(({ actBy: endedAt }) => endedAt >= since) : works;
  const next = nextOf({ from, part, departments }, recent.length < works.length ? undefined : more);
  return {
    items: recent.map(({ number }) => number),
    notes: departments,
    ...(next !== undefined && { next }),
  };
}

interface Place {
  readonly from: string;
  readonly part: string;
  readonly departments: readonly string[];
}

function nextOf({ from, part, departments }: Place, more: string | undefined): string | undefined {
  if (more !== undefined) return `${from}|${part}|${more}`;
  if (part === WAITS) return `${from}|${ENDED}|`;
  const following = departments.find((id) => id > from);
  return following && `${following}|${WAITS}|`;
}
