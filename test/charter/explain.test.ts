import { describe, expect, it } from 'vitest';
import { explain, explanation } from '../../shared/charter/explain.ts';
import { standardCharter } from '../support/charters.ts';
import { calendarWith, kst, official } from './support.ts';

const derive = (
  ...[rule, received, kind]: [Parameters<typeof explain>[0], string, Parameters<typeof explain>[4]?]
) => explain(rule, kst(received), standardCharter, official, kind);

describe('the derivation', () => {
  it('names each day of 설 that moved the due instant', () => {
    const { skipped } = derive('within-24h', 'Fri 2026-02-13 16:30');
    expect(skipped.map(({ why, name }) => name ?? why)).toEqual([
      'weekend',
      'weekend',
      '설날 전날',
      '설날',
      '설날 다음 날',
    ]);
  });

  it.each([
    ['within-24h', 'Tue 2026-11-24 10:12', 0], // nothing came between
    ['within-24h', 'Sun 2026-11-22 23:05', 0], // its 24 hours ran through the night
    ['within-24h', 'Sun 2026-11-22 10:00', 1],
    ['within-7d', 'Fri 2026-11-20 17:40', 0], // a weekend inside the seven days is counted
    ['within-7d', 'Sun 2026-11-22 23:05', 1], // the 29th is a Sunday
    ['next-workday-close', 'Fri 2026-11-20 20:00', 2],
    ['given', 'Sun 2026-11-22 10:00', 0],
  ] as const)('%s from %s skips %i days', (rule, received, days) => {
    expect(derive(rule, received).skipped).toHaveLength(days);
  });

  it('leaves the organisation’s own closed day out of the law’s', () => {
    const calendar = calendarWith({
      version: 'v2',
      days: [
        {
          day: '2026-11-25',
          kind: 'organization',
          name: '창립기념일',
          source: '공고',
          decidedAt: '2026-01-02',
          publishedAt: '2026-01-02',
        },
      ],
    });
    const at = kst('Tue 2026-11-24 10:12');
    expect(explain('within-24h', at, standardCharter, calendar).skipped).toHaveLength(1);
    expect(explain('legal', at, standardCharter, calendar, 'question').skipped).toHaveLength(2);
  });
});

describe('the explanation', () => {
  it('in Korean', () => {
    expect(explanation(derive('within-24h', 'Thu 2026-12-24 09:00'), 'ko')).toEqual([
      '시작: 2026년 12월 24일(목) 오전 9시.',
      '기준: 접수한 때부터 24시간 안이며, 쉬는 날이 걸리면 그다음 근무일의 업무가 끝날 때까지입니다.',
      '건너뛴 날: 12월 25일(금) 기독탄신일, 12월 26일(토) 휴무일, 12월 27일(일) 휴무일.',
      '기한: 12월 28일(월) 오후 6시까지.',
    ]);
  });

  it('tells staff also the article of the law, the last staffed minute and the calendar', () => {
    const derivation = derive('legal', 'Thu 2026-12-24 09:00', 'question');
    const told = explanation(derivation, 'ko');
    expect(told.join(' ')).not.toMatch(/제\d+조|근무 시각|달력/u);
    expect(explanation(derivation, 'ko', 'staff')).toEqual([
      ...told,
      '근거: 민원처리법 제19조.',
      '기한 전 마지막 근무 시각: 2027년 1월 5일(화) 오후 6시.',
      '근무일 달력: kr-2027-12-31/none.',
    ]);
  });

  it('in English, the end of a day as that day, and provisional where it is', () => {
    const sentences = explanation(derive('within-7d', 'Mon 2027-12-27 20:00'), 'en');
    expect(sentences).toContain('Due: by Mon 3 January.');
    expect(sentences.join(' ')).toContain('provisional');
  });

  it('names holidays in English', () => {
    const sentences = explanation(derive('within-24h', 'Sat 2027-05-01 12:00'), 'en');
    expect(sentences[2]).toBe(
      'Days skipped: Sat 1 May (Labour Day), Sun 2 May (no office hours), Mon 3 May (substitute holiday for Labour Day).',
    );
  });

  it.each([
    ['legal', 'question', '접수한 날을 첫날로'],
    ['legal', 'other', '근무시간으로 3시간'],
    ['next-workday-close', undefined, '다음 근무일'],
    ['given', undefined, '정하여 알려 드린'],
  ] as const)('says the rule %s %s', (rule, kind, words) => {
    expect(explanation(derive(rule, 'Tue 2026-11-24 10:12', kind), 'ko')[1]).toContain(words);
    expect(explanation(derive(rule, 'Tue 2026-11-24 10:12', kind), 'en')[1]).toMatch(/^Rule: /);
  });
});
