import type { PledgeTerms } from './charter.ts';
import type { ConductTerms } from './conduct.ts';
import { HOUR } from './day.ts';

/** P23, the whole sentence. */
const RUDENESS = {
  ko: '연락을 주시면 해당직원을 주의·교육시키고 관련 직원이 정중히 사과토록 하겠습니다.',
  en: 'If you tell us, the member of staff is cautioned and trained, and the staff concerned apologise.',
};

export const conductTerms: ConductTerms = {
  apologiseWithin: 8 * HOUR, // a working day
};

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
];
