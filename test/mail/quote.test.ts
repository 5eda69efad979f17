import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareSubject, isForwarded, strippedReply } from '../../shared/mail/quote.ts';

const solid = (text: string): string => text.replace(/\s/g, '');

/** Lines as mails are made of them, and some that are none. */
const line = fc.oneof(
  fc.constantFrom(
    '',
    '확인 부탁드립니다.',
    '> 인용한 줄',
    '-----원본 메시지-----',
    '-----Original Message-----',
    '보낸 사람: 홍가상 <a@example.com>',
    '받는 사람: b@example.com',
    '제목: 접수',
    '2026년 11월 24일 (화) 오전 10:12, 홍가상 <a@example.com>님이 작성:',
    '나의 iPhone에서 보냄',
    '________________________________',
    '작성:',
    'On Tue, Nov 24, 2026 at 10:12 AM X <x@example.com> wrote:',
  ),
  fc.string({ maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);

describe('a reply and what it quotes', () => {
  it('never throws and loses nothing but white space', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const text = lines.join('\n');
        const { said, quoted } = strippedReply(text);
        expect(solid(said + quoted)).toBe(solid(text));
        if (solid(text) !== '') expect(said).not.toBe('');
      }),
    );
  });

  // An expression that went back and forth would never end here: the suite's own limit is the measure.
  it('takes whatever a stranger makes of it in one go', () => {
    const bombs = [
      '0000 from <'.repeat(40_000),
      'On '.repeat(100_000),
      'Op \nschreef\n'.repeat(30_000),
      '보낸 사람: x\n'.repeat(50_000),
      `${'-'.repeat(300_000)}원본`,
      '>'.repeat(400_000),
      '2026년 1월 1일 '.repeat(30_000),
      ' \n'.repeat(200_000),
    ];
    for (const bomb of bombs) {
      const { said, quoted } = strippedReply(bomb);
      expect(solid(said + quoted) === solid(bomb)).toBe(true);
    }
  });

  it.each([
    ['words in the text that look like a head', '보낸 사람: 저희 어머니입니다.\n받아 주십시오.'],
    ['a date in the text', '2026년 11월 24일 병원에서 서류를 작성했습니다.\n보내 드립니다.'],
    ['a rule in the text', '첫째\n-----\n둘째'],
    ['a greeting with a colon', '담당자님께:\n안녕하십니까.'],
  ])('keeps %s', (_, text) => {
    expect(strippedReply(text)).toEqual({ said: text, quoted: '' });
  });

  it('knows a forwarded mail by its subject or its head', () => {
    expect(isForwarded('Fwd: 안내', '')).toBe(true);
    expect(isForwarded('전달: 안내', '')).toBe(true);
    expect(isForwarded('FW: 안내', '')).toBe(true);
    expect(isForwarded('안내', '---------- 전달된 메일 ----------\n본문')).toBe(true);
    expect(isForwarded('전달 사항이 있습니다', '본문')).toBe(false);
  });

  it.each([
    ['Re: RE: 회신: [한빛] 접수', '[한빛] 접수'],
    ['Fwd: FW: 전달: 안내', '안내'],
    ['Re[2]: 문의', '문의'],
    ['Rental question', 'Rental question'],
    ['Re:', ''],
  ])('takes prefixes off %s', (subject, bare) => {
    expect(bareSubject(subject)).toBe(bare);
  });
});
