import type { DocsOf } from './command-docs.ts';
import { TakenOver } from './replies.ts';
import type { takeOverCommands } from './take-over.ts';

export const takeOverDocs = {
  takeover: {
    ko: '대신 쓴 민원을 민원인 본인이 이어받는다. 새 조회 코드는 새 연락처로 간다.',
    en: 'The person for whom it was written takes it over. The new access code goes to the new address.',
    example: { name: '이가상', email: 'own@example.com' },
    reply: TakenOver,
  },
} satisfies DocsOf<typeof takeOverCommands>;
