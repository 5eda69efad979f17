import { describe, expect, it } from 'vitest';
import { redressSection } from '../../functions/citizen/pages/redress.ts';
import type { StatusView } from '../../functions/citizen/status-view.ts';
import { answer } from '../../shared/petition/decide/acts.ts';
import { apologise } from '../../shared/petition/decide/apologise.ts';
import { explainByRule } from '../../shared/petition/decide/explain.ts';
import { explanationReached } from '../../shared/petition/decide/explanation-delivered.ts';
import { raiseObjection } from '../../shared/petition/decide/objection.ts';
import { cameLate } from '../../shared/petition/redress.ts';
import { context } from '../petition/context.ts';
import { VisitLife } from '../petition/visit-world.ts';
import { kst, Life } from '../petition/world.ts';

const shown = ({ petition }: Life, now = petition.receivedAt): string =>
  `${redressSection({ petition, now } as StatusView)}`
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
