import type { DocsOf } from './command-docs.ts';
import type { handOverCommands } from './hand-over.ts';

export const handOverDocs = {
  assign: {
    ko: '다른 직원에게 맡긴다. 기한은 그대로다.',
    en: 'Gives it to another person. The date stays.',
    example: { to: 'care-2' },
  },
  transfer: {
    ko: '다른 부서로 보낸다. 기한은 그대로다.',
    en: 'Hands it to another department. The date stays.',
    example: { department: 'support', sentence: '고객지원처의 일입니다.' },
  },
  abuse: {
    ko: '폭언·위협 민원으로 표시하고 다른 직원에게 넘긴다.',
    en: 'Marks it as abusive and hands it to somebody else.',
    example: { sentence: '통화 중 폭언이 있었습니다.' },
  },
} satisfies DocsOf<typeof handOverCommands>;
