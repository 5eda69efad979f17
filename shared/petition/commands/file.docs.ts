import type { DocsOf } from './command-docs.ts';
import type { fileCommands } from './file.ts';

export const fileDocs = {
  accept: { ko: '민원을 맡는다.', en: 'Accepts the petition.', example: {} },
  note: {
    ko: '직원만 보는 메모를 남긴다.',
    en: 'Adds a note that only staff see.',
    example: { text: '전화로 서류를 안내했습니다.' },
  },
  decline: {
    ko: '법에 정한 사유로 처리하지 않음을 알린다. 지금의 법령·제도·예산으로 할 수 있는 일인지(`possible`), 아니면 무엇 때문인지(`obstacle`)를 적는다. 할 수 없으면 개선 과제가 있어야 한다: 진행 중인 것에 더하거나(`itemJoins`), 새로 적는다(`itemChange`, `itemOwner`, `itemDay`, `itemSentence`).',
    en: 'Declines with one of the reasons of the law, and says whether it is `possible` under present law, system and budget or what the `obstacle` is. What is not possible needs an item of improvement: an open one (`itemJoins`), or a new one (`itemChange`, `itemOwner`, `itemDay`, `itemSentence`).',
    example: {
      reason: 'private-matter',
      sentence: '개인 사이의 일이라 처리할 수 없습니다.',
      possible: 'no',
      obstacle: 'law',
      itemChange: '조례 제12조의 대상을 넓혀야 합니다.',
      itemOwner: 'care-1',
      itemDay: '2026-12-31',
      itemSentence: '지원 대상을 넓히는 일을 다시 살펴보겠습니다.',
    },
  },
  close: { ko: '민원을 종결한다.', en: 'Closes the petition.', example: { reason: 'answered' } },
} satisfies DocsOf<typeof fileCommands>;
