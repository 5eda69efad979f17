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
const appealKo: typeof ko = {
  due: '결정할 기한',
  soon: '이의신청을 결정할 기한이 다가옵니다. 처음 거부한 사람이 아닌 분이 결정하여 알려 주세요.',
  head: () => '이의신청을 결정할 기한인데 아직 결정이 없습니다. 결정하시거나 한 번 늘려 주세요.',
  late: () => '이의신청을 결정할 기한이 지났습니다. 지금 결정하여 알려 주세요.',
};
const en: typeof ko = {
  due: 'Call by',
  soon: 'The petitioner is to be told something by telephone. Please call in time and log the result.',
  head: (assignee) =>
    `The petitioner was to be called by now and no call is logged. Please check with ${assignee}, or call yourself.`,
  late: (assignee) =>
    `The time to call the petitioner has passed. ${assignee} is in charge. Please see that they are called now.`,
};
const appealEn: typeof ko = {
  due: 'Decide by',
  soon: 'The time to decide the appeal is running out. Somebody other than who refused decides it.',
  head: () =>
    'The appeal is to be decided by now, and it is not. Please decide it, or prolong it once.',
  late: () => 'The time to decide the appeal has passed. Please decide it now.',
};
const WORDS = { call: { ko, en }, appeal: { ko: appealKo, en: appealEn } };

/** The words of a task; what runs beside the answer and is no call is an appeal. */
export const taskWords = (task: StaffEntry['task'], language: Language) =>
  WORDS[task === 'call' ? 'call' : 'appeal'][language];

/** The sentence for a rung of a task's ladder. */
export function taskAsk(
  asked: string,
  { assignee, recipientIs, task }: StaffEntry,
  language: Language,
): string {
  const say = taskWords(task, language);
  if (asked === 'break' || asked.startsWith('escalate')) return say.late(assignee);
  const isLast = asked === 'act-by' || (task === 'call' && recipientIs !== 'assignee');
  return isLast ? say.head(assignee) : say.soon;
}
