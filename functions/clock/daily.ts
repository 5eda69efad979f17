import type { DueIndex } from '../../shared/aws/due.ts';
import type { NoticeStore } from '../../shared/aws/notices.ts';
import type { TermsReader } from '../../shared/aws/office.ts';
import { dayText } from '../../shared/charter/day.ts';
import { eachAlone } from '../../shared/lambda/each.ts';
import type { Log } from '../../shared/lambda/log.ts';
import { presentFor } from '../../shared/organization/presence.ts';
import { isOver } from '../../shared/petition/decide/over.ts';
import { isRunning } from '../../shared/petition/pledge.ts';
import type { Clock, Petitions, Sends } from '../../shared/petition/ports.ts';
import { unprovenTask } from '../../shared/petition/unproven.ts';

export interface DailyDeps {
  readonly petitions: Petitions;
  readonly index: DueIndex;
  readonly notices: NoticeStore;
  readonly terms: TermsReader;
  readonly sends: Sends;
  readonly clock: Clock;
  readonly log: Log;
  readonly tell?: (error: unknown) => void;
}

/** 08:50 KST on workdays: each person's list of what is due today or overdue. Staff get no mail on closed days. */
export const dailyHandler = (deps: DailyDeps) => async (): Promise<void> => {
  const { index, notices, petitions, terms, sends, clock, log, tell } = deps;
  const now = clock.now();
  const { calendar, office } = await terms();
  const today = calendar.dayOf(now);
  if (!calendar.isWorkday(today)) return log({ message: 'closed today' });
  const endOfToday = calendar.startOf(today + 1);
  const ever = Number.MAX_SAFE_INTEGER;
  const open = await Promise.all([index.due('sweep', ever), index.due('silent', ever)]);
  const lists = new Map<string, string[]>();
  const each = { nameIn: (one: string) => one, log, ...(tell && { tell }) };
  const list = async (number: string): Promise<void> => {
    const petition = await petitions.read(number);
    if (!petition) return;
    const due = petition.pledges.some(
      (pledge) => (isRunning(pledge) && pledge.dueAt <= endOfToday) || pledge.silent,
    );
    const over = petition.answeredAt !== undefined || isOver(petition);
    // A reply that nobody proved is listed every morning until somebody says whose it is.
    if ((over || !due) && !unprovenTask(petition)) return;
    const person = presentFor(office, petition.assignee, now);
    lists.set(person, [...(lists.get(person) ?? []), number]);
  };
  const read = await eachAlone(new Set(open.flat().map(({ subject }) => subject)), list, each);
  // A list that is made is not made again: what a passing fault kept is read once more before.
  const again = await eachAlone(read.passing, list, each);
  const subject = `daily-${dayText(today)}`;
  const told = await eachAlone(
    lists.keys(),
    async (person) => {
      const numbers = lists.get(person) ?? [];
      // The person's id names the notice: a second morning call finds it there.
      const added = await notices.add(subject, person, {
        kind: 'due-today',
        to: person,
        recipientIs: 'assignee',
        because: numbers.join(' '),
      });
      if (added) await sends.send({ v: 1, subject, notice: person });
    },
    each,
  );
  log({ message: 'lists made', subject, people: lists.size });
  // Who has a list keeps it: tried again, it makes those that are missing.
  if (again.passing.length + told.passing.length > 0) throw new Error('a list is not whole');
};
