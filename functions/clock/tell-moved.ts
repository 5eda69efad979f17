import { fairlyFor } from '../../shared/departures/fairly-for.ts';
import type { Office } from '../../shared/organization/office.ts';
import { headOf, presentFor } from '../../shared/organization/presence.ts';
import { departmentOfList } from '../../shared/petition/worklist-entry.ts';
import type { MovedMoments } from '../../shared/ports/moved-moments.ts';
import type { NoticeStore } from '../../shared/ports/notices.ts';
import type { Petitions } from '../../shared/ports/petitions.ts';
import type { Sends } from '../../shared/ports/queues.ts';

export interface TellMovedDeps {
  readonly moved: MovedMoments;
  readonly petitions: Pick<Petitions, 'read'>;
  readonly notices: Pick<NoticeStore, 'add'>;
  readonly sends: Sends;
  readonly tell?: (error: unknown) => void;
}

/** Under what these notices stand; a mail's tag takes letters, digits and hyphens alone, forty at most. */
export const calendarSubject = (version: string): string =>
  `calendar-${version.replaceAll(/[^0-9a-zA-Z]+/g, '-')}`;

interface When {
  readonly office: Office;
  /** Epoch ms: who is there then is told. Done again it is the same instant, so that it finds the same people. */
  readonly now: number;
}

/** More than that nobody reads in a mail; the worklist has all of it. */
const MOST_LISTED = 100;

/**
 * Tells each member of staff once what another calendar moved for them (A29): the petitions in which they owe something whose last moment to
 * act is another now. The notice is named by version and person: told again it is found there.
 */
export async function tellMoved(version: string, when: When, deps: TellMovedDeps): Promise<void> {
  const numbers = new Map<string, Set<string>>();
  for (const { number, list } of await deps.moved.of(version)) {
    const to = await whoHas(list, number, when, deps);
    numbers.set(to, (numbers.get(to) ?? new Set()).add(number));
  }
  const subject = calendarSubject(version);
  for (const [to, of] of numbers) {
    const isNew = await deps.notices.add(subject, to, {
      ...{ kind: 'calendar-moved', to, recipientIs: 'assignee' },
      because: [...of].toSorted().slice(0, MOST_LISTED).join(' '),
      ...(of.size > MOST_LISTED && { more: true }),
    });
    if (isNew) await deps.sends.send({ v: 1, subject, notice: to });
  }
}

/** Whose list it is, or who acts for them: that may be somebody who is barred from the petition. */
async function whoHas(list: string, number: string, when: When, deps: TellMovedDeps) {
  const department = departmentOfList(list);
  const to =
    department === undefined
      ? presentFor(when.office, list, when.now)
      : headOf(when.office, department, when.now);
  return to === list ? to : await fairlyFor({ to, number, list }, { ...deps, ...when });
}
