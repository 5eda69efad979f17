import type { Language } from '../kernel/language.ts';
import type { NoticeKind } from '../kernel/notice-kind.ts';

const KO: Readonly<Partial<Record<NoticeKind, string>>> = {
  receipt: '접수증',
  answer: '답변서',
  delay: '지연 안내',
  'date-change': '답변 기한 변경 안내',
  explanation: '지연 사유 안내',
  apology: '사과문',
  transfer: '담당자 변경 안내',
  progress: '처리 상황 안내',
  supplement: '보완 요청서',
  'supplement-due': '보완 기한 안내',
  resumed: '처리 재개 안내',
  'new-code': '새 조회 코드 안내',
  'transferred-out': '이송 통지서',
  appeal: '이의신청 접수 안내',
  'appeal-prolonged': '이의신청 결정 기한 연장 통지서',
  'appeal-decided': '이의신청 결정 통지서',
};
const EN: typeof KO = {
  receipt: 'Receipt',
  answer: 'Answer',
  delay: 'Notice of a delay',
  'date-change': 'Notice of a new date',
  explanation: 'Reason for a delay',
  apology: 'Apology',
  transfer: 'Notice of who is in charge',
  progress: 'Notice of progress',
  supplement: 'Request to supplement',
  'supplement-due': 'Reminder of a request',
  resumed: 'Notice that work goes on',
  'new-code': 'New access code',
  'transferred-out': 'Notice of transfer',
  appeal: 'Receipt of an appeal',
  'appeal-prolonged': 'Notice of more time for an appeal',
  'appeal-decided': 'Decision on an appeal',
};

/** What a letter is, as a word in a list of the mail room: nothing of what it says. */
export const whatIs = (kind: string, language: Language): string =>
  new Map(Object.entries(language === 'ko' ? KO : EN)).get(kind) ??
  (language === 'ko' ? '안내문' : 'Notice');
