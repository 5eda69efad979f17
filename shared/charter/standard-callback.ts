import type { CallbackTerms } from './callback.ts';
import type { PledgeTerms } from './charter.ts';
import { HOUR, MINUTE } from './day.ts';
import type { Rung } from './rungs.ts';

/** P2, the whole sentence. */
const ABSENT = {
  ko: '담당자가 부재중일 때는 그 이유를 정확히 말씀 드리고 다른 직원이 대신하여 처리하여 드리거나, 용건을 메모하여 원하시는 시간에 직접 연락 드리도록 하겠습니다.',
  en: 'Where the person in charge is not there, you are told why, and somebody else deals with it or takes a note and you are called at the time that you wish.',
};

export const callbackTerms: CallbackTerms = {
  grace: 10 * MINUTE,
  aheadDays: 30,
  attempts: 3,
  apart: HOUR,
  halfDays: 2,
};

const late: readonly Rung[] = [
  { level: 'break', when: 'break', tell: ['petitioner', 'assignee', 'head'] },
  { level: 'escalate-1', when: { workdaysAfterBreak: 1 }, tell: ['head', 'director'] },
  { level: 'escalate-3', when: { workdaysAfterBreak: 3 }, tell: ['director', 'audit'] },
];

/** A call at the time that the citizen wished. It is due when the grace is over: ten minutes after the agreed time. */
export const callbackPledges: readonly PledgeTerms[] = [
  {
    id: 'callback',
    clause: 'P2.4',
    kind: 'pledge',
    quotation: ABSENT,
    trigger: 'callbackAgreed',
    rule: 'given',
    ladder: [
      { level: 'soon', when: { staffedLeft: 20 * MINUTE }, tell: ['assignee'] },
      { level: 'now', when: { staffedLeft: 10 * MINUTE }, tell: ['assignee'] },
      ...late,
    ],
    evidence: 'CallbackMade',
    remedy: { clause: 'P20', owes: ['apology'] },
  },
  {
    id: 'callback-again',
    clause: 'P2.4',
    kind: 'pledge',
    quotation: ABSENT,
    trigger: 'callbackUnanswered',
    rule: 'given', // until the close of the next working day
    ladder: [
      { level: 'warn-half', when: { staffedFraction: 1 / 2 }, tell: ['assignee'] },
      { level: 'act-by', when: 'act-by', tell: ['head'] },
      ...late,
    ],
    evidence: 'CallbackMade',
    remedy: { clause: 'P20', owes: ['apology'] },
  },
];
