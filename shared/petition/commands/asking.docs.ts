import * as z from 'zod/mini';
import type { askingCommands } from './asking.ts';
import type { DocsOf } from './command-docs.ts';

export const askingDocs = {
  asking: {
    ko: '처리 뒤에 한 가지를 물어도 되는지 정한다. 언제든 바꿀 수 있다.',
    en: 'Says whether one question may be asked afterwards. It can be changed at any time.',
    example: { agrees: 'yes' },
    reply: z.object({ number: z.string(), agrees: z.enum(['yes', 'no']) }),
    status: 201,
  },
} satisfies DocsOf<typeof askingCommands>;
