import fc from 'fast-check';
import { expect } from 'vitest';
import { dayOf } from '../../shared/charter/day.ts';
import { answer, close, withdraw } from '../../shared/petition/decide/acts.ts';
import { canPutOff } from '../../shared/petition/decide/home-visit-put-off.ts';
import { onRing } from '../../shared/petition/decide/ring.ts';
import { transferOut } from '../../shared/petition/decide/transfer-out.ts';
import type { Decision, Refusal, Terms } from '../../shared/petition/decision.ts';
import type { PetitionEvent } from '../../shared/petition/events.ts';
import { homeVisitsOf } from '../../shared/petition/home-visit.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import { breakFigures } from '../../shared/petition/redress.ts';
import { randomly, tooSeldom } from '../support/randomly.ts';
import { context } from './context.ts';
import * as visiting from './home-visit-decisions.ts';
import { lawful, VISIT_LAW, visitFigures } from './home-visit-world.ts';
import { Life } from './world.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const ACTS = [
  ...['plan', 'plan', 'law', 'approve', 'told', 'told', 'move', 'yes', 'yes', 'yes', 'no', 'hears'],
  ...[
    'way',
    'way',
    'way',
    'estimate',
    'tap',
    'code',
    'code',
    'wrong',
    'sign',
    'work',
    'done',
    'end',
  ],
  ...['pass', 'pass', 'visitor-told', 'visitor-told', 'absent'],
  ...['put-off', 'put-off', 'put-off', 'law', 'law'],
  ...['breach', 'identity', 'nobody', 'answer', 'close', 'withdraw', 'transfer'],
] as const;
const command = fc.record({
  act: fc.oneof(fc.constant('next' as const), fc.constantFrom(...ACTS)),
  by: fc.constantFrom('care-1', 'care-1', 'care-1', 'care-2', 'care-head', 'director'),
  plan: fc.constantFrom(0, 0, 0, 1, 2),
  minutes: fc.constantFrom(0, 0, 1, 5, 10, 30, 60, 90, 300, 1500, 9000),
  ms: fc.constantFrom(0, 0, 1),
  ahead: fc.constantFrom(0, 30, 60, 180, 1440, 8 * 1440),
  times: fc.constantFrom(1, 1, 2),
});
type Command = typeof command extends fc.Arbitrary<infer C> ? C : never;

function nextOf(petition: Petition): (typeof ACTS)[number] {
  const visit = homeVisitsOf(petition).at(-1);
  if (!visit || visit.doneAt !== undefined || visit.endedAt !== undefined) return 'plan';
  if (visit.law !== undefined && visit.approvedAt === undefined) return 'approve';
  if (visit.law !== undefined && !visit.told) return 'told';
  if (visit.law === undefined && !visit.answer) return 'yes';
  if (visit.wayAt === undefined) return 'way';
  if (visit.identifiedAt === undefined) return 'code';
  return visit.workAt === undefined ? 'work' : 'done';
}

const another = (petition: Petition): string =>
  homeVisitsOf(petition).at(-1)?.visitor === 'care-1' ? 'care-2' : 'care-1';
const turnOf = (petition: Petition): number => homeVisitsOf(petition).at(-1)?.turn ?? 0;

/** The terms with the visitor away at that time. */
const without = (petition: Petition, at: number): Terms => {
  const visitor = homeVisitsOf(petition).at(-1)?.visitor;
  const absences = [{ from: at, until: at + 200 * DAY, category: 'leave' as const }];
  const people = lawful.office.people.map((one) =>
    one.id === visitor ? { ...one, absences } : one,
  );
  return { ...lawful, office: { ...lawful.office, people } };
};

