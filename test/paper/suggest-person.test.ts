import { describe, expect, it } from 'vitest';
import { suggestPerson } from '../../shared/paper/suggest-person.ts';

describe('what a letter says of who wrote it', () => {
  it('is found behind its labels, as a recogniser reads them', () => {
    const text = `한빚산업복지공단 귀중

제목; 휴업급여 신청 서류 문의

성 명: 홍 가 상 (인)
주소; 가상특별시 없는구 허구로 12, 가상빌라 101호
전 화 : 010-0000-1234
팩스; 02-000-5678 이메일 gasang@example.com

안녕하세요.`;
    expect(suggestPerson(text)).toEqual({
      title: '휴업급여 신청 서류 문의',
      name: '홍가상',
      address: '가상특별시 없는구 허구로 12, 가상빌라 101호',
      phone: '010-0000-1234',
      fax: '02-000-5678',
      email: 'gasang@example.com',
    });
  });

  it.each([
    ['이름: 김가상 전화: 010-0000-4821', { name: '김가상', phone: '010-0000-4821' }],
    ['신청인 : Hong Gasang', { name: 'Hong Gasang' }],
    ['보내는 사람: 이가상 드림', { name: '이가상' }],
    ['휴대폰. 010 0000 1234', { phone: '010 0000 1234' }],
    ['연락은 010-0000-9999로 주십시오', { phone: '010-0000-9999' }],
    ['FAX: 033-000-1000', { fax: '033-000-1000' }],
  ])('%s', (text, expected) => {
    expect(suggestPerson(text)).toEqual(expected);
  });

  it.each([
    ['성명: 위와 같은 사실을 확인하여 주시기 바랍니다'],
    ['주소: 모름'],
    ['전화: 없음'],
    ['담당자의 성명과 주소를 알려 주십시오.'],
    ['접수번호 2026-000001-4, 계좌 110-0000-123456'],
    [''],
  ])('nothing rather than something wrong: %s', (text) => {
    expect(suggestPerson(text)).toEqual({});
  });

  it('a text that never ends is no work', () => {
    const began = performance.now();
    suggestPerson(`${'성 명 '.repeat(50_000)}\n${'1-'.repeat(50_000)}`);
    suggestPerson(`${'a.'.repeat(50_000)}@`);
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});
