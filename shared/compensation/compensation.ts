import * as z from 'zod/mini';
import { COMPENSATION_KINDS } from '../charter/compensation.ts';
import { lazily } from '../kernel/lazily.ts';
import type { LazilyGiven } from '../petition/fields.ts';
import { BudgetOf, type CompensationEntry, HANDOVER_WAYS } from './entry.ts';

/** The compensation of one finding as its entries leave it. Instants are epoch ms. */
export const Compensation = lazily(() =>
  z.strictObject({
    finding: z.string(),
    subject: z.string(),
    /** Whose head approved it, and whose budget pays. */
    department: z.string(),
    /** KRW. */
    amount: z.int(),
    /** How many entries it has. */
    entries: z.int(),
    /** What was done last. */
    step: z.enum(['approved', 'issued', 'handed-over', 'returned', 'reversed']),
    /** It is over by a counter-entry: nothing is owed any more. */
    ended: z.exactOptional(z.literal(true)),
    approvedAt: z.int(),
    approvedBy: z.string(),
    /** What is out, or was last. */
    issue: z.exactOptional(
      z.strictObject({
        at: z.int(),
        by: z.string(),
        kind: z.enum(COMPENSATION_KINDS),
        way: z.enum(HANDOVER_WAYS),
        serial: z.string(),
        budget: BudgetOf(),
      }),
    ),
    handedOverAt: z.exactOptional(z.int()),
  }),
);
export type Compensation = LazilyGiven<typeof Compensation>;

/**
 * The compensation after one more entry.
 * @throws Error for an entry out of its order: entries are decided by `steps.ts` and written once.
 */
export function booked(before: Compensation | undefined, entry: CompensationEntry): Compensation {
  if (entry.seq !== (before?.entries ?? 0) + 1 || (before && before.finding !== entry.finding))
    throw new Error(`entry ${entry.seq} of ${entry.finding} is out of order`);
  if (entry.step === 'approved') return approved(entry);
  if (!before) throw new Error(`${entry.finding} begins without an approval`);
  const next = { ...before, entries: entry.seq, step: entry.step };
  switch (entry.step) {
    case 'issued': {
      const { at, by, kind, way, serial, budget } = entry;
      return { ...next, issue: { at, by, kind, way, serial, budget } };
    }
    case 'handed-over':
      return { ...next, handedOverAt: entry.at };
    case 'returned':
      return next;
    case 'reversed': {
      const { handedOverAt: _, ...rest } = next;
      return entry.because === 'withdrawn' ? { ...next, ended: true } : rest;
    }
  }
}

const approved = (entry: CompensationEntry): Compensation => {
  const { finding, subject, budget, amount, seq, at, by } = entry;
  return {
    ...{ finding, subject, department: budget.department, amount, entries: seq },
    step: 'approved',
    ...{ approvedAt: at, approvedBy: by },
  };
};

/** Every compensation that a set of entries tells of, by its finding. Each finding's entries in any order. */
export function compensationsOf(
  entries: readonly CompensationEntry[],
): ReadonlyMap<string, Compensation> {
  const found = new Map<string, Compensation>();
  for (const entry of entries.toSorted((a, b) => a.seq - b.seq))
    found.set(entry.finding, booked(found.get(entry.finding), entry));
  return found;
}

/** The citizen has not had it, and it is not over. */
export const isOwed = ({ step, ended }: Compensation): boolean =>
  step !== 'handed-over' && ended !== true;

/** Issued, and neither handed over nor back. */
export const isOut = ({ step }: Compensation): boolean => step === 'issued';
