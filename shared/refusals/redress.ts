import type { Refusals } from './told.ts';

/** What the explanation of P24 and the apology lack. */
export const REDRESS = {
  'no-objection': {
    status: 409,
    ko: '설명할 이의 제기가 없습니다.',
    en: 'No objection waits for it.',
  },
  'already-explained': {
    status: 409,
    ko: '이미 사유와 처리 예정일을 알려드렸습니다.',
    en: 'The reason and a date were told already.',
  },
  'not-explained': {
    status: 409,
    ko: '먼저 늦어진 사유와 처리 예정일을 적어 주십시오.',
    en: 'Please give the reason and a date first.',
  },
  'date-needed': {
    status: 422,
    ko: '처리 예정일을 적어 주십시오.',
    en: 'Please give the expected date.',
  },
  'date-not-ahead': {
    status: 422,
    ko: '처리 예정일은 지금부터 14일 안이어야 합니다.',
    en: 'The expected date must lie within the next fourteen days.',
  },
  'only-head-apologises': {
    status: 403,
    ko: '기관을 대표한 사과는 부서장이 드립니다. 함께 전할 말이 있으면 따로 적을 수 있습니다.',
    en: 'The head apologises for the corporation. You may add words of your own.',
  },
  'own-words-sent': {
    status: 409,
    ko: '전할 말을 이미 보냈습니다.',
    en: 'Words were added already.',
  },
  'no-apology-owed': {
    status: 409,
    ko: '사과드릴 일이 남아 있지 않습니다.',
    en: 'No apology is owed.',
  },
  'manner-not-yours': {
    status: 403,
    ko: '부서의 응대 지표는 그 부서장, 기관 책임자, 고객지원 부서장만 봅니다. 직원 한 사람의 지표는 본인만 봅니다.',
    en: 'A team’s manner figures are seen by its head, the director and the head of customer support only; those of one person by that person alone.',
  },
  'score-not-yours': {
    status: 403,
    ko: '이 숫자의 목록은 그 부서장, 기관 책임자, 감사만 봅니다.',
    en: 'What these figures count is seen by the head of the department, the director and audit only.',
  },
  'learning-not-yours': {
    status: 403,
    ko: '부서에서 지키지 못한 약속은 그 부서장, 기관 책임자, 감사만 봅니다.',
    en: 'What a department did not keep is seen by its head, the director and audit only.',
  },
  'no-second-look': {
    status: 409,
    ko: '다시 살펴볼 것이 없습니다. 이미 결과를 적었거나 민원인이 해결되었다고 했습니다.',
    en: 'There is nothing to look at: it was done already, or the petitioner says that it is solved.',
  },
  'own-look': {
    status: 409,
    ko: '이 답변을 쓰거나 승인한 분은 다시 살펴본 결과를 적을 수 없습니다.',
    en: 'Whoever wrote or approved this answer cannot say what a second look finds.',
  },
  'only-looker': {
    status: 409,
    ko: '다시 살펴보기로 한 분, 부서장, 당직 담당자, 기관 책임자만 결과를 적을 수 있습니다.',
    en: 'Only whoever was asked to look, the head, the duty officer or the director can say what was found.',
  },
} as const satisfies Refusals;
