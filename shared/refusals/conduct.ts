import type { Refusals } from './told.ts';

/** What a report about a person of staff lacks (P23). */
export const CONDUCT = {
  'only-marks-reports': {
    status: 403,
    ko: '직원에 대한 말로 표시하는 것은 부서장, 민원 당직, 책임자와 감사가 합니다.',
    en: 'Heads, the officer on duty, the director and audit mark a report about a person.',
  },
  'reported-already': {
    status: 409,
    ko: '이미 받아 살펴보고 있습니다. 더 하실 말씀은 글로 남겨 주십시오.',
    en: 'It is being looked into already. Please write to us if you want to add something.',
  },
  'no-report': {
    status: 409,
    ko: '그 표시가 남아 있지 않습니다.',
    en: 'There is no such report any more.',
  },
  'only-decides-report': {
    status: 403,
    ko: '이 일은 그 직원의 부서장(부서장에 대한 일이면 책임자)이 정합니다.',
    en: 'The head of the person decides this; the director, where it is about the head.',
  },
} as const satisfies Refusals;
