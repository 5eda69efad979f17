/** What is asked where a petitioner does not accept an answer: an appeal, a dispute, a second look and its apology. */
export const DISSENT_KO = {
  appeal: {
    due: '결정할 기한',
    open: '이의신청 읽고 결정하기',
    soon: '이의신청을 결정할 기한이 다가옵니다. 처음 거부한 사람이 아닌 분이 결정하여 알려 주세요.',
    head: (_assignee: string) =>
      '이의신청을 결정할 기한인데 아직 결정이 없습니다. 결정하시거나 한 번 늘려 주세요.',
    late: (_assignee: string) => '이의신청을 결정할 기한이 지났습니다. 지금 결정하여 알려 주세요.',
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
export const DISSENT_EN: typeof DISSENT_KO = {
  appeal: {
    due: 'Decide by',
    open: 'Read the appeal and decide',
    soon: 'The time to decide the appeal is running out. Somebody other than who refused decides it.',
    head: () =>
      'The appeal is to be decided by now, and it is not. Please decide it, or prolong it once.',
    late: () => 'The time to decide the appeal has passed. Please decide it now.',
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
