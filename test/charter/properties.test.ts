import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Charter } from '../../shared/charter/charter.ts';
import { actBy, dueAt } from '../../shared/charter/deadline.ts';
import { explain } from '../../shared/charter/explain.ts';
import {
  addStaffed,
  intoStaffed,
  staffedBetween,
  subtractStaffed,
} from '../../shared/charter/staffed.ts';
import { sisterCharter, standardCharter } from '../support/charters.ts';
import { smallCharter } from './small-charter.ts';
import { calendarWith, kst } from './support.ts';

const HOUR = 3_600_000;
const morning = { from: 9 * HOUR, to: 12 * HOUR };
const closed = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };

const charters: Record<string, Charter> = {
  standard: standardCharter,
  sister: sisterCharter,
  small: smallCharter,
  'staffed on Tuesday and Wednesday only': {
    ...standardCharter,
    shifts: { ...closed, tue: [morning], wed: [{ from: 13 * HOUR, to: 18 * HOUR }] },
  },
  'split days whose shifts do not meet': {
    ...standardCharter,
    shifts: {
      ...standardCharter.shifts,
      tue: [{ from: 9 * HOUR, to: 10 * HOUR }],
      wed: [
        { from: 7 * HOUR, to: 7.5 * HOUR },
        { from: 20 * HOUR, to: 23 * HOUR },
      ],
    },
  },
};

const instant = fc.integer({ min: kst('Mon 2024-01-01 00:00'), max: kst('Fri 2027-12-31 23:59') });
const rule = fc.constantFrom(
  'within-24h' as const,
  'within-7d' as const,
  'legal' as const,
  'next-workday-close' as const,
);
const legalKind = fc.constantFrom('question' as const, 'suggestion' as const, 'other' as const);
const day = fc
  .integer({ min: 0, max: 1460 })
  .map((n) => new Date(Date.UTC(2024, 0, 1) + n * 24 * HOUR).toISOString().slice(0, 10));
const declared = (at: string) => ({
  day: at,
  kind: 'declared' as const,
  name: '임시공휴일',
  source: '관보',
  decidedAt: '2023-12-01',
});

describe.each(Object.entries(charters))('%s', (_, charter) => {
  const calendar = calendarWith(undefined, charter);
  const due = (
    ...[r, at, kind]: [Parameters<typeof dueAt>[0], number, Parameters<typeof dueAt>[4]]
  ) => dueAt(r, at, charter, calendar, kind);

  it('a later receipt is never due earlier', () => {
    fc.assert(
      fc.property(
        rule,
        legalKind,
        instant,
        fc.integer({ min: 0, max: 96 * HOUR }),
        (r, kind, at, later) => {
          expect(due(r, at + later, kind)).toBeGreaterThanOrEqual(due(r, at, kind));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('actBy is after the receipt, with a staffed minute between', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('within-24h', 'within-7d', 'next-workday-close'),
        instant,
        (r, at) => {
          const dueInstant = due(r, at, undefined);
          const act = actBy(dueInstant, at, calendar);
          expect(act).toBeGreaterThan(at);
          expect(act).toBeLessThanOrEqual(dueInstant);
          expect(staffedBetween(at, act, calendar)).toBeGreaterThanOrEqual(60_000);
          expect(staffedBetween(act, dueInstant, calendar)).toBeLessThan(60_000);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('is never due on a closed day', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('within-24h', 'within-7d', 'next-workday-close'),
        instant,
        (r, at) => {
          const lastInstant = due(r, at, undefined) - (r === 'within-7d' ? 1 : 0);
          expect(calendar.isWorkday(calendar.dayOf(lastInstant))).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('adding a holiday never makes it earlier, withdrawing it gives the old date back', () => {
    fc.assert(
      fc.property(rule, legalKind, instant, day, (r, kind, at, holiday) => {
        const more = calendarWith({ version: 'more', days: [declared(holiday)] }, charter);
        expect(dueAt(r, at, charter, more, kind)).toBeGreaterThanOrEqual(due(r, at, kind));
      }),
      { numRuns: 300 },
    );
  });

  it('elapsed inverts add and subtract', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: 0, max: 100 * HOUR }), (at, ms) => {
        expect(staffedBetween(at, addStaffed(at, ms, calendar), calendar)).toBe(ms);
        expect(staffedBetween(subtractStaffed(at, ms, calendar), at, calendar)).toBe(ms);
      }),
      { numRuns: 1000 },
    );
  });

  it('moving into staffed time twice is moving once, and skips no staffed time', () => {
    fc.assert(
      fc.property(instant, (at) => {
        const moved = intoStaffed(at, calendar);
        expect(moved).toBeLessThanOrEqual(at);
        expect(intoStaffed(moved, calendar)).toBe(moved);
        expect(staffedBetween(moved, at, calendar)).toBe(0);
      }),
    );
  });

  it('recompute is idempotent, and the derivation says the same instants', () => {
    fc.assert(
      fc.property(rule, legalKind, instant, (r, kind, at) => {
        const dueInstant = due(r, at, kind);
        expect(dueAt(r, at, charter, calendarWith(undefined, charter), kind)).toBe(dueInstant);
        const act = actBy(dueInstant, at, calendar);
        if (act > at) expect(actBy(act, at, calendar)).toBe(act);
        expect(explain(r, at, charter, calendar, kind)).toMatchObject({
          dueAt: dueInstant,
          actBy: act,
        });
      }),
      { numRuns: 200 },
    );
  });
});
