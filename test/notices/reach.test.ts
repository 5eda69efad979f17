import { describe, expect, it } from 'vitest';
import { PETITIONER_NOTICES } from '../../shared/notices/petitioner-notices.ts';
import { petitionerSentences, petitionerText } from '../../shared/notices/short.ts';
import { at, petitionerExamples } from './examples.ts';
import type { ReachKind } from './mails.ts';
import { type ReachFacts, reachNotice } from './mails.ts';
import { allPetitionerExamples } from './paused-examples.ts';

const LANGUAGES = ['ko', 'en'] as const;
const cases = LANGUAGES.flatMap((language) =>
  Object.entries(allPetitionerExamples(language)).map(([name, facts]) => ({
    language,
    name,
    facts,
  })),
);

/** What a person has written, in whatever field of the facts. */
const writtenIn = (facts: object): readonly string[] =>
  Object.entries(facts).flatMap(([field, value]) =>
    ['answer', 'sentence', 'words', 'quote', 'text', 'title'].includes(field) &&
    typeof value === 'string' &&
    value !== ''
      ? [value]
      : [],
  );

/** Those that bring an access code. */
const CODED: readonly string[] = ['receipt', 'new-code'];

describe('a text', () => {
  it.each(cases)(
    '$language $name says who, what and whom to call, never the matter',
    ({ facts }) => {
      const text = petitionerText(facts, { link: false });
      expect(text.startsWith(`[${facts.corporation[facts.language]}] `)).toBe(true);
      expect(text).toContain(facts.number);
      expect(text).toMatch(/(대표전화|Switchboard): 052-000-1000$/);
      expect(text).not.toMatch(/https?:|www\.|minwon\.example/);
      expect(text).not.toMatch(/undefined|\[object/);
      expect(text.includes('K7MPQ2XWR9TD')).toBe(CODED.includes(facts.kind));
      for (const written of writtenIn(facts)) expect(text).not.toContain(written);
      // A long text takes 2,000 bytes; in EUC-KR, where a letter of Hangul takes two.
      expect(text.replace(/[^ -~\n]/gu, '..').length).toBeLessThan(500);
    },
  );

  it.each(cases)(
    '$language $name has a link where that is set, and never beside a code',
    ({ facts }) => {
      const text = petitionerText(facts, { link: true });
      expect(text.includes(facts.statusUrl)).toBe(!CODED.includes(facts.kind));
      expect(text.includes('K7MPQ2XWR9TD')).toBe(CODED.includes(facts.kind));
    },
  );

  it('there is an example of every kind', () => {
    const kinds = new Set<string>(cases.map(({ facts }) => facts.kind));
    expect([...kinds].toSorted()).toEqual(Object.keys(PETITIONER_NOTICES).toSorted());
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
