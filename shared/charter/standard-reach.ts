import type { PledgeTerms } from './charter.ts';

/** A person calls whom neither mail nor text can reach: a target of ours, not a sentence of the charter. */
export const callPledge: PledgeTerms = {
  id: 'call',
  clause: 'A6', // the answer and every notice is handed to a channel of the citizen's
  kind: 'target',
  quotation: {
    ko: '메일이나 문자로 알려 드릴 수 없으면 담당자가 전화로 알려 드립니다.',
    en: 'Where neither a mail nor a text can reach you, the person in charge calls you.',
  },
  trigger: 'callNeeded',
  rule: 'within-call-hours',
  ladder: [
    { level: 'warn-half', when: { staffedFraction: 1 / 2 }, tell: ['assignee'] },
    { level: 'act-by', when: 'act-by', tell: ['head'] },
    { level: 'break', when: 'break', tell: ['head', 'director'] },
  ],
  evidence: 'CitizenCalled',
  remedy: { exempt: 'house' },
};

/** The mail room posts what goes out on paper: a target of ours, whose evidence gives an answer to its reader (A6). */
export const postPledge: PledgeTerms = {
  id: 'post-letter',
  clause: 'A6',
  kind: 'target',
  quotation: {
    ko: '종이로 받으시는 분께는 근무시간 4시간 안에 편지를 부칩니다.',
    en: 'To whoever is reached on paper we post the letter within four working hours.',
  },
  trigger: 'letterNeeded',
  rule: 'within-post-hours',
  ladder: [
    { level: 'warn-half', when: { staffedFraction: 1 / 2 }, tell: ['assignee'] },
    { level: 'act-by', when: 'act-by', tell: ['assignee', 'head'] },
    { level: 'break', when: 'break', tell: ['assignee', 'head', 'director'] },
    { level: 'escalate-1', when: { workdaysAfterBreak: 1 }, tell: ['head', 'director'] },
    { level: 'escalate-3', when: { workdaysAfterBreak: 3 }, tell: ['director', 'audit'] },
  ],
  evidence: 'LetterPosted',
  remedy: { exempt: 'house' },
};
