import type { Refusals } from './told.ts';

/** What the ledger of compensations says no to. */
export const COMPENSATION = {
  'compensation-approved-before': {
    status: 409,
    ko: '이 잘못에 대한 보상은 이미 승인되었습니다. 한 건의 잘못에 두 번 승인할 수 없습니다.',
    en: 'The compensation for this fault was approved already. One fault is never compensated twice.',
  },
  'compensation-own-fault': {
    status: 403,
    ko: '본인의 잘못에 대한 보상은 본인이 승인할 수 없습니다.',
    en: 'You cannot approve the compensation for a fault that is your own.',
  },
  'compensation-same-day': {
    status: 409,
    ko: '같은 분이 같은 날에 오신 일로 다른 민원에서 이미 보상이 승인되었습니다. 같은 일이면 ‘다른 민원에서 본 같은 잘못’을, 그날의 다른 방문이면 ‘다른 방문’을 골라 판단해 주십시오.',
    en: 'A compensation for the same person and the same day was approved in another petition. Please rule it as the same fault, or as another visit of that day.',
  },
  'compensation-amount': {
    status: 422,
    ko: '금액이 헌장에서 정한 보상 금액과 다릅니다.',
    en: 'The amount is not the one that the charter sets.',
  },
  'compensation-not-approved': {
    status: 409,
    ko: '승인되지 않은 보상은 지급할 수 없습니다.',
    en: 'What nobody approved cannot be issued.',
  },
  'compensation-issued-before': {
    status: 409,
    ko: '이 보상은 이미 재고에서 꺼냈습니다. 전달하거나 재고로 되돌려 주십시오.',
    en: 'It was issued already. Hand it over, or return it to stock.',
  },
  'compensation-handed-over-before': {
    status: 409,
    ko: '이 보상은 이미 전달했습니다.',
    en: 'It was handed over already.',
  },
  'compensation-ended': {
    status: 409,
    ko: '이 보상은 취소되어 더 처리할 수 없습니다.',
    en: 'It was reversed and is over.',
  },
  'compensation-lapsed': {
    status: 409,
    ko: '보상을 청구할 수 있는 기간이 지났습니다.',
    en: 'The time in which it could be claimed is over.',
  },
  'compensation-kind': {
    status: 422,
    ko: '헌장에서 정한 보상 종류 가운데에서 골라 주십시오. 현금으로는 지급하지 않습니다.',
    en: 'Please choose one of the kinds that the charter has. It is never cash.',
  },
  'compensation-serial': {
    status: 422,
    ko: '카드나 상품권에 적힌 번호를 적어 주십시오.',
    en: 'Please give the number of the card or voucher.',
  },
  'compensation-counter': {
    status: 422,
    ko: '현장에서 전달할 때에만 어느 창구의 재고인지 적어 주십시오.',
    en: 'Please give the counter whose stock it is from, on the spot and only there.',
  },
  'compensation-not-in-float': {
    status: 422,
    ko: '이 번호는 그 창구의 재고 목록에 없습니다. 창구와 종류, 번호를 다시 확인해 주십시오.',
    en: 'This number is not in the stock of that counter. Please check counter, kind and number.',
  },
  'compensation-way': {
    status: 422,
    ko: '모바일 상품권은 휴대전화로, 카드와 지류 상품권은 현장이나 등기우편으로 전달합니다.',
    en: 'A mobile voucher goes to a telephone; a card or certificate on the spot or by registered post.',
  },
  'compensation-second-person': {
    status: 403,
    ko: '승인한 사람은 지급을 확인할 수 없습니다. 같은 부서의 다른 직원이 확인해 주십시오.',
    en: 'Whoever approved it cannot confirm the issue. Somebody else of the department has to.',
  },
  'compensation-head-alone': {
    status: 403,
    ko: '확인할 다른 직원이 없을 때에는 부서장만 지급할 수 있습니다.',
    en: 'Where nobody else is there to confirm, only the head of the department can issue it.',
  },
  'compensation-no-budget': {
    status: 409,
    ko: '이 부서에는 올해 보상 예산이 없습니다. 보상할 의무는 그대로 남습니다.',
    en: 'The department has no budget for this year. The debt stays.',
  },
  'budget-exhausted': {
    status: 409,
    ko: '올해 보상 예산이 모자랍니다. 보상할 의무는 그대로 남습니다.',
    en: 'The budget of this year is exhausted. The debt stays.',
  },
  'compensation-not-issued': {
    status: 409,
    ko: '재고에서 꺼내지 않은 보상입니다.',
    en: 'It was not issued.',
  },
  'compensation-evidence': {
    status: 422,
    ko: '전달 방법에 맞는 증빙을 적어 주십시오. 현장은 서명한 수령증, 휴대전화는 민원인에게 간 확인 번호, 우편은 등기번호 13자리입니다.',
    en: 'Please give the evidence of its way: a signed slip on the spot, the code that they were sent for a telephone, the 13 digits of the registered letter.',
  },
  'compensation-still-held': {
    status: 409,
    ko: '아직 받아 가실 기간이 남아 있어 재고로 되돌릴 수 없습니다.',
    en: 'There is time left to take it, so it cannot return to stock yet.',
  },
  'compensation-reversal': {
    status: 422,
    ko: '이 보상의 지금 상태에는 맞지 않는 취소 사유입니다.',
    en: 'The reason does not fit what was done so far.',
  },
  'compensation-booked-before': {
    status: 409,
    ko: '이 보상은 그사이 다른 처리가 기록되었습니다. 화면을 다시 열어 확인해 주십시오.',
    en: 'Something else was recorded for it meanwhile. Please open the page again.',
  },
  'card-issued-before': {
    status: 409,
    ko: '이 번호의 카드나 상품권은 이미 지급했습니다.',
    en: 'The card or voucher of this number was issued already.',
  },
} as const satisfies Refusals;
