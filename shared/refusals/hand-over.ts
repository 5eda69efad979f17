import type { Refusals } from './told.ts';

/** Who cannot take a petition over. */
export const HAND_OVER = {
  'unknown-person': {
    status: 422,
    ko: '그런 직원이 없습니다.',
    en: 'There is no such person.',
  },
  'unknown-department': {
    status: 422,
    ko: '그런 부서가 없습니다.',
    en: 'There is no such department.',
  },
  'same-department': {
    status: 422,
    ko: '이미 그 부서가 맡고 있는 민원입니다.',
    en: 'That department has the petition already.',
  },
  'nobody-else': {
    status: 409,
    ko: '넘겨받을 수 있는 다른 직원이 지금 없습니다. 부서장과 상의해 주십시오.',
    en: 'There is nobody else who could take it now. Please talk to the head of department.',
  },
  'abusive-already': {
    status: 409,
    ko: '이미 폭언·위협 민원으로 표시하여 다른 직원이 맡고 있습니다.',
    en: 'It was marked abusive already, and somebody else has it.',
  },
} as const satisfies Refusals;
