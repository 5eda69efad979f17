import type { Language } from '../../kernel/language.ts';
import type { Task } from '../../petition/pledge.ts';
import type { StaffEntry } from '../facts.ts';
import { CALLBACK_EN, CALLBACK_KO } from './staff-callback-tasks.ts';
import { CONDUCT_EN, CONDUCT_KO } from './staff-conduct-tasks.ts';
import { DISSENT_EN, DISSENT_KO } from './staff-dissent-tasks.ts';
import { HOME_VISIT_EN, HOME_VISIT_KO } from './staff-home-visit-tasks.ts';
import { PAPER_EN, PAPER_KO } from './staff-paper-tasks.ts';
import { VISIT_EN, VISIT_KO } from './staff-visit-tasks.ts';

/** What is asked about a task beside the answer. */
const ko = {
  call: {
    due: '전화할 기한',
    open: '민원 열고 전화하기',
    soon: '민원인에게 전화로 알릴 것이 있습니다. 기한 전에 전화하고 결과를 기록해 주세요.',
    head: (assignee: string) =>
      `민원인에게 전화로 알릴 기한인데 통화 기록이 없습니다. 담당자(${assignee})가 전화했는지 확인하고, 어려우면 직접 전화해 주세요.`,
    late: (assignee: string) =>
      `민원인에게 전화로 알릴 기한이 지났습니다. 담당자는 ${assignee}입니다. 지금 전화가 가게 해 주세요.`,
  },
  consult: {
    due: '회신 기한',
    open: '질문 읽고 회신하기',
    soon: '협조 요청에 회신할 기한이 다가옵니다. 회신하거나, 담당이 아니면 까닭을 적어 돌려보내 주세요.',
    head: (assignee: string) =>
      `부서에 온 협조 요청의 회신 기한인데 회신이 없습니다. 민원 담당자(${assignee})가 기다리고 있으니 회신이 나가게 해 주세요.`,
    late: (assignee: string) =>
      `협조 요청의 회신 기한이 지났습니다. 민원 담당자(${assignee})의 기한은 그대로 흐르니 지금 회신이 나가게 해 주세요.`,
  },
  approve: {
    due: '결재 기한',
    open: '답변 읽고 결재하기',
    soon: '결재를 기다리는 답변이 있습니다. 민원의 기한이 흐르고 있으니 승인하거나 돌려보내 주세요.',
    head: (assignee: string) =>
      `결재를 기다리는 답변이 기한까지 결재되지 않았습니다. 담당자는 ${assignee}입니다. 결재되게 해 주세요.`,
    late: (assignee: string) =>
      `결재 기한이 지났는데 답변이 결재되지 않았습니다. 담당자는 ${assignee}입니다. 지금 결재되게 해 주세요.`,
  },
  ...PAPER_KO,
  ...DISSENT_KO,
  ...VISIT_KO,
  ...HOME_VISIT_KO,
  ...CONDUCT_KO,
  ...CALLBACK_KO,
};
const en: typeof ko = {
  call: {
    due: 'Call by',
    open: 'Open it and call',
    soon: 'The petitioner is to be told something by telephone. Please call in time and log the result.',
    head: (assignee) =>
      `The petitioner was to be called by now and no call is logged. Please check with ${assignee}, or call yourself.`,
    late: (assignee) =>
      `The time to call the petitioner has passed. ${assignee} is in charge. Please see that they are called now.`,
  },
  consult: {
    due: 'Reply by',
    open: 'Read the question and reply',
    soon: 'Your reply to a consultation is due soon. Please reply, or send it back with a reason if it is not yours.',
    head: (assignee) =>
      `A consultation of your department was to be answered by now. ${assignee} is waiting for it: please see that it is answered.`,
    late: (assignee) =>
      `The time to reply to a consultation has passed. The clock of ${assignee} runs on: please see that it is answered now.`,
  },
  approve: {
    due: 'Decide by',
    open: 'Read and decide',
    soon: 'An answer waits for approval while the clock of the petition runs. Please approve it or send it back.',
    head: (assignee) =>
      `An answer was to be approved or sent back by now. ${assignee} is in charge. Please see that it is decided.`,
    late: (assignee) =>
      `The time to approve an answer has passed. ${assignee} is in charge. Please see that it is decided now.`,
  },
  ...PAPER_EN,
  ...DISSENT_EN,
  ...VISIT_EN,
  ...HOME_VISIT_EN,
  ...CONDUCT_EN,
  ...CALLBACK_EN,
};
const WORDS = { ko, en };

/** The words of a task; of a pause and a transfer no rung speaks to staff but the head's. */
export const taskWords = (task: Task, language: Language) =>
  WORDS[language][
    // Of the petitioner's time, of an accused person's and of what is only erased no rung speaks to staff.
    task === 'supplement' || task === 'transfer' || task === 'statement' || task === 'erasure'
      ? 'appeal'
      : task
  ];

/** The sentence for a rung of a task's ladder. */
export function taskAsk(
  task: Task,
  asked: string,
  { assignee, recipientIs }: StaffEntry,
  language: Language,
): string {
  const say = taskWords(task, language);
  if (asked === 'break' || asked.startsWith('escalate')) return say.late(assignee);
  // An appeal is the head's own from the first warning on.
  const isLast = task === 'appeal' ? asked === 'act-by' : recipientIs !== 'assignee';
  return isLast ? say.head(assignee) : say.soon;
}
