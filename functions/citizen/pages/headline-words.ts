import type { Standing } from './standing.ts';

type Words = {
  readonly [S in Standing['state']]: (facts: Extract<Standing, { state: S }>) => string;
};

/** Where a petition stands, in one sentence or two. Dates come as words: `11월 25일(수) 오전 10시까지`. */
export const KO: Words = {
  received: () => '담당자를 정해 전달했습니다.',
  opened: () => '담당자가 확인하고 처리하고 있습니다.',
  linked: () => '같은 내용의 다른 민원과 함께 처리하고 있습니다.',
  extended: ({ until }) => `답변 기한을 늘렸습니다. ${until} 답변드리겠습니다.`,
  asked: () => '보완해 주실 것이 있습니다.',
  paused: () => '보완해 주시기를 기다리고 있습니다. 그동안 답변 기한은 멈춰 있습니다.',
  late: () => '답변이 늦어지고 있습니다. 죄송합니다.',
  objected: ({ by }) =>
    `답변이 늦어지고 있습니다. 죄송합니다. ${by}까지 늦어진 사유와 처리 예정일을 알려 드리겠습니다.`,
  unexplained: () =>
    '답변도, 늦어진 사유를 알려 드리기로 한 것도 늦어지고 있습니다. 거듭 사과드립니다.',
  explained: ({ until }) =>
    until === undefined
      ? '답변이 늦어지고 있습니다. 죄송합니다.'
      : `답변이 늦어지고 있습니다. 죄송합니다. ${until} 답변드리겠습니다.`,
  behind: () => '목표로 한 때까지 답변드리지 못했습니다. 죄송합니다.',
  reopened: () => '답변으로 해결되지 않았다고 하셔서 다시 처리하고 있습니다.',
  restored: () => '보내 드린 글이 답변이 아니어서, 처음 약속한 기한대로 다시 처리하고 있습니다.',
  upheld: () => '이의신청을 받아들여 다시 처리하고 있습니다.',
  handing: () => '답변을 썼습니다. 종이로 보내 드리고 있습니다.',
  answered: () => '답변을 드렸습니다.',
  'answered-late': () => '답변을 드렸습니다. 약속보다 늦었습니다. 죄송합니다.',
  declined: () => '요청하신 대로 해 드리지 못한다고 답변드렸습니다.',
  appealed: ({ until }) =>
    `이의신청을 받아 다시 살펴보고 있습니다. ${until} 결정하여 알려 드리겠습니다.`,
  rejected: () => '이의신청을 다시 살폈으나 받아들이지 않았습니다.',
  closed: () => '처리가 끝난 민원입니다.',
  withdrawn: () => '취하하신 민원입니다.',
  transferred: () => '다른 기관으로 보낸 민원입니다.',
};

/** The same in English; dates come as `by Wed 25 November, 10 am`. */
export const EN: Words = {
  received: () => 'It was handed to a named person.',
  opened: () => 'The person in charge has opened it and is working on it.',
  linked: () => 'It is dealt with together with another petition about the same matter.',
  extended: ({ until }) => `The date was moved: we will answer ${until}.`,
  asked: () => 'We need something more from you.',
  paused: () => 'We are waiting for your reply. Until then the date of our answer stands still.',
  late: () => 'Our answer is late. We are sorry.',
  objected: ({ by }) =>
    `Our answer is late. We are sorry. By ${by} we tell you the reason and the expected date.`,
  unexplained: () =>
    'Our answer is late, and so is the explanation that we promised you. We apologise again.',
  explained: ({ until }) =>
    until === undefined
      ? 'Our answer is late. We are sorry.'
      : `Our answer is late. We are sorry. We will answer ${until}.`,
  behind: () => 'We have not answered by the date that we aimed at. We are sorry.',
  reopened: () => 'You said that the answer did not solve it, so we are working on it again.',
  restored: () =>
    'What we sent was no answer, so we are working on it again, by the date that we promised at first.',
  upheld: () => 'Your appeal was upheld, and we are working on it again.',
  handing: () => 'Your answer is written, and on its way to you on paper.',
  answered: () => 'It was answered.',
  'answered-late': () => 'It was answered, later than we promised. We are sorry.',
  declined: () => 'We answered that we cannot do what you asked for.',
  appealed: ({ until }) => `You appealed, and we are looking at it again. We will decide ${until}.`,
  rejected: () => 'We looked at it again, and did not uphold your appeal.',
  closed: () => 'It is closed.',
  withdrawn: () => 'You have withdrawn it.',
  transferred: () => 'It was passed on to the body responsible.',
};
