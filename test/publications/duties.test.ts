import { describe, expect, it } from 'vitest';
import { openDuties } from '../../functions/clock/public-duties.ts';
import { ItemLife } from '../improvement/house.ts';
import { keptItems } from '../improvement/kept.ts';
import { kst, terms } from '../petition/world.ts';
import { QUESTION } from './house.ts';
import { keptPublications } from './kept.ts';

function house(cause: 'promise' | 'manner' | 'recurrence' = 'promise', given = terms, times = 1) {
  const item = new ItemLife('2026-10-06 10:00');
  item.item = { ...item.item, cause };
  item.reviews('care-1', kst('2026-10-20 10:00'), {
    ...{ result: 'done', said: { ko: '토요일에도 엽니다.' } },
  });
  const kept = keptPublications([], given);
  const deps = {
    improvements: keptItems(Array.from({ length: times }, () => item)).improvements,
    publications: kept.publications,
    ...{ terms: async () => given, log: () => {} },
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
    expect(state?.pledges[0]?.dueAt).toBe(kst('2026-11-13 18:00'));
  });

  it('counts what a department did that is no more', async () => {
    const departments = terms.office.departments.filter(({ id }) => id !== 'care');
    const merged = { ...terms.office, departments, formerDepartments: ['care'] };
    const { kept, begins } = house('promise', { ...terms, office: merged });
    await begins('2026-10', '2026-11-02 09:00');
    const text = kept.lives[0]?.state.words?.text.ko;
    expect(text).toContain('1건을 마쳤고');
    expect(text).toContain('→ 토요일에도 엽니다.');
  });

  it('says how many of what was done did not fit', async () => {
    const { kept, begins } = house('promise', terms, 120);
    await begins('2026-10', '2026-11-02 09:00');
    const text = kept.lives[0]?.state.words?.text.ko ?? '';
    const told = text.split('\n').filter((line) => line.startsWith('- ')).length;
    expect(told).toBeGreaterThan(50);
    expect(text).toContain('120건을 마쳤고');
    expect(text.split('\n').at(-1)).toBe(
      `그 밖에 마친 일 ${120 - told}건은 길어서 여기에 다 적지 못했습니다.`,
    );
    // The form takes it as it is.
    expect(text.length).toBeLessThan(4000);
  });

  it.each(['manner', 'recurrence'] as const)(
    'nothing of what is never public stands in its draft: %s',
    async (cause) => {
      const { kept, begins } = house(cause);
      await begins('2026-10', '2026-11-02 09:00');
      const text = kept.lives[0]?.state.words?.text.ko;
      expect(text).toContain('0건을 마쳤고');
      expect(text).not.toContain('토요일');
    },
  );

  it('a run that comes weeks late gives nobody more time, and no year goes without its review', async () => {
    const { kept, begins } = house();
    await begins('2026-10', '2026-12-03 09:00');
    const of = (kind: string) => kept.lives.find(({ state }) => state.kind === kind)?.state;
    expect(of('digest')?.pledges[0]?.dueAt).toBe(kst('2026-11-13 18:00'));
    expect(of('review')).toMatchObject({ about: '2026' });
    expect(of('review')?.pledges[0]?.dueAt).toBe(kst('2026-11-27 18:00'));
    await begins('2026-11', '2026-12-03 09:10');
    expect(kept.lives.filter(({ state }) => state.kind === 'review')).toHaveLength(1);
  });

  it('December’s digest is written in January, of the year that is over', async () => {
    const { kept, begins } = house();
    await begins('2026-12', '2027-01-04 09:00');
    expect(kept.lives[0]?.state).toMatchObject({ about: '2026-12' });
    expect(kept.lives[0]?.state.words?.title.ko).toBe('2026년 12월 의견과 조치');
    expect(kept.lives[0]?.state.pledges[0]?.startsAt).toBe(kst('2027-01-01 00:00') - 1);
  });

  it('a review is not begun again by a first draft', async () => {
    const { kept, begins } = house();
    await begins('2026-10', '2026-11-02 09:00');
    const life = kept.lives.find(({ state }) => state.kind === 'review');
    const due = life?.state.pledges[0]?.dueAt;
    life?.writes('support-head', '2026-11-26 17:00', QUESTION);
    expect(life?.state.words).toBeDefined();
    expect(life?.state.pledges[0]?.dueAt).toBe(due);
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
