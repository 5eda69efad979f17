import { expect, it } from 'vitest';
import { countsIn } from '../../shared/notices/differences.ts';
import { differencesNotice } from './mails.ts';

const facts = (language: 'ko' | 'en', recipientIs: 'dutyOfficer' | 'audit') => ({
  language,
  recipientIs,
  corporation: { ko: '한빛산업복지공단', en: 'Hanbit', phone: '052-000-1000' },
  recipient: '김하늘',
  counts: countsIn('fax.not-arrived.2 post.unhandled.1'),
  link: 'https://petitions.example.org/desk/arrivals?t=x',
});

it.each([
  [
    'ko',
    'dutyOfficer',
    '[이행] 확인이 필요한 도착물 3건',
    '팩스 · 보냈다고 하나 우리에게 오지 않음',
  ],
  ['ko', 'audit', '[이행] 확인이 필요한 도착물 3건', '근무일 하루가 지나도록'],
  ['en', 'dutyOfficer', '[Ihaeng] 3 arrivals to look into', 'Fax · said to be delivered'],
  ['en', 'audit', '[Ihaeng] 3 arrivals to look into', 'whole working day'],
] as const)(
  '%s to %s counts by channel and kind, with one link',
  (language, recipientIs, subject, said) => {
    const mail = differencesNotice(facts(language, recipientIs));
    expect(mail.subject).toBe(subject);
    for (const part of [mail.text, mail.html]) expect(part).toContain(said);
    expect(mail.text.match(/https:/g)).toHaveLength(1);
    expect(mail.text).not.toMatch(/undefined|\[object/);
  },
);

it('reads only words of its own', () => {
  expect(countsIn('')).toEqual([]);
  expect(countsIn('web.unhandled.1 post.constructor.1 post.unhandled.x post.unhandled')).toEqual(
    [],
  );
  expect(countsIn('email.quarantined.12')).toEqual([
    { channel: 'email', kind: 'quarantined', count: 12 },
  ]);
});