type Does = (petition: Petition, at: number) => Decision | Refusal;
function doesOf(one: Command, seen: Petition): Does {
  const act = one.act === 'next' ? nextOf(seen) : one.act;
  const id = homeVisitsOf(seen).at(-1)?.id ?? 'home-visit-1';
  // What the citizen's page showed can be older than what stands.
  const plan = Math.max(1, (homeVisitsOf(seen).at(-1)?.plan ?? 1) - one.plan);
  const on = { visit: id };
  const staff = (at: number) =>
    context(lawful, {
      by:
        one.act === 'next' && act !== 'approve'
          ? 'care-1'
          : act === 'approve'
            ? 'care-head'
            : one.by,
      at,
    });
  const own = (at: number) => context(lawful, { at });
  const window = (at: number) => {
    const from = at + one.ahead * MINUTE;
    return { from, until: from + 60 * MINUTE };
  };
  const say = (how: 'page' | 'phone', said: 'yes' | 'no') => (p: Petition, at: number) =>
    how === 'page'
      ? visiting.answerHomeVisit(p, { ...on, plan, answer: said, how }, own(at))
      : visiting.answerHomeVisit(p, { ...on, answer: said, how }, staff(at));
  const table: Readonly<Record<(typeof ACTS)[number], Does>> = {
    plan: (p, at) =>
      visiting.planHomeVisit(p, { visitor: 'care-1', purpose: 'c', ...window(at) }, staff(at)),
    law: (p, at) =>
      visiting.planHomeVisit(
        p,
        {
          ...{ visitor: 'care-1', purpose: 'c', law: VISIT_LAW.id },
          ...window(one.plan === 0 ? at + 8 * DAY : at),
        },
        context(lawful, { by: 'care-2', at }),
      ),
    approve: (p, at) => visiting.approveHomeVisit(p, on, staff(at)),
    told: (p, at) =>
      visiting.homeVisitNotified(
        p,
        { said: { kind: 'home-visit', because: `law ${id} ${plan}` }, how: 'mail' },
        own(at),
      ),
    move: (p, at) => visiting.moveHomeVisit(p, { ...on, ...window(at) }, staff(at)),
    yes: say('page', 'yes'),
    no: say('page', 'no'),
    hears: say('phone', 'yes'),
    pass: (p, at) => visiting.passOnHomeVisit(p, { ...on, visitor: another(seen) }, staff(at)),
    'visitor-told': (p, at) =>
      visiting.homeVisitNotified(
        p,
        {
          said: { kind: 'home-visit', because: `visitor ${id} ${plan} ${turnOf(seen) - one.plan}` },
          how: 'mail',
        },
        own(at),
      ),
    'put-off': (p, at) => {
      const visit = homeVisitsOf(p).at(-1);
      const can = visit && canPutOff(visit, at, lawful);
      const day = lawful.calendar.workdayOnOrAfter((can?.first ?? dayOf(at)) + one.plan);
      return visiting.putOffHomeVisit(p, { ...on, day }, staff(at));
    },
    absent: (p, at) => visiting.standInVisits(p, context(without(seen, at), { at })),
    way: (p, at) =>
      visiting.onTheWay(
        p,
        { ...on, code: 'c' },
        one.act === 'next'
          ? context(lawful, { by: homeVisitsOf(p).at(-1)?.visitor ?? 'care-1', at })
          : staff(at),
      ),
    estimate: (p, at) =>
      visiting.estimateArrival(p, { ...on, estimate: at + 10 * MINUTE }, staff(at)),
    tap: (p, at) => visiting.tapArrival(p, on, staff(at)),
    code: (p, at) => visiting.confirmArrival(p, { ...on, isRight: true }, own(at)),
    wrong: (p, at) => visiting.confirmArrival(p, { ...on, isRight: false }, own(at)),
    sign: (p, at) => visiting.signArrival(p, { ...on, proof: 'S-1' }, staff(at)),
    work: (p, at) => visiting.startWork(p, on, staff(at)),
    done: (p, at) => visiting.homeVisitDone(p, on, staff(at)),
    end: (p, at) => visiting.endHomeVisit(p, on, staff(at)),
    breach: (p, at) =>
      visiting.recordHomeBreach(p, { kind: 'no-consent', day: dayOf(at) }, own(at)),
    identity: (p, at) =>
      visiting.recordHomeBreach(p, { kind: 'no-identity', day: dayOf(at) }, staff(at)),
    nobody: (p, at) =>
      visiting.recordHomeBreach(p, { kind: 'nobody-came', day: dayOf(at) }, own(at)),
    answer: (p, at) => answer(p, { answer: 'a', hash: 'h' }, staff(at)),
    close: (p, at) => close(p, { reason: 'done' }, staff(at)),
    withdraw: (p, at) => withdraw(p, {}, own(at)),
    transfer: (p, at) => transferOut(p, { sentence: 's' }, staff(at)),
  };
  return table[act];
}

