import type { PledgeTerms } from './charter.ts';
import { MINUTE } from './day.ts';
import type { Rung } from './rungs.ts';

/** P24, the whole sentence: reason and date within the hour, and an apology. */
export const REDRESS = {
  ko: '민원인이 이의 제기 시 사실 확인 후 1시간 이내에 지연처리 사유와 처리 예정일을 알려드리겠으며 관련 직원이 정중히 사과토록 하겠습니다.',
  en: 'When the petitioner objects, we tell the reason for the delay and the date by which it will be dealt with within an hour of establishing the facts, and the staff concerned apologise.',
};

/** Redress that is itself late: the house alone is told, and no further date is invented. */
const broken: readonly Rung[] = [
  { level: 'break', when: 'break', tell: ['head', 'director'] },
  { level: 'escalate-1', when: { workdaysAfterBreak: 1 }, tell: ['director', 'audit'] },
  { level: 'escalate-3', when: { workdaysAfterBreak: 3 }, tell: ['director', 'audit'] },
];

/** What an objection to a delay without prior notice makes owed (P24.2, P24.3). */
export const redressPledges: readonly PledgeTerms[] = [
  {
    id: 'explanation',
    clause: 'P24.2',
    kind: 'pledge',
    quotation: REDRESS,
    trigger: 'objected',
    rule: 'within-1h',
    ladder: [
      { level: 'objected', when: { afterStart: 0 }, tell: ['assignee', 'head'] },
      { level: 'one-up', when: { afterStart: 15 * MINUTE }, tell: ['director'] },
      // The service itself explains; the date that it names is the head's to keep.
      { level: 'by-rule', when: { afterStart: 30 * MINUTE }, tell: ['petitioner', 'head'] },
      { level: 'next-channel', when: { afterStart: 50 * MINUTE }, tell: ['dutyOfficer'] },
      ...broken,
    ],
    evidence: 'ExplanationReached',
    remedy: { exempt: 'same-redress' },
  },
  {
    id: 'apology',
    clause: 'P24.3',
    kind: 'pledge',
    quotation: REDRESS,
    trigger: 'explained',
    rule: 'next-staffed-hour',
    ladder: [
      // The head apologises for the corporation; who was concerned is invited to add a word, and is never reminded of it.
      { level: 'owed', when: { afterStart: 0 }, tell: ['head', 'assignee'] },
      { level: 'warn-half', when: { staffedFraction: 1 / 2 }, tell: ['head'] },
      ...broken,
    ],
    evidence: 'ApologyMade',
    remedy: { exempt: 'same-redress' },
  },
];
