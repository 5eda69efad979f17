import { type AwayVisitsDeps, moveVisits } from '../../shared/departures/away-visits.ts';
import { fairlyFor } from '../../shared/departures/fairly-for.ts';
import { eachAlone } from '../../shared/lambda/each.ts';
import type { Log } from '../../shared/lambda/log.ts';
import { type Absence, handedOver } from '../../shared/organization/absence.ts';
import { headsList, type WorklistEntry } from '../../shared/petition/worklist-entry.ts';
import type { NoticeStore } from '../../shared/ports/notices.ts';
import type { Absences, KeptAbsence } from '../../shared/ports/office.ts';
import type { Petitions } from '../../shared/ports/petitions.ts';

interface AbsencesDeps extends AwayVisitsDeps {
  readonly petitions: Pick<Petitions, 'act' | 'read'>;
  readonly absences: Absences;
  readonly notices: Pick<NoticeStore, 'add'>;
  readonly log: Log;
  readonly tell?: (error: unknown) => void;
}

const HOUR = 3_600_000;
/** Of a shorter absence only what is due within it is handed over: the rest waits for the return. */
const SHORT = 4 * HOUR;
/** More than that nobody reads in a mail; the worklist has all of it. */
const MOST = 100;

/** Moves visits of who is away, and tells whoever stands in what lies open, and whoever is back what still does: each once, in one mail. `now` is epoch ms. */
export async function followAbsences(now: number, deps: AbsencesDeps): Promise<void> {
  const { absences, log, tell: unreadable } = deps;
  const { passing } = await eachAlone(
    await absences.list(),
    (absence) => followAbsence(absence, now, deps),
    { nameIn: ({ id }) => `absence#${id}`, log, ...(unreadable && { tell: unreadable }) },
  );
  if (passing.length > 0) throw new Error('an absence was not followed');
}

async function followAbsence(absence: KeptAbsence, now: number, deps: AbsencesDeps): Promise<void> {
  await tellOf(absence, now, deps);
  // A petition that cannot be written now keeps nobody from their mail.
  const { id, until, visitsMoved } = absence;
  if (until <= now || visitsMoved !== undefined) return;
  const moved = await moveVisits(absence, now, deps);
  await deps.absences.told(id, 'visitsMoved', moved);
}

async function tellOf(absence: KeptAbsence, now: number, deps: AbsencesDeps): Promise<void> {
  const { id, from, until, begunTold, overTold } = absence;
  const begins = from <= now && now < until && begunTold === undefined;
  const ends = until <= now && overTold === undefined;
  if (!begins && !ends) return;
  // An absence that nobody was told of ends without a word.
  const mails = begins || begunTold ? await tell(absence, begins, now, deps) : 0;
  await deps.absences.told(id, begins ? 'begunTold' : 'overTold', mails);
  deps.log({ message: begins ? 'an absence began' : 'an absence is over', mails });
}

async function tell(
  absence: KeptAbsence,
  begins: boolean,
  now: number,
  deps: AbsencesDeps,
): Promise<number> {
  const { worklists, terms, notices } = deps;
  const { office } = await terms();
  const { id, person: about } = absence;
  // As it was a moment before the return, for the way back.
  const moved = handedOver(office, absence, begins ? now : absence.until - 1);
  // Whoever stands in for a head is the head: what nobody owes by name is theirs, too.
  const listsOf = (person: string) => [
    person,
    ...office.departments.filter(({ head }) => head === person).map(({ id }) => headsList(id)),
  ];
  const owned = async (people: readonly string[]) => {
    // The first hundred of each: what is most urgent stands first.
    const lists = people.flatMap(listsOf);
    const pages = await Promise.all(lists.map((person) => worklists.page({ person })));
    const works = pages
      .flatMap((page, i) => page.works.map((work) => ({ ...work, list: lists[i] ?? '' })))
      // An item of improvement, a call, or a publication, stays its owner's: whoever stands in has its rungs.
      .filter(({ kind }) => kind !== 'improvement' && kind !== 'wrap-up' && kind !== 'publication')
      .filter((work) => !begins || isMoved(work, absence))
      .toSorted((a, b) => a.actBy - b.actBy);
    const byNumber = Map.groupBy(works, ({ number }) => number);
    const first = [...byNumber.values()].flatMap(([work]) => work ?? []);
    return {
      works: first.slice(0, MOST),
      more: first.length > MOST || pages.some((page) => page.more !== undefined),
    };
  };
  const told = begins ? [...moved] : [[about, [...moved.values()].flat()] as const];
  const mails = new Map<string, { readonly all: ReadonlySet<string>; readonly more: boolean }>();
  const adds = (to: string, number: string, more: boolean) => {
    const mail = mails.get(to);
    mails.set(to, { all: new Set(mail?.all).add(number), more: mail?.more || more });
  };
  for (const [to, people] of told) {
    const { works, more } = await owned(people);
    for (const { number, list } of works)
      adds(
        begins ? await fairlyFor({ to, number, list }, { ...deps, office, now }) : to,
        number,
        more,
      );
  }
  for (const [to, { all, more }] of mails) {
    const kind = begins ? ('stand-in' as const) : ('returned' as const);
    const intent = { kind, to, about, recipientIs: 'assignee' as const };
    // The person's id names the notice: told again, it is found there.
    await notices.add(`${begins ? 'away' : 'back'}-${id}`, to, {
      ...intent,
      because: [...all].slice(0, MOST).join(' '),
      ...((more || all.size > MOST) && { more: true }),
    });
  }
  return mails.size;
}

const isMoved = ({ actBy }: WorklistEntry, { from, until }: Absence): boolean =>
  until - from >= SHORT || actBy < until;
