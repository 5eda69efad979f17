import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../shared/manner/books.ts';
import type { MannerOutcome } from '../../shared/manner/outcome.ts';
import { recount } from '../../shared/manner/recompute.ts';

const BY = { since: '2026-11-01', first: '2026-01' };
const one = (result: 'kept' | 'broken', rest: Partial<MannerOutcome> = {}): MannerOutcome => ({
  ...{ clause: 'P7.2', part: 'a 0', day: '2026-11-24', team: 'care', person: 'care-1' },
  outcome: { result, witness: 'machine' },
  ...rest,
});
const source = (id: string, outcomes: MannerOutcome[] | undefined, stands = outcomes ?? []) => ({
  ...{ source: id, outcomes, stands },
});
const NOTHING = { sources: [], books: [] };

describe('the books of conduct, counted anew', () => {
  it('are the same where each source was counted once, in whatever order', () => {
    const [a, b] = [source('a', [one('kept')]), source('b', [one('broken')])];
    const books = [...rowsOf(a.stands), ...rowsOf(b.stands)];
    expect(recount([a, b], books, BY)).toEqual(NOTHING);
    expect(recount([b, a], books.toReversed(), BY)).toEqual(NOTHING);
  });

  it('name the source that was counted otherwise, and the month of the team, and no figure', () => {
    const wrong = source('a', [one('broken')], [one('kept')]);
    expect(recount([wrong], rowsOf(wrong.stands), BY)).toEqual({
      sources: ['a'],
      books: [{ month: '2026-11', team: 'care' }],
    });
    const lost = source('a', [one('kept')]);
    expect(recount([lost], [], BY).books).toEqual([{ month: '2026-11', team: 'care' }]);
    const twice = [...rowsOf(lost.stands), ...rowsOf(lost.stands)];
    expect(recount([lost], twice, BY).books).toEqual([{ month: '2026-11', team: 'care' }]);
  });

  it('keep the team that an outcome was counted in, what is of before the consultation out, and gone events as counted', () => {
    const moved = source('a', [one('kept', { team: 'support' })], [one('kept')]);
    expect(recount([moved], rowsOf([one('kept')]), BY)).toEqual(NOTHING);
    const before = source('a', [one('kept', { day: '2026-10-31' })], []);
    expect(recount([before], [], BY)).toEqual(NOTHING);
    const gone = source('a', undefined, [one('kept')]);
    expect(recount([gone], rowsOf([one('kept')]), BY)).toEqual(NOTHING);
  });

  it('compare no month that the books keep no longer, and no row that has come to nothing', () => {
    const old = source('a', [one('kept')]);
    expect(recount([old], [], { ...BY, first: '2026-12' }).books).toEqual([]);
    const none = {
      month: '2026-11',
      team: 'care',
      person: 'care-1',
      counts: { 'P7.2 kept machine': 0 },
    };
    expect(recount([], [none], BY)).toEqual(NOTHING);
  });
});
