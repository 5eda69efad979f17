import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { faxesFromMail, faxMailSenders, isFaxMail } from '../../shared/fax/from-mail.ts';
import { kst } from '../petition/world.ts';

const tiff = readFileSync(new URL('../fixtures/fax/g4-fine.tif', import.meta.url));
const pdf = readFileSync(new URL('../fixtures/fax/g4-fine.pdf', import.meta.url));
const cameAt = kst('2026-11-24 10:15');
const mail = (
  subject: string,
  text: string,
  attachments = [{ name: '팩스.tif', content: tiff }],
) => ({
  subject,
  text,
  cameAt,
  messageId: '<1@webfax.example.com>',
  attachments,
});

/** The only fax of a mail, or why there is none. */
const readOne = (one: Parameters<typeof faxesFromMail>[0]) => {
  const read = faxesFromMail(one);
  if ('no' in read) return read;
  expect(read.faxes).toHaveLength(1);
  return read.faxes[0] ?? {};
};

/** Three invented vendors, and the shortest that there can be. */
const LAYOUTS: readonly (readonly [string, string, string])[] = [
  [
    'one line',
    '[웹팩스] 팩스가 수신되었습니다',
    '발신번호: 033-000-0000 수신번호: 033-000-1000 수신시각: 2026-11-24 10:12 페이지: 3',
  ],
  [
    'a table',
    '[가상팩스] 새 팩스 도착 알림',
    '보낸 번호 | 033-000-0000\n받는 번호 | 033-000-1000\n수신일시 | 2026년 11월 24일(화) 10시 12분\n총 매수 | 3장\n',
  ],
  [
    'labels above their values',
    'FAX 수신 안내 (033-000-0000)',
    '발신 팩스번호\n033-000-0000\n\n착신번호\n033-000-1000\n\n수신 완료 시간\n2026.11.24 오전 10:12\n\n페이지수\n3\n',
  ],
  [
    'English',
    'Fax received from 033-000-0000',
    'Caller ID: 033-000-0000\nFax No.: 033-000-1000\nReceived at: 2026-11-24 10:12\nPages: 3\n',
  ],
];

describe('a fax that a vendor mails', () => {
  it.each(LAYOUTS)('%s', (_, subject, text) =>
    expect(readOne(mail(subject, text))).toEqual({
      gateway: 'mail',
      faxId: expect.stringMatching(/^[0-9a-f]{64}$/),
      from: '033-000-0000',
      to: '033-000-1000',
      receivedAt: kst('2026-11-24 10:12'),
      pages: 3,
      media: { bytes: tiff, name: '팩스.tif' },
    }),
  );

  it('mailed twice it is one reception; another one is another', () => {
    const [, subject, text] = LAYOUTS[0] ?? ['', '', ''];
    const idOf = (one: ReturnType<typeof mail>) => {
      const read = readOne(one);
      return 'faxId' in read && read.faxId;
    };
    const first = idOf(mail(subject, text));
    expect(idOf({ ...mail(subject, text), messageId: '<2@x>', cameAt: cameAt + 1 })).toBe(first);
    expect(idOf(mail(subject, text.replace('10:12', '10:13')))).not.toBe(first);
  });

  it.each([
    ['nothing about the time', '팩스가 왔습니다.'],
    ['a time after the mail', '수신시각: 2026-11-24 10:30'],
    ['a time long ago', '수신시각: 2025-11-24 10:12'],
    ['a time that is none', '수신시각: 2026-02-31 10:12'],
  ])('with %s it is received when the mail came', (_, text) =>
    expect(readOne(mail('[웹팩스] 수신', text))).toMatchObject({ receivedAt: cameAt }),
  );

  it('a hidden caller id is nobody, and two of three pages are a part', () => {
    const read = readOne(mail('[웹팩스] 수신', '발신번호: 없음\n페이지: 2/3'));
    expect(read).toMatchObject({ pages: 3, pagesReceived: 2 });
    expect(read).not.toHaveProperty('from');
  });

  it('without a time of its own it is received when it was sent, where that can be', () => {
    const sent = (sentAt: number) => readOne({ ...mail('[웹팩스] 수신', ''), sentAt });
    expect(sent(cameAt - 60_000)).toMatchObject({ receivedAt: cameAt - 60_000 });
    for (const wrong of [cameAt + 1, cameAt - 86_400_001])
      expect(sent(wrong)).toMatchObject({ receivedAt: cameAt });
  });

  it('several at once are as many faxes, each as many pages as it has', () => {
    const both = [
      { name: '1.pdf', content: pdf },
      { name: '2.pdf', content: Buffer.concat([pdf, Buffer.from('2')]) },
    ];
    const read = faxesFromMail(mail('[웹팩스] 수신', '페이지: 6', both));
    const faxes = 'faxes' in read ? read.faxes : [];
    expect(new Set(faxes.map(({ faxId }) => faxId)).size).toBe(2);
    expect(faxes.map(({ pages, media }) => [media.name, pages])).toEqual([
      ['1.pdf', undefined],
      ['2.pdf', undefined],
    ]);
  });

  it('as TIFF and as PDF it is one fax: the one that the machine received', () => {
    const both = [
      { name: 'a.pdf', content: pdf },
      { name: 'a.tif', content: tiff },
    ];
    expect(readOne(mail('[웹팩스] 수신', '', both))).toMatchObject({
      media: { name: 'a.tif' },
    });
  });

  it.each([
    [
      'no-pictures',
      '[웹팩스] 요금 안내',
      '',
      [{ name: 'fax.tif', content: Buffer.from('no TIFF') }],
    ],
    ['sent', '[웹팩스] 발송 결과 안내', '발송 완료', [{ name: 'fax.tif', content: tiff }]],
  ])('what is %s is a mail like any other', (no, subject, text, attachments) =>
    expect(readOne(mail(subject, text, attachments))).toEqual({ no }),
  );
});

describe('its sender', () => {
  const senders = faxMailSenders('noreply@webfax.example.com, @fax.example.org, rubbish');
  it.each([
    ['noreply@webfax.example.com', true],
    ['NoReply@WebFax.example.com', true],
    ['anyone@fax.example.org', true],
    ['other@webfax.example.com', false],
    ['noreply@webfax.example.com.attacker.example.org', false],
    ['anyone@notfax.example.org', false],
    ['rubbish', false],
    ['', false],
  ])('%s: %s', (from, fine) => expect(isFaxMail(from, senders)).toBe(fine));
});
