import * as z from 'zod/mini';
import { COMPENSATION_KINDS } from '../charter/compensation.ts';
import { lazily } from '../kernel/lazily.ts';
import type { LazilyGiven } from '../petition/fields.ts';

/** Who approves where the charter itself does: a head's silence binds the corporation (P21, A16). Nobody's id has a dot. */
export const BY_RULE = 'charter.rule';

/** How it comes to its recipient without a further visit. */
export const HANDOVER_WAYS = ['on-the-spot', 'mobile', 'post'] as const;
export type HandoverWay = (typeof HANDOVER_WAYS)[number];

/** What proves a handover: a one-time code, a signed slip, the number of a registered letter. */
const EVIDENCE_KINDS = ['code', 'slip', 'post'] as const;

/** Why it came back into stock. */
export const RETURN_REASONS = ['unclaimed', 'undeliverable', 'declined'] as const;

/**
 * Why an entry is countered. `withdrawn`: the finding no longer stands, and the debt ends. `mistaken`: what the entry says
 * did not happen; it lies in the house. `lost`: before it was handed over, and its money with it. Of the last two the debt stays.
 */
export const REVERSAL_REASONS = ['withdrawn', 'mistaken', 'lost'] as const;

/** Which money; `code` is of the budget that an issue was paid from. */
export const BudgetOf = lazily(() =>
  z.strictObject({
    department: z.string(),
    /** KST. */
    year: z.int(),
    code: z.exactOptional(z.string()),
  }),
);
export type BudgetOf = LazilyGiven<typeof BudgetOf>;

const common = {
  /** One for each distinct finding: entries of one debt have the same. */
  finding: z.string(),
  /** The subject that it was found in: a receipt number. */
  subject: z.string(),
  /** The place in the finding's own series, from 1: none is taken twice. */
  seq: z.int(),
  /** Epoch ms. */
  at: z.int(),
  /** A person's id, or `BY_RULE`. */
  by: z.string(),
  /** KRW, the charter's. */
  amount: z.int(),
  /** KRW by which more (or less, where it is negative) of the budget is spent. */
  spends: z.int(),
};

/**
 * A line of the ledger of compensations, written once and never changed. No names, no contacts: `recipient` is a keyed hash
 * of the contact.
 */
export const CompensationEntry = lazily(() => {
  const budget = BudgetOf();
  return z.discriminatedUnion('step', [
    z.strictObject({
      ...common,
      budget,
      step: z.literal('approved'),
      recipient: z.string(),
      /** The day of the visit before, YYYY-MM-DD: nobody is owed twice for one day. */
      day: z.exactOptional(z.string()),
      /** A person found it to be another visit of a day for which something is owed already. */
      another: z.exactOptional(z.literal(true)),
    }),
    z.strictObject({
      ...common,
      budget,
      step: z.literal('issued'),
      kind: z.enum(COMPENSATION_KINDS),
      way: z.enum(HANDOVER_WAYS),
      /** The number printed on it, or of the voucher; never what redeems it. */
      serial: z.string(),
      /** Whose numbered stock it was taken from; on the spot alone. */
      counter: z.exactOptional(z.string()),
      /** No second person was there: audit looks at it. */
      alone: z.exactOptional(z.literal(true)),
    }),
    z.strictObject({
      ...common,
      budget,
      step: z.literal('handed-over'),
      evidence: z.strictObject({ kind: z.enum(EVIDENCE_KINDS), id: z.string() }),
    }),
    z.strictObject({
      ...common,
      budget,
      step: z.literal('returned'),
      because: z.enum(RETURN_REASONS),
      kind: z.enum(COMPENSATION_KINDS),
      serial: z.string(),
    }),
    z.strictObject({
      ...common,
      budget,
      step: z.literal('reversed'),
      because: z.enum(REVERSAL_REASONS),
      kind: z.exactOptional(z.enum(COMPENSATION_KINDS)),
      serial: z.exactOptional(z.string()),
    }),
  ]);
});
export type CompensationEntry = LazilyGiven<typeof CompensationEntry>;
export type CompensationStep = CompensationEntry['step'];

export type EntryOf<S extends CompensationStep> = Extract<CompensationEntry, { readonly step: S }>;

/** An entry that is to be written, and by which limit. */
export interface Booking {
  readonly entry: CompensationEntry;
  /** KRW that the budget has in all, where the entry spends of it. */
  readonly within?: number;
}
