import fc from 'fast-check';
import { expect } from 'vitest';
import { countKey, type MannerRow } from '../../shared/manner/books.ts';
import { MANNER_CLAUSES } from '../../shared/manner/clauses.ts';
import { ownFigures } from '../../shared/manner/figures.ts';
import type { MannerOutcome } from '../../shared/manner/outcome.ts';
import type { Settled } from '../../shared/ports/manner.ts';
import { mannerInMemory } from '../support/memory-manner.ts';
import { randomly } from '../support/randomly.ts';
import { BY, histories, mannerOutcome } from './books.ts';

/** Counts that are not nothing, in one order. */
const seen = (rows: readonly MannerRow[]): readonly string[] =>
  rows
    .flatMap(({ month, team, person, counts }) =>
      Object.entries(counts)
        .filter(([, n]) => n !== 0)
        .map(([name, n]) => [month, team, person ?? '-', name, n].join(' ')),
    )
    .toSorted();

const latest = (all: readonly Settled[]): readonly Settled[] =>
  [...Map.groupBy(all, ({ source }) => source).values()].flatMap((of) => of.slice(-1));

/** All of it in another order, and some of it several times. */
const told = histories.chain((all) =>
  fc
    .tuple(
      fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length }),
      fc.array(fc.constantFrom(...all), { maxLength: 10 }),
    )
    .map(([once, more]) => ({ all, told: [...once, ...more] })),
);

randomly(
  'the same in any order and however often makes the same books',
  told,
  ({ all, told: anew }) => {
    const [once, often] = [mannerInMemory(), mannerInMemory()];
    for (const one of latest(all)) once.note(one, BY.since);
    for (const one of anew) often.note(one, BY.since);
    expect(seen(often.rows())).toEqual(seen(once.rows()));
  },
  { of: 'books told anew' },
);

const OWN = ['kept own-word', 'broken own-word'];
randomly(
  'own word and what is unmeasured enter no rate, and nothing before the consultation is in any',
  fc.array(mannerOutcome, { maxLength: 40 }),
  (all) => {
    const [books, without] = [mannerInMemory(), mannerInMemory()];
    const settle = (into: typeof books, of: readonly MannerOutcome[]) =>
      of.forEach(
        (one, i) => void into.note({ source: `C-${i}`, version: 1, outcomes: [one] }, BY.since),
      );
    settle(books, all);
    settle(
      without,
      all.filter(({ outcome }) => 'witness' in outcome && outcome.witness !== 'own-word'),
    );
    const rates = (rows: readonly MannerRow[]) =>
      ['2026-10', '2026-11', '2026-12'].map((month) =>
        ownFigures(
          rows.filter((row) => row.month === month),
          ...([month, BY.since] as const),
        ).flatMap((figure) =>
          figure.unseen === undefined && figure.measured ? [[figure.clause, figure.measured]] : [],
        ),
      );
    expect(rates(books.rows())).toEqual(rates(without.rows()));
    expect(books.rows().some(({ month }) => month === '2026-10')).toBe(false);
    // Each that could be kept is in exactly one column.
    const sumOf = (names: readonly string[]) =>
      books
        .rows()
        .flatMap(({ counts }) => names.map((name) => counts[name] ?? 0))
        .reduce((sum, n) => sum + n, 0);
    for (const clause of MANNER_CLAUSES) {
      const own = sumOf(OWN.map((name) => countKey(clause, name)));
      expect(own).toBe(
        all.filter(
          (one) =>
            one.clause === clause &&
            one.day >= BY.since &&
            'witness' in one.outcome &&
            one.outcome.witness === 'own-word',
        ).length,
      );
    }
  },
  { of: 'lists of outcomes' },
);
