import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accept, answer, withdraw } from '../../shared/petition/decide/acts.ts';
import { consult } from '../../shared/petition/decide/consult.ts';
import { isDueBy } from '../../shared/petition/due-by.ts';
import { workOf } from '../../shared/petition/worklist-entry.ts';
import { context } from './context.ts';
import { by, live, randomLife } from './random-life.ts';
import { kst, Life, terms } from './world.ts';

const TUESDAY = '2026-11-24 10:12'; // due on Wednesday at 10:12
const endOf = (day: string) => kst(`${day} 00:00`) + 24 * 3_600_000;

describe('a petition is due by the end of a day', () => {
  const life = new Life(TUESDAY);
  const dueOn = (day: string, of = life) => isDueBy(of.petition, endOf(day));

  it('from the day of its date on', () => {
    expect([dueOn('2026-11-24'), dueOn('2026-11-25'), dueOn('2026-11-26')]).toEqual([
      ...[false, true, true],
    ]);
  });

  it('as long as it is broken and nobody has answered', () => {
    const broken = new Life(TUESDAY);
    broken.turnTo('2026-12-04 12:00');
    expect(dueOn('2026-12-04', broken)).toBe(true);
    const at = kst('2026-12-04 13:00');
    broken.does((p, t) => answer(p, { answer: 'a', hash: 'h' }, context(t, { by, at })));
    expect(dueOn('2026-12-04', broken)).toBe(false);
  });

  it('and not when it was withdrawn', () => {
    const over = new Life(TUESDAY);
    over.does((p, t) => withdraw(p, {}, context(t, { at: kst('2026-11-24 11:00') })));
    expect(dueOn('2026-11-25', over)).toBe(false);
  });

  it('and not for a colleague’s part alone', () => {
    const asked = new Life(TUESDAY, { kind: 'complaint', channel: 'post' });
    const at = kst('2026-11-24 10:30');
    asked.does((p, t) => accept(p, { how: 'opened' }, context(t, { by, at })));
    asked.does((p, t) =>
      consult(
        p,
        { question: 'question-2', original: false, person: 'support-1' },
        context(t, { by, at }),
      ),
    );
    const { dueAt } = asked.pledge('consultation');
    const others = asked.petition.pledges.filter(({ of, state }) => !of && state === 'open');
    const next = Math.min(...others.map((pledge) => pledge.dueAt));
    expect(dueAt).toBeLessThan(next);
    expect(isDueBy(asked.petition, next - 1)).toBe(false);
  });
});

it('whatever happens to a petition, what is due by an instant stands before it in the index of work', () => {
  fc.assert(
    fc.property(randomLife, fc.integer({ min: 0, max: 5 }), (lived, days) => {
      live(lived, ({ petition }, now) => {
        const until = terms.calendar.startOf(terms.calendar.dayOf(now) + 1 + days);
        if (!isDueBy(petition, until)) return;
        const work = workOf(petition);
        expect(work?.dueAt).toBeLessThanOrEqual(until);
        expect(work?.actBy).toBeLessThanOrEqual(until);
      });
    }),
    { numRuns: 300 },
  );
});
