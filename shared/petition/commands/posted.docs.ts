import type { DocsOf } from './command-docs.ts';
import type { postCommands } from './posted.ts';

export const postDocs = {
  posted: {
    ko: '편지를 부쳤거나 돌아왔다고 기록한다. 부친 때가 알린 때이며, 종이로만 닿는 분께는 답변한 때이다.',
    en: 'Records that a letter was posted or came back: when it was posted is when its reader was told, and, if only paper reaches them, answered.',
    example: { letters: '1.0', result: 'posted' },
  },
} satisfies DocsOf<typeof postCommands>;
