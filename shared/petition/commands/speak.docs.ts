import type { DocsOf } from './command-docs.ts';
import type { speechCommands } from './speak.ts';

export const speechDocs = {
  message: {
    ko: '담당자에게 글을 남기거나 파일을 보낸다. 파일이 있으면 글은 없어도 된다.',
    en: 'Adds a message to whoever is in charge, or files: with files it needs no words.',
    example: { text: '서류를 한 가지 더 보내드립니다.' },
    status: 201,
  },
  rating: {
    ko: '답변으로 해결되었는지 말한다. 해결되지 않았으면 다시 열린다.',
    en: 'Says whether the answer solved the matter; if not, it is opened again.',
    example: { solved: 'no', comment: '아직 해결되지 않았습니다.' },
    status: 201,
  },
} satisfies DocsOf<typeof speechCommands>;
