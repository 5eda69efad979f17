import type { PledgeTerms } from './charter.ts';
import type { ConductTerms } from './conduct.ts';
import { HOUR } from './day.ts';
import type { Rung } from './rungs.ts';

/** P23, the whole sentence. */
const RUDENESS = {
  ko: '연락을 주시면 해당직원을 주의·교육시키고 관련 직원이 정중히 사과토록 하겠습니다.',
  en: 'If you tell us, the member of staff is cautioned and trained, and the staff concerned apologise.',
};

export const conductTerms: ConductTerms = {
  apologiseWithin: 8 * HOUR, // a working day
  stateWithin: 8 * HOUR,
  stateAgain: 8 * HOUR,
  referralDays: 5,
  trainingDays: 10, // P22.1
  markDays: 365,
  clearedDays: 30,
};

/** Whoever has it is warned, and those above are told: of a head the director, so who is above is named by role. */
const above: readonly Rung[] = [
  { level: 'warn-half', when: { staffedFraction: 1 / 2 }, tell: ['assignee'] },
  { level: 'act-by', when: 'act-by', tell: ['assignee'] },
  { level: 'break', when: 'break', tell: ['assignee', 'director'] },
  { level: 'escalate-1', when: { workdaysAfterBreak: 1 }, tell: ['director', 'audit'] },
  { level: 'escalate-3', when: { workdaysAfterBreak: 3 }, tell: ['director', 'audit'] },
];

/** What a report that somebody of staff was rude makes owed (P23). */
export const conductPledges: readonly PledgeTerms[] = [
  {
    id: 'report-apology',
    clause: 'P23.3',
    kind: 'pledge',
    quotation: RUDENESS,
    trigger: 'reported',
    rule: 'given', // by the charter's time from the report
    // The corporation apologises by the head: nobody's fault is found or admitted by it.
    ladder: [
      { level: 'warn-half', when: { staffedFraction: 1 / 2 }, tell: ['head'] },
      { level: 'act-by', when: 'act-by', tell: ['head'] },
      { level: 'break', when: 'break', tell: ['head', 'director'] },
      { level: 'escalate-1', when: { workdaysAfterBreak: 1 }, tell: ['director', 'audit'] },
      { level: 'escalate-3', when: { workdaysAfterBreak: 3 }, tell: ['director', 'audit'] },
    ],
    evidence: 'ApologyMade',
    remedy: { exempt: 'same-redress' },
  },
  {
    id: 'conduct-finding',
    clause: 'P9.3', // a complaint about our service whose facts are to be established
    kind: 'pledge',
    quotation: RUDENESS,
    trigger: 'toBeFound',
    rule: 'within-7d',
    ladder: above,
    evidence: 'ConductFound',
    remedy: { exempt: 'same-redress' },
  },
  {
    id: 'statement',
    clause: 'P23',
    kind: 'period', // the person's own time: nobody is late who states nothing
    quotation: RUDENESS,
    trigger: 'alleged',
    rule: 'given',
    ladder: [{ level: 'break', when: 'break', tell: [] }], // its end is told to who decides
    evidence: 'StatementMade',
    remedy: { exempt: 'house' },
  },
  {
    id: 'conduct-review',
    clause: 'P23',
    kind: 'period',
    quotation: RUDENESS,
    trigger: 'findingContested',
    rule: 'within-7d',
    ladder: above,
    evidence: 'FindingReviewed',
    remedy: { exempt: 'house' },
  },
  ...(['referral', 'training'] as const).map(
    (id): PledgeTerms => ({
      id,
      clause: id === 'referral' ? 'P23.2' : 'P22.1',
      kind: 'period',
      quotation: RUDENESS,
      trigger: id === 'referral' ? 'toBeReferred' : 'toBeTrained',
      rule: 'given', // by the charter's working days
      ladder: above,
      evidence: 'MeasureTaken',
      remedy: { exempt: 'house' },
    }),
  ),
  {
    id: 'mark-erasure',
    clause: 'P17',
    kind: 'period',
    quotation: RUDENESS,
    trigger: 'toBeErased',
    rule: 'given',
    ladder: [{ level: 'break', when: 'break', tell: [] }], // done as it ends
    evidence: 'MarkErased',
    remedy: { exempt: 'house' },
  },
];
