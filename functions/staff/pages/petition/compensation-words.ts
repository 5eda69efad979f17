import type { CompensationKind } from '../../../../shared/charter/compensation.ts';
import type { EntryOf, HandoverWay } from '../../../../shared/compensation/entry.ts';

type Return = EntryOf<'returned'>['because'];

/** What staff read of a compensation and of each step of it, in Korean. */
export const COMPENSATION_KO = {
  owed: (won: string) => `보상 ${won}원 상당`,
  steps: {
    approved: '승인됨, 아직 꺼내지 않음',
    issued: '꺼냄, 아직 전하지 않음',
    'handed-over': '전달함',
    returned: '재고로 되돌림',
    reversed: '취소함',
  },
  until: (at: string) => `${at}까지 전달해야 합니다.`,
  delayed: (at: string) => `예산이 모자랍니다. 이사장이 ${at}까지 민원인에게 일정을 알려야 합니다.`,
  issue: {
    title: '보상 꺼내기',
    hint: '승인한 사람이 아닌 분이 꺼냅니다. 다른 분이 없을 때에만 부서장이 할 수 있습니다. 민원인이 다시 오지 않게 전달할 방법을 골라 주십시오.',
    kind: '종류',
    kinds: {
      'transit-card': '교통카드',
      'mobile-voucher': '모바일 상품권',
      'gift-certificate': '지류 상품권',
    } satisfies Record<CompensationKind, string>,
    way: '전달 방법',
    ways: {
      'on-the-spot': '지금 여기에서',
      mobile: '휴대전화로',
      post: '등기우편으로',
    } satisfies Record<HandoverWay, string>,
    serial: '카드나 상품권에 적힌 번호',
    counter: '어느 창구의 재고인지 (여기에서 드릴 때)',
    button: '꺼낸 것 기록하기',
  },
  give: {
    title: '전달한 것 기록하기',
    hint: '여기에서 드렸으면 서명한 수령증 번호, 휴대전화는 민원인에게 간 확인 번호, 우편은 등기번호 13자리를 적습니다.',
    evidence: '증빙',
    kinds: { slip: '서명한 수령증', post: '등기번호', code: '확인 번호' },
    proof: '번호',
    button: '전달한 것 기록하기',
  },
  giveBack: {
    title: '재고로 되돌리기',
    because: '까닭',
    reasons: {
      unclaimed: '기간 안에 받아 가지 않음',
      undeliverable: '전달할 수 없음',
      declined: '받지 않겠다고 하심',
    } satisfies Record<Return, string>,
    button: '되돌린 것 기록하기',
  },
  reverse: {
    title: '기록 취소하기',
    hint: '드릴 의무는 그대로 남습니다. 민원인이나 직원에게 돌려받지 않습니다.',
    because: '까닭',
    reasons: { mistaken: '잘못 기록함', lost: '전달 전에 잃어버림' },
    button: '취소 기록하기',
  },
  word: {
    title: '보상 일정 알리기',
    hint: '언제 어떻게 드릴지 적습니다. 민원인에게 그대로 나갑니다.',
    label: '민원인에게 전할 말',
    button: '일정 알리기',
  },
};

/** The same in English. */
export const COMPENSATION_EN: typeof COMPENSATION_KO = {
  owed: (won) => `Compensation worth ${won} won`,
  steps: {
    approved: 'approved, not taken from stock yet',
    issued: 'taken from stock, not handed over yet',
    'handed-over': 'handed over',
    returned: 'back in stock',
    reversed: 'reversed',
  },
  until: (at) => `To be handed over by ${at}.`,
  delayed: (at) => `The budget is exhausted. The director owes the citizen word by ${at}.`,
  issue: {
    title: 'Take it from stock',
    hint: 'Not by whoever approved it; the head alone only where nobody else is there. Choose a way that needs no further visit.',
    kind: 'Kind',
    kinds: {
      'transit-card': 'transit card',
      'mobile-voucher': 'mobile voucher',
      'gift-certificate': 'gift certificate',
    },
    way: 'How it is handed over',
    ways: { 'on-the-spot': 'here and now', mobile: 'to a telephone', post: 'by registered post' },
    serial: 'Number on the card or voucher',
    counter: 'Counter whose stock it is from (here and now)',
    button: 'Record that it was taken',
  },
  give: {
    title: 'Record that it was handed over',
    hint: 'Here: the number of the signed slip. To a telephone: the code that they were sent. By post: the 13 digits of the registered letter.',
    evidence: 'Evidence',
    kinds: { slip: 'signed slip', post: 'registered letter', code: 'code' },
    proof: 'Number',
    button: 'Record that it was handed over',
  },
  giveBack: {
    title: 'Return it to stock',
    because: 'Reason',
    reasons: {
      unclaimed: 'not taken in time',
      undeliverable: 'cannot be delivered',
      declined: 'they do not want it',
    },
    button: 'Record that it is back',
  },
  reverse: {
    title: 'Reverse an entry',
    hint: 'The debt stays. Nothing is asked back from the citizen or from staff.',
    because: 'Reason',
    reasons: { mistaken: 'recorded by mistake', lost: 'lost before it was handed over' },
    button: 'Record the reversal',
  },
  word: {
    title: 'Tell them when they get it',
    hint: 'When and how; sent as it stands.',
    label: 'What they are told',
    button: 'Tell them',
  },
};
