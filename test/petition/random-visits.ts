import fc from 'fast-check';
import { dayOf } from '../../shared/charter/day.ts';
import { VISIT_CAUSES, VISIT_GROUNDS } from '../../shared/charter/visit.ts';
import { spentOf } from '../../shared/compensation/budget.ts';
import {
  booked,
  type Compensation,
  isOut,
  isOwed,
} from '../../shared/compensation/compensation.ts';
import type { Booking, CompensationEntry } from '../../shared/compensation/entry.ts';
import { sameNumber } from '../../shared/kernel/card-number.ts';
import { answer, assign, close, withdraw } from '../../shared/petition/decide/acts.ts';
import { apologise, apologyOwedNow } from '../../shared/petition/decide/apologise.ts';
import {
  delayCompensation,
  giveDelayWord,
  handOverCompensation,
  issueCompensation,
  returnCompensation,
  reverseCompensation,
} from '../../shared/petition/decide/compensation.ts';
import { onRing } from '../../shared/petition/decide/ring.ts';
import { transferOut } from '../../shared/petition/decide/transfer-out.ts';
import { claimVisit } from '../../shared/petition/decide/visit-claim.ts';
import { askVisitReview } from '../../shared/petition/decide/visit-review.ts';
import { reviewVisit, ruleVisit } from '../../shared/petition/decide/visit-ruling.ts';
import {
  type Decision,
  isRefusal,
  type Refusal,
  type Terms,
} from '../../shared/petition/decision.ts';
import { evolve } from '../../shared/petition/evolve.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import { breakFigures, liveRedress } from '../../shared/petition/redress.ts';
import { concernedIn, findingId, isFault, visitsOf } from '../../shared/petition/visit.ts';
import { context } from './context.ts';
import { funded } from './visit-world.ts';
import { Life, terms } from './world.ts';

const HOUR = 3_600_000;
const BUDGET = 20_000;
const PEOPLE = ['care-head', 'care-1', 'care-2', 'director', 'duty', 'audit'] as const;
const VISITS = ['visit-1', 'visit-2', 'visit-3'] as const;
/** Whose it usually is; of the rest whoever has the petition. */
const RIGHT: Readonly<Record<string, string>> = {
  ...{ rule: 'care-head', apologise: 'care-head', reverse: 'care-head', assign: 'care-2' },
  ...{ review: 'duty', word: 'director' },
};
const ACTS = [
  ...['claim', 'claim', 'rule', 'rule', 'ask', 'ask', 'review', 'review', 'apologise', 'issue'],
  ...[
    'issue',
    'issue',
    'give',
    'give',
    'return',
    'reverse',
    'delay',
    'word',
    'assign',
    'answer',
    'close',
    'withdraw',
  ],
  ...['transfer', 'wait', 'wait'],
] as const;

/** What somebody does: what they saw can be older than what stands; it is sent more than once, or dies half-way. */
const command = fc.record({
  act: fc.oneof(fc.constant('next' as const), fc.constantFrom(...ACTS)),
  by: fc.constantFrom(...PEOPLE, ...Array.from({ length: 9 }, () => 'right' as const)),
  visit: fc.constantFrom(...VISITS, 'latest', 'latest', 'latest'),
  back: fc.constantFrom(0, 0, 1, 4),
  outcome: fc.constantFrom('fault', 'fault', 'no-fault'),
  cause: fc.constantFrom(...VISIT_CAUSES.slice(0, 2)),
  serial: fc.constantFrom('T-01', 'T-02', 'T-03', 'T-04'),
  because: fc.constantFrom('undeliverable', 'declined', 'unclaimed'),
  hours: fc.constantFrom(0, 0, 0, 0, 1, 1, 3, 9, 26, 80, 400),
  times: fc.constantFrom(1, 1, 2, 3),
  dies: fc.constantFrom(false, false, false, true),
});
type Command = typeof command extends fc.Arbitrary<infer C> ? C : never;
export const histories = fc.array(command, { minLength: 4, maxLength: 50, size: 'max' });

const given: Terms = {
  ...terms,
  office: {
    ...funded,
    budgets: [2026, 2027].map((year) => ({
      ...{ department: 'care', year, code: `C-${year}`, amount: BUDGET },
    })),
  },
};

/** What whoever looks at the petition would do. */
function nextOf(petition: Petition): (typeof ACTS)[number] {
  const visit = visitsOf(petition).at(-1);
  if (!visit) return 'claim';
  if (!visit.ruling) return 'rule';
  if (visit.reviewAskedAt !== undefined && !visit.review) return 'review';
  if (visit.ruling.outcome === 'no-fault' && !visit.review) return 'ask';
  if (apologyOwedNow(petition)) return 'apologise';
  if (visit.compensation && isOut(visit.compensation)) return 'give';
  return visit.compensation && isOwed(visit.compensation) ? 'issue' : 'claim';
}

