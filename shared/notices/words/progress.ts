/** What a petitioner who waits is told each thirty days, in Korean. */
export const ko = {
  subject: (number: string, days: number) => `진행 상황 ${number} · 접수 후 ${days}일`,
  title: '아직 처리를 마치지 못했습니다. 지금 상황을 알려 드립니다.',
  lead: (until: string) => `${until} 답변드리겠습니다.`,
  pausedLead: '보완을 기다리고 있습니다.',
  noDateLead: '약속드린 날짜가 모두 지났습니다. 죄송합니다.',
  waited: (days: number) =>
    `접수하신 지 ${days}일이 지났지만 아직 처리를 마치지 못했습니다. 오래 기다리게 해 드려 죄송합니다.`,
  stage: {
    unopened: '지금까지의 진행: 담당자가 아직 민원을 열어 보지 못했습니다. 저희의 잘못입니다.',
    inProgress: '지금까지의 진행: 담당자가 민원을 확인했으나 답변을 마치지 못했습니다.',
    paused: '지금까지의 진행: 보완을 요청하고 기다리고 있습니다. 그동안 답변 기한은 멈춰 있습니다.',
    reopened: '지금까지의 진행: 답변으로 해결되지 않았다고 하신 의견에 아직 답변드리지 못했습니다.',
  },
  due: '처리 예정일',
  noDue: '정하지 못했습니다',
  nextRow: '다음 안내',
  next: (day: string) => `그때까지 답변드리지 못하면 ${day}에 다시 알려 드립니다.`,
  rights: '늦어진 일에 이의를 제기하실 수 있습니다.',
  law: '민원처리법 시행령 제23조에 따라 30일마다 알려 드립니다.',
};
/** The same in English. */
export const en: typeof ko = {
  subject: (number, days) => `Where it stands ${number} · day ${days}`,
  title: 'We have not finished yet. This is where it stands.',
  lead: (until) => `We will answer ${until}.`,
  pausedLead: 'We are waiting for your reply.',
  noDateLead: 'Every date that we promised has passed. We are sorry.',
  waited: (days) =>
    `${days} days after your petition was received it is not done. We are sorry that you have to wait so long.`,
  stage: {
    unopened: 'So far: the person in charge has not yet opened your petition. That is our fault.',
    inProgress:
      'So far: the person in charge has seen your petition but has not finished the answer.',
    paused:
      'So far: we asked you for something more and wait for it. Until then the date stands still.',
    reopened:
      'So far: you said that the answer did not solve it, and we have not answered that yet.',
  },
  due: 'Expected by',
  noDue: 'no date has been set',
  nextRow: 'We write again',
  next: (day) => `If there is no answer by then, we write to you again on ${day}.`,
  rights: 'You may object to the delay.',
  law: 'We write to you every 30 days under article 23 of the Enforcement Decree of the Civil Petitions Treatment Act.',
};
