import fc from 'fast-check';
import { dayOf } from '../../shared/charter/day.ts';
import { leaversOf } from '../../shared/organization/leavers.ts';
import type { Office } from '../../shared/organization/office.ts';
import { barredFrom, fairly, fairOffice, isBarred } from '../../shared/petition/conduct/fair.ts';
import type { Report } from '../../shared/petition/conduct/state.ts';
import { deciderOf, liveReports, reviewerOf } from '../../shared/petition/conduct.ts';
import { answer, assign, close, withdraw } from '../../shared/petition/decide/acts.ts';
import { apologise } from '../../shared/petition/decide/apologise.ts';
import { consult } from '../../shared/petition/decide/consult.ts';
import { contestFinding } from '../../shared/petition/decide/contest-finding.ts';
import { findConduct, reviewFinding } from '../../shared/petition/decide/finding.ts';
import { keepApart } from '../../shared/petition/decide/keep-apart.ts';
import { handOverLeft } from '../../shared/petition/decide/leave.ts';
import { takeMeasure } from '../../shared/petition/decide/measure.ts';
import { raiseReport } from '../../shared/petition/decide/report.ts';
import { onRing } from '../../shared/petition/decide/ring.ts';
import { lookAsked } from '../../shared/petition/decide/second-look.ts';
import {
  addPersonsWords,
  extendStatement,
  makeStatement,
  putAllegation,
} from '../../shared/petition/decide/statement.ts';
import { unmarkReport } from '../../shared/petition/decide/unmark-report.ts';
import { claimVisit } from '../../shared/petition/decide/visit-claim.ts';
import { rulerOf } from '../../shared/petition/decide/visit-persons.ts';
import { reportVisit } from '../../shared/petition/decide/visit-report.ts';
import { ruleVisit } from '../../shared/petition/decide/visit-ruling.ts';
import type { Decision, Refusal, Terms } from '../../shared/petition/decision.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import { context } from './context.ts';
import { ReportWorld } from './report-world.ts';
import { kst, office, terms } from './world.ts';

const HOUR = 3_600_000;
const PEOPLE = office.people.map(({ id }) => id);
const STEPS = [
  ...['report', 'report', 'unmark', 'allege', 'allege', 'state', 'state', 'more', 'words'],
  ...['find', 'find', 'person-contest', 'contest', 'review', 'review', 'measure', 'apologise'],
] as const;
const ACTS = [
  ...STEPS,
  ...(['answer', 'assign', 'consult', 'look', 'close', 'withdraw', 'wait', 'wait'] as const),
  ...(['apart', 'apart', 'over'] as const),
  ...(['visit', 'rule', 'rule', 'put', 'put', 'put'] as const),
  ...(['import', 'import', 'import'] as const),
];
type Act = (typeof ACTS)[number];

/** What somebody does: what they saw can be older than what stands, and it is sent more than once. */
const command = fc.record({
  act: fc.oneof(fc.constant('next' as const), fc.constantFrom(...ACTS)),
  by: fc.constantFrom(...PEOPLE, ...Array.from({ length: 10 }, () => 'right' as const)),
  /** Whom staff report, assign it to or ask; whoever has it without one. */
  person: fc.constantFrom(...PEOPLE, undefined, undefined, undefined, undefined),
  petitioner: fc.boolean(),
  upheld: fc.boolean(),
  threat: fc.constantFrom(true, undefined, undefined),
  contact: fc.constantFrom('none', 'writing', undefined),
  measure: fc.constantFrom('referral', 'training'),
  how: fc.constantFrom('referred', 'done', 'not-taken'),
  latest: fc.boolean(),
  hours: fc.constantFrom(0, 0, 0, 0, 1, 1, 3, 9, 26, 80, 200, 900, 9000),
  times: fc.constantFrom(1, 1, 2, 3),
});
type Command = typeof command extends fc.Arbitrary<infer C> ? C : never;
export const histories = fc.record({
  /** Who is away for the first days. */
  away: fc.constantFrom(undefined, undefined, ...PEOPLE),
  commands: fc.array(command, { minLength: 4, maxLength: 40, size: 'max' }),
});
type History = typeof histories extends fc.Arbitrary<infer H> ? H : never;

const DEPUTIES: Readonly<Record<string, string>> = {
  ...{ 'care-1': 'care-2', 'care-head': 'care-2', duty: 'support-1', director: 'support-head' },
};

/** Several stand in for others, a clerk posts, and one is away for the first days. */
function houseWith(away: string | undefined): Terms {
  const from = kst('2026-11-24 00:00');
  const absences = [{ from, until: from + 80 * HOUR, category: 'leave' as const }];
  const house: Office = {
    ...office,
    mailRoom: 'support-1',
    people: office.people.map((one) => ({
      ...one,
      ...(DEPUTIES[one.id] && { deputy: DEPUTIES[one.id] ?? '' }),
      ...(one.id === away && { absences }),
    })),
  };
  return { ...terms, office: house };
}

