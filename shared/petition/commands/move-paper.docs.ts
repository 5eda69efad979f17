import type { DocsOf } from './command-docs.ts';
import type { movePaperCommands } from './move-paper.ts';

export const movePaperDocs = {
  belongs: {
    ko: '종이로 온 것을 보완을 기다리는 민원(`to`)의 보완 서류로 낸다. 도착한 때부터 센다. 더 올 것이 있으면 `part`.',
    en: 'Puts what came on paper to the petition that waits for it (`to`): it answers the request from its arrival on. `part` where more is to come.',
    example: { to: '2026-000002-8' },
  },
} satisfies DocsOf<typeof movePaperCommands>;
