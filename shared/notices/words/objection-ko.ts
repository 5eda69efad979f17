import type { DelayReason } from '../../petition/delay-reason.ts';
import type { DelayStage } from '../../petition/objection/events.ts';
import { withParticle } from '../../text/particles.ts';

/** What a petitioner who objected reads, on the page and by mail, in Korean. The English dictionary has this shape. */
export const ko = {
  number: '접수번호',
  assignee: '담당자',
  phone: '전화',
  lead: (until: string) => `${until} 답변드리겠습니다.`,
  leadAnswered: '답변은 드렸으나 약속보다 늦었습니다. 죄송합니다.',
  late: (due: string, how: string) => `${due}까지 답변드려야 했으나 ${how} 늦어지고 있습니다.`,
  wasLate: (due: string, how: string) => `${due}까지 답변드려야 했으나 ${how} 늦게 답변드렸습니다.`,
  reason: '늦어진 사유',
  reasons: {
    overlooked: '담당자가 기한을 놓쳤습니다. 저희의 잘못입니다.',
    workload: '처리할 민원이 몰려 제때 처리하지 못했습니다.',
    absence: '담당자가 자리를 비운 동안 다른 직원이 이어받지 못했습니다.',
    'system-fault': '전산 장애로 제때 처리하지 못했습니다.',
    consultation: '다른 기관이나 부서와 협의하고 있습니다.',
    'site-check': '현장을 확인하고 있습니다.',
    'fact-finding': '사실관계를 조사하고 있습니다.',
    'force-majeure': '천재지변처럼 피할 수 없는 사유가 생겼습니다.',
  } satisfies Record<DelayReason, string>,
  stages: {
    unopened: '담당자가 아직 민원을 열어 보지 못했습니다. 저희의 잘못입니다.',
    inProgress: '담당자가 민원을 확인했으나 답변을 마치지 못했습니다.',
    answered: '답변을 드린 민원입니다.',
  } satisfies Record<DelayStage, string>,
  byRule: '담당자의 설명이 아직 없어, 지금까지 기록으로 확인된 사유를 먼저 알려 드립니다.',
  saidBy: (person: string) => `${withParticle(person, '이/가')} 전합니다.`,
  newDue: '처리 예정일',
  setByRule: '규칙에 따라 정한 날짜',
  promise: (person: string) => `이 날짜는 ${withParticle(person, '이/가')} 지킬 약속입니다.`,
  again: '이 날짜도 지나면 다시 이의를 제기하실 수 있습니다.',
  see: '이의 제기 내용 보기',
};
