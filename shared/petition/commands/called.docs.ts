import type { callCommands } from './called.ts';
import type { DocsOf } from './command-docs.ts';

export const callDocs = {
  called: {
    ko: '전화로 알린 결과를 남긴다. 연결된 통화는 전달된 것이다.',
    en: 'Logs a call; one that was connected counts as delivered.',
    example: { calls: '1.0', result: 'connected' },
  },
} satisfies DocsOf<typeof callCommands>;
