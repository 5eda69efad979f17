import type { Absences } from '../../shared/aws/absences.ts';
import type { Due, DueIndex } from '../../shared/aws/due.ts';
import type { NoticeStore } from '../../shared/aws/notices.ts';
import type { TermsReader } from '../../shared/aws/office.ts';
import type { Worklists } from '../../shared/aws/worklist.ts';
import { type Log, nameOf } from '../../shared/lambda/log.ts';
import type { Metrics } from '../../shared/lambda/metrics.ts';
import { applyCalendar } from '../../shared/petition/decide/calendar.ts';
import type { Clock, Petitions, PledgeReader, Rings, Sends } from '../../shared/petition/ports.ts';
import { followAbsences } from './absences.ts';

export interface SweepDeps {
  readonly petitions: Petitions;
  readonly pledges: PledgeReader;
  readonly index: DueIndex;
  readonly absences: Absences;
  readonly worklists: Worklists;
  readonly notices: Pick<NoticeStore, 'add'>;
  readonly terms: TermsReader;
  readonly rings: Rings;
  readonly sends: Sends;
  readonly clock: Clock;
  readonly metrics: Metrics;
  readonly log: Log;
}

const UNSENT = 2 * 60_000;
const UNRUNG = 3 * 60_000;
const EVER = Number.MAX_SAFE_INTEGER;
const MARK = 'calendar';

/** Every five minutes: what the fast way lost is sent and rung, work moves with absences, how late we are is measured. */
export const sweepHandler = (deps: SweepDeps) => async (): Promise<void> => {
  const now = deps.clock.now();
  const [unsent, receipts, unrung] = await Promise.all([
    deps.index.due('outbox', now - UNSENT),
    deps.index.due('receipts', now - UNSENT),
    deps.index.due('sweep', now - UNRUNG),
  ]);
  for (const { subject, id } of unsent) await deps.sends.send({ v: 1, subject, notice: id });
  for (const { subject, id } of receipts)
    await deps.sends.send({ v: 1, subject, notice: id }, 0, 'receipts');
  for (const due of unrung) await ringAgain(due, deps);
  const { calendar } = await deps.terms();
  await followCalendar(calendar.version, deps);
  await followAbsences(now, deps);
  const lateness = (list: readonly Due[]) => (list[0] ? (now - list[0].dueAt) / 1000 : 0);
  deps.metrics({
    OldestPendingNoticeSeconds: Math.max(lateness(unsent), lateness(receipts)),
    OldestUnrungMomentSeconds: lateness(unrung),
    CalendarDaysLeft: calendar.knownUntil - calendar.dayOf(now),
  });
  deps.log({ message: 'swept', unsent: unsent.length + receipts.length, unrung: unrung.length });
};

async function ringAgain({ subject, id }: Due, { pledges, rings }: SweepDeps): Promise<void> {
  const pledge = await pledges.pledge(subject, id); // the index carries no sequence
  if (pledge?.nextAt === undefined) return;
  await rings.ring({ v: 1, subject, pledge: id, seq: pledge.nextSeq, moment: pledge.nextAt });
}

/** Another calendar: each open petition follows it (A29), and only then is it marked as done. */
async function followCalendar(version: string, deps: SweepDeps): Promise<void> {
  const { index, petitions, terms, clock, log } = deps;
  if ((await index.mark(MARK)) === version) return;
  const current = await terms();
  const open = await Promise.all([index.due('sweep', EVER), index.due('silent', EVER)]);
  let failed = 0;
  for (const number of new Set(open.flat().map(({ subject }) => subject))) {
    try {
      await petitions.act(number, (petition) => applyCalendar(petition, clock.now(), current));
    } catch (error) {
      failed += 1; // the next sweep tries it again: the mark stays
      log({ message: 'calendar not applied', subject: number, error: nameOf(error) }, 'WARN');
    }
  }
  if (failed === 0) await index.setMark(MARK, version);
}
