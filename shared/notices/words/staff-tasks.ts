import type { Language } from '../../kernel/language.ts';
import type { Task } from '../../petition/pledge.ts';
import type { StaffEntry } from '../facts.ts';
import { CONDUCT_EN, CONDUCT_KO } from './staff-conduct-tasks.ts';

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
  letter: {
    due: '부칠 기한',
    open: '발송함 열기',
    soon: '부칠 편지가 발송함에 있습니다. 기한 전에 보내고 보낸 때를 기록해 주세요.',
    head: (_assignee: string) =>
      '발송함의 편지를 부칠 기한인데 보낸 기록이 없습니다. 발송되게 해 주세요.',
    late: (_assignee: string) =>
      '발송함의 편지를 부칠 기한이 지났습니다. 지금 발송되게 하고 보낸 때를 기록해 주세요.',
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
  appeal: {
    due: '결정할 기한',
    open: '이의신청 읽고 결정하기',
    soon: '이의신청을 결정할 기한이 다가옵니다. 처음 거부한 사람이 아닌 분이 결정하여 알려 주세요.',
    head: (_assignee: string) =>
      '이의신청을 결정할 기한인데 아직 결정이 없습니다. 결정하시거나 한 번 늘려 주세요.',
    late: (_assignee: string) => '이의신청을 결정할 기한이 지났습니다. 지금 결정하여 알려 주세요.',
  },
  key: {
    due: '입력 기한',
    open: '종이 민원 읽고 입력하기',
    soon: '종이로 온 민원이 입력을 기다립니다. 원본을 읽고 무엇을 원하는지, 누가 보냈는지 적어 주세요.',
    head: (assignee: string) =>
      `종이로 온 민원이 아직 입력되지 않았습니다. 담당자는 ${assignee}입니다. 지금 입력되게 해 주세요.`,
    late: (assignee: string) =>
      `종이로 온 민원을 입력할 기한이 지났습니다. 담당자는 ${assignee}입니다. 답변 기한은 그대로 흐르고 있습니다.`,
  },
  split: {
    due: '나눌 기한',
    open: '묶음 열고 나누기',
    soon: '여러 통이 한 파일로 들어왔습니다. 한 통이 시작하는 쪽을 적어 나누어 주세요.',
    head: (assignee: string) =>
      `한 파일로 들어온 여러 통이 아직 나뉘지 않았습니다. 담당자는 ${assignee}입니다. 지금 나뉘게 해 주세요.`,
    late: (assignee: string) =>
      `묶음을 나눌 기한이 지났습니다. 담당자는 ${assignee}입니다. 나뉘기 전에는 뒤쪽 편지의 답변을 시작할 수 없습니다.`,
  },
  unproven: {
    due: '정할 기한',
    open: '회신 읽고 정하기',
    soon: '보낸 사람이 확인되지 않은 회신이 기다립니다. 읽으시고 민원인에게 전화 등으로 물어 본인의 글인지 정해 주세요.',
    head: (assignee: string) =>
      `보낸 사람이 확인되지 않은 회신을 아직 아무도 정하지 않았습니다. 담당자는 ${assignee}입니다. 본인의 글인지 정해지게 해 주세요.`,
    late: (assignee: string) =>
      `확인되지 않은 회신을 정할 기한이 지났습니다. 담당자는 ${assignee}입니다. 정하기 전에는 보완 기간이 끝나지 않고 민원도 종결되지 않습니다.`,
  },
  dispute: {
    due: '판단할 기한',
    open: '글 읽고 판단하기',
    soon: '민원인이 답변이 아니라고 한 글이 판단을 기다립니다. 기한까지 판단이 없으면 민원인의 말대로 됩니다.',
    head: (_assignee: string) =>
      '민원인이 답변이 아니라고 한 글이 아직 판단되지 않았습니다. 기한까지 판단되게 해 주세요.',
    late: (_assignee: string) =>
      '정한 때까지 판단이 없어, 민원인의 말대로 답변이 아닌 것으로 되고 답변 기한이 다시 흐릅니다.',
  },
  'visit-ruling': {
    due: '판단할 기한',
    open: '재방문 판단하기',
    soon: '민원인이 담당자 잘못으로 두 번 왔다고 합니다. 잘못이 있었는지 판단해 주세요. 기한까지 판단이 없으면 민원인의 말대로 사과와 보상을 드립니다.',
    head: () =>
      '담당자 잘못으로 두 번 왔다는 말씀이 아직 판단되지 않았습니다. 기한까지 판단되게 해 주세요.',
    late: () =>
      '정한 때까지 판단이 없어, 민원인의 말대로 사과와 보상을 드립니다. 누구의 잘못인지는 기록하지 않습니다.',
  },
  'visit-review': {
    due: '다시 살펴볼 기한',
    open: '재방문 다시 살펴보기',
    soon: '잘못이 아니라고 한 재방문을 민원인이 다시 살펴봐 달라고 했습니다. 맡지 않았고 판단하지 않은 분이 살펴봐 주세요.',
    head: () => '재방문을 다시 살펴볼 기한이 다가옵니다. 기한까지 결과가 나오게 해 주세요.',
    late: () => '정한 때까지 다시 살펴본 결과가 없어, 민원인의 말대로 사과와 보상을 드립니다.',
  },
  'visit-apology': {
    due: '사과 기한',
    open: '민원 열고 사과하기',
    soon: '두 번 오시게 한 데 대해 기관을 대표하여 사과드려 주세요.',
    head: () => '두 번 오신 분께 사과드릴 기한인데 사과 기록이 없습니다. 사과가 나가게 해 주세요.',
    late: () => '두 번 오신 분께 사과드릴 기한이 지났습니다. 지금 사과가 나가게 해 주세요.',
  },
  'visit-compensation': {
    due: '보상 전달 기한',
    open: '민원 열고 보상 전달하기',
    soon: '두 번 오신 분께 드릴 보상이 승인되었습니다. 승인하지 않은 분이 꺼내어, 다시 오시지 않게 전달해 주세요.',
    head: () => '보상을 전달할 기한인데 전달 기록이 없습니다. 전달되게 해 주세요.',
    late: () => '보상을 전달할 기한이 지났습니다. 지금 전달되게 해 주세요.',
  },
  'visit-word': {
    due: '일정을 알려 드릴 기한',
    open: '민원 열고 일정 알리기',
    soon: '보상 예산이 모자라 민원인이 기다립니다. 언제 어떻게 드릴지 알려 주세요.',
    head: () => '보상 일정을 알려 드릴 기한인데 아직 알리지 않았습니다. 알려지게 해 주세요.',
    late: () => '보상 일정을 알려 드리기로 한 기한이 지났습니다. 지금 알려 주세요.',
  },
  ...CONDUCT_KO,
  'second-look': {
    due: '살펴볼 기한',
    open: '민원 열고 살펴보기',
    soon: '민원인이 해결되지 않았다고 한 답변이 다시 살펴보기를 기다립니다. 약속을 지켰는지 살펴보고 결과를 적어 주세요.',
    head: (_assignee: string) =>
      '민원인이 해결되지 않았다고 한 답변을 아직 아무도 다시 살펴보지 않았습니다. 기한까지 살펴보게 해 주세요.',
    late: (_assignee: string) =>
      '해결되지 않았다고 한 답변을 다시 살펴볼 기한이 지났습니다. 지금 살펴보고 민원인에게 알리게 해 주세요.',
  },
  'look-apology': {
    due: '사과 기한',
    open: '사과의 말씀 쓰기',
    soon: '다시 살펴보니 약속을 지키지 못했습니다. 부서장이 사과드립니다.',
    head: (_assignee: string) =>
      '다시 살펴보니 약속을 지키지 못했습니다. 부서장님이 기관을 대표하여 사과의 말씀을 적어 주세요.',
    late: (_assignee: string) =>
      '지키지 못한 약속에 사과드릴 기한이 지났습니다. 부서장이 지금 사과하게 해 주세요.',
  },
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
  letter: {
    due: 'Post by',
    open: 'Open the outbox',
    soon: 'A letter lies in the outbox. Please send it in time and log when.',
    head: () => 'A letter in the outbox was to be sent by now. Please see that it is sent.',
    late: () =>
      'The time to send a letter in the outbox has passed. Please see that it is sent now, and logged.',
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
  appeal: {
    due: 'Decide by',
    open: 'Read the appeal and decide',
    soon: 'The time to decide the appeal is running out. Somebody other than who refused decides it.',
    head: () =>
      'The appeal is to be decided by now, and it is not. Please decide it, or prolong it once.',
    late: () => 'The time to decide the appeal has passed. Please decide it now.',
  },
  key: {
    due: 'Write down by',
    open: 'Read the paper and write it down',
    soon: 'A petition on paper waits to be written down: please read it and say what it asks and who sent it.',
    head: (assignee) =>
      `A petition on paper has not been written down yet. ${assignee} is in charge. Please see that it is done now.`,
    late: (assignee) =>
      `The time to write down a petition on paper has passed. ${assignee} is in charge. The clock of its answer runs on.`,
  },
  split: {
    due: 'Split by',
    open: 'Open the bundle and split it',
    soon: 'Several letters came in one file. Please say on which page each begins.',
    head: (assignee) =>
      `Letters that came in one file have not been split yet. ${assignee} is in charge. Please see that it is done now.`,
    late: (assignee) =>
      `The time to split a bundle has passed. ${assignee} is in charge. Until then nobody can begin with the letters behind the first.`,
  },
  unproven: {
    due: 'Decide by',
    open: 'Read the reply and decide',
    soon: 'A reply whose sender is not proved waits. Please read it, ask the petitioner, and say whether it is theirs.',
    head: (assignee) =>
      `Nobody has said yet whose a reply is whose sender is not proved. ${assignee} is in charge. Please see that it is decided.`,
    late: (assignee) =>
      `The time to decide about an unproven reply has passed. ${assignee} is in charge. Until then no time to supplement ends and the petition is not closed.`,
  },
  dispute: {
    due: 'Judge by',
    open: 'Read it and judge',
    soon: 'The petitioner says that what was sent is no answer. Please judge it in time: without a decision it counts as they say.',
    head: () =>
      'Nobody has judged yet whether what was sent is an answer. Please see that it is judged in time.',
    late: () =>
      'Nobody judged it in time: what was sent counts as no answer, and the clock of the answer runs again.',
  },
  'visit-ruling': {
    due: 'Rule by',
    open: 'Rule on the second visit',
    soon: 'The petitioner says that they had to come twice through our fault. Please find whether it was so: without a ruling it counts as they say.',
    head: () => 'Nobody has ruled yet on a second visit. Please see that it is done in time.',
    late: () =>
      'Nobody ruled in time: the petitioner is given an apology and a compensation. Nothing is recorded about any person.',
  },
  'visit-review': {
    due: 'Look at it by',
    open: 'Look at the second visit again',
    soon: 'The petitioner asks that somebody else look at a second visit that was found to be no fault. Please do: you neither had it nor ruled.',
    head: () => 'A second visit is to be looked at again. Please see that it is done in time.',
    late: () =>
      'Nobody looked at it in time: the petitioner is given an apology and a compensation.',
  },
  'visit-apology': {
    due: 'Apologise by',
    open: 'Open and apologise',
    soon: 'Please apologise for the corporation to a petitioner who had to come twice.',
    head: () => 'An apology for a second visit was to be made by now. Please see that it is made.',
    late: () =>
      'The time to apologise for a second visit has passed. Please see that it is made now.',
  },
  'visit-compensation': {
    due: 'Hand over by',
    open: 'Open and hand it over',
    soon: 'A compensation for a second visit is approved. Somebody else than who approved it takes it from stock, and hands it over without another visit.',
    head: () => 'A compensation was to be handed over by now. Please see that it is.',
    late: () => 'The time to hand over a compensation has passed. Please see that it is done now.',
  },
  'visit-word': {
    due: 'Give word by',
    open: 'Open and give word',
    soon: 'There is no money for a compensation, and the petitioner waits. Please tell them when and how they get it.',
    head: () => 'The petitioner was to hear by now when they are compensated. Please see to it.',
    late: () =>
      'The time to tell the petitioner when they are compensated has passed. Please tell them now.',
  },
  ...CONDUCT_EN,
  'second-look': {
    due: 'Look by',
    open: 'Open and look at it',
    soon: 'The petitioner says that an answer solved nothing. Please look whether our promises were kept, and write what you find.',
    head: () =>
      'Nobody has taken a second look yet at an answer that solved nothing. Please see that it is done in time.',
    late: () =>
      'The time for a second look at an answer that solved nothing has passed. Please see that it is done now, and the petitioner told.',
  },
  'look-apology': {
    due: 'Apology due',
    open: 'Write the apology',
    soon: 'A second look found that a promise was broken. The head apologises.',
    head: () =>
      'A second look found that a promise was broken. Please write the apology, in the name of the corporation.',
    late: () =>
      'The time for the apology for a broken promise has passed. Please have the head make it now.',
  },
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
