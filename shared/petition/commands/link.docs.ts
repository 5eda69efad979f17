import type { DocsOf } from './command-docs.ts';
import type { linkCommands } from './link.ts';

export const linkDocs = {
  link: {
    ko: '같은 내용의 민원에 묶는다. 번호와 기한은 각각 그대로다.',
    en: 'Links it to a petition about the same matter; each keeps its number and its date.',
    example: { parent: '2026-000001-5' },
  },
  unlink: { ko: '묶은 것을 푼다.', en: 'Undoes the link.', example: {} },
  'close-repeat': {
    ko: '같은 내용의 세 번째 민원을 통지하고 마친다(민원처리법 제23조).',
    en: 'Closes the third petition about the same matter with a notice (article 23 of the Act).',
    example: { earlier: '2026-000001-5 2026-000003-1', sentence: '두 번 답변드렸습니다.' },
  },
} satisfies DocsOf<typeof linkCommands>;
