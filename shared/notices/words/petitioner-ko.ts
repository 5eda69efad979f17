import { withParticle } from '../../text/particles.ts';

/** What petitioners read, in Korean. The English dictionary has this very shape. */
export const ko = {
  number: '접수번호',
  receivedAt: '접수 일시',
  due: '답변 기한',
  newDue: '새 답변 기한',
  brokenDue: '지키지 못한 기한',
  formerDue: '바뀌기 전 기한',
  assignee: '담당자',
  responsible: '책임자',
  phone: '전화',
  answeredAt: '답변 일시',
  seeStatus: '진행 상황 보기',
  seeAnswer: '민원과 답변 보기',
  object: '이의 제기하기',
  orCall: (phone: string) =>
    `링크를 열기 어려우시면 ${withParticle(phone, '으로/로')} 전화해 주세요. 접수번호를 말씀하시면 도와드립니다.`,
  footer: (phone: string) => `대표전화 ${phone}`,
  automatic: '민원 진행을 알려 드리는 메일입니다. 광고가 아닙니다.',
};
