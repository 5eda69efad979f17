import type { Refusals } from './told.ts';

/** What an item of improvement lacks (P19, P18.4), and who may say what of it. */
export const IMPROVEMENT = {
  'item-missing': {
    status: 422,
    ko: '지금 할 수 없거나 앞으로 하겠다고 한 일에는 개선 과제가 있어야 합니다. 진행 중인 과제를 고르시거나, 무엇이 바뀌어야 하는지, 맡을 사람, 다시 살펴볼 날, 민원인에게 보일 문장을 모두 적어 주십시오.',
    en: 'What cannot be done now, or is promised, needs an item of improvement. Please choose an open one, or say what has to change, who owns it, on which day it is looked at again, and the sentence for the petitioner.',
  },
  'review-day-wrong': {
    status: 422,
    ko: '다시 살펴볼 날은 내일부터 정해진 기간(이행표준 180일) 안의 근무일이어야 합니다.',
    en: 'The day on which it is looked at again must be a working day from tomorrow on, within the time that the charter allows (180 days).',
  },
  'item-over': {
    status: 409,
    ko: '그 개선 과제는 이미 끝났거나 없는 과제입니다.',
    en: 'That item of improvement is over, or there is none.',
  },
  'item-director-only': {
    status: 403,
    ko: '세 번째로 미루는 일과 그만두는 일은 기관 책임자만 정할 수 있습니다.',
    en: 'Only the director can put an item off for a third time, or give it up.',
  },
  'item-changed': {
    status: 409,
    ko: '그사이 다른 분이 이 과제를 바꾸었습니다. 바뀐 내용을 보시고 다시 정해 주십시오.',
    en: 'Somebody else has changed this item meanwhile. Please look at it and decide again.',
  },
} as const satisfies Refusals;
