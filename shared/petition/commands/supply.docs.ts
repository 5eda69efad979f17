import type { DocsOf } from './command-docs.ts';
import type { supplyCommands } from './supply.ts';

export const supplyDocs = {
  supplement: {
    ko: '요청받은 것을 글이나 파일(`attachments`)로 보완한다. `part`는 더 보낼 것이 있다는 뜻이며 기한은 계속 멈춰 있다.',
    en: 'Sends what was asked for, in words or as files (`attachments`). `part` says that more is to come: the clocks go on standing still.',
    example: { text: '진단서 사본을 우편으로 보냈습니다.' },
    status: 201,
  },
  time: {
    ko: '보완할 기간을 늘린다. 두 번까지 할 수 있다.',
    en: 'Prolongs the time to supplement, twice at most.',
    status: 201,
  },
} satisfies DocsOf<typeof supplyCommands>;
