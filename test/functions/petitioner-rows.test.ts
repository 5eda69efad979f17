import { describe, expect, it } from 'vitest';
import { petitionerRows } from '../../functions/staff/pages/petitioner.ts';
import { Life } from '../petition/world.ts';

const rows = (
  contact: { email: boolean; phone: boolean },
  content: Readonly<Record<string, unknown>>,
  language: 'ko' | 'en' = 'ko',
) => petitionerRows(new Life('2026-11-24 10:12', { contact }).petition, content, language);

describe('the people of a petition, as staff read them', () => {
  it('names the petitioner and how to reach them', () => {
    const petitioner = { name: '홍가상', email: 'petitioner@example.com', phone: '010-0000-4821' };
    expect(rows({ email: true, phone: true }, { petitioner })).toEqual([
      ['민원인', '홍가상'],
      ['전자우편', 'petitioner@example.com'],
      ['전화', '010-0000-4821'],
    ]);
  });

  it('names who writes and for whom', () => {
    const content = { petitioner: { name: '홍가상' }, represented: { name: '김가상' } };
    expect(rows({ email: true, phone: false }, content).slice(0, 2)).toEqual([
      ['쓰신 분 (대리인)', '홍가상'],
      ['민원인 본인', '김가상'],
    ]);
  });

  it.each([
    [{ email: false, phone: true }, 'ko', '문자로 알리며'],
    [{ email: false, phone: false }, 'ko', '연락처가 없어'],
    [{ email: false, phone: false }, 'en', 'no contact at all'],
  ] as const)('%j in %s: unverified, and says what that means', (contact, language, said) => {
    const found = rows(contact, { petitioner: { name: '홍가상' } }, language);
    expect(found.at(-1)?.[1]).toContain(said);
    expect(found.at(-1)?.[1]).toMatch(/확인되지 않은|Unverified/);
  });

  it('says nothing where there is nothing to read', () => {
    expect(rows({ email: true, phone: false }, {})).toEqual([]);
  });
});
