import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../shared/publications/outcome.ts';
import { kst } from '../petition/world.ts';
import { CHANGE, DATASET, PublicationLife, QUESTION } from './house.ts';

const DECIDED = kst('2026-11-24 09:00'); // Tuesday: to be announced by Wednesday 18:00
const asked = (cause: 'answer' | 'reader', at: string, rest = {}) =>
  new PublicationLife(at, { cause, by: 'care-1', owner: 'care-1', ...rest });
const outcome = ({ state }: PublicationLife, at: string) =>
  outcomeOf(state, state.pledges[0]?.dueAt ?? 0, kst(at));

describe('a change that somebody else finds (P11)', () => {
  it('while there was time to announce it, it is not missed', () => {
    const life = asked('answer', '2026-11-24 14:00');
    expect(outcome(life, '2026-11-24 14:00')).toBe('open');
    life.writes('care-1', '2026-11-24 15:00', { ...CHANGE, decidedAt: DECIDED });
    life.publishes('care-1', '2026-11-24 15:01');
    expect(life.state.missed).toBeUndefined();
    expect(outcome(life, '2026-11-24 16:00')).toBe('kept');
  });

  it('after its time it is missed, however soon it is announced then', () => {
    const life = asked('answer', '2026-11-26 10:00');
    life.writes('care-1', '2026-11-26 10:05', { ...CHANGE, decidedAt: DECIDED });
    life.publishes('care-1', '2026-11-26 10:06');
    expect(life.state.missed).toBe(true);
    expect(outcome(life, '2027-01-04 09:00')).toBe('missed');
    // Another version of it changes nothing about that.
    life.writes('care-1', '2026-11-27 10:05', { ...CHANGE, text: { ko: '다시 고친 글' } });
    life.publishes('care-1', '2026-11-27 10:06');
    expect(outcome(life, '2027-01-04 09:00')).toBe('missed');
  });

  it('said to be decided after it was told of, it is missed all the same', () => {
    const life = asked('answer', '2026-11-24 14:00');
    life.writes('care-1', '2026-11-26 10:05', { ...CHANGE, decidedAt: kst('2026-11-26 09:00') });
    life.publishes('care-1', '2026-11-26 10:06');
    expect(life.state.missed).toBe(true);
    // What the house registered by itself nobody found before.
    const own = new PublicationLife('2026-11-24 14:00');
    own.writes('care-1', '2026-11-24 14:10', { ...CHANGE, decidedAt: kst('2026-11-24 14:05') });
    own.publishes('care-1', '2026-11-24 14:11');
    expect(outcome(own, '2026-11-24 15:00')).toBe('kept');
  });

  it('has no decision that is still to come', () => {
    const life = asked('answer', '2026-11-24 14:00');
    for (const decided of ['2026-11-26 10:06', '2090-01-01 09:00']) {
      const words = { ...CHANGE, decidedAt: kst(decided) };
      expect(life.writes('care-1', '2026-11-26 10:05', words)).toBe('publication-wanting');
    }
    const decidedAt = kst('2026-11-24 14:01');
    expect(() => asked('answer', '2026-11-24 14:00', { words: { ...CHANGE, decidedAt } })).toThrow(
      'publication-wanting',
    );
  });

  it.each(['digest', 'review'] as const)(
    'a %s that stands in public is corrected, and not withdrawn',
    (kind) => {
      const life = new PublicationLife('2026-11-24 14:00', {
        kind,
        cause: 'cycle',
        words: QUESTION,
      });
      life.publishes('care-head', '2026-11-24 15:00');
      expect(life.ends('care-head', '2026-11-24 16:00')).toBe('publication-stands');
      expect(outcome(life, '2026-11-24 16:00')).toBe('kept');
      life.writes('care-head', '2026-11-24 17:00', { ...QUESTION, text: { ko: '고친 글' } });
      expect(life.ends('care-head', '2026-11-24 17:01')).toBe('publication-stands');
    },
  );

  it('an entry that is written anew because a reader found it out of date is missed', () => {
    const life = asked('reader', '2026-11-24 10:00', { kind: 'question' });
    life.writes('care-1', '2026-11-24 10:05', QUESTION);
    life.publishes('care-head', '2026-11-24 10:06');
    expect(outcome(life, '2026-11-24 11:00')).toBe('missed');
  });

  it('said to be none it is declined; unless what it is about was corrected since', () => {
    const none = asked('reader', '2026-11-24 10:00');
    none.ends('care-1', '2026-11-24 11:00', '바뀌지 않았습니다.');
    expect(outcome(none, '2026-11-24 11:00')).toBe('declined');
    const corrected = asked('reader', '2026-11-24 10:00');
    corrected.ends('care-1', '2026-11-24 11:00', '고쳤습니다.', 1, kst('2026-11-24 10:40'));
    expect(outcome(corrected, '2026-11-24 11:00')).toBe('missed');
    const before = asked('reader', '2026-11-24 10:00');
    before.ends('care-1', '2026-11-24 11:00', '맞습니다.', 1, kst('2026-11-23 10:40'));
    expect(outcome(before, '2026-11-24 11:00')).toBe('declined');
  });

  it('nobody writes it: it is overdue, and never kept', () => {
    const life = asked('answer', '2026-11-24 14:00');
    life.turnTo('2026-12-31 18:00');
    expect(life.state.late).toBe(true);
    expect(outcome(life, '2026-12-31 18:00')).toBe('late');
  });

  it('an item of the catalogue is kept until its next publishing is overdue', () => {
    const life = new PublicationLife('2026-11-24 10:00', { kind: 'catalogue', words: DATASET });
    life.publishes('care-1', '2026-11-24 10:05');
    expect(outcome(life, '2026-12-24 10:00')).toBe('kept');
    expect(outcome(life, '2027-06-01 10:00')).toBe('overdue');
  });

  it('one that is written anew while it is due is no better until that is published', () => {
    const life = new PublicationLife('2026-11-24 10:00', { kind: 'catalogue', words: DATASET });
    life.publishes('care-1', '2026-11-24 10:05');
    life.writes('care-1', '2027-02-23 09:00', { ...DATASET, text: { ko: '건수입니다.' } });
    expect(outcome(life, '2027-02-24 17:00')).toBe('kept');
    expect(outcome(life, '2027-02-25 09:00')).toBe('overdue');
    life.publishes('care-1', '2027-02-25 10:00');
    expect(life.events.at(-1)).toMatchObject({ type: 'Published', late: true });
  });

  it('what was registered late by its own house is late, not missed', () => {
    const life = new PublicationLife('2026-11-27 10:00', { words: CHANGE });
    life.publishes('care-1', '2026-11-27 10:01');
    expect(outcome(life, '2026-11-27 11:00')).toBe('late');
  });
});