/** What the events before it say, and nothing that a decision remembers: whether anybody may set out at `at`. */
function mayGo(events: readonly PetitionEvent[], visit: string, at: number): boolean {
  let window: { readonly from: number; readonly until: number } | undefined;
  let [law, yes, approved, over] = [false, false, false, false];
  let told: number | undefined;
  let untold: number | undefined;
  for (const event of events) {
    if (!('visit' in event) || event.visit !== visit) continue;
    if (event.type === 'HomeVisitPlanned') law = event.law !== undefined;
    if (event.type === 'HomeVisitPutOff') window = event;
    if (event.type === 'HomeVisitPlanned' || event.type === 'HomeVisitMoved') {
      window = event;
      [yes, approved, told, untold] = [false, false, undefined, undefined];
    }
    if (event.type === 'HomeVisitAnswered') yes = event.answer === 'consented';
    if (event.type === 'HomeVisitApproved') approved = true;
    // Who allowed it has to hear of another visitor; a yes after it names who comes.
    if (event.type === 'HomeVisitAnswered' || event.type === 'HomeVisitApproved')
      untold = undefined;
    if (event.type === 'HomeVisitPassedOn')
      untold = (law ? approved : yes) ? event.turn : undefined;
    if (event.type === 'HomeVisitTold' && event.turn === untold) untold = undefined;
    if (event.type === 'HomeVisitTold') told ??= event.at;
    if (event.type === 'HomeVisitEnded' || event.type === 'HomeVisitDone') over = true;
  }
  if (!window || over || untold !== undefined || at > window.until + 30 * MINUTE) return false;
  if (!law) return yes;
  return approved && told !== undefined && dayOf(window.from) - dayOf(told) >= VISIT_LAW.noticeDays;
}

function lived(history: readonly Command[], reached: Map<string, number>): void {
  const life = new Life('2026-11-24 10:12', {}, lawful);
  let now = life.petition.receivedAt + 20 * MINUTE;
  const act = (does: Does, at: number) => {
    const [before, length] = [life.petition, life.events.length];
    const refused = life.does((p) => does(p, at));
    if (refused !== undefined && life.petition !== before) throw new Error('a refusal wrote');
    for (const [i, event] of life.events.slice(length).entries()) {
      reached.set(event.type, (reached.get(event.type) ?? 0) + 1);
      const earlier = life.events.slice(0, length + i);
      const needs = event.type === 'HomeVisitOnTheWay' || event.type === 'HomeVisitArrived';
      if (needs && !mayGo(earlier, event.visit, event.at))
        throw new Error(`${event.type} without a live consent`);
      const isIdentified = earlier.some(
        (one) =>
          one.type === 'HomeVisitIdentified' && 'visit' in event && one.visit === event.visit,
      );
      if (event.type === 'HomeVisitWorkStarted' && !isIdentified)
        throw new Error('work before identification');
    }
    const { breaks, redress, exempt } = breakFigures(life.petition);
    if (breaks !== redress + exempt) throw new Error('a break has no record');
  };
  for (const one of history) {
    const does = doesOf(one, life.petition);
    for (let sent = 0; sent < one.times; sent += 1) {
      const { version } = life.petition;
      act(does, now + one.ms);
      // The same words again, while nothing else happened.
      if (
        sent === 1 &&
        life.petition.version !== version &&
        one.act !== 'next' &&
        one.act !== 'answer'
      )
        throw new Error(`${one.act} did something twice`);
    }
    now += one.minutes * MINUTE;
    for (let rings = 0; rings < 100; rings += 1) {
      const next = life.petition.pledges
        .filter(({ nextAt }) => nextAt !== undefined && nextAt <= now)
        .toSorted((a, b) => (a.nextAt ?? 0) - (b.nextAt ?? 0))[0];
      if (next?.nextAt === undefined) break;
      const { id: pledge, nextSeq: seq, nextAt } = next;
      act((p, at) => onRing(p, { pledge, seq }, context(lawful, { at })), nextAt);
    }
  }
  const { clauses } = visitFigures(life.events, now + DAY, lawful);
  const borneOut = life.events.filter(
    (event) => event.type === 'HomeVisitArrived' && event.witness === 'citizen',
  ).length;
  if (clauses['P4.1+late'].kept > borneOut || clauses['P4.3'].kept > borneOut)
    throw new Error('own word entered a rate');
}

const REACHED = [
  ...['HomeVisitPlanned', 'HomeVisitMoved', 'HomeVisitAnswered', 'HomeVisitOnTheWay'],
  ...['HomeVisitArrived', 'HomeVisitIdentified', 'HomeVisitWorkStarted', 'HomeVisitBreached'],
  ...['HomeVisitApproved', 'HomeVisitPassedOn', 'HomeVisitPutOff'],
];
const CLAIM =
  'visits to citizens: nobody is on the way without a live consent or the law’s approved notice, no work before identification, own word in no rate';
const reached = new Map<string, number>();
randomly(
  CLAIM,
  fc.array(command, { minLength: 4, maxLength: 40, size: 'max' }),
  (history) => lived(history, reached),
  {
    of: 'histories of visits to citizens',
    together: (lives) => expect(tooSeldom(reached, REACHED, lives)).toEqual([]),
  },
);
