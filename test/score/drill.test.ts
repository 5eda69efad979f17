import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countedIn, openRows } from '../../shared/score/drill.ts';
import { FIGURES, figureIn } from '../../shared/score/figures.ts';
import { foldQuarter } from '../../shared/score/fold.ts';
import { sharesOf } from '../../shared/score/shares.ts';
import { scoreTerms } from '../../shared/scoring/tables.ts';
import { kst, terms } from '../petition/world.ts';
import { standardCharter } from '../support/charters.ts';
import { scoreInMemory } from '../support/memory-score.ts';
import { history, lived } from './histories.ts';

const NOW = kst('2026-12-20 09:00');

it('every figure of a random run is as many as the list that it opens', async () => {
  const books = scoreInMemory();
  const lives = fc.sample(history, { numRuns: 300 }).map(lived);
  for (const [n, { events }] of lives.entries())
    books.note(`2026-${String(n).padStart(6, '0')}-0`, 1, sharesOf(events, standardCharter));
  const by = scoreTerms(terms, undefined);
  const opened = { lists: 0, lines: 0 };
  for (const month of ['2026-10', '2026-11', '2026-12']) {
    const shares = await books.of(month);
    const { organisation } = foldQuarter('2026-Q4', books.all(), by, NOW);
    const shown = organisation.find((one) => one.month === month)?.promises ?? [];
    for (const department of [undefined, 'care', 'support']) {
      const part = { terms: by, now: NOW, department };
      const rows = openRows(shares, part);
      // Of the whole house they are the public ones.
      if (department === undefined) expect(rows).toEqual(shown);
      for (const row of rows)
        for (const figure of FIGURES) {
          const list = countedIn(shares, { ...row, figure }, part);
          expect([row.terms, figure, list.length]).toEqual([
            row.terms,
            figure,
            figureIn(row, figure),
          ]);
          expect(
            new Set(list.map(({ petition, clock }) => `${petition} ${clock.pledge}`)).size,
          ).toBe(list.length);
          for (const { clock } of list) {
            expect(clock.event).toBeDefined();
            if (department !== undefined) expect(clock.department).toBe(department);
          }
          if (list.length > 0) opened.lists += 1;
          opened.lines += list.length;
        }
      // In another order the same lists.
      const [row] = rows;
      if (row)
        expect(countedIn(shares.toReversed(), { ...row, figure: 'clocks' }, part)).toEqual(
          countedIn(shares, { ...row, figure: 'clocks' }, part),
        );
    }
  }
  expect(opened.lists).toBeGreaterThan(50);
  console.log(`${opened.lists} figures opened, ${opened.lines} lines`);
});

it('nothing of conduct is opened', () => {
  const clock = {
    ...{ pledge: 'callback', terms: 'callback', clause: 'P2.4', kind: 'pledge' as const },
    ...{ department: 'care', result: 'kept' as const, witness: 'machine' as const, dueAt: NOW },
  };
  const shares = [
    { petition: 'P', month: '2026-12', channel: 'web' as const, owed: [], clocks: [clock] },
  ];
  const part = { terms: scoreTerms(terms, '2020-01-01'), now: NOW };
  expect(openRows(shares, part)).toEqual([]);
  expect(countedIn(shares, { ...clock, figure: 'clocks' }, part)).toEqual([]);
});
