import type { Bilingual } from '../../../shared/organization/office.ts';
import type { OwedKind } from '../../../shared/petition/owed.ts';
import type { Urgency } from '../worklist/urgency.ts';

/** What a line of the worklist calls each thing that is owed. */
export const OWED_WORDS = {
  explanation: { ko: '지연 사유 설명', en: 'explain the delay' },
  callback: { ko: '약속한 전화', en: 'make the promised call' },
  apology: { ko: '사과', en: 'apologise' },
  finding: { ko: '직원에 대한 말씀 판단', en: 'decide about a report' },
  'finding-review': { ko: '판단 다시 살펴보기', en: 'review a finding' },
  referral: { ko: '주의 의뢰 기록', en: 'record the referral' },
  training: { ko: '교육 기록', en: 'record the training' },
  answer: { ko: '답변', en: 'answer' },
  appeal: { ko: '이의신청 결정', en: 'decide the appeal' },
  dispute: { ko: '답변인지 판단', en: 'judge whether it is an answer' },
  'second-look': { ko: '해결되지 않은 답변 다시 살펴보기', en: 'take a second look' },
  call: { ko: '전화로 알리기', en: 'call the petitioner' },
  consultation: { ko: '의견 회신', en: 'reply to the consultation' },
  approval: { ko: '결재', en: 'approve' },
  unproven: { ko: '온 회신 확인', en: 'confirm a reply' },
  supplement: { ko: '온 보완 확인', en: 'check what was supplied' },
  paper: { ko: '서면 입력', en: 'write down the paper' },
  split: { ko: '묶음 나누기', en: 'split the bundle' },
  'home-visit': { ko: '방문하기', en: 'visit the citizen' },
  'home-visit-approval': { ko: '법에 따른 방문 승인', en: 'agree to a visit by law' },
  'visit-ruling': { ko: '재방문 판단', en: 'rule on the second visit' },
  'visit-review': { ko: '재방문 다시 살펴보기', en: 'look at the second visit again' },
  'visit-word': { ko: '보상 일정 알리기', en: 'tell when they are compensated' },
  compensation: { ko: '보상 전달', en: 'hand over the compensation' },
  letter: { ko: '편지 부치기', en: 'post the letter' },
  improvement: { ko: '개선 과제 다시 살펴보기', en: 'look at the item again' },
  'wrap-up': { ko: '통화 마무리', en: 'wrap up the call' },
  publication: { ko: '홈페이지에 알리기', en: 'publish it' },
} as const satisfies Record<OwedKind | 'improvement' | 'wrap-up' | 'publication', Bilingual>;

/** Colour never says more than its word. */
export const URGENCY_WORDS = {
  hour: { ko: '1시간 안에', en: 'within the hour' },
  first: { ko: '먼저 처리 (두 번 오심)', en: 'first: came twice' },
  overdue: { ko: '기한 지남', en: 'overdue' },
  urgent: { ko: '마감 임박', en: 'urgent' },
  soon: { ko: '절반 지남', en: 'half gone' },
  later: { ko: '여유 있음', en: 'time left' },
  paused: { ko: '멈춤', en: 'paused' },
} as const satisfies Record<Urgency, Bilingual>;
