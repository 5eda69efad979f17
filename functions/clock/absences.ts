import { eachAlone } from '../../shared/lambda/each.ts';
import type { Log } from '../../shared/lambda/log.ts';
import { type Absence, handedOver, withAbsences } from '../../shared/organization/absence.ts';
import { standInCommands } from '../../shared/petition/commands/home-visit.ts';
import { parsePetitionNumber } from '../../shared/petition/number.ts';
import type { WorklistEntry } from '../../shared/petition/worklist-entry.ts';
import type { NoticeStore } from '../../shared/ports/notices.ts';
import type { Absences, KeptAbsence, TermsReader } from '../../shared/ports/office.ts';
import type { Petitions } from '../../shared/ports/petitions.ts';
import type { Worklists } from '../../shared/ports/worklists.ts';

interface AbsencesDeps {
  readonly absences: Absences;
  readonly worklists: Worklists;
  readonly petitions: Pick<Petitions, 'act'>;
  readonly terms: TermsReader;
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
  const { id, from, until, visitsMoved, begunTold, overTold } = absence;
  if (now < until && visitsMoved === undefined) {
    const moved = await moveVisits(absence, now, deps);
    await deps.absences.told(id, 'visitsMoved', moved);
  }
  const begins = from <= now && now < until && begunTold === undefined;
  const ends = until <= now && overTold === undefined;
  if (!begins && !ends) return;
  // An absence that nobody was told of ends without a word.
  const mails = begins || begunTold ? await tell(absence, begins, now, deps) : 0;
  await deps.absences.told(id, begins ? 'begunTold' : 'overTold', mails);
  deps.log({ message: begins ? 'an absence began' : 'an absence is over', mails });
}

/** Visits of whoever will be away go to whoever stands in, as soon as the absence is known: the citizen hears early who comes (P4.3). */
async function moveVisits(
  absence: KeptAbsence,
  now: number,
  { worklists, petitions, terms }: AbsencesDeps,
): Promise<number> {
  const current = await terms();
  // What was entered this very moment is not yet among the terms.
  const office = withAbsences(current.office, [absence]);
  let moved = 0;
  let after: string | undefined;
  do {
    const page = await worklists.page({ person: absence.person }, after ? { after } : {});
    const numbers = page.works.map(({ number }) => number).filter(parsePetitionNumber);
    for (const number of numbers) {
      const acted = await petitions.act(number, (petition) =>
        standInCommands['stand-in-visits'].decide(
          petition,
          {},
          { ...current, office, at: now, now },
        ),
      );
      moved += acted && 'events' in acted && acted.events.length > 0 ? 1 : 0;
    }
    after = page.more;
  } while (after !== undefined);
  return moved;
}

async function tell(
  absence: KeptAbsence,
  begins: boolean,
  now: number,
  { worklists, terms, notices }: AbsencesDeps,
): Promise<number> {
  const { office } = await terms();
  const { id, person: about } = absence;
  // As it was a moment before the return, for the way back.
  const moved = handedOver(office, absence, begins ? now : absence.until - 1);
  const owned = async (people: readonly string[]) => {
    // The first hundred of each: what is most urgent stands first.
    const pages = await Promise.all(people.map((person) => worklists.page({ person })));
    const works = pages
      .flatMap((page) => page.works)
      // An item of improvement, or a call, stays its owner's: whoever stands in has its rungs.
      .filter(({ kind }) => kind !== 'improvement' && kind !== 'wrap-up')
      .filter((work) => !begins || isMoved(work, absence))
      .toSorted((a, b) => a.actBy - b.actBy);
    return {
      numbers: works.slice(0, MOST).map(({ number }) => number),
      more: works.length > MOST || pages.some((page) => page.more !== undefined),
    };
  };
  const told = begins ? [...moved] : [[about, [...moved.values()].flat()] as const];
  let mails = 0;
  for (const [to, people] of told) {
    const { numbers, more } = await owned(people);
    if (numbers.length === 0) continue;
    const kind = begins ? ('stand-in' as const) : ('returned' as const);
    const intent = { kind, to, about, recipientIs: 'assignee' as const };
    // The person's id names the notice: told again, it is found there.
    await notices.add(`${begins ? 'away' : 'back'}-${id}`, to, {
      ...intent,
      because: numbers.join(' '),
      ...(more && { more: true }),
    });
    mails += 1;
  }
  return mails;
}

const isMoved = ({ actBy }: WorklistEntry, { from, until }: Absence): boolean =>
  until - from >= SHORT || actBy < until;
