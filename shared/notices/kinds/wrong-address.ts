import { paragraph, reachNotice } from '../families/reach.ts';
import { never } from '../obsolete.ts';
import { wherePetitionIs } from '../place.ts';

const ko = {
  title: '직원 메일 주소가 틀렸습니다',
  lead: (person: string) =>
    `${person} 님에게 보낸 이행 메일이 돌아왔습니다. 민원을 놓치지 않도록 조직 자료의 주소를 고쳐 주세요.`,
  hint: '고칠 때까지 이 사람이 맡은 민원을 다른 사람이 챙기게 해 주세요.',
  open: '돌아온 메일의 민원 열기',
};
const en: typeof ko = {
  title: 'A colleague has a wrong address',
  lead: (person) =>
    `A mail to ${person} came back. Please correct the address in the office data, so that no petition is missed.`,
  hint: 'Until then, please have somebody else look after their petitions.',
  open: 'Open the petition that it was about',
};
const WORDS = { ko, en };

/** To the head: a mail to a person of ours came back; once an address. */
export const wrongAddress = reachNotice({
  clause: 'P10',
  words: WORDS,
  about: 'several',
  link: wherePetitionIs,
  obsolete: never,
  says({ person }, language) {
    const { title, lead, open, hint } = WORDS[language];
    return { tone: 'late', title, lead: lead(person), open, more: [paragraph(hint)] };
  },
});
