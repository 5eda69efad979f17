import type { Clocked, ClockedPledge } from '../../shared/kernel/clocked.ts';
import { isRefusal, type Refusal, type Terms } from '../../shared/petition/decision.ts';
import type { DueIndex } from '../../shared/ports/timers.ts';
import type { AnySubject, SubjectDecision, Subjects } from '../../shared/subjects/kind.ts';
import { formatInstant } from '../../shared/text/dates.ts';

const EVER = Number.MAX_SAFE_INTEGER;

/** What another calendar changes in one subject. Instants are epoch ms. */
export interface CalendarEffect {
  /** Its kind: `petition`, `improvement`, ... */
  readonly name: string;
  /** Its promises whose dates move, each as it is and as it will be. */
  readonly moves: readonly { readonly before: Dates; readonly after: Dates }[];
  /** Who is told at once, for a moment of the ladder is over by then: persons' ids, or `petitioner`. */
  readonly told: readonly string[];
  /** In whose lists a last moment to act is another then: persons' ids, and lists of heads. */
  readonly lists: readonly string[];
}

interface Dates {
  readonly dueAt: number;
  /** The last moment at which staff can act. */
  readonly actBy: number;
}

/** What following the calendar would decide in a subject as it stands, and what the clock would ring right after. Writes nothing. */
function effectOn(
  id: string,
  { kind, state }: { readonly kind: AnySubject; readonly state: Clocked },
  house: Terms,
  now: number,
): CalendarEffect {
  const context = { ...kind.termsFrom(house), at: now, now };
  const decision = decisionOf(kind.onCalendar(state, context));
  const after = decision.events.length > 0 ? kind.evolve(state, decision.events) : state;
  const moves = after.pledges.flatMap((pledge) => {
    const old = state.pledges.find((one) => one.id === pledge.id);
    if (!old) return [];
    const [from, to] = [datesOf(old), datesOf(pledge)];
    return from.dueAt === to.dueAt && from.actBy === to.actBy ? [] : [{ before: from, after: to }];
  });
  const rung = after.pledges.flatMap((pledge) =>
    isNew(pledge, state) && pledge.nextAt !== undefined && pledge.nextAt <= now
      ? decisionOf(
          kind.onRing(
            after,
            { v: 1, subject: id, pledge: pledge.id, seq: pledge.nextSeq, moment: pledge.nextAt },
            { ...context, at: pledge.nextAt },
          ),
        ).notices
      : [],
  );
  return {
    name: kind.name,
    moves,
    told: [...decision.notices, ...rung].map(({ to }) => to),
    lists: kind.listsMoved?.(state, after) ?? [],
  };
}

/** A moment that was armed before would have rung without the calendar, too. */
const isNew = ({ id, nextSeq }: ClockedPledge, { pledges }: Clocked): boolean =>
  pledges.find((one) => one.id === id)?.nextSeq !== nextSeq;

const decisionOf = (decided: SubjectDecision | Refusal): SubjectDecision =>
  isRefusal(decided) ? { events: [], notices: [] } : decided;

const datesOf = (pledge: ClockedPledge): Dates => ({
  dueAt: pledge.dueAt,
  actBy: 'actBy' in pledge && typeof pledge.actBy === 'number' ? pledge.actBy : pledge.dueAt,
});

export interface EffectDeps {
  readonly index: Pick<DueIndex, 'page'>;
  readonly subjects: Pick<Subjects, 'read'>;
  /** With the calendar that is to be. */
  readonly house: Terms;
  /** Epoch ms. */
  readonly now: number;
}

/** All that is open, page by page, as the job `calendar` will go through it; and what of it cannot be read. */
export async function effectsOn({ index, subjects, house, now }: EffectDeps) {
  const seen = new Set<string>();
  const effects: CalendarEffect[] = [];
  const unreadable: string[] = [];
  let cursor: string | undefined;
  do {
    const { due, next } = await index.page(['sweep', 'silent'], EVER, cursor);
    for (const { subject } of due) {
      if (seen.has(subject)) continue;
      seen.add(subject);
      const open = await subjects.read(subject).catch(() => unreadable.push(subject));
      if (typeof open === 'object') effects.push(effectOn(subject, open, house, now));
    }
    cursor = next;
  } while (cursor !== undefined);
  return { effects, unreadable };
}

/** The effects in lines: how many, which dates, who is told. Numbers of things alone, and nobody's name. */
export function effectLines(effects: readonly CalendarEffect[]): readonly string[] {
  const moves = effects.flatMap(({ name, moves: of }) => of.map((move) => ({ name, ...move })));
  const touched = effects.filter(({ moves: of }) => of.length > 0);
  const told = effects.flatMap(({ told: of }) => of);
  const staff = told.filter((to) => to !== 'petitioner');
  return [
    `open: ${countsOf(effects)}; changed: ${countsOf(touched)}`,
    ...datesIn('dates', moves, 'dueAt'),
    ...datesIn('last moments to act', moves, 'actBy'),
    `told at once: ${new Set(staff).size} of staff (${staff.length} notices), ${told.length - staff.length} petitioners`,
    `told what moved for them: ${new Set(effects.flatMap(({ lists }) => lists)).size} of staff and heads (one mail a person)`,
  ];
}

function countsOf(effects: readonly CalendarEffect[]): string {
  const names = [...Map.groupBy(effects, ({ name }) => name)].toSorted(([one], [other]) =>
    one < other ? -1 : 1,
  );
  return names.map(([name, of]) => `${name} ${of.length}`).join(', ') || 'nothing';
}

type Move = CalendarEffect['moves'][number] & { readonly name: string };

/** Each date that moves and where to, with how many of them. */
function datesIn(title: string, moves: readonly Move[], what: keyof Dates): readonly string[] {
  const moved = moves.filter(({ before, after }) => before[what] !== after[what]);
  const later = moved.filter(({ before, after }) => before[what] < after[what]).length;
  const lines = [
    ...Map.groupBy(moved, ({ name, before, after }) =>
      [name, inKorea(before[what]), '→', inKorea(after[what])].join(' '),
    ),
  ].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return [
    `${title}: ${moved.length - later} earlier, ${later} later`,
    ...lines.map(([line, of]) => `  ${line}: ${of.length}`),
  ];
}

const inKorea = (at: number): string => formatInstant(at, 'en');