/** What whoever looks at the report would do. */
function nextOf(report: Report | undefined, upheld: boolean): Act {
  if (!report) return 'report';
  const { alleged, stated, timeOver, found, contested, reviewed } = report;
  if (!alleged) return 'allege';
  if (!stated && !timeOver) return 'state';
  if (!found) return 'find';
  if (contested && !reviewed) return 'review';
  if ((reviewed ?? found).upheld) return upheld ? 'person-contest' : 'measure';
  return 'contest';
}

/** What a second visit waits for: told, ruled on, put to somebody. */
function nextOfVisit({ visits = [], reports = [] }: Petition): Act | undefined {
  const last = visits.at(-1);
  if (!last) return 'visit';
  if (!last.ruling) return 'rule';
  const isPut = reports.some(({ visit }) => visit === last.id);
  return last.ruling.outcome === 'fault' && !isPut ? 'put' : undefined;
}

/** Whose act it is at `now` (epoch ms). */
function rightOf(
  act: Act,
  report: Report | undefined,
  petition: Petition,
  now: number,
  house: Office,
) {
  if (!report) return act === 'report' ? 'duty' : petition.assignee;
  if (['state', 'more', 'words', 'person-contest'].includes(act)) return report.person ?? 'care-1';
  if (act === 'review' && report.contested)
    return reviewerOf(petition, report, report.contested.reviewer, house, now);
  if (['answer', 'assign', 'consult', 'close'].includes(act)) return petition.assignee;
  return deciderOf(petition, report, house, now);
}

export type Does = (petition: Petition, at: number) => Decision | Refusal;
const IDLE: Does = () => ({ events: [], notices: [] });

function doesOf(
  one: Command,
  petition: Petition,
  now: number,
  given: Terms,
): readonly [Does, Act, string] {
  const reports = liveReports(petition);
  const claimed = petition.visits?.at(-1);
  const visit = claimed?.id ?? 'visit-1';
  const target = one.latest ? reports.at(-1) : reports[0];
  const report = target?.id ?? 'report-1';
  const act =
    one.act === 'next'
      ? ((one.petitioner ? nextOfVisit(petition) : undefined) ?? nextOf(target, one.upheld))
      : one.act;
  const right =
    act === 'rule' || act === 'put'
      ? (claimed?.ruling?.by ??
        rulerOf(petition, petition.department, now, fairOffice(petition, given.office)).person)
      : rightOf(act, target, petition, now, given.office);
  const by = one.by === 'right' ? right : one.by;
  const { upheld, measure, how, person, threat, contact } = one;
  // As `defineCommand` gives it to each: in an office without those who are barred.
  const staff = (p: Petition, at: number) => fairly(p, context(given, { by, at }));
  const theirs = (p: Petition, at: number) => fairly(p, context(given, { at }));
  const finding = { report, upheld, reason: 'r', sentence: 's' };
  const said = { of: 'petition', ...(threat && { threat }), ...(contact && { contact }) } as const;
  const does: Readonly<Record<Act, Does>> = {
    report: one.petitioner
      ? (p, at) => raiseReport(p, said, theirs(p, at))
      : (p, at) => raiseReport(p, { ...said, ...(person && { person }) }, staff(p, at)),
    unmark: (p, at) => unmarkReport(p, { report, reason: 'u' }, staff(p, at)),
    allege: (p, at) => putAllegation(p, { report, allegation: 'a' }, staff(p, at)),
    state: (p, at) => makeStatement(p, { report, statement: 't' }, staff(p, at)),
    more: (p, at) => extendStatement(p, { report }, staff(p, at)),
    words: (p, at) => addPersonsWords(p, { report, words: 'w' }, staff(p, at)),
    find: (p, at) => findConduct(p, finding, staff(p, at)),
    'person-contest': (p, at) => contestFinding(p, { report, side: 'person' }, staff(p, at)),
    contest: (p, at) => contestFinding(p, { report, side: 'petitioner' }, theirs(p, at)),
    review: (p, at) => reviewFinding(p, finding, staff(p, at)),
    measure: (p, at) =>
      takeMeasure(p, { report, measure, how, note: 'n', because: 'left' }, staff(p, at)),
    apologise: (p, at) => apologise(p, { words: 'w' }, staff(p, at)),
    answer: (p, at) => answer(p, { answer: 'a', hash: 'h' }, staff(p, at)),
    assign: (p, at) => assign(p, { to: person ?? by }, staff(p, at)),
    consult: (p, at) =>
      consult(p, { person: person ?? 'care-2', question: 'q', original: true }, staff(p, at)),
    look: (p, at) => lookAsked(p, {}, theirs(p, at)),
    close: (p, at) => close(p, { reason: 'done' }, staff(p, at)),
    withdraw: (p, at) => withdraw(p, {}, theirs(p, at)),
    // What another petition of the same person keeps away, and no more: the job says all of it, as it stands there.
    apart: (p, at) =>
      keepApart(p, { all: [keptElsewhere(person ?? by, given.office)] }, theirs(p, at)),
    // A second visit, its ruling, and to whom its fault is put.
    visit: (p, at) =>
      claimVisit(p, { day: dayOf(at) - 3, how: 'page', recipient: 'r' }, theirs(p, at)),
    rule: (p, at) =>
      ruleVisit(
        p,
        one.upheld || one.latest
          ? { outcome: 'fault', cause: 'wrong-guidance', sentence: 's' }
          : { outcome: 'no-fault', ground: 'own-choice', sentence: 's' },
        staff(p, at),
      ),
    put: (p, at) => reportVisit(p, { visit, person: person ?? 'care-2' }, staff(p, at)),
    over: (p, at) => keepApart(p, { all: [] }, theirs(p, at)),
    // The office changes by itself, below.
    import: IDLE,
    wait: IDLE,
  };
  return [does[act], act, by];
}

