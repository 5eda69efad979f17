import type { DocsOf } from './command-docs.ts';
import type { improvementCommands } from './improvement.ts';

export const improvementDocs = {
  wish: {
    ko: '지금 할 수 없다고 한 일이나 약속한 일이 나중에 바뀌면 알려 달라고 한다. `wished`가 없으면 거둔다.',
    en: 'Wishes to hear what comes of something that was not possible or was promised; without `wished` no more.',
    example: { item: 'I-2026-000001-6-1', wished: true },
    status: 201,
  },
} satisfies DocsOf<Pick<typeof improvementCommands, 'wish'>>;

export const wishSaidDocs = {
  'wish-said': {
    ko: '나중에 바뀌면 알려 달라는 말씀을 전화·창구·종이로 받아 적는다. `wished`가 없으면 거둔다는 말씀이다.',
    en: 'Writes down that a petitioner wishes to hear what comes of an item; without `wished` no more.',
    example: { item: 'I-2026-000001-6-1', wished: true },
  },
} satisfies DocsOf<Pick<typeof improvementCommands, 'wish-said'>>;
