import { expect, it } from 'vitest';
import { isMarked, lineLetters } from '../../shared/mail/line-marks.ts';
import { matchesAccessCode } from '../../shared/privacy/access-code.ts';
import { doorCode } from '../../shared/privacy/door-code.ts';
import { keyring } from '../../shared/privacy/keys.ts';
import { addressOf, placeOf, readLink } from '../../shared/privacy/link.ts';
import { personMark } from '../../shared/privacy/person.ts';
import { isReplyOf, replyIn } from '../../shared/privacy/reply.ts';
import { unsealed } from '../../shared/privacy/seal.ts';
import { readSession, sealOf } from '../../shared/privacy/session.ts';
import { textHash } from '../../shared/privacy/text-hash.ts';
import { readUpload } from '../../shared/privacy/upload.ts';

/**
 * What people hold in their hands and what lies in the table, as the code of 28 November 2026 made it. It opens for ever:
 * where a form must change, the old one is read beside the new one, and nothing here is changed.
 */
const keys = keyring(JSON.stringify({ current: 'a root that only this test knows' }));
const AT = Date.parse('2026-11-28T00:00:00Z');
const NUMBER = '2026-000001-5';
const SESSION =
  '7836d119.WyJjYXJlLTEiLDE3OTU4MjQwMDAwMDAsIm5vbmNlIl0.I4mzy57tsEJlp9aOI6Guix6aUiYTLRimHu_yhjMoewc';

it.each([
  [
    'a petition',
    '7836d119.WyJjYXJlLTEiLCIyMDI2LTAwMDAwMS01IiwicGV0aXRpb24iLDE3OTU4MjQwMDAwMDBd.MDsz8Yaq2tu1w6LQGFix7LtljGRfCx8oh9hOruEb8mc',
    `/desk/petitions/${NUMBER}`,
  ],
  [
    'a consultation',
    '7836d119.WyJjYXJlLTEiLCIyMDI2LTAwMDAwMS01IiwiY29uc3VsdGF0aW9uIiwxNzk1ODI0MDAwMDAwXQ.V4E3uwNtY0gLK64OEp7k4YjR3Pq9NiOGt2y6dfGWh8w',
    `/desk/petitions/${NUMBER}/consultation`,
  ],
  [
    'the worklist',
    '7836d119.WyJjYXJlLTEiLCIiLCJ3b3JrbGlzdCIsMTc5NTgyNDAwMDAwMF0.pkE4l5z2fs4iU-w7l1QW3g93-mtz4VRI6R82bqasTDs',
    '/desk/worklist',
  ],
])('a link in a mail opens %s', (_what, token, address) => {
  const link = readLink(keys, token, AT - 1);
  if ('refused' in link) throw new Error(link.refused);
  expect(link.person).toBe('care-1');
  expect(addressOf(placeOf(link))).toBe(address);
  expect(readLink(keys, token, AT)).toMatchObject({ refused: 'expired' });
});

it('a device stays open, and a form on it can be sent', () => {
  expect(readSession(keys, SESSION, AT)).toEqual({ person: 'care-1', passedAt: AT });
  expect(sealOf(keys, SESSION)).toBe('VgE0jWIjAZGsl5ZJr8fVLZ7Y1zRUlO4iU1bXn2lDNtI');
});

it('a code opens: of a petition, and at the door', () => {
  const opens = (code: string) => matchesAccessCode(keys, '7836d119', NUMBER, 1, code);
  expect([opens('KVVB-1Y6D-NZ9T'), opens('KVVB-1Y6D-NZ9S')]).toEqual([true, false]);
  expect(doorCode(keys.current, 'care-1', 'nonce')).toBe('785957');
});

it('a file that was sent beforehand is named', () => {
  const token =
    '7836d119.WyIwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMCIsIuyCrOycoC5wZGYiLCJwZGYiLDEyMzQsMTc5NTgyNDAwMDAwMF0.tINIijP9BrHmnK7kxKxklGetjHiLN2tuhONqVk6BGjg';
  const file = { id: '0'.repeat(32), name: '사유.pdf', type: 'pdf', bytes: 1234 };
  expect(readUpload(keys, token, AT - 1)).toEqual(file);
});

it('a reply by mail finds its petition and its reader', () => {
  const address = 'r-2026-000001-5-7836d1196chlvcghrmymykz2bc2u@in.example.org';
  const reply = replyIn(address, 'in.example.org');
  expect(reply?.number).toBe(NUMBER);
  expect(reply && isReplyOf(keys, reply, 'petitioner')).toBe(true);
});

it('a line of our mail is known again in what quotes it', () => {
  const mail = { subject: NUMBER, reader: 'petitioner' };
  const known = isMarked(keys, mail, ['7836d119 AyLzLIY7gd0']);
  const isOurs = (line: string) => known(lineLetters(line));
  expect(isOurs('> 휴업급여는 석 달 안에 나갑니다.')).toBe(true);
  expect(isOurs('저는 아직 받지 못했습니다.')).toBe(false);
});

it('the same text and the same person are known again', () => {
  const { current } = keys;
  const hash = 'NXDgKa3kaMAA2rv-NWnCYpiIulDFQ0_jXQwUdBAVA5g';
  expect(textHash(current, 'citizen@example.com', '글')).toBe(hash);
  const petitioner = { email: 'citizen@example.com' };
  const body = '휴업급여를 받지 못했습니다.';
  expect(personMark(current, { title: '제목', body, petitioner }, AT)).toEqual({
    key: '-LqSXG10ECoPjTUZf-hkt1',
    at: AT,
    sketch:
      '_________________________yr_vf_______0b__________________8_____6_3z___P_EW3ffv9P____Qg',
  });
});

it('an original that was sealed opens', () => {
  const body = Buffer.from('AWQFA2wbh8xfgkjLNDG2yKDVrToD6l5tzY1Ow+FjIZjOKOI=', 'base64');
  const opened = unsealed(body, Buffer.alloc(32, 7), { number: NUMBER, name: 'p' });
  expect(opened.toString()).toBe('원본');
});
