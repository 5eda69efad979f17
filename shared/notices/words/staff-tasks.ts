import type { Language } from '../../petition/events.ts';
import type { StaffEntry } from '../facts.ts';

/** What is asked about a task beside the answer: to call a petitioner whom nothing else reaches. */
const ko = {
  due: '전화할 기한',
  soon: '민원인에게 전화로 알릴 것이 있습니다. 기한 전에 전화하고 결과를 기록해 주세요.',
  head: (assignee: string) =>
    `민원인에게 전화로 알릴 기한인데 통화 기록이 없습니다. 담당자(${assignee})가 전화했는지 확인하고, 어려우면 직접 전화해 주세요.`,
  late: (assignee: string) =>
    `민원인에게 전화로 알릴 기한이 지났습니다. 담당자는 ${assignee}입니다. 지금 전화가 가게 해 주세요.`,
};
const en: typeof ko = {
  due: 'Call by',
  soon: 'The petitioner is to be told something by telephone. Please call in time and log the result.',
  head: (assignee) =>
    `The petitioner was to be called by now and no call is logged. Please check with ${assignee}, or call yourself.`,
  late: (assignee) =>
    `The time to call the petitioner has passed. ${assignee} is in charge. Please see that they are called now.`,
};
export const TASKS = { ko, en };

/** The sentence for a rung of a task's ladder. */
export function taskAsk(
  asked: string,
  { assignee, recipientIs }: StaffEntry,
  language: Language,
): string {
  const say = TASKS[language];
  if (asked === 'break') return say.late(assignee);
  return asked === 'act-by' || recipientIs !== 'assignee' ? say.head(assignee) : say.soon;
}
