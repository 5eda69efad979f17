import type { PledgeTerms } from './charter.ts';

/** What colleagues owe each other while a petition waits: targets, never promises to its petitioner. */
export const togetherPledges: readonly PledgeTerms[] = [
  {
    id: 'consultation',
    clause: '민원처리법 §20',
    kind: 'target',
    quotation: {
      ko: '협조를 요청받은 부서는 정해진 회신기간 안에 회신합니다.',
      en: 'A department that is consulted replies within the time set for it.',
    },
    trigger: 'consulted',
    rule: 'given', // by the charter's times: see task-due.ts
    ladder: [
      { level: 'warn-half', when: { staffedFraction: 1 / 2 }, tell: ['assignee'] },
      { level: 'act-by', when: 'act-by', tell: ['assignee', 'head'] },
      { level: 'break', when: 'break', tell: ['assignee', 'head'] },
      { level: 'escalate-1', when: { workdaysAfterBreak: 1 }, tell: ['head'] },
    ],
    evidence: 'ConsultationAnswered',
    remedy: { exempt: 'house' },
  },
  {
    id: 'approval',
    clause: 'P9',
    kind: 'target',
    quotation: {
      ko: '결재가 필요한 답변은 기한에 늦지 않게 결재합니다.',
      en: 'An answer that needs approval is approved or returned in time for its date.',
    },
    trigger: 'submitted',
    rule: 'given',
    ladder: [
      { level: 'warn-half', when: { staffedFraction: 1 / 2 }, tell: ['assignee'] },
      { level: 'act-by', when: 'act-by', tell: ['assignee', 'director'] },
      { level: 'break', when: 'break', tell: ['assignee', 'director'] },
      { level: 'escalate-1', when: { workdaysAfterBreak: 1 }, tell: ['director', 'audit'] },
    ],
    evidence: 'AnswerApproved',
    remedy: { exempt: 'house' },
  },
];
