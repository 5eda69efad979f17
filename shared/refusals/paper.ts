import type { Refusals } from './told.ts';

/** What is said of a petition that came on paper. */
export const PAPER = {
  'no-paper': {
    status: 409,
    ko: '이 민원에는 종이 원본이 없습니다.',
    en: 'This petition has no original on paper.',
  },
  'paper-unkeyed': {
    status: 409,
    ko: '종이로 온 민원입니다. 먼저 원본을 읽고 내용과 보낸 사람을 입력해 주십시오.',
    en: 'It came on paper. Please read the original first and write down what it asks and who sent it.',
  },
  'paper-not-whole': {
    status: 409,
    ko: '아직 다 오지 않았거나, 여러 통이 함께 들어 있거나, 이미 입력한 종이입니다. 먼저 나누거나 그림이 온 뒤에 해 주십시오.',
    en: 'It has not all come yet, holds several letters, or was written down already. Please split it, or wait for its pictures, first.',
  },
  'paper-moved': {
    status: 409,
    ko: '이 종이는 이미 다른 민원의 보완 서류로 냈습니다. 이 화면을 새로 고쳐 주십시오. 이 접수가 아직 끝나지 않았으면 먼저 낸 그 민원의 접수번호로 다시 내 주십시오.',
    en: 'This paper was put to another petition already. Please load this page anew; if this receipt is still open, please put it to that same petition once more.',
  },
  'paper-unwritten': {
    status: 409,
    ko: '보완을 요청한 뒤에 도착하여 아직 아무도 입력하지 않은 종이가 있습니다. 이 민원의 보완일 수 있으니 먼저 그 종이를 입력해 주십시오.',
    en: 'Paper has come since the request that nobody has written down yet. It may be what this petition waits for: please have it written down first.',
  },
  'pages-unknown': {
    status: 409,
    ko: '아직 쪽수를 세지 못했습니다. 잠시 뒤에 다시 해 주십시오.',
    en: 'Its pages have not been counted yet. Please try again in a moment.',
  },
  'pages-missed': {
    status: 422,
    ko: '모든 쪽이 어느 한 통에 들어가야 합니다. 첫 번호는 첫 쪽이고, 각 번호는 이 파일 안에 있어야 하며, 같은 번호를 두 번 쓸 수 없습니다.',
    en: 'Every page must belong to one letter: the first number is the first page, each lies in this file, and none stands twice.',
  },
  'stamp-too-early': {
    status: 422,
    ko: '도착 도장이 찍힌 때가 60일보다 더 앞섭니다. 날짜를 다시 확인해 주십시오.',
    en: 'The arrival stamp lies more than sixty days back. Please check the date.',
  },
  'paper-waits': {
    status: 409,
    ko: '아직 악성코드를 검사하고 있어 열 수 없습니다. 잠시 뒤 다시 열어 주십시오.',
    en: 'It is still being scanned for malware and cannot be opened. Please try again in a moment.',
  },
  'paper-unchecked': {
    status: 409,
    ko: '원본의 악성코드 검사를 아직 하지 못해 열 수 없습니다. 원본은 보관되어 있고, 검사가 끝나면 열 수 있습니다.',
    en: 'The original could not be scanned for malware yet, so nobody can open it. It is kept, and opens once it is scanned.',
  },
  'paper-infected': {
    status: 409,
    ko: '악성코드가 발견되어 열 수 없습니다. 보낸 사람에게 다시 보내 달라고 해 주십시오.',
    en: 'Malware was found: it cannot be opened. Please ask the sender to send it again.',
  },
  'paper-held': {
    status: 409,
    ko: '악성코드 검사를 할 수 없는 파일이라 열 수 없습니다. 다른 형식으로 받아 주십시오.',
    en: 'It could not be scanned for malware and cannot be opened. Please ask for another format.',
  },
  'paper-unread': {
    status: 409,
    ko: '이 원본의 PDF 사본이 아직 없습니다. 쪽 그림이나 원본을 보아 주십시오.',
    en: 'There is no copy of it as a PDF yet. Please look at its pages or the original.',
  },
  'paper-shared': {
    status: 409,
    ko: '다른 사람의 편지와 한 파일에 들어 있는 원본이라 드릴 수 없습니다. 이 민원의 쪽 그림과 PDF 사본을 보아 주십시오.',
    en: "The original is one file with somebody else's letter. Please look at this petition's own pages or their copy.",
  },
  'stamp-ahead': {
    status: 422,
    ko: '도착 도장이 찍힌 때가 지금보다 뒤입니다.',
    en: 'The arrival stamp lies ahead.',
  },
} as const satisfies Refusals;
