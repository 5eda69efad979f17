import type { WorkCalendar } from '../../shared/charter/calendar.ts';
import { dayText } from '../../shared/charter/day.ts';
import type { JobPage, PagedJob, Run } from '../../shared/lambda/job.ts';
import type { Log } from '../../shared/lambda/log.ts';
import { unlessUnreadable } from '../../shared/lambda/unreadable.ts';
import type { Office } from '../../shared/organization/office.ts';
import { isOfDay, type OwedThing } from '../../shared/organization/owed-thing.ts';
import { presentFor } from '../../shared/organization/presence.ts';
import { headsList } from '../../shared/petition/worklist-entry.ts';
import type { NoticeStore } from '../../shared/ports/notices.ts';
import type { TermsReader } from '../../shared/ports/office.ts';
import type { Sends } from '../../shared/ports/queues.ts';
import type { Whose, WorklistPart, Worklists } from '../../shared/ports/worklists.ts';
import type { AnyListed, Subjects } from '../../shared/subjects/kind.ts';

export interface MorningDeps {
  readonly subjects: Pick<Subjects<AnyListed>, 'read'>;
  readonly worklists: Worklists;
  readonly notices: Pick<NoticeStore, 'add'>;
  readonly terms: TermsReader;
  readonly sends: Sends;
  readonly log: Log;
  readonly tell?: (error: unknown) => void;
}

/** Within which time of the day a list may be begun, ms after midnight in Korea. */
export interface Hours {
  readonly from: number;
  readonly until: number;
}

/** More than that nobody reads in a mail; the worklist has all of it. */
export const MOST_LISTED = 100;
/** People of one page. */
const PEOPLE = 25;

/**
 * Each person's list of what is due today or overdue. It is gathered by person, from the index of open work: those of the
 * office first, then whoever is no longer in it and still has something open in a department.
 */
export function morningList(deps: MorningDeps, { from, until }: Hours): PagedJob<string> {
  const { notices, sends, log } = deps;
  return {
    name: 'daily',
    async wanted(now, unfinished) {
      const { calendar } = await deps.terms();
      const today = calendar.dayOf(now);
      if (!calendar.isWorkday(today)) return undefined;
      const time = now - calendar.startOf(today);
      const run = dayText(today);
      return run === unfinished || (time >= from && time < until) ? run : undefined;
    },
    async page(cursor = '', run) {
      const { office, calendar } = await deps.terms();
      const known = [...new Set([...run.notes, ...office.departments.map(({ id }) => id)])];
      const [kind, after = '', more] = cursor.split('|');
      return kind === DEPARTMENT
        ? await departed(known, after, more, deps, office, dueToday(calendar, run))
        : { ...people(office, after), notes: known }; // a department that is given up keeps what is open in it
    },
    async work(person, run) {
      const { office, calendar } = await deps.terms();
      const owners = ownersFor(office, person, run.at);
      if (owners.length === 0) return; // somebody else has the list
      const numbers = await listed(owners, office, dueToday(calendar, run), deps);
      if (numbers.length === 0) return;
      const subject = `daily-${run.id}`;
      const to = presentFor(office, person, run.at);
      // The person's id names the notice: a second morning call finds it there.
      const added = await notices.add(subject, person, {
        kind: 'due-today',
        to,
        recipientIs: 'assignee',
        because: numbers.slice(0, MOST_LISTED).join(' '),
        ...(numbers.length > MOST_LISTED && { more: true }),
      });
      if (added) await sends.send({ v: 1, subject, notice: person });
    },
    nameIn: (person) => person,
    again: (person) => person,
    finished: async (run) => log({ message: 'lists made', subject: `daily-${run.id}` }),
  };
}

const PERSON = 'person';
const DEPARTMENT = 'department';

const dueToday = (calendar: WorkCalendar, { at }: Run): number =>
  calendar.startOf(calendar.dayOf(at) + 1);

function people(office: Office, after: string): JobPage<string> {
  const items = office.people
    .map(({ id }) => id)
    .filter((id) => id > after)
    .toSorted()
    .slice(0, PEOPLE);
  const last = items.at(-1);
  return { items, next: last === undefined ? `${DEPARTMENT}|` : `${PERSON}|${last}` };
}

