import { describe, expect, it } from 'vitest';
import { redressSection } from '../../functions/citizen/pages/redress.ts';
import type { StatusView } from '../../functions/citizen/status-view.ts';
import { answer } from '../../shared/petition/decide/acts.ts';
import { apologise } from '../../shared/petition/decide/apologise.ts';
import { giveDelayWord, returnCompensation } from '../../shared/petition/decide/compensation.ts';
import { explainByRule } from '../../shared/petition/decide/explain.ts';
import { explanationReached } from '../../shared/petition/decide/explanation-delivered.ts';
import { raiseObjection } from '../../shared/petition/decide/objection.ts';
import { cameLate } from '../../shared/petition/redress.ts';
import { context } from '../petition/context.ts';
import { VisitLife } from '../petition/visit-world.ts';
import { kst, Life } from '../petition/world.ts';

const shown = ({ petition, terms }: Life, now = petition.receivedAt): string =>
  `${redressSection({ petition, now, terms } as StatusView)}`
    .replace(/<\/?(span|bdi)[^>]*>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

function late(): Life {
  const life = new Life('2026-11-24 10:12');
  life.turnTo('2026-11-25 10:30');
  return life;
}

describe('what is owed to the petitioner, on their page', () => {
  it('is nothing while every promise is kept', () => {
    const life = new Life('2026-11-24 10:12');
    life.turnTo('2026-11-25 09:00');
    expect(shown(life)).toBe('');
  });

  it('names the apology that went out with the notice of the delay', () => {
    expect(shown(late())).toBe(
      '약속을 지키지 못해 한 조치 사과: 2026년 11월 25일(수) 오전 10시 12분에 드렸습니다.',
    );
  });

  it('says that something is under way while an apology is owed, by whom and until when, and no longer', () => {
    const life = late();
    life.does((p, t) => raiseObjection(p, {}, context(t, { at: kst('2026-11-25 10:40') })));
    life.does((p, t) => explainByRule(p, {}, context(t, { at: kst('2026-11-25 11:10') })));
    life.does((p, t) =>
      explanationReached(p, { how: 'page' }, context(t, { at: kst('2026-11-25 11:12') })),
    );
    expect(shown(life)).toBe(
      '조치 중 사과: 2026년 11월 25일(수) 오전 10시 12분에 드렸습니다. 사과: 부서장이 2026년 11월 25일(수) 오후 1시 12분까지 드립니다.',
    );
    life.does((p, t) =>
      apologise(p, { words: 'w-1' }, context(t, { by: 'care-head', at: kst('2026-11-25 11:30') })),
    );
    expect(shown(life)).toContain('약속을 지키지 못해 한 조치');
    expect(shown(life)).toContain('사과: 2026년 11월 25일(수) 오전 11시 30분에 드렸습니다.');
  });
});

describe('several matters of one petition, on their page', () => {
  it('each say what they are about, so that two apologies are not one', () => {
    const life = new VisitLife();
    life.claims('2026-11-24 10:30');
    life.turnTo('2026-11-25 10:31');
    expect(shown(life)).toMatch(/늦어진 일에 대한 사과: .*오전 10시 12분에 드렸습니다\./);
    expect(shown(life)).toMatch(/두 번 오신 일에 대한 사과: 부서장이 /);
    expect(shown(life)).toMatch(/두 번 오신 일에 대한 10,000원 상당의 보상: 부서장이 /);
  });
});

describe('what is late, on their page', () => {
  function fault(): VisitLife {
    const life = new VisitLife();
    life.claims('2026-11-24 10:30');
    life.rules('2026-11-24 11:00');
    return life;
  }
  it('is promised until its last millisecond, and said to be late from the next on', () => {
    const life = fault();
    const end = kst('2026-12-01 18:00');
    const due = '보상: 부서장이 2026년 12월 1일(화) 오후 6시까지 드립니다.';
    expect(shown(life, end)).toContain(due);
    expect(shown(life, end + 1)).not.toContain(due);
    expect(shown(life, end + 1)).toContain('오후 6시까지 드려야 했으나 아직 드리지 못했습니다.');
  });

  it('also of the word that the director owes', () => {
    const life = fault();
    life.delays('2026-11-24 12:00');
    const end = kst('2026-12-01 18:00');
    expect(shown(life, end)).toContain('오후 6시까지 알려 드립니다.');
    expect(shown(life, end + 1)).toContain('알려 드려야 했으나 아직 알려 드리지 못했습니다.');
    // The money has come: it is on its way, and no lack of it is told any more.
    expect(life.issues('2026-11-25 10:00')).toBeUndefined();
    expect(shown(life, end)).not.toContain('예산');
    expect(shown(life, end)).toContain('보상: 부서장이 2026년 12월 1일(화) 오후 6시까지 드립니다.');
  });
});

describe('what the director has told of, on their page', () => {
  it('is as they were told, and no date of before is said to be late', () => {
    const life = new VisitLife();
    life.claims('2026-11-24 10:30');
    life.rules('2026-11-24 11:00');
    life.apologises('2026-11-24 11:10');
    life.delays('2026-11-24 12:00');
    const by = { by: 'director', at: kst('2026-11-25 10:00') };
    life.does((p, t) => giveDelayWord(p, { visit: 'visit-1', word: 'w' }, context(t, by)));
    for (const at of ['2026-11-25 10:01', '2026-12-20 10:00']) {
      expect(shown(life, kst(at))).toContain('보상: 이사장이 알려 드린 때에 드립니다.');
      expect(shown(life, kst(at))).not.toMatch(/12월 1일|예산/);
    }
    life.issues('2026-12-21 10:00');
    expect(shown(life, kst('2026-12-21 10:01'))).not.toContain('드려야 했으나');
    life.gives('2026-12-22 10:00');
    expect(shown(life, kst('2026-12-22 10:01'))).toContain('보상: 2026년 12월 22일(화)');
  });

  it('is no more where what they did not take is asked for again: that has a date of its own', () => {
    const life = new VisitLife();
    life.claims('2026-11-24 10:30');
    life.rules('2026-11-24 11:00');
    life.delays('2026-11-24 12:00');
    const director = { by: 'director', at: kst('2026-11-25 10:00') };
    life.does((p, t) => giveDelayWord(p, { visit: 'visit-1', word: 'w' }, context(t, director)));
    life.issues('2026-11-26 10:00');
    const by = { by: 'care-1', at: kst('2026-11-27 10:00') };
    const declined = { visit: 'visit-1', because: 'declined' } as const;
    life.does((p, t) => returnCompensation(p, declined, context(t, by)));
    expect(shown(life, kst('2026-11-27 10:01'))).toContain('보상: 원하시면 언제든 드립니다.');
    life.issues('2027-01-05 10:00');
    expect(shown(life, kst('2027-01-05 10:01'))).toContain('2027년 1월 12일(화) 오후 6시까지');
  });
});

describe('after the years in which it can be claimed, on their page', () => {
  it('nothing is promised that would be refused', () => {
    const life = new VisitLife();
    life.claims('2026-11-24 10:30');
    life.rules('2026-11-24 11:00');
    life.apologises('2026-11-24 11:10');
    const end = kst('2031-11-25 00:00');
    expect(shown(life, end - 1)).toContain('조치 중');
    expect(shown(life, end)).not.toMatch(/조치 중|아직 드리지|드립니다/);
    expect(shown(life, end)).toContain(
      '보상: 받으실 수 있는 기간이 2031년 11월 24일(월)에 끝났습니다.',
    );
  });
});

describe('the mail of an answer apologises', () => {
  const answered = (life: Life, at: string) =>
    life.does((p, t) =>
      answer(p, { answer: 'a', hash: 'h' }, context(t, { by: 'care-1', at: kst(at) })),
    );

  it('where a promise was broken before it', () => {
    const life = late();
    answered(life, '2026-11-25 11:00');
    expect(cameLate(life.petition)).toBe(true);
  });

  it('and not where it is in time, at the due instant itself', () => {
    const life = new Life('2026-11-24 10:12');
    answered(life, '2026-11-25 10:12');
    expect(cameLate(life.petition)).toBe(false);
  });
});
