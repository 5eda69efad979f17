import { describe, expect, it } from 'vitest';
import type { MannerClause } from '../../shared/manner/clauses.ts';
import type { MannerOutcome } from '../../shared/manner/outcome.ts';
import { assign } from '../../shared/petition/decide/acts.ts';
import { agreeCallback } from '../../shared/petition/decide/callback.ts';
import { logCallback } from '../../shared/petition/decide/callback-made.ts';
import { petitionManner } from '../../shared/petition/manner.ts';
import { mannerInMemory } from '../support/memory-manner.ts';
import { context } from './context.ts';
import { HomeLife } from './home-visit-world.ts';
import { kst, Life, terms } from './world.ts';

const NOW = kst('2026-11-26 09:00');
const outcomesOf = (life: Life): readonly MannerOutcome[] =>
  petitionManner(life.petition, life.events, terms, NOW);
const of = (life: Life, clause: MannerClause) =>
  outcomesOf(life)
    .filter((one) => one.clause === clause)
    .map(({ person, team, outcome }) => [
      ...[person, team, outcome.result],
      'witness' in outcome && outcome.witness,
    ]);

const goesTo = (life: Life, to: string, at: string) =>
  life.does((p, t) => assign(p, { to }, context(t, { by: 'care-head', at: kst(at) })));
const calls = (life: Life, by: string, at: string) =>
  life.does((p, t) =>
    logCallback(
      p,
      { result: 'connected', witness: 'machine' },
      context(t, { by, at: kst(at), now: kst(at) }),
    ),
  );

/** Of care-1; a call is promised for Wednesday, 15:00. */
function promised(): Life {
  const life = new Life('2026-11-24 10:12', { contact: { email: true, phone: true } });
  const wish = { wishedAt: kst('2026-11-25 15:00'), how: 'page' as const };
  life.does((p, t) => agreeCallback(p, wish, context(t, { at: kst('2026-11-24 11:00') })));
  expect(life.petition.assignee).toBe('care-1');
  return life;
}

describe('a promised call that was missed (P2.4)', () => {
  const missed = [['care-1', 'care', 'broken', 'machine']];

  it.each(['care-2', 'support-1'])(
    'stays whose it was when it broke, though %s takes the petition over',
    async (to) => {
      const life = promised();
      life.turnTo('2026-11-25 15:11');
      const before = outcomesOf(life);
      expect(of(life, 'P2.4')).toEqual(missed);
      goesTo(life, to, '2026-11-25 15:30');
      expect(life.petition.assignee).toBe(to);
      expect(of(life, 'P2.4')).toEqual(missed);
      const books = mannerInMemory();
      const by = { since: '2026-11-01', months: 24 };
      await books.settle({ source: 'P', version: 1, outcomes: before }, by);
      await books.settle({ source: 'P', version: 2, outcomes: outcomesOf(life) }, by);
      expect(books.rows().map(({ team, person }) => `${team} ${person}`)).toEqual(['care care-1']);
    },
  );

  it('is not a miss of whoever makes it all the same', () => {
    const life = promised();
    life.turnTo('2026-11-25 15:11');
    goesTo(life, 'care-2', '2026-11-25 15:30');
    expect(calls(life, 'care-2', '2026-11-25 15:40')).toBeUndefined();
    expect(of(life, 'P2.4')).toEqual(missed);
  });

  it('is the successor’s where it is theirs when it breaks; a call that was made is whoever made it', () => {
    const life = promised();
    goesTo(life, 'care-2', '2026-11-25 14:00');
    life.turnTo('2026-11-25 15:11');
    expect(of(life, 'P2.4')).toEqual([['care-2', 'care', 'broken', 'machine']]);
    const made = promised();
    expect(calls(made, 'care-2', '2026-11-25 15:00')).toBeUndefined();
    goesTo(made, 'support-1', '2026-11-25 15:30');
    expect(of(made, 'P2.4')).toEqual([['care-2', 'care', 'kept', 'machine']]);
  });
});

describe('a visit that is passed on (P4.1)', () => {
  /** Of care-1, Wednesday 10:00 to 11:00; ten minutes late is in time. */
  function agreed(): HomeLife {
    const life = new HomeLife();
    life.plans('2026-11-24 11:00');
    expect(life.says('2026-11-24 12:00', 'yes')).toBeUndefined();
    return life;
  }
  const both = (life: HomeLife) => [...of(life, 'P4.1+0'), ...of(life, 'P4.1+late')];
  const broken = (person: string) => [person, 'care', 'broken', 'machine'];

  it('after it was missed leaves the miss with who was to come', () => {
    const life = agreed();
    life.turnTo('2026-11-25 11:11');
    expect(life.passes('2026-11-25 11:25')).toBeUndefined();
    expect(life.visit().visitor).toBe('care-2');
    expect(both(life)).toEqual([broken('care-1'), broken('care-1')]);
    // Whoever comes then has shown who they are.
    life.isTold('2026-11-25 11:26', 'visitor home-visit-1 1 1');
    expect(life.goes('2026-11-25 11:27', 'care-2')).toBeUndefined();
    expect(life.confirms('2026-11-25 11:29')).toBeUndefined();
    expect(of(life, 'P4.3')).toEqual([['care-2', 'care', 'kept', 'citizen']]);
    expect(of(life, 'P4.1+late')).toEqual([['care-1', 'care', 'broken', 'citizen']]);
  });

  it('before its last moment is the other’s from then on', () => {
    const life = agreed();
    expect(life.passes('2026-11-25 11:05')).toBeUndefined();
    life.turnTo('2026-11-25 11:11');
    expect(both(life)).toEqual([broken('care-1'), broken('care-2')]);
  });

  it('after a breach leaves the breach with who was there', () => {
    const life = agreed();
    expect(life.breaks('2026-11-25 10:20', 'no-identity')).toBeUndefined();
    expect(life.passes('2026-11-25 10:30')).toBeUndefined();
    expect(of(life, 'P4.3')).toEqual([['care-1', 'care', 'broken', 'citizen']]);
  });
});
