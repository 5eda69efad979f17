import type { DocsOf } from './command-docs.ts';
import type { unprovenCommands } from './unproven.ts';

export const unprovenDocs = {
  unproven: {
    ko: '보낸 사람이 확인되지 않은 회신이 민원인의 글인지 정한다. 민원인의 글이면 도착한 때부터 센다.',
    en: "Says whether a reply of an unproven sender is the petitioner's. If so it counts from its arrival.",
    example: { reply: 'unproven-3', is: 'theirs' },
  },
} satisfies DocsOf<typeof unprovenCommands>;
