import { describe, expect, it } from 'vitest';
import { answeredIn } from '../../shared/calls/answered-in.ts';
import { type CallDetail, detailSet } from '../../shared/calls/detail.ts';
import { callManner, outcomesOf } from '../../shared/calls/outcomes.ts';
import { rowsOf } from '../../shared/manner/books.ts';
import { ownFigures } from '../../shared/manner/figures.ts';
import { agreeCallback } from '../../shared/petition/decide/callback.ts';
import { logCallback } from '../../shared/petition/decide/callback-made.ts';
import { calendarWith as compiled } from '../charter/support.ts';
import { context } from '../petition/context.ts';
import { kst, Life, terms } from '../petition/world.ts';
import { callTerms, sisterCharter } from '../support/charters.ts';
import { CallLife, plainCall, since } from './world.ts';

const sister = sisterCharter.terms.calls;

const rung = (clock = 'x1'): CallDetail => ({
  ...{ event: 'started', leg: 'caller' },
  ...since(0, clock),
});
const taken = (ms: number, clock = 'x1'): CallDetail => ({
  ...{ event: 'answered', leg: 'a', extension: 'care-1' },
  ...since(ms, clock),
});
const gaveUp = (ms: number): CallDetail => ({
  ...{ event: 'released', leg: 'caller', side: 'citizen', cause: 16 },
  ...since(ms),
});
const kept = { result: 'kept', witness: 'machine' };
const broken = { result: 'broken', witness: 'machine' };
const of = (...details: CallDetail[]) => answeredIn(detailSet(details), sister);

describe('a charter that promises to answer the telephone within 20 seconds', () => {
  it.each([
    [0, kept],
    [20_000, kept],
    [20_001, broken],
    [300_000, broken],
  ])('answered after %d ms', (ms, outcome) => {
    expect(of(rung(), taken(ms))).toEqual(outcome);
  });

  it('whoever gives up in time was not kept waiting, whoever gives up later was', () => {
    expect(of(rung(), gaveUp(20_000))).toEqual({ result: 'excluded', because: 'caller-gone' });
    expect(of(rung(), gaveUp(20_001))).toEqual(broken);
  });

  it('is not known while it rings, and never by two clocks', () => {
    expect(of(rung())).toEqual({ result: 'unmeasured', because: 'not-ended' });
    expect(of(rung('x1'), taken(5_000, 'x2'))).toEqual({
      result: 'unmeasured',
      because: 'two-clocks',
    });
  });

  it('of clocks that disagree the longer wait counts; a later leg of ours takes nothing back', () => {
    expect(of(rung('x1'), taken(19_000, 'x1'), rung('x2'), taken(21_000, 'x2'))).toEqual(broken);
    expect(of(rung(), taken(5_000), { ...taken(60_000), leg: 'b' })).toEqual(kept);
  });

  it('enters the figures of the call; of a charter that promises none there is none, and no line of it', () => {
    const call = new CallLife().tells(plainCall(1_000)).state;
    expect(outcomesOf(call, terms.office, sister).answered).toEqual([kept]);
    expect(outcomesOf(call, terms.office, callTerms).answered).toEqual([]);
    const lines = (given: typeof callTerms) =>
      ownFigures(rowsOf(callManner(call, terms.office, given)), '2026-11', '2026-11-01').map(
        ({ clause }) => clause,
      );
    expect(lines(sister)).toContain('answered-in');
    expect(lines(callTerms)).not.toContain('answered-in');
    expect(lines(callTerms)).toContain('P7.2');
  });

  it('a call that nobody answered has that outcome alone, of the department that it rang at', () => {
    const call = new CallLife().tells([rung(), gaveUp(30_000)]).state;
    expect(callManner(call, terms.office, sister)).toMatchObject([
      { clause: 'answered-in', team: terms.office.fallbackDepartment, outcome: broken },
    ]);
    expect(callManner(call, terms.office, callTerms)).toEqual([]);
  });
});

describe('a charter that promises to call back within the hour', () => {
  const HOUR = 3_600_000;
  const given = {
    ...terms,
    charter: sisterCharter,
    calendar: compiled(undefined, sisterCharter),
  };
  const wished = kst('2026-11-24 14:00');
  function asked(): Life {
    const life = new Life('2026-11-24 10:12', { contact: { email: true, phone: true } }, given);
    life.does((petition, all) =>
      agreeCallback(petition, { wishedAt: wished, how: 'page' }, context(all, { at: wished })),
    );
    return life;
  }
  it('is due an hour after it was wished, and broken a millisecond later', () => {
    const life = asked();
    expect(life.pledge('callback').dueAt).toBe(wished + HOUR);
    const called = life.does((petition, all) =>
      logCallback(
        petition,
        { result: 'connected', witness: 'own-word' },
        context(all, { by: 'care-1', at: wished + HOUR, now: wished + HOUR }),
      ),
    );
    expect(called).toBeUndefined();
    expect(life.pledge('callback').state).toBe('kept');
    const late = asked();
    late.turnTo('2026-11-24 15:00:01');
    expect(late.pledge('callback').state).toBe('broken');
    expect(
      late.told.flat().some(({ kind, to }) => to === 'petitioner' && kind !== 'callback-agreed'),
    ).toBe(true);
  });
});
