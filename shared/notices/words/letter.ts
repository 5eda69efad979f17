/** What a printed letter says beside the words of its mail. */
const ko = {
  date: '작성 일시',
  dear: (name: string) => `${name} 귀하`,
  nameless: '민원인 귀하',
  byFax: (number: string) => `팩스 ${number}`,
  phone: (phone: string) => `대표전화 ${phone}`,
  follow:
    '답변은 종이로 보내 드리며, 그때까지의 진행 상황은 아래 주소에서 언제든 보실 수 있습니다.',
  online: '인터넷으로 보시려면',
  followWith:
    '위쪽 QR 코드를 휴대전화로 찍거나 아래 주소를 여신 뒤, 접수번호와 조회 코드를 넣으시면 됩니다.',
  qr: (url: string) => `진행 상황을 보는 주소 ${url}의 QR 코드`,
  rights: '이의가 있거나 궁금하시면',
  objectBy: (phone: string, address: string | undefined, url: string) =>
    `이의는 전화(${phone})${address ? `, 우편(${address})` : ''}, 인터넷(${url})으로 받습니다.`,
  tellBy: (phone: string, address: string | undefined, url: string) =>
    `전화(${phone})${address ? `, 우편(${address})` : ''}, 인터넷(${url})으로 알려 주십시오.`,
  ask: (phone: string, corporation: string) =>
    `궁금하신 점은 담당자(${phone})나 대표전화(${corporation})로 접수번호를 말씀해 주십시오.`,
  page: (page: number, of: number) => `${page}/${of}`,
};
const en: typeof ko = {
  date: 'Written',
  dear: (name) => name,
  nameless: 'The petitioner',
  byFax: (number) => `Fax ${number}`,
  phone: (phone) => `Telephone ${phone}`,
  follow:
    'The answer will come to you on paper. Until then the address below shows how far we are, at any time.',
  online: 'To see it online',
  followWith:
    'Scan the QR code at the top or open the address below, and give your number and the access code.',
  qr: (url) => `QR code of ${url}, the page that shows where it stands`,
  rights: 'If you object, or have a question',
  objectBy: (phone, address, url) =>
    `We take objections by telephone (${phone})${address ? `, by post (${address})` : ''} and online (${url}).`,
  tellBy: (phone, address, url) =>
    `You can tell us by telephone (${phone})${address ? `, by post (${address})` : ''} and online (${url}).`,
  ask: (phone, corporation) =>
    `If you have a question, please call the person in charge (${phone}) or the switchboard (${corporation}) and tell us your number.`,
  page: (page, of) => `${page}/${of}`,
};
export const LETTER = { ko, en };
