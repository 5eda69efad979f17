import { describe, expect, it } from 'vitest';
import { petitionerNotice } from '../../shared/notices/petitioner.ts';
import { PETITIONER_NOTICES } from '../../shared/notices/petitioner-notices.ts';
import { STAFF_NOTICES } from '../../shared/notices/staff-notices.ts';
import { entry, petitionerExamples } from './examples.ts';
import { type SpeechFacts, speechNotice } from './mails.ts';

const corporation = { ko: '한빛산업복지공단', en: 'Hanbit', phone: '052-000-1000' };
const facts = (change: Partial<SpeechFacts> = {}): SpeechFacts => ({
  corporation,
  language: 'ko',
  kind: 'message',
  recipient: '김하늘',
  entries: [entry()],
  ...change,
});
const keys = (words: object): unknown =>
  Object.fromEntries(
    Object.entries(words).map(([key, value]) => [
      key,
      typeof value === 'object' ? keys(value) : typeof value,
    ]),
  );

describe('a mail about what the petitioner said', () => {
  it('has dictionaries of one shape', () => {
    for (const { words } of Object.values({ ...PETITIONER_NOTICES, ...STAFF_NOTICES }))
      expect(keys(words.en)).toEqual(keys(words.ko));
  });

  it.each(['message', 'reopened', 'withdrawn'] as const)(
    '%s says number, topic and link in both parts and languages',
    (kind) => {
      for (const language of ['ko', 'en'] as const) {
        const { subject, text, html } = speechNotice(facts({ kind, language }));
        for (const part of [text, html]) {
          expect(part).toContain('2026-000123-4');
          expect(part).toContain(entry().topic[language]);
          expect(part).toContain(entry().link);
        }
        expect(subject).toContain('2026-000123-4');
        expect(subject).not.toMatch(/김하늘|휴업급여|benefit/);
        expect(`${text}${html}${subject}`).not.toMatch(/undefined|NaN|\[object/);
      }
    },
  );

  it('names no date where nothing is awaited', () => {
    const { text } = speechNotice(facts({ entries: [entry({ settled: true })] }));
    expect(text).toContain('답변한 민원에 새 글이 왔습니다');
    expect(text).not.toContain('답변 기한');
  });

  it('asks the head for what the assignee has not solved', () => {
    const reopened = { kind: 'reopened', entries: [entry({ recipientIs: 'head' })] } as const;
    const { subject, text } = speechNotice(facts(reopened));
    expect(subject).toBe('[이행] 해결되지 않음 2026-000123-4 · 11월 24일(화) 오후 2시 20분까지');
    expect(text).toContain('김하늘 대리의 답변으로 해결되지 않았다는');
  });

  it('has one line for several messages about one petition', () => {
    const other = entry({ number: '2026-000131-7' });
    const { subject, text } = speechNotice(facts({ entries: [entry(), other, entry()] }));
    expect(subject).toBe('[이행] 새 글 2건');
    expect(text.match(/2026-000123-4 ·/g)).toHaveLength(1);
    expect(() => speechNotice(facts({ entries: [] }))).toThrow(RangeError);
  });
});

describe('a mail to who has waited thirty days', () => {
  it('invents no date when every promised one has passed', () => {
    const waited = petitionerExamples('ko').progress;
    const { subject, text } = waited ? petitionerNotice(waited) : { subject: '', text: '' };
    expect(subject).toBe('[한빛산업복지공단] 진행 상황 2026-000123-4 · 접수 후 30일');
    expect(text).toContain('약속드린 날짜가 모두 지났습니다');
    expect(text).toContain('처리 예정일: 정하지 못했습니다');
    expect(text).toContain('1월 26일(화)에 다시 알려 드립니다');
  });

  it('names the date that still stands', () => {
    const dated = petitionerExamples('en')['progress-dated'];
    const text = dated ? petitionerNotice(dated).text : '';
    expect(text).toContain('We will answer by Wed 27 January, 6 pm.');
  });
});
