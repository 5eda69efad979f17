import { describe, expect, it } from 'vitest';
import { counterVisitNoted, toldContent } from '../../shared/petition/commands/counter-visit.ts';
import {
  documentName,
  documentsAsked,
  MOST_DOCUMENTS,
} from '../../shared/petition/counter-visit.ts';
import { noteCounterVisit } from '../../shared/petition/decide/counter-visit.ts';
import { kst, Life } from './world.ts';

const FIRST = { by: 'care-1', at: kst('2026-11-24 10:20') };
const SECOND = { by: 'care-2', at: kst('2026-11-26 14:05') };
const notes = (life: Life, asked: number, brought: readonly number[], when = FIRST) =>
  life.does((petition) =>
    noteCounterVisit(
      petition,
      { note: `counter-${petition.version + 1}`, saysWords: false, asked, brought },
      when,
    ),
  );

describe('what a visitor was asked for', () => {
  it('is the list that the next visit is compared with', () => {
    const life = new Life('2026-11-24 10:12');
    expect(notes(life, 2, [])).toBeUndefined();
    expect(notes(life, 1, [0], SECOND)).toBeUndefined();
    const list = documentsAsked(life.petition);
    expect(list.map(({ later, askedAt, broughtAt }) => [later, askedAt, broughtAt])).toEqual([
      [false, FIRST.at, SECOND.at],
      [false, FIRST.at, undefined],
      [true, SECOND.at, undefined],
    ]);
    // What was brought is not brought again, and what is not in the list is nothing.
    expect(notes(life, 0, [0, 9], SECOND)).toBe('counter-visit-empty');
  });

  it('has a name that stands in a text, and in no event', () => {
    const life = new Life('2026-11-24 10:12');
    const given = {
      told: '두 가지가 필요합니다.',
      documents: '진단서\n\n 통장 사본 ',
      brought: [],
    };
    const decision = counterVisitNoted(life.petition, given, FIRST);
    if ('refused' in decision) throw new Error(decision.refused);
    expect(JSON.stringify(decision.events)).not.toContain('진단서');
    life.does(() => decision);
    const contents = new Map(decision.contents?.map(({ id, body }) => [id, body]));
    const list = documentsAsked(life.petition);
    expect(list.map((one) => documentName(one, contents))).toEqual(['진단서', '통장 사본']);
    expect([...contents.values()][0]?.text).toBe(
      '두 가지가 필요합니다.\n\n가져오실 서류:\n- 진단서\n- 통장 사본',
    );
  });

  it('is kept without identifiers that nobody asked for', () => {
    const { body } = toldContent({ told: '900101-1234567 번호로 확인' }, 'ko');
    expect(body.text).not.toContain('1234567');
  });

  it.each([
    ['nothing at all', { told: ' ', documents: '\n' }, 'counter-visit-empty'],
    ['a name as long as a letter', { documents: '가'.repeat(101) }, 'counter-visit-long'],
    [
      'more than anybody reads',
      { documents: Array.from({ length: MOST_DOCUMENTS + 1 }, (_, n) => `서류 ${n}`).join('\n') },
      'counter-visit-many',
    ],
  ])('%s is refused', (_, given, refused) => {
    const { petition } = new Life('2026-11-24 10:12');
    expect(counterVisitNoted(petition, { ...given, brought: [] }, FIRST)).toMatchObject({
      refused,
    });
  });

  it('moves no clock', () => {
    const life = new Life('2026-11-24 10:12');
    const { pledges } = life.petition;
    notes(life, 1, []);
    expect(life.petition.pledges).toEqual(pledges);
  });
});
