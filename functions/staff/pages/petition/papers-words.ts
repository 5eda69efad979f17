import type { Language } from '../../../../shared/kernel/language.ts';
import type {
  PaperFlag,
  PaperStanding,
  PaperType,
  Unread,
} from '../../../../shared/petition/paper.ts';

const KO = {
  title: '원본',
  nth: (n: number) => `원본 ${n}`,
  types: {
    pdf: 'PDF',
    tiff: '팩스·스캔 그림(TIFF)',
    mail: '전자우편',
    other: '그 밖의 파일',
  } satisfies Record<PaperType, string>,
  pages: (pages: number) => `${pages}쪽`,
  range: (from: number, to: number) => `${from}쪽부터 ${to}쪽까지`,
  again: '같은 것이 다시 왔습니다',
  flags: {
    'no-sidecar': '도착 시각을 알려 주는 기록이 없어 스캔한 때부터 셉니다',
    partial: '빠진 쪽이 있다고 알려 왔습니다',
    'no-media': '팩스 그림을 받지 못했습니다',
    unreadable: '열 수 없는 파일입니다',
    unsplit: '여러 통이 들어 있습니다',
    differs: '내용이 이름이나 보낸 쪽의 설명과 다릅니다',
  } satisfies Record<PaperFlag, string>,
  standing: {
    open: '',
    waits: '아직 악성코드를 검사하고 있습니다. 민원의 기한은 이미 가고 있습니다.',
    unchecked:
      '아직 악성코드를 검사하지 못해 열 수 없습니다. 원본은 잘 보관하고 있으며 시스템 담당자가 확인합니다. 민원의 기한은 이미 가고 있습니다.',
    infected:
      '악성코드가 발견되어 아무도 열 수 없게 했습니다. 보낸 사람에게 다시 보내 달라고 해 주십시오.',
    held: '악성코드 검사를 할 수 없는 파일이라 열 수 없게 했습니다. 보낸 사람에게 다른 형식으로 보내 달라고 해 주십시오.',
  } satisfies Record<PaperStanding, string>,
  unscanned: '악성코드를 검사하지 않은 파일입니다.',
  making: '쪽 그림과 글자를 만들고 있습니다. 잠시 뒤 다시 열어 주십시오.',
  because: {
    encrypted: '암호가 걸려 있어 쪽 그림을 만들 수 없습니다.',
    broken: '파일이 깨져 있습니다. 열리는 쪽만 보여 드립니다.',
    'too-large': '너무 크거나 쪽이 너무 많습니다. 보여 드릴 수 있는 쪽만 보여 드립니다.',
    'not-a-picture': '쪽 그림을 만들 수 없는 형식입니다. 원본을 내려받아 보십시오.',
  } satisfies Record<Unread, string>,
  hidden: '그림과 글자는 위의 원문 보기에서 까닭을 고르면 보입니다.',
  page: (page: number) => `${page}쪽`,
  alt: (page: number) => `원본 ${page}쪽의 그림. 글자는 아래 자동 인식 미리보기에 있습니다.`,
  bare: (page: number) => `원본 ${page}쪽의 그림`,
  noPicture: (page: number) => `${page}쪽은 보여 드릴 수 없습니다.`,
  damaged: (page: number) =>
    `${page}쪽은 손상되어 일부가 빠졌거나 잘못 보일 수 있습니다. 보낸 사람에게 확인해 주십시오.`,
  text: (confidence: number) => `자동 인식 미리보기 (신뢰도 ${confidence}%)`,
  own: '문서에 들어 있는 글자',
  mind: '기계가 읽은 것이라 틀릴 수 있습니다. 원본이 옳습니다.',
  notRead: (pages: number) => `자동 인식은 처음 ${pages}쪽까지만 합니다.`,
  unsure: '자동 인식이 글자를 잘 읽지 못해 그림만 보여 드립니다.',
  turn: '오른쪽으로 돌리기',
  turnPage: (page: number) => `${page}쪽 그림을 오른쪽으로 돌리기`,
  copy: '이 쪽들을 PDF로 받기',
  original: '온 그대로 받기',
};
const EN: typeof KO = {
  title: 'Originals',
  nth: (n) => `Original ${n}`,
  types: { pdf: 'PDF', tiff: 'fax or scan (TIFF)', mail: 'e-mail', other: 'another kind of file' },
  pages: (pages) => (pages === 1 ? '1 page' : `${pages} pages`),
  range: (from, to) => `pages ${from} to ${to}`,
  again: 'the same came once more',
  flags: {
    'no-sidecar': 'nothing says when it arrived: it counts from the scan',
    partial: 'the sender says that pages are missing',
    'no-media': 'the pictures of the fax could not be fetched',
    unreadable: 'it cannot be opened',
    unsplit: 'there are several letters in it',
    differs: 'its content is not what its name or its sender says',
  },
  standing: {
    open: '',
    waits: 'It is still being scanned for malware. The clocks of the petition run already.',
    unchecked:
      'It could not be scanned for malware yet, so nobody can open it. It is kept, and the operator is told. The clocks of the petition run already.',
    infected: 'Malware was found: nobody can open it. Please ask the sender to send it again.',
    held: 'It could not be scanned for malware: nobody can open it. Please ask the sender for another format.',
  },
  unscanned: 'It was not scanned for malware.',
  making: 'Its pictures and its text are being made. Please open this again in a moment.',
  because: {
    encrypted: 'It has a password: no pictures can be made.',
    broken: 'The file is broken. What can be opened is shown.',
    'too-large': 'It is too large, or has too many pages. What can be shown is shown.',
    'not-a-picture': 'No pictures can be made of this kind of file. Please save the original.',
  },
  hidden: 'Choose a purpose at "Show the original" above to see pictures and text.',
  page: (page) => `Page ${page}`,
  alt: (page) => `Picture of page ${page}; its text is in the recognised preview below.`,
  bare: (page) => `Picture of page ${page}`,
  noPicture: (page) => `Page ${page} cannot be shown.`,
  damaged: (page) =>
    `Page ${page} is damaged: a part of it may be missing or wrong. Please ask whoever sent it.`,
  text: (confidence) => `Recognised by machine, a preview (confidence ${confidence} %)`,
  own: 'The text that the document carries',
  mind: 'A machine has read this and may be wrong. The original is right.',
  notRead: (pages) => `Only the first ${pages} pages are recognised.`,
  unsure: 'The text could not be recognised well: only the picture is shown.',
  turn: 'Turn right',
  turnPage: (page) => `Turn right: the picture of page ${page}`,
  copy: 'Save these pages as a PDF',
  original: 'Save it as it came',
};

export const papersWords = (language: Language): typeof KO => (language === 'ko' ? KO : EN);
