import * as z from 'zod/mini';
import { EXEMPTIONS, OBLIGATIONS } from '../../charter/redress.ts';
import { CONTACT_WISHES } from '../conduct/events.ts';
import { type AnyOf, event, MaybeText, Text } from '../fields.ts';

/**
 * What opens a redress: a promise that is broken, an objection to a delay that nobody announced (P24), a second visit that was
 * found to be through our fault (P21), a second look that found a broken promise (P20), or a report about a person of staff
 * (P23).
 */
export const REDRESS_SOURCES = ['break', 'objection', 'visit', 'look', 'report'] as const;

/** What the charter makes owed when it was not kept (P20). Each break has one of the first two, in the commit that records it. */
export const REDRESS_EVENTS = {
  RedressOpened: event('RedressOpened', () => ({
    redress: Text,
    source: z.enum(REDRESS_SOURCES),
    /** The clause that owes it. */
    clause: Text,
    /**
     * The promise that was broken, that of the hour which the objection opened, that of the ruling about the visit, that of the
     * second look, or of the apology for a report.
     */
    pledge: Text,
    owes: z.array(z.enum(OBLIGATIONS)),
    /** Where it happened; of before this was kept, where the petition is. */
    department: MaybeText,
  })),
  /** The charter owes nothing for it, by this rule. */
  BreakExempted: event('BreakExempted', () => ({
    pledge: Text,
    rule: z.enum(EXEMPTIONS),
    department: MaybeText,
  })),
  ApologyWished: event('ApologyWished', () => ({
    how: z.enum(CONTACT_WISHES),
    /** Who wrote down what was said by telephone, at the counter or on paper. */
    by: MaybeText,
  })),
  /** The petitioner wishes no contact: the apology is kept by that. */
  ApologyWaived: event('ApologyWaived', () => ({ pledge: Text })),
  /** What it was opened for turned out not to be so. What was done by then stays. */
  RedressVoided: event('RedressVoided', () => ({
    redress: Text,
    because: z.enum(['break-withdrawn', 'objection-overtaken', 'report-unmarked']),
  })),
};
export type RedressEvent = AnyOf<typeof REDRESS_EVENTS>;
