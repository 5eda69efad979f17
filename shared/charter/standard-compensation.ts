import type { CompensationTerms } from './compensation.ts';

/** P21.6: "10,000원 상당의 교통카드 등". */
export const compensationTerms: CompensationTerms = {
  amount: 10_000,
  kinds: ['transit-card', 'mobile-voucher', 'gift-certificate'],
  handOverDays: 5,
  unclaimedDays: 30,
  claimableYears: 5,
};
