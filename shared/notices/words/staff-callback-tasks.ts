/** What is asked where a telephone call was promised for a time (P2.4). */
export const CALLBACK_KO = {
  callback: {
    due: '전화할 때',
    open: '민원 열고 전화하기',
    soon: '민원인에게 전화하기로 약속한 시간이 다가옵니다. 그때 전화하고 결과를 기록해 주세요.',
    head: (assignee: string) =>
      `민원인에게 전화하기로 약속했으나 통화 기록이 없습니다. 담당자(${assignee})가 전화했는지 확인하고, 어려우면 직접 전화해 주세요.`,
    late: (assignee: string) =>
      `민원인에게 전화하기로 약속한 시간이 지났습니다. 담당자는 ${assignee}입니다. 지금 전화가 가게 해 주세요.`,
  },
};
export const CALLBACK_EN: typeof CALLBACK_KO = {
  callback: {
    due: 'To be called',
    open: 'Open it and call',
    soon: 'The time comes at which the petitioner was promised a call. Please call then, and log how it went.',
    head: (assignee) =>
      `A call was promised and none is logged. Please check with ${assignee}, or call yourself.`,
    late: (assignee) =>
      `The time of a promised call has passed. ${assignee} is in charge. Please see that the petitioner is called now.`,
  },
};
