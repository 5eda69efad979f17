import type { PledgeTerms } from './charter.ts';
import { HOUR } from './day.ts';

/** What runs beside the answer: the petitioner's time to supplement, an appeal, the way to another body, a reply that nobody proved. */
export const pausePledges: readonly PledgeTerms[] = [
  {
    id: 'supplement',
    clause: '시행령 §24',
    kind: 'period',
    quotation: {
      ko: '보완이 필요하면 상당한 기간을 정하여 보완을 요구하며, 그동안은 처리기간에 넣지 않습니다.',
      en: 'Where something is missing, the petitioner is given reasonable time to supply it, and that time is not counted.',
    },
    trigger: 'supplementAsked',
    rule: 'given',
    ladder: [
      { level: 'warn-half', when: { staffedFraction: 1 / 2 }, tell: ['petitioner'] },
      { level: 'break', when: 'break', tell: ['petitioner', 'assignee', 'head'] },
    ],
    evidence: 'SupplementReplied',
    remedy: { exempt: 'petitioner' },
  },
  {
    id: 'appeal',
    clause: '민원처리법 §35',
    kind: 'period',
    quotation: {
      ko: '이의신청을 받은 날부터 10일 이내에 그 이의신청에 대하여 인용 여부를 결정하고 그 결과를 지체 없이 문서로 알려 드립니다.',
      en: 'An appeal is decided within ten days of its receipt, and the petitioner is told the result in writing without delay.',
    },
    trigger: 'appealed',
    rule: 'appeal',
    ladder: [
      { level: 'warn-half', when: { staffedFraction: 1 / 2 }, tell: ['head'] },
      { level: 'warn-4h', when: { staffedLeft: 4 * HOUR }, tell: ['head', 'director'] },
      { level: 'act-by', when: 'act-by', tell: ['director', 'audit'] },
      { level: 'break', when: 'break', tell: ['head', 'director', 'audit'] },
      { level: 'escalate-1', when: { workdaysAfterBreak: 1 }, tell: ['director', 'audit'] },
      { level: 'escalate-3', when: { workdaysAfterBreak: 3 }, tell: ['director', 'audit'] },
    ],
    evidence: 'AppealDecided',
    remedy: { exempt: 'law' },
  },
  {
    id: 'transfer-out',
    clause: '민원처리법 §16',
    kind: 'period',
    quotation: {
      ko: '소관이 아닌 민원은 지체 없이 소관 기관에 이송하고 민원인에게 알려 드립니다.',
      en: 'A petition that is for another body to deal with is passed on to it without delay, and the petitioner is told.',
    },
    trigger: 'transferredOut',
    rule: 'transfer-hours',
    ladder: [],
    evidence: 'PetitionTransferredOut',
    remedy: { exempt: 'law' },
  },
  {
    id: 'unproven-reply',
    clause: 'P10.2',
    kind: 'target',
    quotation: {
      ko: '보낸 사람이 확인되지 않은 회신은 민원인에게 물어 누구의 글인지 정합니다.',
      en: 'Of a reply whose sender is not proved the petitioner is asked, and a person decides whose it is.',
    },
    trigger: 'replyUnproven',
    rule: 'given', // by the charter's times: see task-due.ts
    ladder: [
      { level: 'warn-half', when: { staffedFraction: 1 / 2 }, tell: ['assignee'] },
      { level: 'act-by', when: 'act-by', tell: ['assignee', 'head'] },
      { level: 'break', when: 'break', tell: ['assignee', 'head'] },
      { level: 'escalate-1', when: { workdaysAfterBreak: 1 }, tell: ['head', 'director'] },
      { level: 'escalate-3', when: { workdaysAfterBreak: 3 }, tell: ['director', 'audit'] },
    ],
    evidence: 'UnprovenDecided',
    remedy: { exempt: 'house' },
  },
];
