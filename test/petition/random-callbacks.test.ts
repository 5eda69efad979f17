import fc from 'fast-check';
import { expect } from 'vitest';
import { openCallback, outcomeOf } from '../../shared/petition/callback.ts';
import { answer, close, withdraw } from '../../shared/petition/decide/acts.ts';
import { agreeCallback, dropCallback } from '../../shared/petition/decide/callback.ts';
import { logCallback } from '../../shared/petition/decide/callback-made.ts';
import type { Decision, Refusal } from '../../shared/petition/decision.ts';
import { owedIn } from '../../shared/petition/owed.ts';
import { type Pledge, waitsForStaff } from '../../shared/petition/pledge.ts';
import { breakFigures } from '../../shared/petition/redress.ts';
import { randomly, tooSeldom } from '../support/randomly.ts';
import { context } from './context.ts';
import { kst, Life } from './world.ts';

const MINUTE = 60_000;
const START = kst('2026-11-24 10:12');

/** What somebody does, so many minutes after the last; an instant can lie before the present, and a message comes twice. */
const act = fc.record({
  does: fc.constantFrom(
    ...(['wish', 'wish', 'called', 'tried', 'tried', 'tried', 'drop', 'wait'] as const),
    ...(['answer', 'close', 'withdraw'] as const),
  ),
  minutes: fc.constantFrom(0, 1, 5, 10, 11, 61, 180, 700, 1440),
  ahead: fc.constantFrom(-120, 0, 5, 30, 240, 900, 1440, 4000),
  before: fc.constantFrom(0, 0, 0, 3, 30),
  twice: fc.boolean(),
  witness: fc.constantFrom('own-word' as const, 'machine' as const),
});
type Act = typeof act extends fc.Arbitrary<infer One> ? One : never;

const written = (at: number) =>
  new Date(at + 9 * 60 * MINUTE).toISOString().slice(0, 19).replace('T', ' ');

function done(life: Life, { does, ahead, before, witness }: Act, now: number): void {
  const by = 'care-1';
  const at = now - before * MINUTE;
  life.does((p, t): Decision | Refusal => {
    switch (does) {
      case 'wish':
        return agreeCallback(
          p,
          { wishedAt: now + ahead * MINUTE, how: 'page' },
          context(t, { at: now }),
        );
      case 'called':
        return logCallback(p, { result: 'connected', witness }, context(t, { by, at, now }));
      case 'tried':
        return logCallback(p, { result: 'no-answer', witness }, context(t, { by, at, now }));
      case 'drop':
        return dropCallback(p, {}, context(t, { at: now }));
      case 'answer':
        return answer(
          p,
          { answer: `a-${p.version}`, hash: `h-${p.version}` },
          context(t, { by, at: now }),
        );
      case 'close':
        return close(p, { reason: 'done' }, context(t, { by, at: now }));
      case 'withdraw':
        return withdraw(p, {}, context(t, { at: now }));
      default:
        return { events: [], notices: [] };
    }
  });
}

/** What always holds, whatever was done in whatever order. */
function holds({ petition, commits }: Life): void {
  const { callbacks = [], pledges } = petition;
  const clocks = pledges.filter(({ task }) => task === 'callback');
  // No saved memo without a timer: its clock is made in the same commit, and is its own.
  for (const events of commits)
    for (const event of events)
      if (event.type === 'CallbackAgreed')
        expect(
          events.some((other) => other.type === 'PledgeMade' && other.pledge.id === event.target),
        ).toBe(true);
  // While it is to be made one clock runs and stands in the worklist; else none does.
  const open = openCallback(petition);
  const waiting = clocks.filter(waitsForStaff);
  expect(waiting.map(({ id }) => id)).toEqual(open ? [open.target] : []);
  const runs = (pledge: Pledge | undefined) =>
    pledge?.state !== 'open' || pledge.nextAt !== undefined;
  expect(runs(waiting[0])).toBe(true);
  expect(owedIn(petition).filter(({ kind }) => kind === 'callback')).toHaveLength(open ? 1 : 0);
  for (const one of callbacks) {
    const { outcome, witness } = outcomeOf(one, petition);
    // What only the caller says is never shown by a machine; a miss is the clock's.
    const isTold = one.witness === 'machine' || one.told?.length === one.tries.length;
    if (witness === 'machine' && outcome !== 'broken') expect(isTold).toBe(true);
    if (outcome === 'broken') expect(witness).toBe('machine');
    if (outcome === 'kept') expect(one.madeAt).toBeDefined();
  }
  const { breaks, redress, exempt } = breakFigures(petition);
  expect(breaks).toBe(redress + exempt);
}

const REACHED = [
  ...['CallbackAgreed', 'CallbackMade', 'CallbackTried', 'CallbackDropped', 'PledgeBroken'],
];
const reached = new Map<string, number>();
randomly(
  'promised calls: no memo without a timer, one clock at a time, every miss has its redress',
  fc.array(act, { minLength: 1, maxLength: 14 }),
  (acts) => {
    const life = new Life('2026-11-24 10:12', { contact: { email: true, phone: true } });
    let now = START;
    for (const one of acts) {
      now += one.minutes * MINUTE;
      life.turnTo(written(now));
      done(life, one, now);
      const { version } = life.petition;
      if (one.twice) {
        done(life, one, now);
        // The same words at the same instant are the same act.
        if (one.does !== 'answer') expect(life.petition.version).toBe(version);
      }
      holds(life);
    }
    for (const { type } of life.events) reached.set(type, (reached.get(type) ?? 0) + 1);
  },
  {
    of: 'histories of promised calls',
    together: (lives) => expect(tooSeldom(reached, REACHED, lives)).toEqual([]),
  },
);
