import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesOf, type MannerRow, rowsOf } from '../../shared/manner/books.ts';
import {
  type ClauseFigure,
  missedAbove,
  ownFigures,
  teamFigures,
} from '../../shared/manner/figures.ts';
import type { MannerOutcome } from '../../shared/manner/outcome.ts';
import { standardCharter } from '../support/charters.ts';
import { mannerInMemory } from '../support/memory-manner.ts';
import { BY, mannerOutcome } from './books.ts';

const NAME = {
  clause: 'P7.2',
  part: 'a 0',
  day: '2026-11-24',
  team: 'care',
  person: 'care-1',
} as const;
const kept: MannerOutcome = { ...NAME, outcome: { result: 'kept', witness: 'machine' } };
const broken: MannerOutcome = { ...NAME, outcome: { result: 'broken', witness: 'machine' } };
const PEOPLE = ['care-1', 'care-2', 'care-head'] as const;

/** So many contacts of each of these, one row for each person. */
function contacts(
  n: number,
  what: MannerOutcome['outcome'],
  people: readonly string[] = PEOPLE,
): readonly MannerRow[] {
  const all = Array.from({ length: n }, (_, i) =>
    rowsOf([{ ...NAME, person: people[i % people.length] ?? '', outcome: what }]),
  ).flat();
  return [...Map.groupBy(all, ({ person }) => person).values()].flatMap((rows) => {
    const [first] = rows;
    const counts: Record<string, number> = {};
    for (const row of rows)
      for (const [name, n] of Object.entries(row.counts)) counts[name] = (counts[name] ?? 0) + n;
    return first ? [{ ...first, counts }] : [];
  });
}

const { fewest, corrective } = standardCharter.terms.manner;
const of = (rows: readonly MannerRow[], clause = 'P7.2'): ClauseFigure | undefined =>
  teamFigures(rows, '2026-11', '2026-01-02', fewest).find((one) => one.clause === clause);

describe('the books of conduct', () => {
  it('count what a source comes to, and take out what it had come to before', async () => {
    const books = mannerInMemory();
    expect(await books.settle({ source: 'C-1', version: 2, outcomes: [kept] }, BY)).toBe(true);
    expect(await books.settle({ source: 'C-1', version: 2, outcomes: [kept] }, BY)).toBe(false);
    // A second telling of the exchange shows a shorter gap.
    expect(await books.settle({ source: 'C-1', version: 3, outcomes: [broken] }, BY)).toBe(true);
    expect(await books.settle({ source: 'C-1', version: 2, outcomes: [kept] }, BY)).toBe(false);
    expect(books.rows()).toEqual([
      {
        ...{ month: '2026-11', team: 'care', person: 'care-1' },
        counts: {
          'P7.2 kept machine': 0,
          'P7.2 broken machine': 1,
          'P7.2 contacts': 1,
          'P7.2 measured': 1,
        },
      },
    ]);
  });

  it('count nothing of a day before staff were consulted, and nothing at all without one', async () => {
    const books = mannerInMemory();
    const settled = { source: 'C-1', version: 1, outcomes: [{ ...kept, day: '2026-11-23' }] };
    expect(await books.settle(settled, { ...BY, since: '2026-11-24' })).toBe(false);
    expect(await books.settle(settled, { ...BY, since: undefined })).toBe(false);
    expect(books.rows()).toEqual([]);
    expect(await books.settle(settled, { ...BY, since: '2026-11-23' })).toBe(true);
  });

  it('leave an outcome in the team in which it was counted first', async () => {
    const books = mannerInMemory();
    await books.settle({ source: 'C-1', version: 1, outcomes: [kept] }, BY);
    await books.settle(
      { source: 'C-1', version: 2, outcomes: [{ ...broken, team: 'support' }] },
      BY,
    );
    expect(await books.of('support', '2026-11')).toEqual([]);
    expect((await books.of('care', '2026-11'))[0]?.counts).toMatchObject({
      'P7.2 broken machine': 1,
    });
  });

  it('count one contact once, on however many legs it was', () => {
    const [row] = rowsOf([kept, { ...broken, part: 'b 1' }]);
    expect(row?.counts).toMatchObject({ 'P7.2 contacts': 1, 'P7.2 measured': 1 });
  });

  it('change by nothing where nothing changed', () => {
    fc.assert(
      fc.property(fc.array(mannerOutcome), (all) => {
        expect(changesOf(all, all)).toEqual([]);
      }),
    );
  });
});

