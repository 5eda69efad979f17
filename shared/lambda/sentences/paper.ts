/** What is said of a petition that came on paper. */
export const PAPER = {
  'no-paper': {
    ko: '이 민원에는 종이 원본이 없습니다.',
    en: 'This petition has no original on paper.',
  },
  'paper-unkeyed': {
    ko: '종이로 온 민원입니다. 먼저 원본을 읽고 내용과 보낸 사람을 입력해 주십시오.',
    en: 'It came on paper. Please read the original first and write down what it asks and who sent it.',
  },
  'pages-unknown': {
    ko: '아직 쪽수를 세지 못했습니다. 잠시 뒤에 다시 해 주십시오.',
    en: 'Its pages have not been counted yet. Please try again in a moment.',
  },
  'pages-missed': {
    ko: '모든 쪽이 어느 한 통에 들어가야 합니다. 첫 번호는 첫 쪽이고, 각 번호는 이 파일 안에 있어야 하며, 같은 번호를 두 번 쓸 수 없습니다.',
    en: 'Every page must belong to one letter: the first number is the first page, each lies in this file, and none stands twice.',
  },
  'stamp-too-early': {
    ko: '도착 날인이 60일보다 더 앞섭니다. 날짜를 다시 확인해 주십시오.',
    en: 'The arrival stamp lies more than sixty days back. Please check the date.',
  },
  'stamp-ahead': {
    ko: '도착 날인이 지금보다 뒤입니다.',
    en: 'The arrival stamp lies ahead.',
  },
} as const;
