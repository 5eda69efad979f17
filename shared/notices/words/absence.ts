import type { AbsenceKind } from '../../kernel/notice-kind.ts';

/** What staff are told when work moves with an absence, in Korean. The English words have this very shape. */
const KO = {
  title: {
    'stand-in': (n: number) => `대신 맡으실 민원 ${n}건`,
    returned: (n: number) => `돌아오셨습니다. 열려 있는 민원 ${n}건`,
  } satisfies Record<AbsenceKind, (n: number) => string>,
  lead: (absent: string, category: string, back: string) =>
    `${absent} 님이 자리를 비웁니다(${category}). 돌아오는 때는 ${back}이고, 그때까지 아래 민원의 알림과 답변을 맡아 주세요.`,
  back: '대신 처리하던 사람에게 가던 알림이 이제 다시 선생님께 갑니다.',
  actBy: (at: string) => `마지막 근무시간은 ${at}입니다.`,
  ask: { 'stand-in': '기한 전에 답변해 주세요.', returned: '기한 전에 답변해 주세요.' },
  open: '민원 열기',
  worklist: { before: '맡으신 민원 전체를 보시려면', label: '내 업무 목록 열기' },
};
const EN: typeof KO = {
  title: {
    'stand-in': (n) => `${n} petition${n === 1 ? '' : 's'} to stand in for`,
    returned: (n) => `Welcome back. ${n} open petition${n === 1 ? '' : 's'}`,
  },
  lead: (absent, category, back) =>
    `${absent} is ${category} and will be back on ${back}. Until then the notices and answers of these petitions are yours.`,
  back: 'The notices that went to your deputy come to you again.',
  actBy: (at) => `The last staffed minute is ${at}.`,
  ask: { 'stand-in': 'Please answer in time.', returned: 'Please answer in time.' },
  open: 'Open it',
  worklist: { before: 'All of your petitions:', label: 'open my worklist' },
};
export const ABSENCE = { ko: KO, en: EN };
