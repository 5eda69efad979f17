import { describe, expect, it } from 'vitest';
import { CHANNELS } from '../../shared/charter/charter.ts';
import { HOUR } from '../../shared/charter/day.ts';
import { dueAt } from '../../shared/charter/deadline.ts';
import { noOverrides } from '../../shared/charter/overrides.ts';
import { receiptDues } from '../../shared/charter/receipt-dues.ts';
import { calendarWith } from '../../shared/charters/calendar.ts';
import { charterInForce } from '../../shared/charters/in-force.ts';

const calendar = calendarWith(noOverrides);
const receivedAt = Date.parse('2026-11-27T16:30:00+09:00');

describe('the dates that a receipt would be given', () => {
  it.each(CHANNELS)(
    'by %s begin with the one promise of its receipt, as the clock counts it',
    (channel) => {
      const dues = receiptDues({ receivedAt, channel, kind: 'question' }, charterInForce, calendar);
      expect(dues.map(({ when }) => when)).toEqual(['received']);
      const [first] = dues;
      expect(first?.terms.id).toBe(
        ['web', 'phone', 'visit'].includes(channel) ? 'answer-24h' : 'written',
      );
      expect(first?.derivation.dueAt).toBe(
        dueAt('within-24h', receivedAt, charterInForce, calendar),
      );
    },
  );

  it('have seven days only where our service is spoken of, and the law only where its kind is known', () => {
    const whens = (kind: 'question' | 'opinion' | 'complaint' | 'other', legal?: 'grievance') =>
      receiptDues(
        { receivedAt, channel: 'web', kind, ...(legal && { legalKind: legal }) },
        charterInForce,
        calendar,
      ).map(({ when }) => when);
    expect(whens('other')).toEqual(['received']);
    expect(whens('opinion')).toEqual(['received', 'reclassified']);
    expect(whens('complaint', 'grievance')).toEqual(['received', 'reclassified', 'law']);
  });

  it('are those of another charter where its numbers are others', () => {
    const terms = { ...charterInForce.terms, answerWithin: 48 * HOUR };
    const [due] = receiptDues(
      { receivedAt: Date.parse('2026-11-24T10:12:00+09:00'), channel: 'web', kind: 'question' },
      { ...charterInForce, terms },
      calendar,
    );
    expect(due?.derivation).toMatchObject({
      length: { hours: 48 },
      dueAt: Date.parse('2026-11-26T10:12:00+09:00'),
    });
  });
});
