import type { PledgeKind } from '../../charter/charter.ts';
import type { ExtensionReason } from '../../petition/extension-reason.ts';
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
  receipt: {
    subject: (number: string, until: string) => `접수 ${number} · ${until} 답변`,
    targetSubject: (number: string) => `접수 ${number}`,
    title: '민원이 접수되었습니다',
    promise: {
      pledge: (until: string) => `${until} 답변드리겠습니다.`,
      target: (until: string) => `${until} 답변드리는 것을 목표로 하겠습니다.`,
      period: (until: string) => `법이 정한 처리기한에 따라 ${until} 답변드리겠습니다.`,
    } satisfies Record<PledgeKind, (until: string) => string>,
    code: '조회 코드',
    codeHint: '접수번호와 이 코드로 진행 상황을 보실 수 있습니다. 다른 사람에게 알리지 마세요.',
    noCode: (phone: string) =>
      `조회 코드는 이 메일에 적지 않았습니다. 진행 상황 화면에서 ‘새 조회 코드 받기’를 누르시면 이 주소로 보내 드립니다. 전화(${phone})나 팩스로 요청하셔도 됩니다. 보내신 적이 없는 민원이라면 이 메일에 답하지 마시고 전화로 알려 주세요.`,
    also: '함께 접수된 민원',
    one: (number: string, until: string) => `${number} · ${until} 답변`,
    paper: '접수증은 인쇄하거나 PDF로 보관하실 수 있습니다.',
    open: '접수증 열기',
    next: '이렇게 진행됩니다',
    who: (person: string) => `${withParticle(person, '이/가')} 책임지고 답변드립니다.`,
    follow:
      '답변은 이 메일 주소로 보내 드리며, 그때까지의 진행 상황은 위 단추로 언제든 보실 수 있습니다.',
    ifLate:
      '기한까지 답변도, 미리 알려 드린 것도 없다면 이의를 제기하실 수 있습니다. 바로 확인하여 늦어진 사유와 처리 예정일을 알려 드리고 사과드립니다. 전화로도 받습니다.',
    why: '기한은 이렇게 정했습니다',
    quotation: (quotation: string) => `고객헌장의 약속: “${quotation}”`,
  },
  delay: {
    subject: (number: string) => `죄송합니다. ${number} 답변이 늦어지고 있습니다`,
    title: '약속을 지키지 못했습니다. 죄송합니다.',
    lead: (until: string) => `${until} 답변드리겠습니다.`,
    noDateLead: '아직 답변드리지 못했습니다. 정해지지 않은 날짜를 다시 약속드리지 않겠습니다.',
    overLead: {
      withdrawn: '취하하시기 전에 답변 기한이 지났습니다. 취하는 그대로 처리되었습니다.',
      transferred:
        '다른 기관으로 보내 드리기 전에 답변 기한이 지났습니다. 답변은 그 기관이 드립니다.',
    },
    apology: (due: string) =>
      `${due}까지 답변드리겠다고 약속했지만 지키지 못했고, 늦어진다고 미리 알려 드리지도 못했습니다. 기다리게 해 드려 진심으로 사과드립니다.`,
    stage: {
      unopened:
        '지금까지 확인된 사유: 담당자가 아직 민원을 열어 보지 못했습니다. 저희의 잘못입니다.',
      inProgress: '지금까지 확인된 사유: 담당자가 민원을 확인했으나 답변을 마치지 못했습니다.',
    },
    nowResponsible: (person: string) => `이제 ${withParticle(person, '이/가')} 직접 책임집니다.`,
    rights: (phone: string) =>
      `늦어진 일에 이의를 제기하실 수 있습니다. 사실을 확인하여 늦어진 사유와 처리 예정일을 알려 드립니다. 전화(${phone})로도 받습니다.`,
    law: '또한 행정절차법 제19조에 따라 신속한 처리를 저희 기관이나 감독 기관에 요청하실 수 있습니다.',
  },
  answer: {
    subject: (number: string) => `답변 ${number}`,
    title: '답변을 드립니다',
    lead: (number: string) => `${number} 민원에 대한 답변입니다.`,
    files: (count: number) => `파일 ${count}개를 함께 드립니다. 조회 화면에서 받으실 수 있습니다.`,
    questions: (person: string, phone: string) =>
      `궁금한 점은 ${person}에게 물어봐 주세요. 전화 ${phone}`,
    rights: '답변이 충분하지 않거나 사실과 다르면 이의를 제기하실 수 있습니다.',
  },
  dateChange: {
    subject: (number: string, until: string) => `기한 변경 ${number} · ${until}`,
    title: '답변 기한이 바뀌었습니다',
    lead: (until: string) => `${until} 답변드리겠습니다.`,
    reason: '바뀐 이유',
    because: {
      reclassified:
        '사실 확인이나 시정이 필요하여, 확인에 더 긴 기간을 두는 민원으로 분류했습니다.',
      consultation: '다른 기관이나 부서와 협의가 필요합니다.',
      'site-check': '현장을 확인해야 합니다.',
      'fact-finding': '사실관계를 조사해야 합니다.',
      'force-majeure': '천재지변 등 불가피한 사유가 생겼습니다.',
    } satisfies Record<ExtensionReason | 'reclassified', string>,
    saidBy: (person: string) => `${withParticle(person, '이/가')} 전합니다.`,
    rights: '바뀐 기한에 동의하지 않으시면 이의를 제기하실 수 있습니다.',
  },
  transfer: {
    subject: (number: string) => `담당 부서 변경 ${number}`,
    title: '담당 부서가 바뀌었습니다',
    lead: (person: string) => `이제 ${withParticle(person, '이/가')} 맡습니다.`,
    stays: (until: string) => `답변 기한은 그대로입니다. ${until} 답변드리겠습니다.`,
    rights: '답변이 늦어지면 이의를 제기하실 수 있습니다.',
  },
};
