import { describe, expect, it } from 'vitest';
import { linkTo } from '../../functions/notify/links.ts';
import { learntIn, learntText } from '../../shared/notices/learnt.ts';
import { keyring } from '../../shared/privacy/keys.ts';
import { kst } from '../petition/world.ts';
import { learningNotice } from './mails.ts';

const count = { broke: 3, exempt: 1, owed: 2, done: 1, overdue: 1, again: 2 };
const facts = (language: 'ko' | 'en', isHeads: boolean) => ({
  language,
  corporation: { ko: '한빛산업복지공단', en: 'Hanbit', phone: '052-000-1000' },
  recipient: '김하늘',
  month: '2026-11',
  ...(isHeads && { department: { ko: '요양급여부', en: 'Care Benefits' } }),
  counts: [{ ...count, of: 'care', name: '어떤 이름' }],
  againDays: 180,
  link: 'https://petitions.example.org/desk/learning?t=x',
});

describe('the mail of a month', () => {
  it.each([
    ['ko', true, '[이행] 2026년 11월에 지키지 못한 약속 3건', '내 목록에서'],
    ['ko', false, '[이행] 2026년 11월에 지키지 못한 약속 3건', '부서장과 확인'],
    ['en', true, '[Ihaeng] 3 promises not kept in November 2026', 'your worklist'],
    ['en', false, '[Ihaeng] 3 promises not kept in November 2026', 'the head of that department'],
  ] as const)('%s, a head’s: %s', (language, isHeads, subject, said) => {
    const mail = learningNotice(facts(language, isHeads));
    expect(mail.subject).toBe(subject);
    for (const part of [mail.text, mail.html]) {
      expect(part).toContain(said);
      expect(part).toContain('어떤 이름');
      expect(part).toContain('180');
    }
    expect(mail.text.match(/https:/g)).toHaveLength(1);
    expect(mail.text).not.toMatch(/undefined|\[object/);
  });

  it('asks nothing where nothing is overdue and nothing came again', () => {
    const quiet = { ...count, of: 'care', name: '어떤 이름', overdue: 0, again: 0 };
    const { text } = learningNotice({ ...facts('ko', true), counts: [quiet] });
    expect(text).not.toContain('내 목록에서');
    expect(text).not.toContain('180일');
  });

  it('is kept as counts and ids, and read back; what is no such word says nothing', () => {
    const month = {
      month: '2026-11',
      department: 'care',
      counts: [{ of: 'answer-24h', ...count }],
    };
    expect(learntIn(learntText(month))).toEqual(month);
    const house = { month: '2026-11', department: undefined, counts: [{ of: 'care', ...count }] };
    expect(learntIn(learntText(house))).toEqual(house);
    expect(learntIn('2026-11 care x.1.2 .1.1.1.1.1.1 y.1.1.1.1.1.x').counts).toEqual([]);
    expect(learntIn('').counts).toEqual([]);
  });

  it('leads to the very month of the department', () => {
    const keys = keyring('{"current":"a root that is long enough for tests"}');
    const to = { keys, now: kst('2026-12-01 09:00'), linkBase: 'https://petitions.example.org' };
    const place = { opens: 'learning', month: '2026-11', department: 'care' } as const;
    expect(linkTo(place, 'care-head', to)).toMatch(
      /^https:\/\/petitions\.example\.org\/desk\/learning\?department=care&month=2026-11&t=/,
    );
  });
});
