import type { DocsOf } from './command-docs.ts';
import type { conductCommands, reportCommands } from './conduct.ts';

export const conductDocs = {
  report: {
    ko: '직원이 불친절했다는 말로 본다. 그 직원과 대신하는 사람은 그때부터 이 민원을 볼 수 없다.',
    en: 'Takes it as a report about a person of staff, who loses the petition at once, as does who stands in for them.',
    example: { of: 'message', person: 'care-1' },
  },
  'unmark-report': {
    ko: '직원에 대한 말이 아니었다고 정한다. 까닭은 민원인과 감사가 읽는다.',
    en: 'Finds that it is no report about a person. The petitioner and audit read the reason.',
    example: { report: 'report-1', reason: '제도에 대한 말씀이었습니다.' },
  },
} satisfies DocsOf<typeof conductCommands>;

export const reportDocs = {
  rude: {
    ko: '직원이 불친절했다고 알린다.',
    en: 'Says that a member of staff was rude.',
    example: { text: '전화를 먼저 끊었습니다.' },
  },
} satisfies DocsOf<typeof reportCommands>;
