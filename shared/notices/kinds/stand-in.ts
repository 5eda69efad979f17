import { absenceNotice } from '../families/absence.ts';

const ko = {
  title: (n: number) => `대신 맡으실 민원 ${n}건`,
  lead: (absent: string, category: string, back: string) =>
    `${absent} 님이 자리를 비웁니다(${category}). 돌아오는 때는 ${back}이고, 그때까지 아래 민원의 알림과 답변을 맡아 주세요.`,
};
const en: typeof ko = {
  title: (n) => `${n} petition${n === 1 ? '' : 's'} to stand in for`,
  lead: (absent, category, back) =>
    `${absent} is ${category} and will be back on ${back}. Until then the notices and answers of these petitions are yours.`,
};

/** Somebody goes: to whoever stands in, all that lies open. */
export const standIn = absenceNotice({ clause: 'P2.1', words: { ko, en } });
