import { describe, expect, it } from 'vitest';
import { DAY } from '../../shared/charter/day.ts';
import { countAsking, type TopicCount, topicOf } from '../../shared/publications/asked-often.ts';
import { smallCharter } from '../charter/small-charter.ts';
import { kst, office, terms } from '../petition/world.ts';

const FIRST = kst('2026-09-01 10:00');
const asking = (n: number, days: number) => ({ by: `2026-00000${n}-${n}`, at: FIRST + days * DAY });

/** What is opened of askings that come one after the other. */
function counted(askings: readonly { by: string; at: number }[], house = terms) {
  let count: TopicCount = { askings: [] };
  const opened = [];
  for (const one of askings) {
    const came = countAsking(
      count,
      { department: 'care', topic: '휴업급여', asking: one, now: one.at },
      house,
    );
    if (came?.publication) opened.push(came.publication);
    count = came?.after ?? count;
  }
  return { count, opened };
}

describe('what several petitions ask about (P12.1)', () => {
  it('three within 90 days ask their department for an entry, once', () => {
    const { opened } = counted([asking(1, 0), asking(2, 40), asking(3, 90), asking(4, 91)]);
    expect(opened).toHaveLength(1);
    const [{ opens } = { opens: undefined }] = opened;
    expect(opens?.events[0]).toMatchObject({
      ...{ type: 'PublicationOpened', kind: 'question', cause: 'asked-often' },
      ...{ department: 'care', owner: 'care-head', about: '휴업급여' },
    });
    expect(opens?.notices).toMatchObject([{ to: 'care-head', because: 'write' }]);
    expect(JSON.stringify(opens)).not.toContain('2026-000001');
  });

  it('a day more and they do not', () => {
    expect(counted([asking(1, 0), asking(2, 40), asking(3, 91)]).opened).toEqual([]);
  });

  it('one that comes twice counts once', () => {
    expect(counted([asking(1, 0), asking(2, 1), asking(2, 1), asking(1, 0)]).opened).toEqual([]);
  });

  it('in whatever order they come, the count is the same', () => {
    const askings = [asking(1, 0), asking(2, 40), asking(3, 200), asking(4, 210)];
    const one = counted(askings).count.askings;
    expect(counted(askings.toReversed()).count.askings).toEqual(one);
  });

  it('after its time three more ask again', () => {
    const early = [asking(1, 0), asking(2, 1), asking(3, 2)];
    const later = [asking(4, 100), asking(5, 101), asking(6, 102)];
    const { opened } = counted([...early, ...later]);
    expect(opened).toHaveLength(2);
    expect(new Set(opened.map(({ id }) => id)).size).toBe(2);
  });

  it('goes by the numbers of another charter', () => {
    const { petitions } = smallCharter.terms.publications.askedOften;
    const house = { ...terms, charter: smallCharter };
    const askings = Array.from({ length: petitions }, (_, n) => asking(n + 1, 0));
    expect(counted(askings.slice(1), house).opened).toHaveLength(0);
    expect(counted(askings, house).opened).toHaveLength(1);
  });
});

describe('the topic of a matter', () => {
  const of = (said: string, chosen?: string) =>
    topicOf(office, 'care', { said, ...(chosen !== undefined && { chosen }) });
  const rule = office.routing.find(({ department }) => department === 'care');
  const word = rule?.keywords?.[0] ?? '';

  it('is a word of office data, however it is spaced', () => {
    expect(word).not.toBe('');
    expect(of(`${[...word].join(' ')}에 대해 묻습니다`)).toBe(word);
  });

  it('is never a petitioner’s own word', () => {
    expect(of('이름과 주소', '이름과 주소')).toBeUndefined();
  });
});