type Does = (petition: Petition, at: number) => Decision | Refusal;
function doesOf({ act: does, by: who, visit: of, ...asked }: Command, petition: Petition): Does {
  const act = does === 'next' ? nextOf(petition) : does;
  const { back, outcome, cause, serial, because } = asked;
  const by = who === 'right' ? (RIGHT[act] ?? 'care-1') : who;
  const visit = of === 'latest' ? (visitsOf(petition).at(-1)?.id ?? VISITS[0]) : of;
  const ruling = (sentence: string) =>
    outcome === 'fault'
      ? ({ outcome, cause, sentence } as const)
      : ({ outcome: 'no-fault', ground: VISIT_GROUNDS[0], sentence } as const);
  const staff = (at: number) => context(given, { by, at });
  switch (act) {
    case 'claim':
      return (p, at) =>
        claimVisit(
          p,
          { day: dayOf(at) - back, how: 'page', recipient: 'r' },
          context(given, { at }),
        );
    case 'rule':
      return (p, at) => ruleVisit(p, ruling('s'), staff(at));
    case 'ask':
      return (p, at) => askVisitReview(p, { visit }, context(given, { at }));
    case 'review':
      return (p, at) => reviewVisit(p, ruling('s'), staff(at));
    case 'apologise':
      return (p, at) => apologise(p, { words: 'w' }, staff(at));
    case 'issue':
      return (p, at) => {
        const thing = { kind: 'transit-card', way: 'post', amount: 10_000, serial } as const;
        return issueCompensation(p, { visit, ...thing }, staff(at));
      };
    case 'give':
      return (p, at) => {
        const evidence = { kind: 'post', id: '1234567890123' } as const;
        return handOverCompensation(p, { visit, evidence }, staff(at));
      };
    case 'return':
      return (p, at) => returnCompensation(p, { visit, because }, staff(at));
    case 'reverse':
      return (p, at) =>
        reverseCompensation(p, { visit, because: back ? 'lost' : 'mistaken' }, staff(at));
    case 'delay':
      return (p, at) => delayCompensation(p, { visit }, staff(at));
    case 'word':
      return (p, at) => giveDelayWord(p, { visit, word: 'w' }, staff(at));
    case 'assign':
      return (p, at) => assign(p, { to: by }, staff(at));
    case 'answer':
      return (p, at) => answer(p, { answer: 'a', hash: 'h' }, staff(at));
    case 'close':
      return (p, at) => close(p, { reason: 'done' }, staff(at));
    case 'withdraw':
      return (p, at) => withdraw(p, {}, context(given, { at }));
    case 'transfer':
      return (p, at) => transferOut(p, { sentence: 's' }, staff(at));
    default:
      return () => ({ events: [], notices: [] });
  }
}

/** A petition and the ledger beside it, as their one transaction sees them: all of a decision, or nothing. */
class World {
  petition: Petition;
  readonly entries: CompensationEntry[] = [];
  readonly states = new Map<string, Compensation>();
  readonly cards = new Map<string, string>();
  readonly outcomes = new Map<string, number>();

  constructor() {
    this.petition = new Life('2026-11-24 10:12', {}, given).petition;
  }

  /** Decides on what was seen; where the petition moved since, anew. @returns the refusal, if there is one */
  act(does: Does, at: number, seen = this.petition): string | undefined {
    const first = does(seen, at);
    const moved = seen.version !== this.petition.version;
    const decision = moved && !isRefusal(first) ? does(this.petition, at) : first;
    if (isRefusal(decision)) return decision.refused;
    if (decision.events.length === 0) return undefined;
    const refused = (decision.entries ?? []).map((one) => this.#refusal(one)).find(Boolean);
    if (refused !== undefined) return refused;
    this.#holds(decision);
    this.petition = evolve(this.petition, decision.events);
    for (const { entry } of decision.entries ?? []) this.#book(entry);
    this.#check();
    return undefined;
  }

  #refusal({ entry, within = 0 }: Booking): string | undefined {
    if (entry.seq !== (this.states.get(entry.finding)?.entries ?? 0) + 1)
      return 'compensation-booked-before';
    if (entry.step === 'issued' && this.cards.has(sameNumber(entry.serial)))
      return 'card-issued-before';
    const spent = spentOf(this.entries).get(entry.budget.code ?? '')?.spent ?? 0;
    return entry.spends > 0 && spent + entry.spends > within ? 'budget-exhausted' : undefined;
  }

