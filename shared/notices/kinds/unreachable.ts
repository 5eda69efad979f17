import { paragraph, reachNotice } from '../families/reach.ts';
import { wherePetitionIs } from '../place.ts';

const ko = {
  title: '진행 상황 화면으로만 알릴 수 있습니다',
  lead: '민원인의 메일 주소나 전화번호로는 더 알릴 수 없습니다. 접수번호와 조회 코드로 여는 화면에서만 소식을 보실 수 있습니다.',
  hint: '다른 연락처를 아시면 그쪽으로 알려 주세요. 이미 드린 답변은 그대로 유효합니다.',
  open: '민원 열기',
};
const en: typeof ko = {
  title: 'Only the page reaches this petitioner',
  lead: 'Nothing reaches the address or the number that the petitioner gave. News of the petition is seen only on its page, with number and access code.',
  hint: 'If you know another way, please use it. An answer that was given stays given.',
  open: 'Open the petition',
};
const WORDS = { ko, en };

/** Address and number of the petitioner are wrong: only the page is left. */
export const unreachable = reachNotice({
  clause: 'A6',
  words: WORDS,
  link: wherePetitionIs,
  obsolete: ({ petition }) => petition.status === 'withdrawn',
  says(_facts, language) {
    const { title, lead, open, hint } = WORDS[language];
    return { tone: 'late', title, lead, open, more: [paragraph(hint)] };
  },
});
