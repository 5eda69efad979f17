import type { DocsOf } from './command-docs.ts';
import type { secondLookCommands } from './second-look.ts';

export const secondLookDocs = {
  'second-look': {
    ko: '해결되지 않았다고 한 답변을 다시 살펴본 결과를 적어 알린다. 쓰거나 승인한 사람은 할 수 없다. 약속을 지키지 못했으면 부서장의 사과가 남는다.',
    en: 'Says what a second look at an answer that solved nothing found, and tells the petitioner; never by whoever wrote or approved it. A broken promise makes the apology of the head owed.',
    example: { found: 'broken', text: '물으신 두 가지 가운데 하나를 살피지 않았습니다.' },
  },
} satisfies DocsOf<typeof secondLookCommands>;
