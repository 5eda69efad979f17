import { changesSince, petitionPage } from '../breaks/petition-pages.ts';
import { DAY, dayOf, dayText } from '../charter/day.ts';
import type { JobPage, PagedJob, Run } from '../lambda/job.ts';
import type { Log } from '../lambda/log.ts';
import { everDepartments } from '../organization/leavers.ts';
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

/** The first parts of a run, by what their cursors begin with; then come petitions, from their beginning. */
const [ARRIVALS, DEPARTMENT, PETITIONS] = ['#arrivals', '#department', 'petitions'];
/** Arrivals of so many days back, in which somebody decides about them. */
const DAYS = 7;
/** So many lines a page: a flood of mails takes many pages, and no tick longer than it may. */
const LINES = 250;

/**
 * Once a day, of each petition that waits or ended of late, and of what else has a clock: what it adds to the score. What the stream lost is
 * mended by it, and said.
 */
export const checkScore = (deps: CheckScoreDeps): PagedJob<string> => ({
  name: 'score',
  wanted: async (now, unfinished) => unfinished ?? dayText(dayOf(now)),
  async page(cursor, run) {
    const { office } = await deps.terms();
    const [kind, of = '', after = ''] = (cursor ?? `${ARRIVALS}|0`).split('|');
    if (kind === ARRIVALS) return await arrivalPage(Number(of), after, run, deps);
    if (kind === DEPARTMENT) return await departmentPage(of, office, run, deps);
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

/** What came on one way on one day, so many lines of it; `place` counts ways and days. */
async function arrivalPage(
  place: number,
  after: string,
  { at }: Run,
  { arrivals }: Listed,
): Promise<JobPage<string>> {
  const channel = ARRIVAL_CHANNELS[place % ARRIVAL_CHANNELS.length];
  const back = Math.floor(place / ARRIVAL_CHANNELS.length);
  if (!channel || back >= DAYS) return { items: [], next: `${DEPARTMENT}|` };
  const day = dayText(dayOf(at - back * DAY));
  const ids = (await arrivals.onDay(channel, day))
    .map(({ id }) => id)
    .filter((id) => id > after)
    .toSorted();
  const shown = ids.slice(0, LINES);
  const next = ids.length > LINES ? `${place}|${shown.at(-1) ?? ''}` : `${place + 1}`;
  return {
    items: shown.map((id) => arrivalSubject(channel, day, id)),
    next: `${ARRIVALS}|${next}`,
  };
}

/** What the department after that one publishes and improves: all that is open, and what ended of late. */
async function departmentPage(
  after: string,
  office: Office,
  run: Run,
  { publications, improvements }: Listed,
): Promise<JobPage<string>> {
  const [id] = everDepartments(office)
    .filter((one) => one > after)
    .toSorted();
  if (id === undefined) return { items: [], next: PETITIONS };
  const listed = async (isOver: boolean) =>
    (
      await Promise.all([
        publications.ofDepartment(id, isOver),
        improvements.ofDepartment(id, isOver),
      ])
    ).flat();
  const [open, over] = await Promise.all([listed(false), listed(true)]);
  const since = changesSince(run);
  const late = over.filter(({ actBy: endedAt }) => endedAt >= since);
  return {
    items: [...open, ...late].map((one) => one.id),
    next: `${DEPARTMENT}|${id}`,
  };
}