/** Whoever has something due in the next department and is no longer in the office. */
async function departed(
  departments: readonly string[],
  after: string,
  more: string | undefined,
  { worklists }: MorningDeps,
  office: Office,
  endOfToday: number,
): Promise<JobPage<string>> {
  const department = more === undefined ? departments.toSorted().find((id) => id > after) : after;
  if (department === undefined) return { items: [] };
  const page = await worklists.page(
    { department },
    { ...due(endOfToday), ...(more && { after: more }) },
  );
  const next = page.more === undefined ? department : `${department}|${page.more}`;
  const left = page.works
    .map(({ assignee }) => assignee)
    .filter((id) => id !== '' && !isIn(office, id));
  return { items: [...new Set(left)], next: `${DEPARTMENT}|${next}` };
}

const isIn = ({ people: all }: Office, person: string): boolean =>
  all.some(({ id }) => id === person);

/** Whose petitions are in the person's list: their own first. Nobody's where another stands in for the person. */
function ownersFor(office: Office, person: string, at: number): readonly string[] {
  if (!isIn(office, person)) return [person];
  if (presentFor(office, person, at) !== person) return [];
  const others = office.people.filter(
    ({ id }) => id !== person && presentFor(office, id, at) === person,
  );
  return [person, ...others.map(({ id }) => id)];
}

/** The numbers of a list, one more than it names at the most. The index leads to them; each is read as it stands. */
async function listed(
  owners: readonly string[],
  office: Office,
  endOfToday: number,
  { subjects, worklists, log, tell }: MorningDeps,
): Promise<readonly string[]> {
  const numbers = new Set<string>();
  const seen = new Set<string>();
  for (const list of listsOf(owners, office))
    for (const part of [due(endOfToday), UNPROVEN])
      for await (const number of allOf(list, part, worklists)) {
        if (seen.has(number)) continue;
        seen.add(number);
        const found = await unlessUnreadable(async () => {
          const one = await subjects.read(number);
          // The index led to it: whoever has it would never hear of it.
          if (!one) log({ message: 'a list leads to nothing', subject: number }, 'WARN');
          return one;
        }, tell);
        const isTheirs = found?.kind
          .owed(found.state)
          .some((thing) => isOfDay(thing, endOfToday) && isOfOne(owners, thing, office));
        if (isTheirs) numbers.add(number);
        if (numbers.size > MOST_LISTED) return [...numbers];
      }
  return [...numbers];
}

/** What one of them has, what they owe as heads, and the letters where they post them. */
function listsOf(owners: readonly string[], office: Office): readonly Whose[] {
  const headed = office.departments.filter(({ head }) => owners.includes(head));
  return [
    ...owners.map((person) => ({ person })),
    ...headed.map(({ id }) => ({ person: headsList(id) })),
    ...(owners.includes(roomOf(office)) ? [{ letters: true as const }] : []),
  ];
}

const roomOf = ({ mailRoom, dutyOfficer }: Office): string => mailRoom ?? dutyOfficer;

function isOfOne(owners: readonly string[], { to }: OwedThing, office: Office): boolean {
  switch (to.role) {
    case undefined:
      return owners.includes(to.person);
    case 'head':
      return office.departments.some(
        ({ id, head }) => id === to.department && owners.includes(head),
      );
    case 'mailRoom':
      return owners.includes(roomOf(office));
  }
}

/** What is told every morning is looked for by its kind, whenever it is due. */
const UNPROVEN: WorklistPart = { kind: 'unproven' };

async function* allOf(whose: Whose, part: WorklistPart, worklists: Worklists) {
  let after: string | undefined;
  do {
    const { works, more } = await worklists.page(whose, { ...part, ...(after && { after }) });
    for (const { number } of works) yield number;
    after = more;
  } while (after !== undefined);
}

/** What is due has its last moment to act before that, so the index need not be read beyond it. */
const due = (endOfToday: number): WorklistPart => ({
  actBefore: endOfToday + 1,
  dueBefore: endOfToday + 1,
});
