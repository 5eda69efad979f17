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
  'accused-unnamed': {
    status: 409,
    ko: '누구에 대한 말씀인지 먼저 정해 주십시오.',
    en: 'Please say first whom it is about.',
  },
  'accused-named': {
    status: 409,
    ko: '누구에 대한 말씀인지 이미 정했습니다.',
    en: 'Whom it is about was said already.',
  },
  'alleged-already': {
    status: 409,
    ko: '그 직원에게 이미 알렸습니다.',
    en: 'It was put to the person already.',
  },
  'visit-no-fault-found': {
    status: 409,
    ko: '우리 잘못이라고 사람이 판단한 재방문이 아닙니다. 판단이 없어 조치한 재방문으로는 누구에게도 묻지 않습니다.',
    en: 'Nobody found that visit to be our fault. Where it only counts so because nobody ruled, nobody is asked about it.',
  },
  'only-who-found': {
    status: 403,
    ko: '그 재방문을 우리 잘못이라고 판단한 분이 정합니다.',
    en: 'Whoever found that visit to be our fault does this.',
  },
  'visit-report-late': {
    status: 409,
    ko: '판단한 지 오래되어 이제 직원에게 물을 수 없습니다.',
    en: 'It was found too long ago to be put to a person now.',
  },
  'sentence-missing': {
    status: 422,
    ko: '민원인에게 전할 글을 적어 주십시오.',
    en: 'Please write what the petitioner reads.',
  },
  'visit-own-redress': {
    status: 409,
    ko: '재방문에 대한 사과는 부서장이 따로 드립니다.',
    en: 'The head apologises for the second visit: no words are sent from here.',
  },
  'found-already': {
    status: 409,
    ko: '이미 판단했습니다.',
    en: 'It was decided already.',
  },
  'not-heard-yet': {
    status: 409,
    ko: '그 직원이 자기 말을 할 수 있어야 합니다. 무엇이 문제인지 알리고, 말을 듣거나 그 시간이 지난 뒤에 정해 주십시오.',
    en: 'The person must be able to state their side first: put it to them, and decide when they have, or their time is over.',
  },
  'statement-over': {
    status: 409,
    ko: '말씀하실 시간이 지났거나 이미 판단했습니다.',
    en: 'The time to state your side is over, or it was decided.',
  },
  'extended-already': {
    status: 409,
    ko: '시간은 한 번만 늘릴 수 있고, 이미 늘렸습니다.',
    en: 'Your time can be prolonged once, and it was.',
  },
  'no-contact-wished': {
    status: 409,
    ko: '민원인이 그 직원의 연락을 원하지 않습니다.',
    en: 'The petitioner does not wish to hear from that person.',
  },
  'not-found-yet': {
    status: 409,
    ko: '아직 판단하지 않았습니다.',
    en: 'It is not decided yet.',
  },
  'no-finding-to-review': {
    status: 409,
    ko: '지금은 다시 살펴볼 결과가 없거나 이미 다시 살펴보고 있습니다. 결과가 나오면 민원인에게 알려 드린다고 말씀해 주십시오.',
    en: 'There is nothing to look at again now, or somebody is looking already. Please say that they are told what is found.',
  },
  'contested-already': {
    status: 409,
    ko: '이미 다른 사람이 다시 살펴보고 있거나 살펴보았습니다.',
    en: 'Somebody else is looking at it again, or has.',
  },
  'not-against-you': {
    status: 409,
    ko: '판단이 그렇게 나지 않아 다시 살펴볼 것이 없습니다.',
    en: 'It was not decided against you: there is nothing to look at again.',
  },
  'no-review': {
    status: 409,
    ko: '다시 살펴봐 달라는 요청이 없습니다.',
    en: 'Nobody asked to look at it again.',
  },
  'reviewed-already': {
    status: 409,
    ko: '이미 다시 살펴보았습니다.',
    en: 'It was looked at again already.',
  },
  'only-reviews': {
    status: 403,
    ko: '처음 판단한 사람이 아닌 책임자나 감사가 다시 살펴봅니다.',
    en: 'The director or audit looks at it again, and not whoever decided first.',
  },
  'note-missing': {
    status: 422,
    ko: '문서 번호나, 교육의 자료·날짜·강사를 적어 주십시오.',
    en: 'Please give the number of the document, or the material, day and trainer.',
  },
  'reason-missing': {
    status: 422,
    ko: '하지 않은 까닭을 골라 주십시오.',
    en: 'Please choose why it was not taken.',
  },
  'no-measure': {
    status: 409,
    ko: '해야 할 조치가 아닙니다.',
    en: 'No such measure is owed.',
  },
  'measure-taken': {
    status: 409,
    ko: '그 조치는 이미 기록했습니다.',
    en: 'That measure was recorded already.',
  },
  'review-open': {
    status: 409,
    ko: '다른 사람이 다시 살펴보는 동안에는 조치가 멈춥니다.',
    en: 'While somebody else looks at it again the measures stand still.',
  },
  'only-decides-report': {
    status: 403,
    ko: '이 일은 그 직원의 부서장(부서장에 대한 일이면 책임자)이 정합니다.',
    en: 'The head of the person decides this; the director, where it is about the head.',
  },
} as const satisfies Refusals;
