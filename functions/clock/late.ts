import type { PagedJob } from '../../shared/lambda/job.ts';
import type { Metrics } from '../../shared/lambda/metrics.ts';
import { Unreadable } from '../../shared/lambda/unreadable.ts';
import type { Lane } from '../../shared/petition/lane.ts';
import type { Rings, Sends } from '../../shared/ports/queues.ts';
import type { Due, DueIndex, PledgeReader } from '../../shared/ports/timers.ts';
import { overAgain } from './over-again.ts';

export interface LateDeps {
  readonly pledges: PledgeReader;
  readonly index: DueIndex;
  readonly rings: Rings;
  readonly sends: Sends;
  readonly metrics: Metrics;
}

const UNSENT = 2 * 60_000;
/** A timer rings within a minute, and its ring is done in seconds: what is not rung by then has none that works. */
const UNRUNG = 3 * 60_000;

/** What the fast way lost: jobs that send and ring it, and the measure of how late we are, which is told after them. */
export async function late(now: number, deps: LateDeps) {
  const { index, sends, metrics } = deps;
  const since = { outbox: now - UNSENT, receipts: now - UNSENT, sweep: now - UNRUNG };
  type Kind = keyof typeof since;
  const earliest = async (kind: Kind) => await index.page([kind], since[kind]);
  const [outbox, receipts, sweep] = await Promise.all([
    earliest('outbox'),
    earliest('receipts'),
    earliest('sweep'),
  ]);
  const first = { outbox, receipts, sweep };
  const unreadable = new Set<string>();
  let rungLate = 0;
  const page = (kind: Kind) => async (cursor: string | undefined) =>
    cursor === undefined ? first[kind] : await index.page([kind], since[kind], cursor);
  const sendIn =
    (lane: Lane) =>
    ({ subject, id }: Due) =>
      sends.send({ v: 1, subject, notice: id }, 0, lane);
  const jobs: readonly PagedJob<Due>[] = [
    overAgain('unsent', { page: page('outbox'), work: sendIn('notices') }),
    overAgain('unsent-receipts', { page: page('receipts'), work: sendIn('receipts') }),
    overAgain('unrung', {
      page: page('sweep'),
      work: async (due) => {
        try {
          const moment = await ringAgain(due, deps);
          if (moment !== undefined && moment <= since.sweep) rungLate += 1;
        } catch (error) {
          if (error instanceof Unreadable) unreadable.add(nameOf(due));
          throw error;
        }
      },
    }),
  ];
  const measure = (): void => {
    const lateness = ([oldest]: readonly Due[]) => (oldest ? (now - oldest.dueAt) / 1000 : 0);
    // What cannot be read has an alarm of its own, and hides nobody else's lateness here.
    const readable = sweep.due.filter((due) => !unreadable.has(nameOf(due)));
    metrics({
      OldestPendingNoticeSeconds: Math.max(lateness(outbox.due), lateness(receipts.due)),
      OldestUnrungMomentSeconds: lateness(readable),
      MomentsRungBySweep: rungLate,
    });
  };
  return { jobs, measure };
}

const nameOf = ({ subject, id }: Due): string => `${subject} ${id}`;

/** The pledge's moment as it stands now, which may be later than the index says; undefined where there is none. */
async function ringAgain(
  { subject, id }: Due,
  { pledges, rings }: LateDeps,
): Promise<number | undefined> {
  const pledge = await pledges.pledge(subject, id); // the index carries no sequence
  if (pledge?.nextAt === undefined) return undefined;
  await rings.ring({ v: 1, subject, pledge: id, seq: pledge.nextSeq, moment: pledge.nextAt });
  return pledge.nextAt;
}
