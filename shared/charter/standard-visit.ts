import type { PledgeTerms } from './charter.ts';
import { HOUR } from './day.ts';
import type { Rung } from './rungs.ts';
import { VISIT_CAUSES, VISIT_GROUNDS, type VisitTerms } from './visit.ts';

/** P21, the whole sentence. */
const VISIT = {
  ko: '동일한 민원에 대한 담당자의 잘못으로 두 번 이상 방문하실 경우 우선적으로 업무를 처리해 드리겠으며 소속 부서장이 정중히 사과드리고 10,000원 상당의 보상(교통카드 등)을 하여 드리겠습니다.',
  en: 'Where you come twice or more for the same petition through the fault of staff, it is dealt with first, the head of the department apologises, and you are compensated with a transit card or the like worth 10,000 won.',
};

export const visitTerms: VisitTerms = {
  claimDays: 90,
  causes: VISIT_CAUSES,
  grounds: VISIT_GROUNDS,
  ruleWithin: { staffed: 8 * HOUR }, // a working day (A16)
  reviewWithin: { staffed: 8 * HOUR },
  apology: { least: 4 * HOUR, nextDayAt: 12 * HOUR },
  wordDays: 5,
  recurrence: { days: 180, correctWithin: 10 },
};

/** What staff owe each other until it is found: whoever rules, then the director. */
const finding: readonly Rung[] = [
  { level: 'warn-half', when: { staffedFraction: 1 / 2 }, tell: ['assignee'] },
  { level: 'warn-1h', when: { staffedLeft: HOUR }, tell: ['assignee', 'director'] },
];

/** Owed to the citizen: once late, the house hears of it until it is done. */
const owing: readonly Rung[] = [
  { level: 'warn-half', when: { staffedFraction: 1 / 2 }, tell: ['assignee'] },
  { level: 'act-by', when: 'act-by', tell: ['assignee'] },
  { level: 'break', when: 'break', tell: ['assignee', 'director'] },
  { level: 'escalate-1', when: { workdaysAfterBreak: 1 }, tell: ['director', 'audit'] },
  { level: 'escalate-3', when: { workdaysAfterBreak: 3 }, tell: ['director', 'audit'] },
];

/** A second visit through our fault, from the claim to what is handed over (P21). */
export const visitPledges: readonly PledgeTerms[] = [
  {
    id: 'visit-ruling',
    clause: 'P21.2',
    kind: 'target',
    quotation: VISIT,
    trigger: 'visitClaimed',
    rule: 'given', // by the charter's times: see visit.ts
    ladder: [...finding, { level: 'break', when: 'break', tell: ['director', 'audit'] }],
    evidence: 'VisitRuled',
    remedy: { exempt: 'house' }, // silence is a finding of its own, which opens the redress
  },
  {
    id: 'visit-review',
    clause: 'P21.2',
    kind: 'target',
    quotation: VISIT,
    trigger: 'visitReviewAsked',
    rule: 'given',
    ladder: [...finding, { level: 'break', when: 'break', tell: ['director', 'audit'] }],
    evidence: 'VisitReviewed',
    remedy: { exempt: 'house' },
  },
  {
    id: 'person-finding',
    clause: 'P22.1', // whose fault it was, before anybody is trained for it
    kind: 'period',
    quotation: VISIT,
    trigger: 'visitPutToPerson',
    rule: 'within-7d',
    ladder: [
      { level: 'warn-half', when: { staffedFraction: 1 / 2 }, tell: ['assignee'] },
      { level: 'act-by', when: 'act-by', tell: ['assignee'] },
      { level: 'break', when: 'break', tell: ['assignee', 'director'] },
    ],
    evidence: 'ConductFound',
    remedy: { exempt: 'house' },
  },
  {
    id: 'visit-apology',
    clause: 'P21.5',
    kind: 'pledge',
    quotation: VISIT,
    trigger: 'visitFound',
    rule: 'given',
    ladder: owing,
    evidence: 'ApologyMade',
    remedy: { exempt: 'same-redress' },
  },
  {
    id: 'visit-compensation',
    clause: 'P21.6',
    kind: 'pledge',
    quotation: VISIT,
    trigger: 'compensationApproved',
    rule: 'given',
    ladder: owing,
    evidence: 'CompensationBooked',
    remedy: { exempt: 'same-redress' },
  },
  {
    id: 'visit-word',
    clause: 'P21.6',
    kind: 'pledge',
    quotation: VISIT,
    trigger: 'compensationDelayed',
    rule: 'given',
    ladder: owing,
    evidence: 'DelayWordGiven',
    remedy: { exempt: 'same-redress' },
  },
];
