import type { PledgeTerms } from './charter.ts';
import type { Rung } from './rungs.ts';

/** What is owed to a petitioner who says that an answer solved nothing, and to one who waits long. */
export const speechPledges = (ladder: readonly Rung[]): readonly PledgeTerms[] => [
  {
    id: 'reopened',
    clause: 'P18.3',
    kind: 'pledge', // an opinion put to us through the web, so the number is the board's (P9.1; A7)
    quotation: {
      ko: '제시하신 의견에 대해서는 면밀히 검토하여 성실한 답변과 신속한 조치를 취하겠으며,',
      en: 'We examine the opinions put to us closely, answer them sincerely and act on them quickly.',
    },
    trigger: 'reopened',
    rule: 'within-24h',
    // Whoever answered has opened it.
    ladder: ladder.filter(({ level }) => level !== 'unaccepted'),
    evidence: 'PetitionAnswered',
    remedy: { clause: 'P20', owes: ['apology'] },
  },
  {
    id: 'not-an-answer',
    clause: 'P9',
    kind: 'target', // what the house owes itself: a finding within a working day
    quotation: {
      ko: '보내 드린 글이 답변이 아니라고 하시면, 쓰거나 승인하지 않은 사람이 판단하여 알려 드립니다.',
      en: 'Where you say that what we sent is no answer, somebody who neither wrote nor approved it judges that and tells you.',
    },
    trigger: 'answerDisputed',
    rule: 'given', // by the charter's times: see task-due.ts
    ladder: [
      { level: 'warn-half', when: { staffedFraction: 1 / 2 }, tell: ['assignee'] },
      { level: 'act-by', when: 'act-by', tell: ['assignee', 'director'] },
      { level: 'break', when: 'break', tell: ['assignee', 'director', 'audit'] },
    ],
    evidence: 'DisputeDecided',
    remedy: { exempt: 'house' },
  },
  {
    id: 'progress',
    clause: '시행령 §23',
    kind: 'period',
    quotation: {
      ko: '민원이 접수된 날부터 30일이 지나도록 처리가 끝나지 않으면 처리 진행 상황과 처리 예정일 등을 30일마다 알려 드립니다.',
      en: 'Where a petition is not dealt with 30 days after its receipt, the petitioner is told every 30 days how far it has come and when it will be done.',
    },
    trigger: 'unanswered',
    rule: 'every-30d',
    ladder: [{ level: 'break', when: 'break', tell: ['petitioner'] }], // told as it ends
    evidence: 'ProgressTold',
    remedy: { exempt: 'law' },
  },
];
