import { describe, expect, it } from 'vitest';
import { readsAsInterim } from '../../shared/charter/interim.ts';
import { interimParts } from '../../shared/charter/interim-words.ts';

describe('reads as interim: the closed list', () => {
  it.each([
    '네.',
    '네',
    ' 네 ! ',
    '네~',
    'ㅇㅇ',
    '넵 ㅎㅎ',
    '네, 알겠습니다.',
    '네．',
    '네.'.normalize('NFD'),
    '...',
    '안녕하세요. 감사합니다.',
    '검토 중입니다',
    '검토중입니다.',
    '현재 검토 중에 있습니다.',
    '담당 부서에서 확인하고 있습니다.',
    '확인 후 연락드리겠습니다',
    '확인 후, 연락 드리겠습니다!',
    '확인해 보고 다시 연락드리겠습니다.',
    '안녕하세요, 민원인님.\n말씀하신 내용은 검토 중입니다.\n빠른 시일 내에 답변드리겠습니다.\n감사합니다.',
    '사실관계를 확인하고 있습니다. 조금만 기다려 주십시오.',
    '접수되었습니다.',
    '담당자에게 전달하였습니다.',
    '최선을 다하겠습니다.',
    'Yes.',
    'OK',
    'ＯＫ！',
    'We are reviewing it.',
    'We are currently looking into your petition.',
    'Your petition is under review. We will get back to you as soon as possible.',
    "We'll check and get back to you.",
    'Dear Sir or Madam,\nThank you for your petition.\nWe are still looking into it.\nBest regards',
    'Received. Thank you!',
  ])('%j', (text) => {
    expect(readsAsInterim(text)).toBe(true);
  });
});

describe('does not: an answer, however short', () => {
  it.each([
    '네, 12월 3일에 환급됩니다.',
    '네, 됩니다.',
    '12월 3일입니다.',
    '33,000원입니다.',
    '아니요.',
    '가능합니다.',
    '불가합니다.',
    '신청서와 진단서를 내시면 됩니다.',
    '검토한 결과 지급 대상입니다.',
    '검토 중입니다. 다만 11월분은 이미 지급되었습니다.',
    '확인 후 연락드리겠습니다. 휴업급여는 다음 주에 들어갑니다.',
    '확인해 보니 저희 잘못입니다. 다시 지급하였습니다.',
    '네이버에서 신청하십시오.',
    '처리되었습니다.',
    '감사합니다. 신청이 승인되었습니다.',
    'Yes, you will be paid on 3 December.',
    'No.',
    'We have reviewed it: the benefit is yours.',
    'We will pay you tomorrow.',
    '033-000-1001',
  ])('%j', (text) => {
    expect(readsAsInterim(text)).toBe(false);
  });
});

it('a signature is no answer either: only the names that the office knows', () => {
  const signed = '검토 중입니다.\n요양급여부 담당자 홍가상 드림\n전화 033-000-1001';
  expect(readsAsInterim(signed)).toBe(false);
  expect(readsAsInterim(signed, ['홍가상', '요양급여부', '033-000-1001'])).toBe(true);
  expect(readsAsInterim('홍가상 님께 지급했습니다', ['홍가상'])).toBe(false);
});

describe('an interim letter of everyday', () => {
  const names = ['홍가상', '요양급여부', '한빛산업복지공단', '033-000-1001'];
  const opened = [
    '',
    '안녕하세요.\n',
    '안녕하십니까. 요양급여부 담당자 홍가상입니다.\n',
    '문의 주셔서 감사합니다.\n',
  ];
  const acts = [
    '확인 중입니다.',
    '확인중이니 기다려 주세요',
    '확인중이며 추후 연락드리겠습니다',
    '접수됐습니다',
    '네, 확인했습니다.',
    '불편을 드려 죄송합니다. 확인 중입니다.',
    '답변 준비중입니다',
    '내부 검토 중입니다',
    '조금만 더 기다려 주세요',
    '민원 접수되었습니다. 확인 후 연락드리겠습니다.',
    '1. 검토 중입니다.\n2. 확인 후 연락드리겠습니다.',
    '검토 중입니다. 끝.',
    'We will look into your petition and get back to you.',
    'Please wait a moment. We are checking.',
  ];
  const signed = ['', '\n감사합니다.', '\n요양급여부 홍가상 드림\n전화 033-000-1001'];
  it.each(acts)('%j, however it is opened and signed', (act) => {
    for (const before of opened)
      for (const after of signed)
        expect(readsAsInterim(before + act + after, names), before + act + after).toBe(true);
  });

  it.each([
    '3.',
    '1. 신청서\n2. 진단서',
    '확인했습니다. 지급 대상입니다.',
    '홍가상입니다. 네, 됩니다.',
  ])('%j is none', (text) => {
    expect(readsAsInterim(text, names)).toBe(false);
  });
});

it('every part of the list is interim by itself, written in one form', () => {
  for (const part of interimParts()) {
    expect(part).toBe(part.normalize('NFKC').toLowerCase());
    expect(readsAsInterim(part), part).toBe(true);
  }
});
