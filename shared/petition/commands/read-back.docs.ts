import * as z from 'zod/mini';
import type { DocsOf } from './command-docs.ts';
import type { readBackCommands } from './read-back.ts';

export const readBackDocs = {
  'read-back': {
    ko: '전화에서 다시 말씀드린 문장이 맞는지, 다른지 알린다. 다르면 담당자에게 알린다. 마지막에 알린 것이 남는다.',
    en: 'Says whether the sentence that was said back on the telephone is right. Where it is wrong the person in charge is told. The latest counts.',
    example: { readBack: 'read-back-1', answer: 'wrong', text: '10월분이 아니라 9월분입니다.' },
    reply: z.object({ number: z.string(), answer: z.optional(z.enum(['right', 'wrong'])) }),
    status: 201,
  },
} satisfies DocsOf<typeof readBackCommands>;
