import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PRIORITY_REASONS } from '../../shared/charter/reception.ts';
import { aheadOf, calledLast, queueOf } from '../../shared/receptions/queue.ts';
import {
  givesTickets,
  placeOfReception,
  type Reception,
  receptionId,
  stateOfReception,
  waitedFor,
} from '../../shared/receptions/reception.ts';
import { smallCharter } from '../charter/small-charter.ts';
import { kst, terms } from '../petition/world.ts';
import { receptionTerms } from '../support/charters.ts';

const { calendar } = terms;
const SECRET = '0123456789abcdef0123456789abcdef';
const NINE = kst('2026-11-24 09:00'); // Tuesday
const ticket = (number: number, more: Partial<Reception> = {}): Reception => ({
  id: receptionId('main', NINE, SECRET.slice(0, 30) + String(number).padStart(2, '0')),
  ...{ counter: 'main', day: '2026-11-24', number, checkedInAt: NINE + number, ...more },
});
const called = (number: number, at: number, more: Partial<Reception> = {}): Reception =>
  ticket(number, { openedAt: NINE + at, calledAt: NINE + at, booth: 1, by: 'care-1', ...more });
const numbers = (list: readonly Reception[]) => list.map(({ number }) => number);

describe('who is called next', () => {
  it('is whoever asked to be first, and after so many of them one of the others', () => {
    const waiting = [
      ticket(1),
      ticket(2),
      ...[3, 4, 5, 6, 7].map((n) => ticket(n, { priority: 'elderly' as const })),
    ];
    expect(numbers(queueOf(waiting, receptionTerms))).toEqual([3, 4, 5, 1, 6, 7, 2]);
    expect(aheadOf(ticket(1).id, waiting, receptionTerms)).toBe(3);
  });

  it('counts those who were called before', () => {
    const before = [1, 2, 3].map((n) => called(n, n, { priority: 'pregnant' }));
    const list = [...before, ticket(4, { priority: 'disabled' }), ticket(5)];
    expect(numbers(queueOf(list, receptionTerms))).toEqual([5, 4]);
  });

  it('is another with another charter', () => {
    const { reception: rule } = smallCharter.terms;
    const list = [
      ticket(1),
      ticket(2, { priority: 'again' }),
      ticket(3, { priority: 'elderly' }), // that charter calls nobody first for it
      ticket(4, { priority: 'again' }),
    ];
    expect(numbers(queueOf(list, rule))).toEqual([2, 1, 4, 3]);
  });

  it('is everybody who waits, once, and nobody else', () => {
    const one = fc.record({
      priority: fc.option(fc.constantFrom(...PRIORITY_REASONS), { nil: undefined }),
      state: fc.constantFrom('waiting', 'open', 'gone', 'left', 'walk-in'),
    });
    fc.assert(
      fc.property(
        fc.array(one, { maxLength: 30 }),
        fc.integer({ min: 1, max: 4 }),
        (all, inARow) => {
          const list = all.map(({ priority, state }, i): Reception => {
            const wish = priority ? { priority } : {};
            if (state === 'waiting') return ticket(i, wish);
            if (state === 'left') return ticket(i, { ...wish, ending: 'left' });
            const { number, ...walkIn } = called(i, i, wish);
            if (state === 'walk-in') return walkIn;
            return {
              ...walkIn,
              number: number ?? 0,
              ...(state === 'gone' && { ending: 'gone' as const }),
            };
          });
          const queue = queueOf(list, { ...receptionTerms, inARow });
          const waiting = list.filter((_, i) => all[i]?.state === 'waiting');
          expect(numbers(queue).toSorted()).toEqual(numbers(waiting).toSorted());
          // More than so many in a row are called first only where nobody else waits behind them.
          for (const at of queue.keys()) {
            const run = queue.slice(at, at + inARow + 1);
            const isLonger = run.length > inARow && run.every(({ priority }) => priority);
            if (isLonger) expect(queue.slice(at).every(({ priority }) => priority)).toBe(true);
          }
        },
      ),
    );
  });

  it('shows what was called last, first', () => {
    expect(numbers(calledLast([called(1, 50), ticket(3), called(2, 60)]))).toEqual([2, 1]);
  });
});

describe('waiting', () => {
  it('is from the ticket to the first call, by machine', () => {
    const one = called(1, 12 * 60_000, { checkedInAt: NINE + 60_000, ending: 'contact' });
    expect(waitedFor(one, calendar)).toBe(11 * 60_000);
    const again = { ...one, openedAt: NINE + 40 * 60_000 };
    expect(waitedFor(again, calendar)).toBe(11 * 60_000);
  });

  it('does not begin before the counter opens', () => {
    const one = called(1, 60_000, { checkedInAt: NINE - 25 * 60_000 });
    expect(waitedFor(one, calendar)).toBe(60_000);
    expect(waitedFor(called(1, -1, { checkedInAt: NINE - 60_000 }), calendar)).toBe(0);
  });

  it('is unmeasured without a ticket, for whoever was not there, and while they wait', () => {
    const { checkedInAt: _, ...walkIn } = called(1, 60_000);
    expect(waitedFor(walkIn, calendar)).toBeUndefined();
    expect(waitedFor(called(1, 60_000, { ending: 'gone' }), calendar)).toBeUndefined();
    expect(waitedFor(ticket(1), calendar)).toBeUndefined();
  });
});

describe('a reception', () => {
  it('that nobody ended is closed by the end of its day, as not ended', () => {
    const open = called(1, 60_000);
    expect(stateOfReception(open, kst('2026-11-24 23:59'))).toBe('open');
    expect(stateOfReception(open, kst('2026-11-25 00:00'))).toBe('not-ended');
    expect(stateOfReception(ticket(1), kst('2026-11-25 00:00'))).toBe('not-called');
    expect(stateOfReception({ ...open, ending: 'contact' }, kst('2026-11-25 00:00'))).toBe('over');
  });

  it('is found by its id: counter, day of Korea, and something that nobody can guess', () => {
    const id = receptionId('main-2', kst('2026-11-24 00:30'), SECRET);
    expect(placeOfReception(id)).toEqual({ counter: 'main-2', day: '2026-11-24', secret: SECRET });
    expect(placeOfReception(`${id}0`)).toBeUndefined();
    expect(placeOfReception('main')).toBeUndefined();
  });

  it.each([
    ['2026-11-24 08:29', false],
    ['2026-11-24 08:30', true],
    ['2026-11-24 12:30', true],
    ['2026-11-24 17:59', true],
    ['2026-11-24 18:00', false],
    ['2026-11-22 10:00', false], // Sunday
  ])('at %s tickets are given: %s', (at, gives) => {
    expect(givesTickets(kst(at), calendar, receptionTerms)).toBe(gives);
  });
});
