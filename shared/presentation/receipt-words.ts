/** What a receipt says beside the words of its mail, on the screen and on paper. */
export const KO = {
  title: '접수증',
  received: '민원이 접수되었습니다.',
  visit: (until: string) =>
    `두 번 오신 일도 함께 받았습니다. 이 민원을 먼저 처리하고, 살펴본 결과를 ${until} 알려 드립니다.`,
  rude: (until: string) =>
    `직원에 대해 하신 말씀도 함께 받았습니다. 그 직원은 이 민원을 볼 수 없습니다. 부서장이 사과드리고, 살펴본 결과를 ${until} 알려 드립니다.`,
  callback: (at: string) => `원하신 전화는 ${at}에 드립니다.`,
  rudeHere: (until: string) =>
    `직원에 대해 하신 말씀도 함께 받았습니다. 그 직원은 이 민원을 볼 수 없습니다. 연락을 원하지 않으셔서 사과와 살펴본 결과를 ${until} 진행 상황 화면에만 올립니다.`,
  subject: '제목',
  petitioner: '민원인',
  writer: '쓰신 분 (대리인)',
  represented: '민원인 본인',
  department: '담당 부서',
  keep: {
    mail: '같은 내용을 메일로도 보내 드립니다.',
    paper: '같은 내용을 팩스나 편지로도 보내 드립니다. 답변도 그렇게 보내 드립니다.',
    phone:
      '전자우편을 적지 않으셨습니다. 소식은 문자나 전화로 알려 드립니다. 답변은 이 접수번호와 조회 코드로 보실 수 있으니 지금 적어 두거나 인쇄해 주십시오.',
    nothing:
      '연락처를 적지 않으셨습니다. 이 접수번호와 조회 코드가 답변을 보는 유일한 방법이니 지금 적어 두거나 인쇄해 주십시오.',
  },
  follow: '진행 상황과 답변 보기',
  followWith: '접수번호와 조회 코드를 넣으면 언제든 보실 수 있습니다. 주소:',
  see: '진행 상황 보기',
  pdf: '접수증 PDF로 받기',
  print: '이 화면은 브라우저의 인쇄 기능(Ctrl+P)으로 한 장에 인쇄됩니다.',
  qr: (url: string) => `진행 상황을 보는 주소 ${url}의 QR 코드`,
  scan: '휴대전화로 찍으면 진행 상황 화면이 열리고, 그 화면이 조회 코드를 묻습니다.',
  notHere:
    '조회 코드는 이 종이에 적혀 있지 않습니다. 신청하실 때 받으신 코드를 따로 보관해 주십시오.',
  object: '늦어지면',
  objectAt: '이의를 제기하는 곳:',
  ask: (phone: string) => `궁금하신 점은 담당자나 대표전화(${phone})로 물어봐 주십시오.`,
};
export const EN: typeof KO = {
  title: 'Receipt',
  received: 'Your petition has been received.',
  visit: (until) =>
    `So was your second visit. Your petition is dealt with before others, and you are told what we found ${until}.`,
  rude: (until) =>
    `So was what you say of our staff. That person cannot see this petition. The head of the department apologises, and you are told what was found ${until}.`,
  callback: (at) => `We call you on ${at}, as you wished.`,
  rudeHere: (until) =>
    `So was what you say of our staff. That person cannot see this petition. You wish no contact: our apology and what was found stand on the status page, and nowhere else, ${until}.`,
  subject: 'Title',
  petitioner: 'Petitioner',
  writer: 'Written by (representative)',
  represented: 'On behalf of',
  department: 'Department',
  keep: {
    mail: 'The same is on its way to you by mail.',
    paper: 'The same is on its way to you by fax or letter, and so will be the answer.',
    phone:
      'You gave no e-mail address, so news comes by text or by a call. This number and code show you the answer: please write them down or print this page now.',
    nothing:
      'You gave no contact, so this number and code are the only way to your answer. Please write them down or print this page now.',
  },
  follow: 'How to follow it',
  followWith: 'Your number and access code show it at any time. Address:',
  see: 'See how it is going',
  pdf: 'Get the receipt as PDF',
  print: 'Your browser prints this page on one sheet (Ctrl+P).',
  qr: (url) => `QR code of ${url}, the page that shows how it is going`,
  scan: 'A telephone that scans it opens the page, which then asks for the access code.',
  notHere:
    'The access code does not stand on this paper. Please keep the one from the receipt page or the receipt notice.',
  object: 'If it is late',
  objectAt: 'Where to object:',
  ask: (phone) => `If you have a question, please call your contact or the switchboard (${phone}).`,
};