describe('what is shown of a team', () => {
  const machine = { result: 'kept', witness: 'machine' } as const;
  const own = { result: 'kept', witness: 'own-word' } as const;
  const gap = { result: 'unmeasured', because: 'single-end' } as const;

  it('is nothing of nine contacts, and all of ten', () => {
    expect(of(contacts(9, machine))).toEqual({ clause: 'P7.2', unseen: 'few' });
    expect(of(contacts(10, machine))).toMatchObject({ measured: { kept: 10, broken: 0 } });
  });

  it('is nothing of ten contacts of two people: each could reckon the other’s', () => {
    expect(of(contacts(10, machine, ['care-1', 'care-2']))).toEqual({
      clause: 'P7.2',
      unseen: 'few',
    });
  });

  it('has no rate of nine that were measured, however many were not', () => {
    const figure = of([...contacts(9, machine), ...contacts(30, gap)]);
    expect(figure).toMatchObject({
      ...{ contacts: 39, coverage: { machine: 9 / 39, citizen: 0 } },
      unmeasured: { 'single-end': 30 },
    });
    expect(figure).not.toHaveProperty('measured');
  });

  it('has no rate of what one person was measured by, though three were there', () => {
    const figure = of([...contacts(12, machine, ['care-1']), ...contacts(12, gap)]);
    expect(figure).not.toHaveProperty('measured');
  });

  it('has our own word beside the rate, and never in it', () => {
    const figure = of([...contacts(20, own), ...contacts(10, { ...machine, result: 'broken' })]);
    expect(figure).toMatchObject({
      ...{ measured: { kept: 0, broken: 10 }, own: { kept: 20, broken: 0 } },
      coverage: { machine: 1 / 3, citizen: 0 },
    });
    expect(of(contacts(20, own))).not.toHaveProperty('measured');
  });

  it('says what is never measured, and what was not while staff were not consulted', () => {
    expect(of([], 'P4.2')).toEqual({ clause: 'P4.2', unseen: 'never' });
    for (const since of [undefined, '2026-12-01'])
      expect(
        teamFigures(contacts(30, machine), '2026-11', since, fewest).filter(
          ({ unseen }) => unseen === undefined,
        ),
      ).toEqual([]);
  });

  it('is to a person, of themselves, whatever it is', () => {
    const figures = ownFigures(contacts(1, machine), '2026-11', '2026-01-02');
    expect(figures.find(({ clause }) => clause === 'P7.2')).toMatchObject({
      measured: { kept: 1, broken: 0 },
    });
    expect(figures.find(({ clause }) => clause === 'P6.1')).toEqual({
      clause: 'P6.1',
      unseen: 'none',
    });
  });
});

describe('a team owes an item', () => {
  const { promises, percent } = corrective;
  const missed = (keptOnes: number, brokenOnes: number, witness: 'machine' | 'own-word') =>
    missedAbove(
      teamFigures(
        [
          ...contacts(keptOnes, { result: 'kept', witness: 'machine' }),
          ...contacts(brokenOnes, { result: 'broken', witness }),
        ],
        ...(['2026-11', '2026-01-02', fewest] as const),
      ),
      promises,
      percent,
    );

  it('above the rate of the charter, not at it', () => {
    expect(missed(27, 3, 'machine')).toEqual([]);
    expect(missed(26, 4, 'machine')).toEqual(['P7.2']);
  });
  it('never by our own word: "I forgot" costs nobody anything', () => {
    expect(missed(20, 20, 'own-word')).toEqual([]);
  });
  it('never of too few', () => {
    expect(missed(0, 9, 'machine')).toEqual([]);
  });
});
