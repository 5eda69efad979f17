import fc from 'fast-check';
import { COMPENSATION_KINDS } from '../../shared/charter/compensation.ts';
import { spentOf } from '../../shared/compensation/budget.ts';
import { booked, type Compensation, isOut } from '../../shared/compensation/compensation.ts';
import {
  type Booking,
  BY_RULE,
  type CompensationEntry,
  HANDOVER_WAYS,
  RETURN_REASONS,
  REVERSAL_REASONS,
} from '../../shared/compensation/entry.ts';
import {
  approve,
  handOver,
  issue,
  returnToStock,
  reverse,
} from '../../shared/compensation/steps.ts';
import { office, RULED, terms } from './ledger-world.ts';

const DAY = 24 * 3_600_000;
const AMOUNT = terms.charter.terms.compensation.amount;
const AT_FAULT = 'care-1';
const PEOPLE = ['care-head', 'care-1', 'care-2', 'director'] as const;
const FITTING = [
  ['transit-card', 'post'],
  ['gift-certificate', 'on-the-spot'],
  ['mobile-voucher', 'mobile'],
] as const;
const FINDINGS = ['f1', 'f2', 'f3', 'f4'] as const;

const mostly = <T>(usual: T, ...others: readonly T[]) =>
  fc.oneof(
    { weight: 9, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );

/** A command of somebody: what they saw when they looked may be older than what stands when it is written. */
const command = fc.record({
  does: fc.oneof(
    { weight: 2, arbitrary: fc.constant('next') },
    { weight: 1, arbitrary: fc.constantFrom('approve', 'issue', 'handOver', 'returns', 'reverse') },
  ),
  after: fc.constantFrom('handOver', 'returns', 'reverse'),
  finding: fc.constantFrom(...FINDINGS),
  by: fc.constantFrom(...PEOPLE, undefined),
  amount: mostly(AMOUNT, 5_000, -AMOUNT),
  thing: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...FITTING) },
    {
      weight: 1,
      arbitrary: fc.tuple(
        fc.constantFrom(...COMPENSATION_KINDS),
        fc.constantFrom(...HANDOVER_WAYS),
      ),
    },
  ),
  serial: fc.constantFrom('T-01', 'T-02', 'T-03', 'T-04', 'T-05', 'T-06', 'T-07', 'T-08', ''),
  evidence: fc.constantFrom('1234567890123', 'code-1'),
  back: fc.constantFrom(...RETURN_REASONS),
  because: fc.constantFrom(...REVERSAL_REASONS),
  days: mostly(0, 0, 0, 1, 1, 30, 31, 400),
  /** How many times it is sent; how many of those that look do so before the first is written; whether it dies instead. */
  times: fc.constantFrom(1, 1, 1, 2, 3),
  ahead: fc.nat(3),
  dies: fc.constantFrom(false, false, false, false, true),
});
export type LedgerCommand = typeof command extends fc.Arbitrary<infer C> ? C : never;
export const histories = fc.array(command, { minLength: 1, maxLength: 60, size: 'max' });

/** The table as a transaction sees it: each rule a condition, all of them or nothing (shared/aws/bookings.ts). */
class Table {
  readonly entries: CompensationEntry[] = [];
  readonly states = new Map<string, Compensation>();
  readonly spent = new Map<string, { spent: number; entries: number }>();
  readonly cards = new Map<string, string>();

  /** Whether it was written. */
  write({ entry, within = 0 }: Booking): boolean {
    const state = this.states.get(entry.finding);
    if (entry.seq !== (state?.entries ?? 0) + 1) return false;
    const { code = '' } = entry.budget;
    const { spent, entries } = this.spent.get(code) ?? { spent: 0, entries: 0 };
    if (entry.spends > 0 && spent + entry.spends > within) return false;
    if (entry.spends < 0 && spent < -entry.spends) return false;
    if (entry.step === 'issued') {
      const card = `${entry.kind} ${entry.serial}`;
      if (this.cards.has(card)) return false;
      this.cards.set(card, entry.finding);
    } else if ((entry.step === 'returned' || entry.step === 'reversed') && entry.serial) {
      const card = `${entry.kind} ${entry.serial}`;
      if (this.cards.get(card) !== entry.finding) return false;
      this.cards.delete(card);
    }
    if (entry.spends !== 0)
      this.spent.set(code, { spent: spent + entry.spends, entries: entries + 1 });
    this.entries.push(entry);
    this.states.set(entry.finding, booked(state, entry));
    return true;
  }
}

/** What would come next; of what is out, one of three. */
function nextOf(before: Compensation | undefined, { after }: LedgerCommand) {
  if (!before) return 'approve';
  if (before.step === 'issued') return after;
  return before.step === 'handed-over' ? 'reverse' : 'issue';
}

