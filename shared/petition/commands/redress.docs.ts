import type { DocsOf } from './command-docs.ts';
import type { redressCommands } from './redress.ts';

export const redressDocs = {
  explain: {
    ko: '지연 이의에 사유와 처리 예정일을 설명한다(한 시간 안).',
    en: 'Explains a delay to who objected: reason, sentence, date, within the hour.',
    example: { reason: 'workload', sentence: '접수가 몰렸습니다.', date: '2026-11-26' },
  },
  call: {
    ko: '지연 사유를 전화로 설명했음을 남긴다.',
    en: 'Logs that the delay was explained by telephone.',
    example: {},
  },
  objection: {
    ko: '전화나 창구에서 들은 지연 이의를 남긴다.',
    en: 'Logs an objection that was heard by telephone or at the counter.',
    example: {},
  },
  apologise: {
    ko: '늦어진 데 대해 사과를 보낸다.',
    en: 'Sends the apology that is owed.',
    example: { words: '늦어져 죄송합니다.' },
  },
} satisfies DocsOf<typeof redressCommands>;
