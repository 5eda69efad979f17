import type { Charter } from '../charter/charter.ts';
import type { CompensationKind } from '../charter/compensation.ts';
import { isNumber } from '../kernel/card-number.ts';
import type { Office } from '../organization/office.ts';
import { headOf, presentIn } from '../organization/presence.ts';
import { budgetOf } from './budget.ts';
import type { Compensation } from './compensation.ts';
import {
  type Booking,
  BY_RULE,
  type CompensationEntry,
  type EntryOf,
  type HandoverWay,
} from './entry.ts';
import { isInFloat } from './floats.ts';
import { isEvidenceFor } from './numbers.ts';
import { claimableUntil, unclaimedFrom, yearOf } from './periods.ts';

/** By what a step is decided; a decision's context is one. `at` is the instant of the step, epoch ms. */
export interface StepContext {
  readonly charter: Charter;
  readonly office: Office;
  readonly at: number;
  readonly by?: string;
}
interface PersonContext extends StepContext {
  readonly by: string;
}

const refused = <const Code extends string>(code: Code, field?: string) =>
  ({ refused: code, ...(field !== undefined && { field }) }) as const;

export interface Approval {
  /** The finding that it is owed for, one for each distinct fault (A17). */
  readonly finding: string;
  readonly subject: string;
  readonly department: string;
  /** A keyed hash of the citizen's contact. */
  readonly recipient: string;
  /** The day of the visit before, YYYY-MM-DD; the ledger takes one of a recipient, unless it is `another` visit of that day. */
  readonly day?: string;
  readonly another?: boolean;
  readonly amount: number;
  /** Whose fault was found; known to this decision alone, and kept nowhere in the ledger. */
  readonly atFault?: string;
}

/** The ruling, or the charter where the head is silent (no `by`), approves what is owed for a finding. */
export function approve(before: Compensation | undefined, asked: Approval, context: StepContext) {
  const { charter, at, by = BY_RULE } = context;
  const { finding, subject, department, recipient, day, another, amount, atFault } = asked;
  if (before) return refused('compensation-approved-before');
  if (by === atFault) return refused('compensation-own-fault');
  if (amount !== charter.terms.compensation.amount) return refused('compensation-amount', 'amount');
  return booking({
    ...{ finding, subject, seq: 1, at, by, amount, spends: 0, recipient },
    ...{ budget: { department, year: yearOf(at) }, step: 'approved' },
    ...(day !== undefined && { day }),
    ...(another && { another: true }),
  });
}

export interface Issue {
  readonly kind: CompensationKind;
  readonly way: HandoverWay;
  /** KRW that the thing is worth. */
  readonly amount: number;
  readonly serial: string;
  /** The counter whose numbered float it comes from: on the spot. */
  readonly counter?: string;
}

/** A second person takes it from stock for the citizen. The budget's own limit is kept when the entry is written. */
export function issue(before: Compensation | undefined, asked: Issue, context: PersonContext) {
  const { charter, office, at, by } = context;
  const { kind, way, amount, serial, counter } = asked;
  if (!before) return refused('compensation-not-approved');
  const stands = notIssuable(before, context);
  if (stands) return refused(stands);
  const { kinds } = charter.terms.compensation;
  if (!kinds.includes(kind)) return refused('compensation-kind', 'kind');
  if (amount !== before.amount) return refused('compensation-amount', 'amount');
  if (!isNumber(serial)) return refused('compensation-serial', 'serial');
  if ((way === 'on-the-spot') !== (counter !== undefined))
    return refused('compensation-counter', 'counter');
  if (counter !== undefined && !isInFloat(office, before.department, { counter, kind, serial }))
    return refused('compensation-not-in-float', 'serial');
  if ((kind === 'mobile-voucher') !== (way === 'mobile')) return refused('compensation-way', 'way');
  const alone = by === before.approvedBy;
  if (alone && presentIn(office, before.department, at) > 1)
    return refused('compensation-second-person');
  if (alone && by !== headOf(office, before.department, at))
    return refused('compensation-head-alone');
  const budget = budgetOf(office, before.department, yearOf(at));
  if (!budget) return refused('compensation-no-budget');
  if (budget.amount < amount) return refused('budget-exhausted');
  return booking(
    {
      ...next(before, context),
      ...{ spends: amount, step: 'issued', kind, way, serial },
      budget: { department: budget.department, year: budget.year, code: budget.code },
      ...(counter !== undefined && { counter }),
      ...(alone && { alone: true }),
    },
    budget.amount,
  );
}

function notIssuable(before: Compensation, { charter, at }: StepContext) {
  if (before.ended) return 'compensation-ended';
  if (before.step === 'issued') return 'compensation-issued-before';
  if (before.step === 'handed-over') return 'compensation-handed-over-before';
  return at < claimableUntil(before, charter) ? undefined : 'compensation-lapsed';
}

/** The citizen has it, and this proves it. */
export function handOver(
  before: Compensation | undefined,
  { evidence }: Pick<EntryOf<'handed-over'>, 'evidence'>,
  context: PersonContext,
) {
  const out = whatIsOut(before);
  if ('refused' in out) return out;
  if (!isEvidenceFor(out.issue.way, evidence)) return refused('compensation-evidence', 'evidence');
  return booking({
    ...next(out, context),
    ...{ budget: out.issue.budget, spends: 0, step: 'handed-over', evidence },
  });
}

/** Nobody took it: the thing and its money come back, and the debt stays. */
export function returnToStock(
  before: Compensation | undefined,
  { because }: Pick<EntryOf<'returned'>, 'because'>,
  context: StepContext,
) {
  const out = whatIsOut(before);
  if ('refused' in out) return out;
  const { budget, kind, serial, at } = out.issue;
  if (because === 'unclaimed' && context.at < unclaimedFrom(at, context.charter))
    return refused('compensation-still-held');
  return booking({
    ...next(out, context),
    ...{ budget, spends: -out.amount, step: 'returned', because, kind, serial },
  });
}

/** A person counters what was issued. Nothing is asked back from a citizen: what they have keeps its money spent. */
export function reverse(
  before: Compensation | undefined,
  { because }: Pick<EntryOf<'reversed'>, 'because'>,
  context: PersonContext,
) {
  if (!before?.issue) return refused('compensation-not-issued');
  if (before.ended) return refused('compensation-ended');
  const { budget, kind, serial } = before.issue;
  const isOut = before.step === 'issued';
  if (because === 'mistaken' && !isOut && before.step !== 'handed-over')
    return refused('compensation-reversal', 'because');
  if (because === 'lost' && !isOut) return refused('compensation-reversal', 'because');
  const isBack = because === 'mistaken' || (because === 'withdrawn' && isOut);
  return booking({
    ...next(before, context),
    ...{ budget, step: 'reversed', because, spends: isBack ? -before.amount : 0 },
    ...(isBack && { kind, serial }),
  });
}

function whatIsOut(before: Compensation | undefined) {
  if (!before) return refused('compensation-not-issued');
  if (before.ended) return refused('compensation-ended');
  if (before.step === 'handed-over') return refused('compensation-handed-over-before');
  const { issue } = before;
  return issue && before.step === 'issued'
    ? { ...before, issue }
    : refused('compensation-not-issued');
}

const next = ({ finding, subject, entries, amount }: Compensation, context: StepContext) => ({
  ...{ finding, subject, seq: entries + 1, amount },
  ...{ at: context.at, by: context.by ?? BY_RULE },
});

const booking = (entry: CompensationEntry, within?: number): Booking => ({
  entry,
  ...(within !== undefined && { within }),
});
