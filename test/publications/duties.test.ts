import { describe, expect, it } from 'vitest';
import { openDuties } from '../../functions/clock/public-duties.ts';
import { ItemLife } from '../improvement/house.ts';
import { keptItems } from '../improvement/kept.ts';
import { kst, terms } from '../petition/world.ts';
import { keptPublications } from './kept.ts';

function house() {
  const item = new ItemLife('2026-10-06 10:00');
  item.reviews('care-1', kst('2026-10-20 10:00'), {
    ...{ result: 'done', said: { ko: '토요일에도 엽니다.' } },
  });
  const kept = keptPublications([], terms);
  const deps = {
    improvements: keptItems([item]).improvements,
    publications: kept.publications,
    ...{ terms: async () => terms, log: () => {} },
  };
  return {
    kept,
    begins: (id: string, at: string) => openDuties({ id, at: kst(at), notes: [] }, deps),
  };
}

describe('what is owed to the public by the calendar (P18.5)', () => {
  it('a month’s digest is drafted from what was done, once, and is due by the tenth working day', async () => {
    const { kept, begins } = house();
    await begins('2026-10', '2026-11-02 09:00');
    await begins('2026-10', '2026-11-02 09:05');
    const digests = kept.lives.filter(({ state }) => state.kind === 'digest');
    expect(digests).toHaveLength(1);
    const [{ state } = { state: undefined }] = digests;
    expect(state).toMatchObject({ cause: 'cycle', department: 'support', owner: 'support-head' });
    expect(state?.words?.title.ko).toBe('2026년 10월 의견과 조치');
    expect(state?.words?.text.ko).toContain('1건을 마쳤고');
    expect(state?.words?.text.ko).toContain('→ 토요일에도 엽니다.');
    expect(state?.words?.text.ko).not.toContain('2026-000001');
    expect(state?.pledges[0]?.dueAt).toBe(kst('2026-11-16 18:00'));
  });

  it('the charter is looked at again once a year, in its month', async () => {
    const { kept, begins } = house();
    await begins('2026-09', '2026-10-01 09:00');
    expect(kept.lives.some(({ state }) => state.kind === 'review')).toBe(false);
    await begins('2026-10', '2026-11-02 09:00');
    await begins('2026-10', '2026-11-03 09:00');
    const reviews = kept.lives.filter(({ state }) => state.kind === 'review');
    expect(reviews).toHaveLength(1);
    expect(reviews[0]?.state).toMatchObject({ about: '2026', owner: 'support-head' });
    expect(reviews[0]?.state.words).toBeUndefined();
  });
});
