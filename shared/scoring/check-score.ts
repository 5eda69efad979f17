import { petitionPage } from '../breaks/petition-pages.ts';
import { DAY, dayOf, dayText } from '../charter/day.ts';
import type { PagedJob } from '../lambda/job.ts';
import type { Log } from '../lambda/log.ts';
import type { Office } from '../organization/office.ts';
import { ARRIVAL_CHANNELS } from '../petition/arrival.ts';
import type { Arrivals } from '../ports/arrivals.ts';
import type { Improvements } from '../ports/improvements.ts';
import type { Publications } from '../ports/publications.ts';
import type { Worklists } from '../ports/worklists.ts';
import { arrivalSubject } from '../score/arrival-shares.ts';
import { type SettleDeps, settleScore } from './settle.ts';

export interface CheckScoreDeps extends Omit<SettleDeps, keyof Listed> {
  readonly publications: SettleDeps['publications'] & Listed['publications'];
  readonly improvements: SettleDeps['improvements'] & Listed['improvements'];
  readonly arrivals: SettleDeps['arrivals'] & Listed['arrivals'];
  readonly worklists: Worklists;
  readonly log: Log;
}

interface Listed {
  readonly publications: Pick<Publications, 'ofDepartment'>;
  readonly improvements: Pick<Improvements, 'ofDepartment'>;
  readonly arrivals: Pick<Arrivals, 'onDay'>;
}

/** After what is no petition come these, from their beginning. */
const PETITIONS = 'petitions';

/**
 * Once a day, of each petition that waits or ended of late, and of what else has a clock: what it adds to the score. What the stream lost is
 * mended by it, and said.
 */
export const checkScore = (deps: CheckScoreDeps): PagedJob<string> => ({
  name: 'score',
  wanted: async (now, unfinished) => unfinished ?? dayText(dayOf(now)),
  async page(cursor, run) {
    const { office } = await deps.terms();
    if (cursor === undefined) return { items: await others(office, run.at, deps), next: PETITIONS };
    const from = cursor === PETITIONS ? undefined : cursor;
    return await petitionPage(from, run, { office, worklists: deps.worklists });
  },
  async work(subject) {
    if (await settleScore(subject, deps))
      deps.log({ message: 'the stream had not told of it', subject }, 'WARN');
  },
  nameIn: (subject) => subject,
  again: (subject) => subject,
});

/** Arrivals of so many days back, in which somebody decides about them. */
const DAYS = 7;

async function others(
  { departments }: Office,
  now: number,
  { publications, improvements, arrivals }: Listed,
): Promise<readonly string[]> {
  const listed = await Promise.all(
    departments.flatMap(({ id }) =>
      [false, true].flatMap((over) => [
        publications.ofDepartment(id, over),
        improvements.ofDepartment(id, over),
      ]),
    ),
  );
  const days = Array.from({ length: DAYS }, (_, back) => dayText(dayOf(now - back * DAY)));
  const lines = await Promise.all(
    ARRIVAL_CHANNELS.flatMap((channel) =>
      days.map(async (day) =>
        (await arrivals.onDay(channel, day)).map(({ id }) => arrivalSubject(channel, day, id)),
      ),
    ),
  );
  return [...listed.flat().map(({ id }) => id), ...lines.flat()];
}
