import { describe, expect, it } from 'vitest';
import { foldQuarter, monthsIn, quarterOf } from '../../shared/score/fold.ts';
import { joined } from '../../shared/score/join.ts';
import { rowOf } from '../../shared/score/row.ts';
import type { ScoreClock } from '../../shared/score/share.ts';
import { kst } from '../petition/world.ts';

const NOW = kst('2026-11-29 12:00');
const HOUR = 3_600_000;
const kept: ScoreClock = {
  ...{ pledge: 'p-1', terms: 'answer-24h', clause: 'P9.1', kind: 'pledge', department: 'care' },
  ...{ result: 'kept', ending: 'answered', witness: 'machine', dueAt: NOW - HOUR, tookMs: HOUR },
};
const row = (...clocks: readonly Partial<ScoreClock>[]) =>
  rowOf(
    clocks.map((one, n) => ({ petition: `P-${n}`, clock: { ...kept, ...one } })),
    NOW,
  );

/** Of whom nobody has done it. */
const waiting = (result: 'open' | 'broken', dueAt: number): Partial<ScoreClock> => {
  const { tookMs: _, ending: _none, ...clock } = kept;
  return { ...clock, result, dueAt };
};
function rowWith(...clocks: readonly Partial<ScoreClock>[]) {
  const { tookMs: _, ending: _none, ...bare } = kept;
  return rowOf(
    clocks.map((one, n) => ({ petition: `P-${n}`, clock: { ...bare, ...one } })),
    NOW,
  );
}

describe('a kept rate', () => {
  it('is kept of kept, broken, and open and overdue; an extension is beside it', () => {
    const { rate, overdue, extended, open } = rowWith(
      kept,
      kept,
      { ...kept, result: 'extended' },
      waiting('broken', NOW - HOUR),
      waiting('open', NOW - 1),
      waiting('open', NOW), // at its due instant it is in time
      { ...waiting('open', NOW - HOUR), paused: true },
    );
    expect({ rate, overdue, extended, open }).toEqual({
      ...{ rate: 2 / 4, overdue: 1 },
      ...{ extended: 1, open: 2 },
    });
  });

  it('has no own word in it, and none where nothing was measured', () => {
    const own = { witness: 'own-word' } as const;
    expect(row({}, own, own)).toMatchObject({
      ...{ rate: 1, own: { kept: 2, broken: 0 } },
      coverage: { machine: 1 / 3, citizen: 0 },
    });
    expect(row(own)).toMatchObject({ rate: null, coverage: { machine: 0, citizen: 0 } });
    expect(row({ result: 'ended', ending: 'withdrawn' })).toMatchObject({
      ...{ rate: null, coverage: null, median: null },
    });
  });

  it('is not made better by ending clocks another way: that stands beside it', () => {
    const late = { result: 'ended', ending: 'withdrawn', lastTenth: true } as const;
    const { rate, ended } = row({}, late, late, { supplement: 'last-tenth' });
    expect(rate).toBe(1);
    expect(ended).toEqual({
      answered: { number: 2, lastTenth: 0 },
      withdrawn: { number: 2, lastTenth: 2 },
      supplement: { number: 1, lastTenth: 1 },
    });
  });

  it('counts as the longest what nobody has done yet', () => {
    const hours = (n: number) => ({ tookMs: n * HOUR });
    expect(row(hours(1), hours(2), hours(3))).toMatchObject({ median: 2 * HOUR, p90: 3 * HOUR });
    expect(rowWith(kept, kept, waiting('broken', NOW - HOUR))).toMatchObject({
      ...{ median: HOUR, p90: null },
    });
  });
});

describe('parts of a table', () => {
  const part = (key: string, n: number): [string, readonly string[]] => [
    key,
    Array.from({ length: n }, (_, i) => `${key}-${i}`),
  ];
  const cells = (...parts: readonly [string, readonly string[]][]) =>
    joined(new Map(parts), (one) => one, 5).map(({ keys, all }) => [keys.join('+'), all.length]);

  it('with fewer than five petitions are joined, with the next smallest where they are too few', () => {
    expect(cells(part('a', 10), part('b', 5), part('c', 4), part('d', 1))).toEqual([
      ...[['a', 10]],
      ...[['b', 5]],
      ['c+d', 5],
    ]);
    expect(cells(part('a', 10), part('b', 6), part('c', 3))).toEqual([
      ['a', 10],
      ['b+c', 9],
    ]);
    expect(cells(part('a', 3), part('b', 1))).toEqual([]);
  });
  it('count one petition once, however many clocks it has', () => {
    expect(joined(new Map([['a', ['x', 'x', 'x', 'x', 'x']]]), (one) => one, 5)).toEqual([]);
  });
});