  #book(entry: CompensationEntry): void {
    this.entries.push(entry);
    this.states.set(entry.finding, booked(this.states.get(entry.finding), entry));
    if (entry.step === 'issued') this.cards.set(sameNumber(entry.serial), entry.finding);
    if ((entry.step === 'returned' || entry.step === 'reversed') && entry.serial !== undefined)
      this.cards.delete(sameNumber(entry.serial));
  }

  /** Nobody who has or had it decides about it, and a silence is nobody's. */
  #holds({ events }: Decision): void {
    const concerned = concernedIn(this.petition);
    for (const event of events) {
      this.outcomes.set(event.type, (this.outcomes.get(event.type) ?? 0) + 1);
      if (event.type === 'VisitRuled' || event.type === 'VisitReviewed') {
        if (concerned.has(event.by)) throw new Error(`${event.by} decided about their own`);
        const ruled = visitsOf(this.petition).find(({ id }) => id === event.visit)?.ruling;
        if (ruled?.by === event.by) throw new Error(`${event.by} reviewed their own ruling`);
      }
      if (event.type === 'VisitDeemed') {
        const said = JSON.stringify(event);
        if (PEOPLE.some((id) => said.includes(id))) throw new Error(`silence marks: ${said}`);
      }
    }
  }

  #check(): void {
    const { petition, states } = this;
    const { breaks, redress, exempt } = breakFigures(petition);
    if (breaks !== redress + exempt) throw new Error('a break has no record');
    const faults = visitsOf(petition).filter(isFault);
    const owed = liveRedress(petition).filter(({ source }) => source === 'visit');
    if (owed.length !== faults.length || states.size !== faults.length)
      throw new Error(`${faults.length} faults, ${owed.length} redress, ${states.size} debts`);
    for (const visit of visitsOf(petition)) {
      const state = states.get(findingId(petition, visit));
      if (JSON.stringify(visit.compensation) !== JSON.stringify(state))
        throw new Error(`the petition says otherwise than the ledger: ${visit.id}`);
      const finding = visit.review ?? visit.ruling;
      if (finding?.outcome === 'deemed' && (finding.by ?? finding.cause) !== undefined)
        throw new Error('a silence has a person or a cause');
    }
    for (const [, { spent }] of spentOf(this.entries))
      if (spent < 0 || spent > BUDGET) throw new Error(`spent ${spent}`);
    const held = this.entries.reduce(heldBy, new Map<string, number>());
    if ([...held.values()].some((times) => times > 1)) throw new Error('paid twice');
  }
}

/** How many compensations of a finding the citizen has, by what is written. */
function heldBy(held: Map<string, number>, { step, finding, ...entry }: CompensationEntry) {
  const before = held.get(finding) ?? 0;
  if (step === 'handed-over') held.set(finding, before + 1);
  if (step === 'reversed' && 'because' in entry && entry.because === 'mistaken')
    held.set(finding, Math.max(0, before - 1));
  return held;
}

/** Plays a history. @throws Error for whatever must never be. @returns how often each event was */
export function lived(history: readonly Command[]): ReadonlyMap<string, number> {
  const world = new World();
  let now = world.petition.receivedAt + HOUR / 4;
  for (const one of history) {
    const seen = world.petition;
    const does = doesOf(one, seen);
    for (let sent = 0; sent < one.times; sent += 1) {
      const refused = world.act(does, now, sent === 1 ? seen : world.petition);
      if (refused === 'budget-exhausted' && !one.dies)
        world.act(doesOf({ ...one, act: 'delay' }, world.petition), now);
    }
    now += one.hours * HOUR;
    ring(world, now);
  }
  return world.outcomes;
}

/** The clock does what has come until `until`; a ring that comes twice does nothing the second time. */
function ring(world: World, until: number): void {
  for (let rings = 0; rings < 200; rings += 1) {
    const next = world.petition.pledges
      .filter(({ nextAt }) => nextAt !== undefined && nextAt <= until)
      .toSorted((a, b) => (a.nextAt ?? 0) - (b.nextAt ?? 0))[0];
    if (next?.nextAt === undefined) return;
    const { id: pledge, nextSeq: seq, nextAt } = next;
    const rung: Does = (p, at) => onRing(p, { pledge, seq }, context(given, { at }));
    const { version } = world.petition;
    world.act(rung, nextAt);
    const after = world.petition.version;
    world.act(rung, nextAt);
    if (after === version || world.petition.version !== after) throw new Error('a ring twice');
  }
}
