import type { PledgeTerms } from './charter.ts';

/** What follows where an answer solved nothing, as its reader says (P20): somebody else looks, and apologises where that is due. */
export const lookPledges: readonly PledgeTerms[] = [
  {
    id: 'second-look',
    clause: 'P20',
    kind: 'target', // what the house owes itself: a finding within a working day
    quotation: {
      ko: '답변으로 해결되지 않았다고 하시면, 답변하지 않은 사람이 약속을 지켰는지 다시 살펴보고 알려 드립니다.',
      en: 'Where you say that an answer solved nothing, somebody who did not write it looks whether our promises were kept, and tells you.',
    },
    trigger: 'answerUnsolved',
    rule: 'given', // by the charter's times: see task-due.ts
    ladder: [
      { level: 'warn-half', when: { staffedFraction: 1 / 2 }, tell: ['assignee'] },
      { level: 'act-by', when: 'act-by', tell: ['assignee', 'head'] },
      { level: 'break', when: 'break', tell: ['assignee', 'head', 'director'] },
      { level: 'escalate-1', when: { workdaysAfterBreak: 1 }, tell: ['head', 'director'] },
      { level: 'escalate-3', when: { workdaysAfterBreak: 3 }, tell: ['director', 'audit'] },
    ],
    evidence: 'SecondLookFound',
    remedy: { exempt: 'house' },
  },
  {
    id: 'look-apology',
    clause: 'P20',
    kind: 'pledge',
    quotation: {
      ko: '민원 처리 과정에서 고객에게 불편을 주어 서비스 이행표준을 지키지 못하였을 때에는 다음과 같이 조치하겠습니다.',
      en: 'Where we caused you inconvenience and did not keep our service standards, we act as follows.',
    },
    trigger: 'brokenBySecondLook',
    rule: 'given',
    ladder: [
      { level: 'owed', when: { afterStart: 0 }, tell: ['head'] },
      { level: 'warn-half', when: { staffedFraction: 1 / 2 }, tell: ['head'] },
      { level: 'break', when: 'break', tell: ['head', 'director'] },
      { level: 'escalate-1', when: { workdaysAfterBreak: 1 }, tell: ['director', 'audit'] },
      { level: 'escalate-3', when: { workdaysAfterBreak: 3 }, tell: ['director', 'audit'] },
    ],
    evidence: 'ApologyMade',
    remedy: { exempt: 'same-redress' },
  },
];
