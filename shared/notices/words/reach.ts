import { withParticle } from '../../text/particles.ts';

/** What staff read about a petitioner or a colleague whom nothing reached. */
const ko = {
  mark: '이행',
  greeting: (name: string) => `${name} 님`,
  number: '접수번호',
  due: '전화할 기한',
  call: {
    title: '전화로 알려 주세요',
    lead: '민원인에게 메일이나 문자로 알릴 수 없습니다. 기한까지 전화하여 아래 내용을 알려 주세요.',
    tell: '이렇게 말씀해 주세요',
    open: '전화번호 보고 통화 기록하기',
    log: '통화한 때가 민원인에게 알린 때입니다. 전화를 받지 않으셔도 기록해 주세요.',
  },
  unanswered: {
    title: '민원인이 전화를 받지 않습니다',
    lead: (assignee: string) =>
      `${withParticle(assignee, '이/가')} 서로 다른 근무시간에 두 번 전화했으나 통화하지 못했습니다. 다른 때에 전화하게 하거나 직접 전화해 주세요.`,
    open: '전화할 내용 보기',
  },
  unreachable: {
    title: '진행 상황 화면으로만 알릴 수 있습니다',
    lead: '민원인의 메일 주소나 전화번호로는 더 알릴 수 없습니다. 접수번호와 조회 코드로 여는 화면에서만 소식을 보실 수 있습니다.',
    hint: '다른 연락처를 아시면 그쪽으로 알려 주세요. 이미 드린 답변은 그대로 유효합니다.',
    open: '민원 열기',
  },
  address: {
    title: '직원 메일 주소가 틀렸습니다',
    lead: (person: string) =>
      `${person} 님에게 보낸 이행 메일이 돌아왔습니다. 민원을 놓치지 않도록 조직 자료의 주소를 고쳐 주세요.`,
    hint: '고칠 때까지 이 사람이 맡은 민원을 다른 사람이 챙기게 해 주세요.',
    open: '돌아온 메일의 민원 열기',
  },
  postBy: '부칠 기한',
  beside: '함께 기다리는 것',
  letter: {
    title: { letter: '부칠 편지가 있습니다', fax: '팩스로 보낼 문서가 있습니다' },
    lead: (what: string) =>
      `종이로 받으시는 민원인에게 보낼 ${what}입니다. 발송함에서 인쇄하여 기한까지 보내고, 보낸 때를 기록해 주세요.`,
    open: '발송함 열기',
    log: '보낸 때가 민원인에게 알린 때입니다. 답변이면 그때가 답변한 때가 됩니다.',
  },
  unposted: {
    title: '답변이 아직 발송되지 않았습니다',
    soon: (since: string, due: string) =>
      `답변은 ${since}에 게시되었지만, 종이로 받으시는 분이라 보내야 답변드린 것이 됩니다. ${due} 기한 전에 발송되게 해 주세요.`,
    late: (since: string, due: string) =>
      `답변은 ${since}에 게시되었지만, 종이로 받으시는 분께 기한(${due})까지 보낸 기록이 없어 약속을 지키지 못했습니다.`,
    open: '발송할 것 보기',
    hint: '기한 전에 이미 보냈다면 보낸 때를 기록해 주세요. 그러면 지킨 것으로 바로잡힙니다.',
  },
  why: '전화번호와 민원 내용은 개인정보 보호를 위해 메일에 적지 않습니다.',
};
const en: typeof ko = {
  mark: 'Ihaeng',
  greeting: (name) => `For ${name}`,
  number: 'Number',
  due: 'Call by',
  call: {
    title: 'Please call the petitioner',
    lead: 'No mail and no text reaches the petitioner. Please call in time and tell them this.',
    tell: 'What to say',
    open: 'See the number and log the call',
    log: 'The petitioner is told when the call is connected. Please log it also when nobody answers.',
  },
  unanswered: {
    title: 'The petitioner does not answer',
    lead: (assignee) =>
      `${assignee} called in two different working hours and reached nobody. Please have it tried at another time, or call yourself.`,
    open: 'See what to tell',
  },
  unreachable: {
    title: 'Only the page reaches this petitioner',
    lead: 'Nothing reaches the address or the number that the petitioner gave. News of the petition is seen only on its page, with number and access code.',
    hint: 'If you know another way, please use it. An answer that was given stays given.',
    open: 'Open the petition',
  },
  address: {
    title: 'A colleague has a wrong address',
    lead: (person) =>
      `A mail to ${person} came back. Please correct the address in the office data, so that no petition is missed.`,
    hint: 'Until then, please have somebody else look after their petitions.',
    open: 'Open the petition that it was about',
  },
  postBy: 'Post by',
  beside: 'Waiting beside it',
  letter: {
    title: { letter: 'There is a letter to post', fax: 'There is something to fax' },
    lead: (what) =>
      `${what}, for a petitioner who is reached on paper. Please print it from the outbox, send it in time and log when.`,
    open: 'Open the outbox',
    log: 'The petitioner is told when it is sent. An answer is given at that time.',
  },
  unposted: {
    title: 'An answer has not been sent',
    soon: (since, due) =>
      `The answer was published on ${since}. Its reader is reached on paper, so it is given when it is sent: please see that it is, before ${due}.`,
    late: (since, due) =>
      `The answer was published on ${since}, but nobody recorded that it was sent by ${due} to its reader, who is reached on paper: the promise is broken.`,
    open: 'See what is to be sent',
    hint: 'If it was sent in time, please log when: the break is then undone.',
  },
  why: 'To protect personal data, mails never hold a telephone number or the text of a petition.',
};

export const REACH = { ko, en };
