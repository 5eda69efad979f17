import { eachAlone } from './each.ts';
import type { JobPage, JobState, JobStore, PagedJob, Run } from './job.ts';
import type { Log } from './log.ts';

export interface TickDeps {
  readonly jobs: JobStore;
  readonly log: Log;
  readonly tell?: (error: unknown) => void;
  /** How long one tick begins further pages, ms of real time. */
  readonly budget?: number;
  /** Real time since any fixed instant, ms: work is measured by it, also where the clock stands still. */
  readonly elapsed?: () => number;
}

export type Ticked = 'nothing' | 'busy' | 'goes on' | 'done';

const BUDGET = 40_000;
/** Since its last word; longer than a function may run, so no two work at once. Whoever dies is followed after it (ms). */
const LEASE = 150_000;
const AT_ONCE = 8;
/** So many failed: something stands still for all, and no further page is begun before those are done. */
const MOST_LEFT = 500;

/**
 * Works on a job's run for a while. A second start while one runs does nothing.
 * @throws Error at the end of a tick in which some failed twice: they are tried again by the next.
 */
export async function tick<T>(job: PagedJob<T>, now: number, deps: TickDeps): Promise<Ticked> {
  const { jobs, log } = deps;
  const { turn, state: kept } = await jobs.read(job.name);
  const unfinished = kept && kept.doneAt === undefined ? kept : undefined;
  const id = await job.wanted(now, unfinished?.id, unfinished ? undefined : kept?.id);
  if (id === undefined || (id === kept?.id && kept.doneAt !== undefined)) return 'nothing';
  if ((kept?.leaseUntil ?? 0) > now) {
    log({ message: 'a job is under way', job: job.name });
    return 'busy';
  }
  if (unfinished?.id === id) return await worked(job, unfinished, turn, now, deps);
  const begun = beginning(id, now, kept?.notes ?? []);
  const first = await job.page(undefined, begun);
  if (first.items.length > 0 || first.next !== undefined)
    return await worked(job, begun, turn, now, deps, first);
  await job.finished?.(begun); // a run without an item leaves none behind
  return 'nothing';
}

const beginning = (id: string, at: number, notes: readonly string[]): JobState => ({
  ...{ id, at, notes },
  ...{ read: false, left: [], worked: 0, unreadable: 0 },
});

async function worked<T>(
  job: PagedJob<T>,
  from: JobState,
  before: number,
  now: number,
  deps: TickDeps,
  first?: JobPage<T>,
): Promise<Ticked> {
  const { jobs, log, budget = BUDGET, elapsed = () => performance.now() } = deps;
  const began = elapsed();
  const spent = () => elapsed() - began;
  let turn = before;
  let { leaseUntil: _, ...state }: JobState = from;
  const keep = (more: Pick<JobState, 'leaseUntil' | 'doneAt'>) =>
    jobs.write(job.name, turn++, { ...state, ...more });
  const lease = () => keep({ leaseUntil: now + Math.ceil(spent()) + LEASE });
  const tell = (message: string) =>
    log({
      message,
      job: job.name,
      run: state.id,
      worked: state.worked,
      unreadable: state.unreadable,
      left: state.left.length,
    });

  if (!(await lease())) return 'busy';
  let page = first;
  let triedAgain = false;
  const isDone = () => state.read && state.left.length === 0;
  try {
    while (!isDone()) {
      if (!state.read && state.left.length < MOST_LEFT) {
        state = await afterPage(job, state, page ?? (await job.page(state.cursor, state)), deps);
        page = undefined;
      } else if (!triedAgain) {
        triedAgain = true;
        state = await afterLeft(job, state, deps);
      } else break;
      if (isDone() || spent() >= budget) break;
      if (!(await lease())) {
        tell('a job was taken over');
        return 'busy';
      }
    }
  } catch (error) {
    await keep({}); // the next tick need not wait for the lease
    throw error;
  }
  if (isDone()) await job.finished?.(state);
  await keep(isDone() ? { doneAt: now } : {});
  tell(isDone() ? 'a job is done' : 'a job goes on');
  if (triedAgain && state.left.length > 0) throw new Error(`a part of ${job.name} failed`);
  return isDone() ? 'done' : 'goes on';
}

async function afterPage<T>(
  job: PagedJob<T>,
  state: JobState,
  { items, next, notes = state.notes }: JobPage<T>,
  deps: TickDeps,
): Promise<JobState> {
  const once = [...new Map(items.map((one) => [job.nameIn(one), one])).values()];
  const { unreadable, passing } = await each(job, once, state, deps);
  const { cursor: _, ...rest } = state;
  return {
    ...rest,
    ...(next === undefined ? { read: true } : { cursor: next }),
    notes,
    left: job.again ? [...new Set([...state.left, ...passing.map((one) => job.nameIn(one))])] : [],
    worked: state.worked + once.length,
    unreadable: state.unreadable + unreadable.length,
  };
}

async function afterLeft<T>(job: PagedJob<T>, state: JobState, deps: TickDeps): Promise<JobState> {
  const items = job.again ? state.left.map((name) => job.again?.(name)) : [];
  const { unreadable, passing } = await each(
    job,
    items.filter((one) => one !== undefined),
    state,
    deps,
  );
  return {
    ...state,
    left: passing.map((one) => job.nameIn(one)),
    unreadable: state.unreadable + unreadable.length,
  };
}

const each = <T>(
  job: PagedJob<T>,
  items: readonly T[],
  run: Run,
  { log, tell }: Pick<TickDeps, 'log' | 'tell'>,
) =>
  eachAlone(items, (one) => job.work(one, run), {
    nameIn: (one) => job.nameIn(one),
    atOnce: AT_ONCE,
    log,
    ...(tell && { tell }),
  });
