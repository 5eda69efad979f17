import { describe, expect, it } from 'vitest';
import { ARRIVALS, type ArrivalFacts, arrivalNotice } from './mails.ts';

const link = 'https://minwon.example.org/desk/arrivals?t=x';
const number = '2026-000123-4';
const common = (language: 'ko' | 'en') => ({
  corporation: { ko: '한빛산업복지공단', en: 'Hanbit', phone: '052-000-1000' },
  language,
  recipient: '김하늘',
  link,
});

describe.each(['ko', 'en'] as const)('mails about mails that came, in %s', (language) => {
  it('say how many wait and why, a reason a line', () => {
    const reasons = ['spam', 'unproven', 'spam'];
    const mail = arrivalNotice({ ...common(language), kind: 'quarantined', reasons });
    expect(mail.subject).toContain('3');
    expect(mail.text).toContain(`${ARRIVALS[language].quarantined.because.spam}: 2`);
    expect(mail.text).toContain(`${ARRIVALS[language].quarantined.because.unproven}: 1`);
    expect(mail.text).toContain(link);
  });

  it('say that nothing was sent, and where it is', () => {
    const facts: readonly ArrivalFacts[] = [
      { ...common(language), kind: 'reply-kept', number },
      ...Object.keys(ARRIVALS[language].refused.because).map((because) => ({
        ...common(language),
        kind: 'reply-refused' as const,
        number,
        because,
      })),
    ];
    for (const one of facts) {
      const { subject, text, html } = arrivalNotice(one);
      expect(subject).toContain(number);
      expect(text).toContain(link);
      expect(html).toContain(number);
      if (one.kind === 'reply-refused')
        expect(text.replaceAll(/\s+/g, ' ')).toContain(
          ARRIVALS[language].refused.because[one.because],
        );
    }
  });
});
