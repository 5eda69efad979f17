import * as z from 'zod/mini';
import { CONTACT_WISHES } from '../conduct/events.ts';
import type { apologyWishCommands } from './apology-wish.ts';
import type { DocsOf } from './command-docs.ts';

export const apologyWishDocs = {
  'apology-wish': {
    ko: '사과를 받을 방법을 고른다: 글, 전화, 직접, 연락 없음.',
    en: 'Chooses how to be apologised to: in writing, by telephone, in person, or no contact.',
    example: { how: 'call' },
    reply: z.object({ number: z.string(), how: z.enum(CONTACT_WISHES) }),
    status: 201,
  },
} satisfies DocsOf<Pick<typeof apologyWishCommands, 'apology-wish'>>;

export const apologyWishSaidDocs = {
  'apology-wish-said': {
    ko: '사과를 받을 방법에 대한 말씀을 전화·창구·종이로 받아 적는다.',
    en: 'Writes down how a petitioner wishes to be apologised to.',
    example: { how: 'none' },
  },
} satisfies DocsOf<Pick<typeof apologyWishCommands, 'apology-wish-said'>>;
