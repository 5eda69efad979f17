import { withParticle } from '../../../shared/text/particles.ts';

/** Where a petition stands, in Korean. The English words have this very shape. */
export const KO = {
  title: (number: string) => `민원 ${number}`,
  received: (at: string) => `${at}에 접수되었습니다.`,
  person: (person: string, phone: string) => `담당자는 ${person}, 전화는 ${phone}입니다.`,
  next: '다음 순서',
  nextIs: {
    pledge: (until: string) => `${until} 답변드리겠습니다.`,
    target: (until: string) => `${until} 답변드리는 것을 목표로 하고 있습니다.`,
    period: (until: string) => `법이 정한 처리 기한에 따라 ${until} 답변드리겠습니다.`,
  },
  ifMissed: '지키지 못하면 바로 알려 드리고 새 날짜를 약속드립니다.',
  pausedNext: (until: string) =>
    `보완을 기다리고 있습니다. ${until} 보완해 주세요. 그동안 답변 기한은 멈춰 있습니다.`,
  allMissed: (head: string, phone: string) =>
    `약속드린 날짜가 모두 지났습니다. 지금은 ${withParticle(head, '이/가')} 책임집니다. 전화는 ${phone}입니다.`,
  progress: (day: string) => `${day}까지 답변이 없으면 그날 처리 상황을 알려 드립니다.`,
  rateNext: '답변으로 해결되었는지 아래에서 알려 주세요. 해결되지 않았으면 다시 처리합니다.',
  ratedNext: (until: string) => `답변에 대한 의견을 들었습니다. ${until} 바꾸실 수 있습니다.`,
  nothingNext: '더 남은 순서가 없습니다.',
  withdrawnNext: '더 처리하지 않습니다. 다시 필요하시면 새로 신청해 주세요.',
  transferredNext: '앞으로의 처리와 기한은 그 기관에서 안내합니다.',
  pledges: '저희가 드린 약속',
  history: '처리 과정',
  said: '주고받은 글',
  answer: '답변',
  answered: (at: string) => `${at}에 드린 답변`,
  why: '이 날짜는 이렇게 정해졌습니다',
  void: () => '지금은 적용되지 않는 약속입니다.',
  paused: (since: string) =>
    `보완을 요청한 ${since}부터 멈춰 있습니다. 보완하시면 새 기한을 알려 드립니다.`,
  law: '법으로 정한 처리 기간입니다.',
  appeal: '거부한 결정에 이의신청하기',
  appealRuns: (until: string) => `이의신청을 접수했습니다. ${until} 결정하여 알려 드리겠습니다.`,
  appealDecided: {
    upheld: '이의신청을 받아들여 민원을 다시 처리하고 있습니다.',
    rejected: '이의신청을 받아들이지 않았습니다. 결정은 아래에 있습니다.',
  },
  receipt: '접수증 보기',
  receiptPdf: '접수증 PDF로 받기',
  object: '늦어지고 있다면 이의 제기하기',
  objectedSee: '이의 제기 내용 보기',
  sent: '보내신 민원',
  sentWrittenDown: '담당자가 옮겨 적은 내용입니다.',
  sentWhole: '글 모두 보기',
  wasDue: (due: string) => `${due}까지 답변드려야 했으나 아직 답변드리지 못했습니다.`,
  objectNow: '늦은 처리에 이의 제기하기',
  objectMeans:
    '누르시면 1시간 안에 늦어진 사유와 처리 예정일을 알려 드립니다. 밤이나 쉬는 날에도 같습니다.',
  explained: '늦어진 사유와 처리 예정일',
  done: {
    message: '글을 담당자에게 전달했습니다.',
    rating: '의견을 전달했습니다. 고맙습니다.',
    withdrawal: '민원을 취하하셨습니다.',
    supplement: '보완하신 내용을 담당자에게 전달했습니다.',
    time: '보완 기간을 늘렸습니다.',
    'not-an-answer': '답변이 아니라고 하신 것을 전달했습니다. 다른 사람이 살펴보고 알려 드립니다.',
    appeal: '이의신청을 접수했습니다.',
  },
};
export const EN: typeof KO = {
  title: (number) => `Petition ${number}`,
  received: (at) => `It was received on ${at}.`,
  person: (person, phone) => `In charge: ${person}, telephone ${phone}.`,
  next: 'What comes next',
  nextIs: {
    pledge: (until) => `We will answer ${until}.`,
    target: (until) => `We aim to answer ${until}.`,
    period: (until) => `The law gives us a period: we will answer ${until}.`,
  },
  ifMissed: 'If we miss it, we tell you at once and promise you a new date.',
  pausedNext: (until) =>
    `We wait for your reply ${until}. Until then the date of our answer stands still.`,
  allMissed: (head, phone) =>
    `Every date that we promised has passed. ${head} is responsible now, telephone ${phone}.`,
  progress: (day) => `If there is no answer by ${day}, we tell you that day where it stands.`,
  rateNext:
    'Please tell us below whether the answer solved it. If it did not, we take it up again.',
  ratedNext: (until) =>
    `You have told us what you think of the answer. You can change it ${until}.`,
  nothingNext: 'Nothing is left to come.',
  withdrawnNext: 'Nothing more is done. If you need it after all, please send a new petition.',
  transferredNext: 'From now on the body that has it tells you about it.',
  pledges: 'What we promised you',
  history: 'What has happened',
  said: 'What was written',
  answer: 'Answer',
  answered: (at) => `Answered on ${at}`,
  why: 'How this date came about',
  void: () => 'This promise no longer applies.',
  paused: (since) =>
    `It has stood still since ${since}, when we asked you for more. Once it comes you are told the new date.`,
  law: 'This is the period set by law.',
  appeal: 'Appeal against the refusal',
  appealRuns: (until) => `Your appeal was received. It is decided, and you are told, ${until}.`,
  appealDecided: {
    upheld: 'Your appeal was upheld, and the petition is being dealt with again.',
    rejected: 'Your appeal was rejected. The decision stands below.',
  },
  receipt: 'See the receipt',
  receiptPdf: 'Get the receipt as PDF',
  object: 'Object to a delay',
  objectedSee: 'See your objection',
  sent: 'What you sent',
  sentWrittenDown: 'As the person in charge wrote it down.',
  sentWhole: 'Show all of it',
  wasDue: (due) => `It was due ${due}, and we still owe you the answer.`,
  objectNow: 'Object to the delay',
  objectMeans:
    'When you press it, we tell you the reason and the expected date within an hour. At night and on holidays too.',
  explained: 'Why it is late and when it will be done',
  done: {
    message: 'Your message has gone to the person in charge.',
    rating: 'Your opinion has been passed on. Thank you.',
    withdrawal: 'You have withdrawn the petition.',
    supplement: 'What you sent has gone to the person in charge.',
    time: 'Your time to reply was prolonged.',
    'not-an-answer':
      'We have passed on that it is no answer. Somebody else looks at it, and you are told.',
    appeal: 'Your appeal was received.',
  },
};
