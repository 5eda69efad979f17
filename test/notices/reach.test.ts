import { describe, expect, it } from 'vitest';
import { petitionerSentences, petitionerText } from '../../shared/notices/short.ts';
import { at, petitionerExamples } from './examples.ts';
import type { ReachKind } from './mails.ts';
import { type ReachFacts, reachNotice } from './mails.ts';

const LANGUAGES = ['ko', 'en'] as const;
const cases = LANGUAGES.flatMap((language) =>
  Object.entries(petitionerExamples(language)).map(([name, facts]) => ({ language, name, facts })),
);

describe('a text', () => {
  it.each(cases)('$language $name says who, what, where to look and whom to call', ({ facts }) => {
    const text = petitionerText(facts);
    expect(text.startsWith(`[${facts.corporation[facts.language]}] `)).toBe(true);
    for (const part of [facts.number, facts.statusUrl]) expect(text).toContain(part);
    expect(text).toMatch(/052-000-12(34|00)$/);
    expect(text).not.toMatch(/undefined|\[object/);
    expect(text.includes('K7MPQ2XWR9TD')).toBe(facts.kind === 'receipt');
    if (facts.kind === 'answer') expect(text).not.toContain(facts.answer);
    if (facts.kind === 'date-change') expect(text).not.toContain(facts.sentence);
    expect(Buffer.byteLength(text)).toBeLessThan(1000); // a long text takes 2,000 bytes
  });

  it('reads as a person would write it', () => {
    const { receipt, delay } = petitionerExamples('ko');
    expect([receipt, delay].map((facts) => facts && petitionerSentences(facts).join(' '))).toEqual([
      '접수번호 2026-000123-4 민원이 접수되었습니다. 11월 30일(월) 오후 6시까지 답변드리겠습니다.',
      expect.stringContaining('까지 답변드리기로 한 약속을 지키지 못했습니다.'),
    ]);
  });
});

describe('a mail about somebody whom nothing reaches', () => {
  const facts = (kind: ReachKind, language: 'ko' | 'en'): ReachFacts => ({
    kind,
    language,
    corporation: { ko: '한빛산업복지공단', en: 'Hanbit', phone: '052-000-1000' },
    recipient: '김하늘',
    number: '2026-000123-4',
    link: 'https://minwon.example.org/desk/petitions/2026-000123-4/calls?t=x',
    beside: [],
    tell: ['접수되었습니다.'],
    ...(kind === 'call' && { dueAt: at('2026-11-24T13:12:00+09:00') }),
    person: '박서준',
    paper: { what: language === 'ko' ? '답변서' : 'An answer', way: 'letter' },
    unposted: {
      since: at('2026-11-24T10:12:00+09:00'),
      promised: at('2026-11-25T10:12:00+09:00'),
      broken: false,
    },
  });
  const kinds: ReachKind[] = ['call', 'call-unanswered', 'unreachable', 'wrong-address'];
  kinds.push('letter', 'unposted');

  it.each(LANGUAGES.flatMap((language) => kinds.map((kind) => ({ language, kind }))))(
    '$language $kind asks for one thing, with one link',
    ({ language, kind }) => {
      const { subject, text, html } = reachNotice(facts(kind, language));
      expect(subject).toContain('2026-000123-4');
      expect(text.match(/https:/g)).toHaveLength(1);
      for (const part of [text, html]) {
        expect(part).toContain('2026-000123-4');
        expect(part).not.toMatch(/undefined|\[object/);
      }
      expect(text.includes('접수되었습니다.')).toBe(kind === 'call');
    },
  );

  it('to the mail room names what else waits there', () => {
    const beside = ['2026-000124-2', '2026-000131-9'];
    const { text } = reachNotice({ ...facts('letter', 'ko'), beside });
    expect(text).toContain('2026-000124-2, 2026-000131-9');
    expect(reachNotice(facts('letter', 'ko')).text).not.toContain('함께 기다리는 것');
  });

  it('says when the call is due in its subject', () => {
    expect(reachNotice(facts('call', 'ko')).subject).toBe(
      '[이행] 전화로 알려 주세요 2026-000123-4 · 11월 24일(화) 오후 1시 12분',
    );
  });
});
