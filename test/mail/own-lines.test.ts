import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlText } from '../../shared/mail/html.ts';
import { isMarked, lineMarks } from '../../shared/mail/line-marks.ts';
import { partedReply } from '../../shared/mail/own-lines.ts';
import { petitionerNotice } from '../../shared/notices/petitioner.ts';
import { keyring } from '../../shared/privacy/keys.ts';
import { petitionerExamples } from '../notices/examples.ts';

const keys = keyring(JSON.stringify({ current: 'a root that only this test knows' }));
const MAIL = { subject: '2026-000123-4', reader: 'petitioner' };
const { receipt } = petitionerExamples('ko');
if (!receipt) throw new Error('no example');
const { text, html } = petitionerNotice(receipt);
const marks = lineMarks(keys.current, MAIL, [text, htmlText(html)]);
const isOurs = isMarked(keys, MAIL, [marks]);
const solid = (some: string): string => some.replace(/\s/g, '');

const ANSWER = '진단서를 추가로 보냅니다.\n확인 부탁드립니다.';
const OWN = text.split('\n').filter((line) => line.trim() !== '');
const marked = (lines: readonly string[]) => lines.map((line) => `> ${line}`);
/** As programs break what they quote. */
const broken = (lines: readonly string[], width: number) =>
  lines.flatMap((line) => line.match(new RegExp(`.{1,${width}}`, 'gu')) ?? ['']);
const NAVER = [
  '-----Original Message-----',
  'From: "한빛산업복지공단"<minwon@example.org>',
  'To: <petitioner@example.com>;',
  'Cc:',
  'Sent: 2026-11-24 (화) 10:12:30 (GMT+09:00)',
  'Subject: 접수되었습니다',
];
const OUTLOOK = [
  '________________________________',
  '보낸 사람: 한빛산업복지공단 <minwon@example.org>',
  '보낸 날짜: 2026년 11월 24일 화요일 오전 10:12',
  '받는 사람: petitioner@example.com',
  '제목: 접수되었습니다',
];
const GMAIL = '2026년 11월 24일 (화) 오전 10:12, 한빛산업복지공단 <minwon@example.org>님이 작성:';

