import { MINUTE } from './day.ts';
import { PRIORITY_REASONS, type ReceptionTerms } from './reception.ts';

/** P1, the whole sentence: greeting and listening are asked of whoever came, and only the waiting is measured here. */
export const receptionTerms: ReceptionTerms = {
  clause: 'P1',
  quotation: {
    ko: '다른 업무를 처리중이라도 고객을 대하면 먼저 인사하고 고객의 말씀을 경청하겠습니다.',
    en: 'Even while busy with something else we greet you first when you come, and listen to what you say.',
  },
  priority: PRIORITY_REASONS,
  inARow: 3,
  opensBefore: 30 * MINUTE,
  ticketsPerHour: 40, // the telephones of a waiting room may share one address
};