it('quarters and their months', () => {
  expect(quarterOf('2026-11')).toBe('2026-Q4');
  expect(monthsIn('2026-Q4')).toEqual(['2026-10', '2026-11', '2026-12']);
});

it('promises about conduct stand in no table of departments, and nowhere of few', () => {
  const clock: ScoreClock = { ...kept, terms: 'callback', clause: 'P2.4' };
  const shares = (n: number) =>
    Array.from({ length: n }, (_, i) => ({
      ...{ petition: `P-${i}`, month: '2026-11', channel: 'phone' as const },
      ...{ clocks: [clock], owed: [], visits: { byLaw: 0, unallowed: 0, unidentified: 0 } },
    }));
  const table = (n: number, since: string | undefined = '2026-11-01') => {
    const terms = { fewest: 5, conduct: { promises: ['P2'], fewest: 10, since } };
    return foldQuarter('2026-Q4', shares(n), terms, NOW);
  };
  expect(table(9).organisation[0]?.promises).toEqual([]);
  expect(table(10).organisation[0]?.promises).toHaveLength(1);
  expect(table(10)).toMatchObject({ department: [], channel: [] });
  // Nor before staff were consulted, or in the month in which they were.
  const unshown = foldQuarter(
    '2026-Q4',
    shares(10),
    { fewest: 5, conduct: { promises: ['P2'], fewest: 10, since: undefined } },
    NOW,
  );
  expect(unshown.organisation[0]).toMatchObject({ promises: [], visits: { byLaw: 0 } });
  expect(unshown.organisation[0]?.visits).not.toHaveProperty('unallowed');
  expect(table(10, '2026-11-02').organisation[0]?.promises).toEqual([]);
  expect(table(10).organisation[0]?.visits).toEqual({ byLaw: 0, unallowed: 0, unidentified: 0 });
});

it('what went wrong with visits is shown of many visits only, however much else there is', () => {
  const share = (petition: string, channel: 'email' | 'web') => ({
    ...{ petition, month: '2026-11', channel, clocks: [kept], owed: [] },
  });
  const many = (n: number) => Array.from({ length: n }, (_, i) => i);
  const visitsOf = (visited: number) => {
    const shares = [
      ...many(40).map((n) => share(`P-${n}`, 'web')),
      ...many(visited).map((n) => ({
        ...share(`V-${n}`, 'web'),
        visits: { byLaw: 0, unallowed: n === 0 ? 1 : 0, unidentified: 0 },
      })),
    ];
    const terms = { fewest: 5, conduct: { promises: ['P3'], fewest: 10, since: '2026-11-01' } };
    return foldQuarter('2026-Q4', shares, terms, NOW).organisation[0]?.visits;
  };
  expect(visitsOf(1)).toEqual({ byLaw: 0 });
  expect(visitsOf(9)).toEqual({ byLaw: 0 });
  expect(visitsOf(10)).toEqual({ byLaw: 0, unallowed: 1, unidentified: 0 });
});

describe('a quarter that still runs', () => {
  const shares = (...clocks: readonly (Partial<ScoreClock> & { readonly month: string })[]) =>
    clocks.map(({ month, ...clock }, n) => ({
      ...{ petition: `P-${n % 5}`, month, channel: 'web' as const, owed: [] },
      clocks: [{ ...kept, ...clock }],
    }));
  const terms = { fewest: 1, conduct: { promises: [], fewest: 1, since: undefined } };

  it('has in no table what is due in a month that has not come', () => {
    const open = { result: 'open', dueAt: kst('2026-12-01 10:00') } as const;
    const table = foldQuarter(
      '2026-Q4',
      shares({ month: '2026-11' }, { month: '2026-12', ...open }),
      terms,
      NOW,
    );
    expect(table.organisation.map(({ month }) => month)).toEqual(['2026-11']);
    expect(table.department.map(({ row: of }) => of.clocks)).toEqual([1]);
    expect(table.channel.map(({ row: of }) => of.clocks)).toEqual([1]);
  });

  it('keeps promises apart that two charters have under one id, in whatever order they come', () => {
    const all = shares(
      { month: '2026-11' },
      { month: '2026-11', clause: 'P9.2' },
      { month: '2026-11', kind: 'target' },
    );
    const table = (of: typeof all) => foldQuarter('2026-Q4', of, terms, NOW);
    expect(
      table(all).organisation[0]?.promises.map(({ clause, kind, clocks }) => [
        clause,
        kind,
        clocks,
      ]),
    ).toEqual([
      ['P9.1', 'pledge', 1],
      ['P9.1', 'target', 1],
      ['P9.2', 'pledge', 1],
    ]);
    expect(table(all.toReversed())).toEqual(table(all));
  });
});
