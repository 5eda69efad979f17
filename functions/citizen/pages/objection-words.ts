/** What a petitioner reads before and after an objection, in Korean. */
export const KO = {
  title: (number: string) => `늦은 처리에 대한 이의 제기 ${number}`,
  before: {
    lead: '약속한 기한이 지났다고 생각하시면 아래 단추 하나로 이의를 제기하실 수 있습니다.',
    what: '단추를 누르시면',
    items: [
      '누르신 그 순간의 기록으로 늦었는지 판단하여 결과를 바로 이 화면에 보여 드립니다.',
      '미리 알리지 않고 늦었다면 1시간 안에 늦어진 사유와 처리 예정일을 알려 드리고, 이어서 사과드립니다. 밤이나 쉬는 날에도 같습니다.',
      '미리 알려 드린 뒤 늦어졌다면 그 내용을 다시 설명해 드립니다.',
      '아직 늦지 않았다면 기한이 언제이고 어떻게 정해졌는지 설명해 드립니다.',
    ],
    only: '단추를 누르시기 전에는 이의가 제기되지 않습니다.',
    button: '이의 제기하기',
    over: '취하하신 민원이라 이의를 제기하실 수 없습니다.',
  },
  raised: (at: string) => `${at}에 이의를 제기하셨습니다.`,
  late: {
    lead: '늦었습니다. 미리 알려 드리지도 못했습니다. 죄송합니다.',
    due: (due: string) => `${due}까지 답변드려야 했습니다.`,
    within: (time: string) => `${time}까지 늦어진 사유와 처리 예정일을 알려 드리겠습니다.`,
    overdue: (time: string) =>
      `${time}까지 알려 드리기로 한 설명도 늦어지고 있습니다. 거듭 사과드립니다.`,
    byMail:
      '담당자와 부서장에게 바로 알렸습니다. 설명은 메일로 보내 드리고, 이 화면을 새로 고치셔도 바로 보입니다.',
    here: '담당자와 부서장에게 바로 알렸습니다. 설명은 이 화면을 새로 고치시면 바로 보입니다.',
    reload: '화면 새로 고치기',
  },
  explained: '늦어진 사유와 처리 예정일',
  sentence: '담당자의 말',
  apology: '사과',
  apologyBy: (at: string) => `부서장이 ${at}까지 따로 사과드리겠습니다.`,
  apologyLate: '아직 사과드리지 못했습니다. 책임자에게 알렸습니다.',
  apologyDone: '사과드렸습니다.',
  apologyWaived: '사과 연락을 받지 않기로 하셔서 따로 드리지 않습니다.',
  noticed: {
    lead: '처음 기한은 지났으나, 그 전에 새 기한을 알려 드렸습니다.',
    dates: (due: string, until: string) =>
      `처음 기한은 ${due}, 알려 드린 새 기한은 ${until}입니다.`,
    again: '새 기한이 지나면 다시 이의를 제기하실 수 있습니다.',
  },
  notLate: {
    lead: '아직 기한이 지나지 않았습니다.',
    answered: '기한 안에 답변을 드렸습니다.',
    none: '기한이 정해진 약속이 없습니다.',
    due: (until: string) => `${until} 답변드리겠습니다.`,
    wasDue: (due: string) => `기한은 ${due}까지였습니다.`,
    why: '기한은 이렇게 정했습니다',
    again: '기한이 지나면 다시 이의를 제기하실 수 있습니다.',
  },
  status: '민원 진행 상황 보기',
  call: (phone: string) => `전화로도 이의를 받습니다: ${phone}`,
};

/** The same in English. */
export const EN: typeof KO = {
  title: (number) => `Objecting to a delay: ${number}`,
  before: {
    lead: 'If you think that the promised date has passed, one press of the button below is an objection.',
    what: 'When you press it',
    items: [
      'Our record decides at that very moment whether we are late, and this page shows you the finding at once.',
      'If we are late and did not tell you beforehand, you get the reason and a date within an hour, then an apology. At night and on holidays too.',
      'If you were told beforehand, we explain that notice again.',
      'If we are not late yet, we explain when it is due and how that date came about.',
    ],
    only: 'Until you press it nothing is sent.',
    button: 'Object to the delay',
    over: 'You have withdrawn this petition, so there is nothing to object to.',
  },
  raised: (at) => `You objected on ${at}.`,
  late: {
    lead: 'We are late, and we did not tell you beforehand. We are sorry.',
    due: (due) => `It was due ${due}.`,
    within: (time) => `By ${time} we tell you the reason and the expected date.`,
    overdue: (time) =>
      `You were to have the explanation by ${time}, and that is late too. We apologise again.`,
    byMail:
      'The person in charge and the head of department were told at once. The explanation comes by mail, and this page shows it when you reload it.',
    here: 'The person in charge and the head of department were told at once. This page shows the explanation when you reload it.',
    reload: 'Reload this page',
  },
  explained: 'Why it is late and when it will be done',
  sentence: 'In the words of the staff',
  apology: 'Apology',
  apologyBy: (at) => `The head of department will apologise to you by ${at}.`,
  apologyLate: 'You have not had an apology yet. Those responsible were told.',
  apologyDone: 'We have apologised.',
  apologyWaived: 'You wish no contact for an apology, so none is made.',
  noticed: {
    lead: 'The first date has passed, but you were told a new one before it did.',
    dates: (due, until) => `The first date was ${due}; the new one that we announced is ${until}.`,
    again: 'If the new date passes too, you can object again.',
  },
  notLate: {
    lead: 'It is not late yet.',
    answered: 'It was answered in time.',
    none: 'There is no promise with a date.',
    due: (until) => `We will answer ${until}.`,
    wasDue: (due) => `It was due ${due}.`,
    why: 'How this date came about',
    again: 'Once it has passed, you can object again.',
  },
  status: 'See how your petition stands',
  call: (phone) => `You can object by telephone too: ${phone}`,
};
