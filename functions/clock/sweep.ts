import type { Absences } from '../../shared/aws/absences.ts';
import type { Due, DueIndex } from '../../shared/aws/due.ts';
import type { NoticeStore } from '../../shared/aws/notices.ts';
import type { TermsReader } from '../../shared/aws/office.ts';
import type { WaitRinger } from '../../shared/aws/waits.ts';
import type { Worklists } from '../../shared/aws/worklist.ts';
import { eachAlone } from '../../shared/lambda/each.ts';
import type { Log } from '../../shared/lambda/log.ts';
import type { Metrics } from '../../shared/lambda/metrics.ts';
import { applyCalendar } from '../../shared/petition/decide/calendar.ts';
import type { Lane } from '../../shared/petition/lane.ts';
import type { Clock, Petitions, PledgeReader, Rings, Sends } from '../../shared/petition/ports.ts';
import { followAbsences } from './absences.ts';
import { ringWaits } from './ring-waits.ts';

export interface SweepDeps {
  readonly petitions: Petitions;
  readonly pledges: PledgeReader;
  readonly index: DueIndex;
  readonly absences: Absences;
  readonly waits: WaitRinger;
  readonly worklists: Worklists;
  readonly notices: Pick<NoticeStore, 'add'>;
  readonly terms: TermsReader;
  readonly rings: Rings;
  readonly sends: Sends;
  readonly clock: Clock;
  readonly metrics: Metrics;
  readonly log: Log;
  /** What cannot be read is told here; else on stdout. */
  readonly tell?: (error: unknown) => void;
}

const UNSENT = 2 * 60_000;
/** A timer rings within a minute, and its ring is done in seconds: what is not rung by then has none that works. */
const UNRUNG = 3 * 60_000;
const EVER = Number.MAX_SAFE_INTEGER;
const MARK = 'calendar';

/**
 * Every five minutes: what the fast way lost is sent and rung, work moves with absences, how late we are is measured.
 * Each item by itself and each part by itself: what fails keeps nothing else from its turn.
 */
export const sweepHandler = (deps: SweepDeps) => async (): Promise<void> => {
  const now = deps.clock.now();
  const [unsent, receipts, unrung] = await Promise.all([
    deps.index.due('outbox', now - UNSENT),
    deps.index.due('receipts', now - UNSENT),
    deps.index.due('sweep', now - UNRUNG),
  ]);
  const each = { nameIn: ({ subject, id }: Due) => `${subject} ${id}`, ...telling(deps) };
  const sendIn =
    (lane: Lane) =>
    ({ subject, id }: Due) =>
      deps.sends.send({ v: 1, subject, notice: id }, 0, lane);
  await eachAlone(unsent, sendIn('notices'), each);
  await eachAlone(receipts, sendIn('receipts'), each);
  let late = 0;
  const ring = async (due: Due) => {
    const moment = await ringAgain(due, deps);
    if (moment !== undefined && moment <= now - UNRUNG) late += 1;
  };
  const { unreadable } = await eachAlone(unrung, ring, each);
  // What cannot be read has an alarm of its own, and hides nobody else's lateness here.
  const rung = unrung.filter((due) => !unreadable.includes(due));
  const lateness = ([oldest]: readonly Due[]) => (oldest ? (now - oldest.dueAt) / 1000 : 0);
  deps.metrics({
    OldestPendingNoticeSeconds: Math.max(lateness(unsent), lateness(receipts)),
    OldestUnrungMomentSeconds: lateness(rung),
    MomentsRungBySweep: late,
  });
  deps.log({ message: 'swept', unsent: unsent.length + receipts.length, unrung: unrung.length });
  const { passing } = await eachAlone(PARTS, (part) => part(now, deps), {
    nameIn: ({ name }) => name,
    ...telling(deps),
  });
  if (passing.length > 0) throw new Error('a part of the sweep failed');
};

/** What each sweep does beside. */
const PARTS = [ringWaits, watchCalendar, followAbsences];

const telling = ({ log, tell }: SweepDeps) => ({ log, ...(tell && { tell }) });

/** The pledge's moment as it stands now, which may be later than the index says; undefined where there is none. */
async function ringAgain(
  { subject, id }: Due,
  { pledges, rings }: SweepDeps,
): Promise<number | undefined> {
  const pledge = await pledges.pledge(subject, id); // the index carries no sequence
  if (pledge?.nextAt === undefined) return undefined;
  await rings.ring({ v: 1, subject, pledge: id, seq: pledge.nextSeq, moment: pledge.nextAt });
  return pledge.nextAt;
}

/** How far the official calendar reaches, and whether it is another one. */
async function watchCalendar(now: number, deps: SweepDeps): Promise<void> {
  const { calendar } = await deps.terms();
  deps.metrics({ CalendarDaysLeft: calendar.knownUntil - calendar.dayOf(now) });
  await followCalendar(calendar.version, deps);
}

/** Another calendar: each open petition follows it (A29), and only then is it marked as done. */
async function followCalendar(version: string, deps: SweepDeps): Promise<void> {
  const { index, petitions, terms, clock } = deps;
  if ((await index.mark(MARK)) === version) return;
  const current = await terms();
  const open = await Promise.all([index.due('sweep', EVER), index.due('silent', EVER)]);
  const { passing } = await eachAlone(
    new Set(open.flat().map(({ subject }) => subject)),
    async (number) => {
      await petitions.act(number, (petition) => applyCalendar(petition, clock.now(), current));
    },
    { nameIn: (number) => number, ...telling(deps) },
  );
  if (passing.length === 0) await index.setMark(MARK, version); // else the next sweep tries again
}
