import { describe, expect, it } from 'vitest';
import { type BreakEntry, entriesOf } from '../../shared/breaks/entry.ts';
import { learnt } from '../../shared/breaks/learn.ts';
import { monthOf } from '../../shared/compensation/month.ts';
import { onPriorNotice } from '../../shared/petition/decide/delivery.ts';
import { extend } from '../../shared/petition/decide/extend.ts';
import { transfer } from '../../shared/petition/decide/hand-over.ts';
import { raiseObjection } from '../../shared/petition/decide/objection.ts';
import { raiseReport } from '../../shared/petition/decide/report.ts';
import { context } from '../petition/context.ts';
import { kst, Life } from '../petition/world.ts';

const NOVEMBER = monthOf('2026-11');
const NOW = kst('2026-11-30 12:00');
const entry = (at: string, change: Partial<BreakEntry> = {}): BreakEntry => ({
  ...{ at: kst(at), cause: 'answer-24h', owes: [] },
  ...change,
});

describe('the figures of a month', () => {
  it('count what broke, what was owed, done and late; what was none is not counted', () => {
    const owes = [
      { what: 'apology' as const, dueAt: kst('2026-11-26 10:00'), doneAt: kst('2026-11-26 09:00') },
      { what: 'compensation' as const, dueAt: kst('2026-11-27 10:00') },
      { what: 'correction' as const, dueAt: kst('2026-12-03 10:00') },
    ];
    const all = [
      entry('2026-11-25 10:00', { owes }),
      entry('2026-11-26 10:00', { rule: 'law', cause: 'legal' }),
      entry('2026-11-27 10:00', { voided: true }),
      entry('2026-12-01 00:00'),
      entry('2026-10-31 23:59'),
    ];
    expect(learnt(all, NOVEMBER, 0, NOW)).toEqual([
      { cause: 'answer-24h', broke: 1, exempt: 0, owed: 3, done: 1, overdue: 1, again: 0 },
      { cause: 'legal', broke: 1, exempt: 1, owed: 0, done: 0, overdue: 0, again: 0 },
    ]);
  });

  it.each([
    ['2026-05-04 10:00', 180, 0], // 181 days before
    ['2026-05-05 10:00', 180, 1],
    ['2026-08-01 10:00', 90, 0],
    ['2026-08-03 10:00', 90, 1],
  ])('the same cause on %s has come again within %i days: %i', (before, days, again) => {
    const all = [entry(before), entry('2026-11-01 10:00'), entry(before, { cause: 'objection' })];
    expect(learnt(all, NOVEMBER, days, NOW)).toMatchObject([{ broke: 1, again }]);
  });

  it('stand in the order of their causes, whatever the counts', () => {
    const all = [
      entry('2026-11-03 10:00', { cause: 'b' }),
      entry('2026-11-04 10:00', { cause: 'b' }),
      entry('2026-11-05 10:00', { cause: 'a' }),
    ];
    expect(learnt(all, NOVEMBER, 0, NOW).map(({ cause }) => cause)).toEqual(['a', 'b']);
  });
});

describe('what a petition adds', () => {
  const late = () => {
    const life = new Life('2026-11-24 10:12');
    life.turnTo('2026-11-25 10:30');
    return life;
  };

  it('names no person and no petition’s text: department, month, cause and what was owed', () => {
    const life = late();
    life.does((p, t) => raiseObjection(p, {}, context(t, { at: kst('2026-11-25 10:40') })));
    const at = kst('2026-11-25 10:12:01');
    expect(entriesOf(life.petition)).toEqual([
      {
        ...{ department: 'care', month: '2026-11' },
        id: `${life.petition.number}#redress#break-answer-24h`,
        entry: { at, cause: 'answer-24h', owes: [{ what: 'apology', doneAt: at }] },
      },
      {
        ...{ department: 'care', month: '2026-11' },
        id: `${life.petition.number}#redress#objection-explanation`,
        entry: {
          at: kst('2026-11-25 10:40'),
          cause: 'objection',
          owes: [{ what: 'apology' }],
        },
      },
    ]);
  });

  it('says nothing of a report about a person: neither of its apology and finding, nor of what is owed inside', () => {
    const life = new Life('2026-11-24 10:12');
    life.does((p, t) =>
      raiseReport(p, { of: 'petition' }, context(t, { at: kst('2026-11-24 11:00') })),
    );
    life.turnTo('2026-12-03 10:00');
    for (const id of ['report-apology', 'conduct-finding'])
      expect(life.pledge(id).state).toBe('broken');
    const said = entriesOf(life.petition).map(({ entry: { cause } }) => cause);
    expect(said).toContain('answer-24h');
    expect(said.filter((cause) => /report|conduct|training|referral/.test(cause))).toEqual([]);
  });

  it('stays with the department where it broke when another takes the petition over', () => {
    const life = late();
    life.does((p, t) =>
      transfer(
        p,
        { department: 'support', sentence: 's' },
        context(t, { by: 'care-1', at: kst('2026-11-25 11:00') }),
      ),
    );
    expect(life.petition.department).toBe('support');
    const broke = entriesOf(life.petition).filter(({ id }) => id.endsWith('answer-24h'));
    expect(broke.map(({ department }) => department)).toEqual(['care']);
  });

  it('says of a break that was withdrawn that it was none', () => {
    const life = new Life('2026-11-24 10:12');
    const asked = { reason: 'consultation', newDueAt: kst('2026-11-26 10:00') } as const;
    life.does((p, t) =>
      extend(
        p,
        { ...asked, sentence: 's-0', consent: false },
        context(t, { by: 'care-1', at: kst('2026-11-25 09:00') }),
      ),
    );
    const notice = life.pledge('answer-24h').priorNotice?.notice ?? '';
    life.turnTo('2026-11-25 10:30');
    life.does((p, t) =>
      onPriorNotice(
        p,
        { notice, event: 'delivered' },
        context(t, { at: kst('2026-11-25 09:00:09'), now: kst('2026-11-25 10:31') }),
      ),
    );
    expect(entriesOf(life.petition).map(({ entry: one }) => one.voided)).toEqual([true]);
  });
});
