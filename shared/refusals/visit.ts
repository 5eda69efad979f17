import type { Refusals } from './told.ts';

/** What a second visit through our fault lacks (P21). */
export const VISIT = {
  'visit-not-promised': {
    status: 409,
    ko: '지금 헌장에는 두 번 방문하신 데 대한 약속이 없습니다.',
    en: 'The charter of today promises nothing for a second visit.',
  },
  'visit-claim-open': {
    status: 409,
    ko: '먼저 알려 주신 방문을 살펴보고 있습니다. 결과가 나온 뒤에 다시 알려 주세요.',
    en: 'We are looking at the visit that you told us of before. Please tell us of another one after that.',
  },
  'visit-too-late': {
    status: 409,
    ko: '알려 주실 수 있는 기간이 지났습니다. 새 민원으로 말씀해 주세요.',
    en: 'The time in which you could tell us is over. Please write to us again.',
  },
  'visit-day-wrong': {
    status: 422,
    ko: '지난번에 오신 날을 다시 확인해 주세요. 오늘까지의 날이어야 하고, 접수하기 너무 오래전일 수는 없습니다.',
    en: 'Please check the day you came before: today or before, and not long before your petition.',
  },
  'visit-found-none': {
    status: 409,
    ko: '그날 방문은 이미 살펴보았습니다. 결과가 맞지 않으면 다른 사람에게 다시 살펴봐 달라고 하실 수 있습니다. 그 뒤에 또 오셨다면 가장 최근에 오셨던 날을 적어 주세요.',
    en: 'That visit was looked at already. If the result is not right, you can ask that somebody else look at it. If you had to come again after it, give the day on which you came last.',
  },
  'visit-not-ruled': {
    status: 409,
    ko: '다시 살펴볼 결과가 없습니다.',
    en: 'There is no result to be looked at again.',
  },
  'visit-reviewed': {
    status: 409,
    ko: '다른 사람이 이미 다시 살펴보았습니다.',
    en: 'Somebody else has looked at it again already.',
  },
  'no-visit-to-rule': {
    status: 409,
    ko: '판단할 재방문이 없습니다.',
    en: 'No second visit waits to be ruled on.',
  },
  'no-visit-to-review': {
    status: 409,
    ko: '다시 살펴볼 재방문이 없습니다.',
    en: 'No second visit waits to be looked at again.',
  },
  'visit-ruled': {
    status: 409,
    ko: '이 재방문은 그사이 판단이 끝났습니다.',
    en: 'Somebody has found it meanwhile.',
  },
  'visit-deemed': {
    status: 409,
    ko: '정한 때까지 판단이 없어 민원인의 말대로 되었습니다. 이제는 바꿀 수 없습니다.',
    en: 'Nobody decided in time, so it stands as the citizen says. It cannot be changed any more.',
  },
  'visit-own': {
    status: 403,
    ko: '이 민원을 맡고 있거나 맡았던 사람, 이 일을 이미 판단한 사람은 판단할 수 없습니다.',
    en: 'Whoever has the petition or had it, or ruled on it, cannot decide about it.',
  },
  'only-head-rules': {
    status: 403,
    ko: '재방문은 부서장이 판단합니다. 부서장이 이 민원을 맡았으면 이사장이 판단합니다.',
    en: 'The head of the department rules on a second visit; where the head had the petition, the director does.',
  },
  'only-reviewer': {
    status: 403,
    ko: '고객지원 부서에서 다시 살펴봅니다.',
    en: 'Customer support looks at it again.',
  },
  'only-audit': {
    status: 403,
    ko: '감사 부서만 보고 적을 수 있습니다.',
    en: 'This is for audit alone.',
  },
  'no-visit-to-audit': {
    status: 409,
    ko: '감사가 살펴볼 판단이 없습니다. 그사이 판단이 바뀌었을 수 있습니다.',
    en: 'There is no ruling for audit to look at. It may have changed meanwhile.',
  },
  'visit-audited': {
    status: 409,
    ko: '이 판단은 감사가 이미 살펴보았습니다.',
    en: 'Audit has looked at this ruling already.',
  },
  'visit-no-same': {
    status: 422,
    ko: '같은 분의 다른 민원에서 같은 날의 일을 우리 잘못으로 본 것이 없습니다.',
    en: 'In no other petition of the same person was that day found to be our fault.',
  },
  'visit-cause': {
    status: 422,
    ko: '무엇이 잘못되었는지 골라 주십시오.',
    en: 'Please choose what went wrong.',
  },
  'visit-ground': {
    status: 422,
    ko: '잘못이 아니라고 본 근거를 골라 주십시오.',
    en: 'Please choose the ground on which it was no fault.',
  },
  'only-head-reverses': {
    status: 403,
    ko: '보상 기록은 부서장이나 이사장만 취소할 수 있습니다.',
    en: 'Only the head of the department or the director can reverse it.',
  },
  'no-word-owed': {
    status: 409,
    ko: '민원인에게 알려 드려야 할 일정이 없습니다.',
    en: 'No word about a delay is owed.',
  },
  'only-director': {
    status: 403,
    ko: '예산이 모자란 보상의 일정은 이사장이 알려 드립니다.',
    en: 'The director tells the citizen, where no money is left.',
  },
  'compensation-code': {
    status: 422,
    ko: '민원인이 받은 확인 번호와 다릅니다. 다시 확인해 주십시오.',
    en: 'It is not the code that the citizen was sent. Please check it.',
  },
  'compensation-code-tries': {
    status: 429,
    ko: '확인 번호가 여러 번 달랐습니다. 민원인에게 번호를 다시 물어보시고, 한 시간 뒤에 적어 주십시오.',
    en: 'There were many wrong codes. Please ask the citizen for it again, and enter it in an hour.',
  },
} as const satisfies Refusals;
