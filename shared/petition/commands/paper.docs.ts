import type { DocsOf } from './command-docs.ts';
import type { paperCommands } from './paper.ts';

export const paperDocs = {
  key: {
    ko: '종이로 온 민원의 내용과 보낸 사람을 적는다. 처음이면 접수증이 나간다. 두 번 오셨다고 적혀 있으면 함께 적는다.',
    en: 'Writes down what came on paper and who sent it. The first time its receipt leaves. A second visit that it speaks of is claimed with it.',
    example: {
      title: '휴업급여 신청 서류 문의',
      text: '어떤 서류가 필요한지 묻는 편지입니다.',
      name: '홍가상',
      address: '26464 가상도 한빛시 가상로 1',
      visitDay: '2026-11-20',
    },
  },
  split: {
    ko: '한 파일로 들어온 여러 통을 나누어 각각 접수한다.',
    en: 'Splits letters that came in one file and receives each of them.',
    example: { paper: '0123456789abcdef0123456789abcdef', begins: '1, 3' },
  },
  turn: {
    ko: '쪽의 그림을 오른쪽으로 돌려 둔다(`원본.쪽.90도 횟수`). 원본은 그대로이다.',
    en: "Turns a page's picture to the right (`paper.page.quarters`) for whoever looks next. The original stays as it came.",
    example: { turn: '0123456789abcdef0123456789abcdef.1.2' },
  },
} satisfies DocsOf<typeof paperCommands>;
