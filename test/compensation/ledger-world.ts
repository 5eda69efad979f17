import { booked, type Compensation } from '../../shared/compensation/compensation.ts';
import type { Booking } from '../../shared/compensation/entry.ts';
import {
  type Approval,
  approve,
  handOver,
  type Issue,
  issue,
  returnToStock,
  reverse,
  type StepContext,
} from '../../shared/compensation/steps.ts';
import { terms as given, kst, office as plain } from '../petition/world.ts';

export const budget = { department: 'care', year: 2026, code: 'CARE-26', amount: 30_000 };
export const office = {
  ...plain,
  budgets: [budget, { department: 'care', year: 2027, code: 'CARE-27', amount: 20_000 }],
};
export const terms = { ...given, office };

/** The head of care ruled on Tuesday morning. */
export const RULED = kst('2026-11-24 10:00');
export const RECIPIENT = 'k-3f';
export const approval: Approval = {
  finding: '2026-000001-4.f1',
  subject: '2026-000001-4',
  department: 'care',
  recipient: RECIPIENT,
  amount: 10_000,
  atFault: 'care-1',
};
export const card: Issue = {
  kind: 'transit-card',
  way: 'post',
  amount: 10_000,
  serial: 'T-0001',
};
export const posted = { evidence: { kind: 'post', id: '1234567890123' } } as const;

type Outcome = Booking | { readonly refused: string };
type Person = { readonly by?: string; readonly at?: number };

/** One finding's compensation in memory: every step is decided, and booked where it is not refused. */
export class Debt {
  now: Compensation | undefined;
  readonly entries: Booking['entry'][] = [];
  readonly context: Omit<StepContext, 'at' | 'by'>;

  constructor(context: Omit<StepContext, 'at' | 'by'> = terms) {
    this.context = context;
  }

  #books(outcome: Outcome): string {
    if ('refused' in outcome) return outcome.refused;
    this.now = booked(this.now, outcome.entry);
    this.entries.push(outcome.entry);
    return outcome.entry.step;
  }
  #by = (by: string, at = RULED) => ({ ...this.context, by, at });

  approve(change: Partial<Approval> = {}, { by, at = RULED }: Person = { by: 'care-head' }) {
    const context = { ...this.context, at, ...(by !== undefined && { by }) };
    return this.#books(approve(this.now, { ...approval, ...change }, context));
  }
  issue(change: Partial<Issue> = {}, { by = 'care-2', at }: Person = {}) {
    return this.#books(issue(this.now, { ...card, ...change }, this.#by(by, at)));
  }
  handOver(given: Parameters<typeof handOver>[1] = posted, { by = 'care-2', at }: Person = {}) {
    return this.#books(handOver(this.now, given, this.#by(by, at)));
  }
  returns(because: Parameters<typeof returnToStock>[1]['because'], at = RULED) {
    return this.#books(returnToStock(this.now, { because }, { ...this.context, at }));
  }
  reverse(
    because: Parameters<typeof reverse>[1]['because'],
    { by = 'care-head', at }: Person = {},
  ) {
    return this.#books(reverse(this.now, { because }, this.#by(by, at)));
  }
}
