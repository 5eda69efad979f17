import type { DueIndex } from '../../shared/aws/due.ts';
import type { NoticeStore } from '../../shared/aws/notices.ts';
import type { TermsReader } from '../../shared/aws/office.ts';
import { dayText } from '../../shared/charter/day.ts';
import type { Log } from '../../shared/lambda/log.ts';
import { presentFor } from '../../shared/organization/presence.ts';
import { isRunning } from '../../shared/petition/pledge.ts';
import type { Clock, Petitions, Sends } from '../../shared/petition/ports.ts';

export interface DailyDeps {
  readonly petitions: Petitions;
  readonly index: DueIndex;
  readonly notices: NoticeStore;
  readonly terms: TermsReader;
  readonly sends: Sends;
  readonly clock: Clock;
  readonly log: Log;
}

/** 08:50 KST on workdays: each person's list of what is due today or overdue. Staff get no mail on closed days. */
export const dailyHandler = (deps: DailyDeps) => async (): Promise<void> => {
  const { index, notices, petitions, terms, sends, clock, log } = deps;
  const now = clock.now();
  const { calendar, office } = await terms();
  const today = calendar.dayOf(now);
  if (!calendar.isWorkday(today)) return log({ message: 'closed today' });
  const endOfToday = calendar.startOf(today + 1);
  const ever = Number.MAX_SAFE_INTEGER;
  const open = await Promise.all([index.due('sweep', ever), index.due('silent', ever)]);
  const lists = new Map<string, string[]>();
  for (const number of new Set(open.flat().map(({ subject }) => subject))) {
    const petition = await petitions.read(number);
    if (!petition || petition.answeredAt !== undefined) continue;
    const due = petition.pledges.some(
      (pledge) => (isRunning(pledge) && pledge.dueAt <= endOfToday) || pledge.silent,
    );
    if (!due) continue;
    const person = presentFor(office, petition.assignee, now);
    lists.set(person, [...(lists.get(person) ?? []), number]);
  }
  const subject = `daily-${dayText(today)}`;
  for (const [person, numbers] of lists) {
    // The person's id names the notice: a second morning call finds it there.
    const added = await notices.add(subject, person, {
      kind: 'due-today',
      to: person,
      recipientIs: 'assignee',
      because: numbers.join(' '),
    });
    if (added) await sends.send({ v: 1, subject, notice: person });
  }
  log({ message: 'lists made', subject, people: lists.size });
};
