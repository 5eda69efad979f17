import { describe, expect, it } from 'vitest';
import { kst } from '../petition/world.ts';
import type { TogetherCase } from './mails.ts';
import { togetherNotice } from './mails.ts';

const CASES = [
  'consultation',
  'answered',
  'declined',
  'withdrawn',
  'approval',
  'approved',
  'returned',
] as const satisfies readonly TogetherCase[];
const LINK = 'https://petitions.example.org/desk/petitions/2026-000001-5?t=token';

const mail = (about: TogetherCase, language: 'ko' | 'en') =>
  togetherNotice({
    corporation: { ko: '한빛산업복지공단', en: 'Hanbit', phone: '033-000-1000' },
    language,
    about,
    recipient: '담당자 1',
    number: '2026-000001-5',
    topic: { ko: '질의', en: 'question' },
    who: '요양급여부 담당자 2',
    phone: '033-000-1022',
    ...((about === 'consultation' || about === 'approval') && { dueAt: kst('2026-11-24 15:21') }),
    link: LINK,
  });

describe.each(['ko', 'en'] as const)('a mail between colleagues in %s', (language) => {
  it.each(CASES)('%s: names number, instant and link; the subject no person', (about) => {
    const { subject, text, html } = mail(about, language);
    expect(subject).toContain('2026-000001-5');
    expect(subject).not.toContain('담당자');
    expect(subject).not.toContain('undefined');
    expect(text).toContain(LINK);
    expect(html).toContain(LINK);
    const isAsked = about === 'consultation' || about === 'approval';
    expect(/오후 3시 21분|3:21 pm/.test(subject)).toBe(isAsked);
  });

  it('each says something of its own', () => {
    const subjects = CASES.map((about) => mail(about, language).subject);
    expect(new Set(subjects).size).toBe(CASES.length);
  });
});

it('a particle fits the name before it', () => {
  expect(mail('declined', 'ko').text).toContain('담당자 2가 회신하지 않고');
});
