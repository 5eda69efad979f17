import { absenceNotice } from '../families/absence.ts';

const ko = {
  title: (n: number) => `돌아오셨습니다. 열려 있는 민원 ${n}건`,
  lead: () => '대신 처리하던 사람에게 가던 알림이 이제 다시 담당자님께 갑니다.',
};
const en: typeof ko = {
  title: (n) => `Welcome back. ${n} open petition${n === 1 ? '' : 's'}`,
  lead: () => 'The notices that went to your deputy come to you again.',
};

/** Somebody is back: all that lies open is theirs again. */
export const returned = absenceNotice({ clause: 'P2.1', words: { ko, en }, isEnd: true });
