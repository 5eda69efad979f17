import type { PledgeTerms } from './charter.ts';
import type { Rung } from './rungs.ts';

/** Paper waits for a person: its own queue with a clock of its own. */
const ladder: readonly Rung[] = [
  { level: 'warn-half', when: { staffedFraction: 1 / 2 }, tell: ['assignee'] },
  { level: 'act-by', when: 'act-by', tell: ['assignee', 'head'] },
  { level: 'break', when: 'break', tell: ['assignee', 'head', 'dutyOfficer'] },
  { level: 'escalate-1', when: { workdaysAfterBreak: 1 }, tell: ['director'] },
];

/** What came on paper is read and written down (P10.2): targets of ours, never promises to its petitioner. */
export const paperPledges: readonly PledgeTerms[] = [
  {
    id: 'keying',
    clause: 'P10.2',
    kind: 'target',
    quotation: {
      ko: '서면으로 온 민원은 받는 대로 읽고 내용과 연락처를 적어 둡니다.',
      en: 'What comes in writing is read, and what it asks and who wrote it are written down, as it arrives.',
    },
    trigger: 'paperUnkeyed',
    rule: 'given', // by the charter's times: see task-due.ts
    ladder,
    evidence: 'PaperKeyed',
    remedy: { exempt: 'house' },
  },
  {
    id: 'splitting',
    clause: 'P10.2',
    kind: 'target',
    quotation: {
      ko: '한 묶음으로 들어온 서면은 한 통씩 나누어 접수합니다.',
      en: 'Letters that came in one bundle are received one by one.',
    },
    trigger: 'paperUnsplit',
    rule: 'given',
    ladder,
    evidence: 'PaperSplit',
    remedy: { exempt: 'house' },
  },
];