/** A person and their stand-in, accused in another petition. */
function keptElsewhere(person: string, { people }: Office) {
  const deputy = people.find(({ id }) => id === person)?.deputy;
  const barred = [person, ...(deputy === undefined ? [] : [deputy])];
  return { from: '2026-000009-1', report: `report-${person}`, barred };
}

/** The next office: another heads care, another directs, or somebody of care is gone, or back. */
function officeAfter({ upheld, latest, person }: Command, before: Office): Office {
  const isIn = (id: string) => before.people.some((one) => one.id === id);
  if (upheld) {
    const head = person?.startsWith('care') && isIn(person) ? person : 'care-head';
    return changed(before, { head });
  }
  if (latest)
    return {
      ...before,
      director: before.director === 'director' ? 'support-head' : 'director',
    };
  if (!isIn('care-2')) return changed(before, { people: houseWith(undefined).office.people });
  const heads = before.departments.map(({ head }) => head);
  const people = before.people.flatMap(({ deputy, ...one }) => {
    if (one.id === 'care-2') return [];
    return [deputy === undefined || deputy === 'care-2' ? one : { ...one, deputy }];
  });
  return heads.includes('care-2') ? before : changed(before, { people });
}

const changed = (
  before: Office,
  { head, people = before.people }: { readonly head?: string; readonly people?: Office['people'] },
): Office => ({
  ...before,
  people,
  departments: before.departments.map((one) =>
    one.id === 'care'
      ? {
          ...one,
          head: head ?? one.head,
          members: ['care-1', 'care-2'].filter((id) => people.some((each) => each.id === id)),
        }
      : one,
  ),
});

/** What only whoever may open the petition can send; the rest asks for itself who sends it. */
const BEHIND_THE_DOOR: ReadonlySet<Act> = new Set([
  ...(['answer', 'assign', 'consult', 'close', 'rule', 'put'] as const),
]);

/** Plays a history. @throws Error for whatever must never be. @returns how often each event was */
export function lived({ away, commands }: History): ReadonlyMap<string, number> {
  let given = houseWith(away);
  const world = new ReportWorld(given);
  let now = world.petition.receivedAt + HOUR / 4;
  for (const one of commands) {
    const seen = world.petition;
    const [does, act, by] = doesOf(one, seen, now, given);
    if (act === 'import') {
      const office = officeAfter(one, given.office);
      const leavers = leaversOf(given.office, office);
      given = { ...given, office };
      const terms = given;
      world.becomes(
        office,
        (p, at) => handOverLeft(p, { leavers }, fairly(p, context(terms, { at }))),
        now,
      );
    }
    const isGone = !given.office.people.some(({ id }) => id === by);
    // Where nearly everybody is accused nobody is left to decide: no rule helps there.
    const isFull =
      (act === 'report' || act === 'apart' || act === 'put') &&
      barredFrom(seen).size > PEOPLE.length - 4;
    const isShut = isFull || isGone || (BEHIND_THE_DOOR.has(act) && isBarred(seen, by));
    const times = act === 'report' ? 1 : one.times;
    for (let sent = 0; sent < times && !isShut; sent += 1)
      world.act(does, now, sent === 1 ? seen : world.petition);
    now += one.hours * HOUR;
    ring(world, now, given);
  }
  return world.outcomes;
}

/** The clock does what has come until `until`; a ring that comes twice does nothing the second time. */
function ring(world: ReportWorld, until: number, given: Terms): void {
  for (let rings = 0; rings < 300; rings += 1) {
    const next = world.petition.pledges
      .filter(({ nextAt }) => nextAt !== undefined && nextAt <= until)
      .toSorted((a, b) => (a.nextAt ?? 0) - (b.nextAt ?? 0))[0];
    if (next?.nextAt === undefined) return;
    const { id: pledge, nextSeq: seq, nextAt } = next;
    const rung: Does = (p, at) => onRing(p, { pledge, seq }, fairly(p, context(given, { at })));
    const { version } = world.petition;
    world.act(rung, nextAt, world.petition, true);
    const after = world.petition.version;
    world.act(rung, nextAt, world.petition, true);
    if (after === version || world.petition.version !== after) throw new Error('a ring twice');
  }
}
