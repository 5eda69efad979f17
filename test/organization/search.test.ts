import { describe, expect, it } from 'vitest';
import { searched } from '../../shared/organization/search.ts';

const entries = [
  { title: '필요한 서류 안내', text: '진단서와 신분증을 가져오십시오.' },
  { title: '휴업급여 지급일', text: '매달 25일에 지급합니다. 서류는 미리 내 주십시오.' },
  { title: '주차 안내', text: '지하에 있습니다.' },
];
const titles = (asked: string, most = 5) =>
  searched(entries, asked, most).map(({ title }) => title);

describe('what is published, searched by pairs of letters', () => {
  it('finds a word whatever particle stands behind it, in titles first', () => {
    for (const asked of ['서류', '서류가', '서류를 어디에', '서류는요'])
      expect(titles(asked)[0]).toBe('필요한 서류 안내');
    expect(titles('서류')).toEqual(['필요한 서류 안내', '휴업급여 지급일']);
  });

  it('finds nothing by what stands nowhere, by a single letter or by marks', () => {
    for (const asked of ['', ' ', '돈', '?!', '123', '비행기 시간표'])
      expect(titles(asked)).toEqual([]);
  });

  it('a pair by chance among many words is no match', () => {
    expect(titles('어제 저녁에 친구와 함께 지급 받지 못한 물건을 찾으러 돌아다녔어요')).toEqual([]);
  });

  it('gives no more than was asked for', () => {
    expect(titles('안내', 1)).toHaveLength(1);
  });
});