/** What is decided from a state that somebody looked at, which may have moved on. */
function decided(before: Compensation | undefined, asked: LedgerCommand, at: number) {
  const { finding, amount, serial, evidence, back, because, by } = asked;
  const [kind, way] = asked.thing;
  const context = { ...terms, at, ...(by !== undefined && { by }) };
  const person = { ...context, by: by ?? 'care-2' };
  switch (asked.does === 'next' ? nextOf(before, asked) : asked.does) {
    case 'approve': {
      const subject = '2026-000001-4';
      const of = { finding, subject, department: 'care', recipient: 'k-1', amount };
      return approve(before, { ...of, atFault: AT_FAULT }, context);
    }
    case 'issue': {
      const counter = way === 'on-the-spot' && { counter: 'counter-1' };
      return issue(before, { kind, way, amount, serial, ...counter }, person);
    }
    case 'handOver': {
      const of = evidence === 'code-1' ? 'code' : 'post';
      return handOver(before, { evidence: { kind: of, id: evidence } }, person);
    }
    case 'returns':
      return returnToStock(before, { because: back }, context);
    case 'reverse':
      return reverse(before, { because }, person);
  }
}

/**
 * Lives one history: commands sent twice, decided from what was seen before others wrote, or killed before they are written.
 * After each of them the books balance and nothing was paid twice.
 * @throws Error that says what is wrong.
 */
export function lived(history: readonly LedgerCommand[]): Table {
  const table = new Table();
  let at = RULED;
  for (const asked of history) {
    at += asked.days * DAY;
    const looks = () => decided(table.states.get(asked.finding), asked, at);
    const seen = Array.from({ length: Math.min(asked.ahead, asked.times) }, looks);
    for (let time = 0; time < asked.times; time += 1) {
      const booking = seen[time] ?? looks();
      const before = JSON.stringify([table.entries.length, [...table.spent], [...table.cards]]);
      const written = !('refused' in booking) && !asked.dies && table.write(booking);
      const after = JSON.stringify([table.entries.length, [...table.spent], [...table.cards]]);
      if (!written && before !== after) throw new Error('a refusal wrote something');
    }
    check(table);
  }
  return table;
}

function check({ entries, states, spent, cards }: Table): void {
  const sums = spentOf(entries);
  for (const { code, amount } of office.budgets) {
    const item = spent.get(code) ?? { spent: 0, entries: 0 };
    const sum = sums.get(code) ?? { spent: 0, entries: 0 };
    if (item.spent !== sum.spent || item.entries !== sum.entries)
      throw new Error(`${code} does not balance`);
    if (item.spent < 0 || item.spent > amount) throw new Error(`${code} is overdrawn`);
  }
  for (const [finding, state] of states) {
    const its = entries.filter((entry) => entry.finding === finding);
    checkSeries(its, state);
    const has = [...cards.values()].filter((one) => one === finding).length;
    if (has < Number(isOut(state))) throw new Error('a card is out and stands nowhere');
  }
}

/** One debt: approved once by somebody else, never issued by who approved it, and never paid twice. */
function checkSeries(its: readonly CompensationEntry[], state: Compensation): void {
  let issuedNow = 0;
  let paid = 0;
  let lost = 0;
  let money = 0;
  for (const [index, entry] of its.entries()) {
    if (entry.seq !== index + 1) throw new Error('the series has a gap');
    if (entry.amount !== AMOUNT) throw new Error('another amount than the charter’s');
    if ((entry.step === 'approved') !== (index === 0)) throw new Error('approved twice');
    if (entry.step === 'approved' && entry.by === AT_FAULT) throw new Error('own fault approved');
    money += entry.spends;
    if (entry.step === 'issued') {
      issuedNow += 1;
      if (entry.by === state.approvedBy && !entry.alone) throw new Error('issued by who approved');
    } else if (entry.step === 'handed-over') paid += 1;
    else if (entry.step === 'returned') issuedNow -= 1;
    else if (entry.step === 'reversed') {
      if (entry.by === BY_RULE) throw new Error('reversed by no person');
      if (entry.because === 'lost') lost += 1;
      if (entry.because === 'mistaken' && paid > 0) paid -= 1;
      if (entry.because !== 'withdrawn' || entry.spends < 0) issuedNow -= 1;
    }
    if (issuedNow > 1 || issuedNow < 0) throw new Error('issued twice');
    if (paid > 1 || paid > issuedNow) throw new Error('paid twice, or without an issue');
    if (money !== AMOUNT * (issuedNow + lost)) throw new Error('money without a thing');
  }
}
