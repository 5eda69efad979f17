import type { PledgeTerms } from './charter.ts';
import { HOUR, MINUTE } from './day.ts';
import type { HomeVisitTerms } from './home-visit.ts';
import type { Rung } from './rungs.ts';

/** P3, the whole sentence. */
const CONSENT = {
  ko: '방문하기 전에 문서나 전화로 방문 목적과 시간을 알려드린 후 허락을 받은 경우에 방문하겠습니다.',
  en: 'Before we visit you we tell you in writing or by telephone why and when, and we come only if you allow it.',
};

/** P4, the whole sentence. */
const CONDUCT = {
  ko: '약속한 시간을 지키고 몸가짐을 단정히 하고 신분증을 제시한 후 업무를 수행하도록 하겠습니다.',
  en: 'We come at the time agreed, tidily dressed, and show our identity card before we begin.',
};

export const homeVisitTerms: HomeVisitTerms = {
  beyond: 30 * MINUTE,
  lateAfter: 10 * MINUTE,
  remindBefore: HOUR,
  wayAhead: 3 * HOUR,
  windowMost: 2 * HOUR,
  namedDays: 1,
  approvalDays: 1,
  letterDays: 3,
  photo: { bytes: 300_000, days: 365 },
  estimate: { same: 3 * MINUTE, most: 2, within: 5 * MINUTE },
};

/** What nobody can undo: the house hears of it at once. */
const breached: readonly Rung[] = [
  { level: 'break', when: 'break', tell: ['petitioner', 'assignee', 'head', 'director'] },
];

/** A visit to a citizen, from the notice to the door (P3, P4). */
export const homeVisitPledges: readonly PledgeTerms[] = [
  {
    id: 'home-visit-answer', // the citizen's own time: whoever says nothing has refused (P3.4)
    clause: 'P3.4',
    kind: 'target',
    quotation: CONSENT,
    trigger: 'homeVisitAsked',
    rule: 'given',
    ladder: [
      { level: 'warn-half', when: { staffedFraction: 1 / 2 }, tell: ['assignee'] },
      { level: 'break', when: 'break', tell: ['assignee'] },
    ],
    evidence: 'HomeVisitAnswered',
    remedy: { exempt: 'petitioner' },
  },
  {
    id: 'home-visit-approval', // of a visit by law; nobody is told of it before
    clause: 'P3.4',
    kind: 'target',
    quotation: CONSENT,
    trigger: 'homeVisitUnapproved',
    rule: 'given', // and never later than the law's days of notice allow: see home-visit-clock.ts
    ladder: [
      { level: 'warn-half', when: { staffedFraction: 1 / 2 }, tell: ['head'] },
      { level: 'act-by', when: 'act-by', tell: ['assignee', 'head'] },
      { level: 'break', when: 'break', tell: ['assignee', 'head', 'director'] },
      { level: 'escalate-1', when: { workdaysAfterBreak: 1 }, tell: ['director'] },
    ],
    evidence: 'HomeVisitApproved',
    remedy: { exempt: 'house' },
  },
  {
    id: 'home-visit-arrival',
    clause: 'P4.1',
    kind: 'pledge',
    quotation: CONDUCT,
    trigger: 'homeVisitAgreed',
    rule: 'given', // the window that was agreed and what the charter allows beyond it: see home-visit.ts
    ladder: [
      { level: 'warn-1h', when: { afterStart: 0 }, tell: ['assignee', 'petitioner'] },
      { level: 'break', when: 'break', tell: ['petitioner', 'assignee', 'head'] },
      { level: 'escalate-1', when: { workdaysAfterBreak: 1 }, tell: ['head'] },
    ],
    evidence: 'HomeVisitArrived',
    remedy: { clause: 'P20', owes: ['apology'] },
  },
  {
    id: 'home-visit-consent', // made where somebody came without it: no clock runs for it
    clause: 'P3.5',
    kind: 'pledge',
    quotation: CONSENT,
    trigger: 'homeVisitUnallowed',
    rule: 'given',
    ladder: breached,
    evidence: 'HomeVisitAnswered',
    remedy: { clause: 'P20', owes: ['apology'] },
  },
  {
    id: 'home-visit-identity', // made where somebody began without a card that was seen
    clause: 'P4.3',
    kind: 'pledge',
    quotation: CONDUCT,
    trigger: 'homeVisitUnidentified',
    rule: 'given',
    ladder: breached,
    evidence: 'HomeVisitIdentified',
    remedy: { clause: 'P20', owes: ['apology'] },
  },
];