describe('what a reply quotes of our mail', () => {
  it.each([
    ['Gmail', [GMAIL, '', ...marked(OWN)]],
    ['Gmail, broken at 76', [GMAIL, '', ...marked(broken(OWN, 38))]],
    [
      'Gmail, its head broken',
      [GMAIL.replace('<', '\n<').replace('님이 ', '님이\n'), '', ...marked(OWN)],
    ],
    [
      'iPhone',
      [
        '나의 iPhone에서 보냄',
        '',
        '2026. 11. 24. 오전 10:12, 한빛산업복지공단 <minwon@example.org> 작성:',
        '',
        ...marked(OWN),
      ],
    ],
    ['Naver', [...NAVER, '', ...OWN]],
    [
      'Daum',
      [
        '--------- 원본 메일 ---------',
        '보낸사람 : 한빛산업복지공단 <minwon@example.org>',
        '받는사람 : <petitioner@example.com>',
        '날짜 : 2026년 11월 24일(화) 10:12:30',
        '제목 : 접수되었습니다',
        '',
        ...OWN,
      ],
    ],
    ['Outlook', [...OUTLOOK, '', ...OWN]],
    ['what we sent as HTML', [GMAIL, htmlText(`<blockquote>${html}</blockquote>`)]],
    ['what we sent as HTML, below a head', [...OUTLOOK, '', htmlText(html)]],
    ['no mark at all', OWN],
    ['twice over', [GMAIL, ...marked([GMAIL, ...marked(OWN)])]],
  ])('%s is parted from what they say', (_, quotation) => {
    const reply = `${ANSWER}\n\n${quotation.join('\n')}`;
    const { said = '', quoted = '' } = partedReply(reply, isOurs) ?? {};
    expect(said).toBe(ANSWER);
    expect(solid(said + quoted)).toBe(solid(reply));
  });

  it('leaves answers between our lines and what stands below them, and keeps the whole in its order', () => {
    const [first = '', second = '', ...rest] = OWN;
    const reply = [
      GMAIL,
      ...marked([first]),
      '첫째 답입니다.',
      ...marked([second]),
      '둘째 답입니다.',
      ...marked(rest),
      '',
      '끝에 덧붙입니다.',
    ].join('\n');
    expect(partedReply(reply, isOurs)).toEqual({
      said: '첫째 답입니다.\n\n둘째 답입니다.\n\n끝에 덧붙입니다.',
      quoted: reply,
    });
  });

  it('leaves what stands above and below, as a program writes that puts the answer last', () => {
    const reply = [...NAVER, '', ...OWN, '', ANSWER].join('\n');
    expect(partedReply(reply, isOurs)?.said).toBe(ANSWER);
  });

  it.each([
    ['demands that they mark', marked(['8월분을 지급해 주십시오.', '담당자를 바꾸어 주십시오.'])],
    [
      'a formal letter’s head',
      [
        '발신인: 홍가상',
        '수신인: 한빛산업복지공단 이사장',
        '참조: 보상부장',
        '제목: 이의',
        '1. 결정해 주십시오.',
      ],
    ],
    ['the mail of somebody else', [...OUTLOOK, '', '다른 사람의 글입니다.']],
    ['a rule and a name', ['----------', '홍가상 드림']],
  ])('leaves %s, beside a quotation of ours and without one', (_, theirs) => {
    const alone = [ANSWER, '', ...theirs].join('\n');
    expect(partedReply(alone, isOurs)).toBeUndefined();
    const beside = [alone, '', GMAIL, ...marked(OWN)].join('\n');
    expect(partedReply(beside, isOurs)?.said).toBe(alone);
  });

  it('leaves one line of ours that they repeat as their own', () => {
    const reply = `다음이 맞습니까?\n${OWN[2]}\n답해 주십시오.`;
    expect(partedReply(reply, isOurs)).toEqual({ said: reply, quoted: '' });
  });

  it('is all said where nothing else is', () => {
    const reply = [GMAIL, ...marked(OWN)].join('\n');
    expect(partedReply(reply, isOurs)).toEqual({ said: reply, quoted: '' });
  });

  it('loses nothing, whatever stands between', () => {
    const line = fc.oneof(
      fc.constantFrom(...OWN, ...marked(OWN), ...NAVER, ...OUTLOOK, GMAIL, '', '>', '-----'),
      fc.string({ maxLength: 40 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const reply = lines.join('\n');
        const { said, quoted } = partedReply(reply, isOurs) ?? { said: reply, quoted: '' };
        const isWhole = solid(quoted) === solid(reply);
        expect(isWhole || solid(said + quoted) === solid(reply)).toBe(true);
        if (solid(reply) !== '') expect(solid(said)).not.toBe('');
      }),
    );
  });
});

describe('the marks of a mail', () => {
  it('are small, and say nothing of it to who has no key', () => {
    expect(marks.length).toBeLessThan(600);
    expect(marks).not.toContain('2026');
    const long = Array.from({ length: 5000 }, (_, n) => `a line of an answer ${n}`).join('\n');
    expect(lineMarks(keys.current, MAIL, [long]).length).toBeLessThan(1100);
  });

  it('are another petition’s for another petition, and another reader’s for another reader', () => {
    const line = solid(OWN[0] ?? '');
    expect(isOurs(line)).toBe(true);
    for (const other of [
      { ...MAIL, subject: '2026-000124-2' },
      { ...MAIL, reader: 'care-1' },
    ])
      expect(isMarked(keys, other, [marks])(line)).toBe(false);
    const later = keyring(
      JSON.stringify({
        current: 'another root, of a later time',
        previous: 'a root that only this test knows',
      }),
    );
    expect(isMarked(later, MAIL, [marks])(line)).toBe(true);
  });
});
