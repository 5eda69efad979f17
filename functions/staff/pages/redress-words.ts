import type { DelayReason } from '../../../shared/petition/delay-reason.ts';

/** What staff read where an objection asks them for something, in Korean. */
export const REDRESS_KO = {
  unsent: '보내지 못한 글',
  explain: {
    title: '이의 제기: 지금 설명해 주십시오',
    until: (at: string) => `${at}까지 설명이 민원인에게 닿아야 합니다.`,
    reason: '늦어진 사유',
    reasons: {
      overlooked: '기한을 놓침',
      workload: '업무가 몰림',
      absence: '담당자 부재',
      'system-fault': '전산 장애',
      consultation: '다른 기관·부서와 협의 중',
      'site-check': '현장 확인 중',
      'fact-finding': '사실관계 조사 중',
      'force-majeure': '천재지변 등 불가항력',
    } satisfies Record<DelayReason, string>,
    sentence: '민원인에게 전할 한 문장 (500자까지)',
    date: '처리 예정일',
    dateHint: '근무일이어야 합니다. 그날 근무시간이 끝날 때까지이며, 부서장이 지킬 약속이 됩니다.',
    button: '민원인에게 설명 보내기',
  },
  call: {
    title: '설명이 아직 민원인에게 닿지 않았습니다',
    lead: '민원인에게 전화하여 늦어진 사유와 처리 예정일을 말씀드린 뒤 눌러 주십시오.',
    button: '방금 전화로 설명했습니다',
  },
  objection: {
    title: '늦었다는 말씀을 들으셨다면',
    lead: '민원인이 전화나 방문으로 늦었다고 하시면 눌러 주십시오. 늦었는지는 기록으로 판단하며, 미리 알리지 않고 늦었다면 한 시간 안에 설명해야 합니다.',
    button: '지금 들은 이의 제기 기록하기',
  },
  ownWords: {
    title: '사과와 함께 전할 말 (쓰지 않아도 됩니다)',
    lead: '사과는 부서장이 기관을 대표하여 드립니다. 직접 전하고 싶은 말이 있을 때만 적어 주십시오. 적지 않아도 까닭을 묻지 않습니다.',
    label: '민원인에게 전할 말 (2,000자까지)',
    button: '전할 말 보내기',
  },
  apologise: {
    title: '기관을 대표한 사과의 말씀',
    until: (at: string) => `${at}까지 사과드려야 합니다.`,
    wish: (way: string) => `민원인이 고른 방법: ${way}.`,
    label: '민원인에게 전하거나 전한 사과의 말씀 (2,000자까지)',
    button: '사과 보내기',
  },
};

/** The same in English. */
export const REDRESS_EN: typeof REDRESS_KO = {
  unsent: 'The text that was not sent',
  explain: {
    title: 'Objection: please explain now',
    until: (at) => `The explanation must have reached the petitioner by ${at}.`,
    reason: 'Why it is late',
    reasons: {
      overlooked: 'the date was missed',
      workload: 'too much work at once',
      absence: 'the person in charge was away',
      'system-fault': 'a failure of our computers',
      consultation: 'consulting another authority or department',
      'site-check': 'looking at the place',
      'fact-finding': 'establishing the facts',
      'force-majeure': 'something that nobody could prevent',
    },
    sentence: 'One sentence to the petitioner (up to 500 characters)',
    date: 'Expected date',
    dateHint:
      'A working day. It is due by the close of that day and becomes a promise of the head.',
    button: 'Send the explanation',
  },
  call: {
    title: 'The explanation has not reached the petitioner yet',
    lead: 'Please telephone the petitioner, tell the reason and the expected date, then press.',
    button: 'I have just explained it by telephone',
  },
  objection: {
    title: 'If the petitioner says that it is late',
    lead: 'Press it when somebody tells you so by telephone or at the counter. The record decides whether it is late; if it is and nobody was told, it must be explained within the hour.',
    button: 'Record an objection that I have just heard',
  },
  ownWords: {
    title: 'Words of your own beside the apology (you need not)',
    lead: 'The head apologises for the corporation. Write here only if you want to add something yourself. Nobody asks why you did not.',
    label: 'Your words to the petitioner (up to 2,000 characters)',
    button: 'Send your words',
  },
  apologise: {
    title: 'Apology for the corporation',
    until: (at) => `It is owed by ${at}.`,
    wish: (way) => `They chose: ${way}.`,
    label: 'Your apology, to be sent or as you said it (up to 2,000 characters)',
    button: 'Send the apology',
  },
};
