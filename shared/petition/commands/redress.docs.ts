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
  'own-words': {
    ko: '부서장의 사과와 함께 전할 말을 보낸다. 보내지 않아도 된다.',
    en: 'Adds words of your own to the apology of the head. Nobody has to.',
    example: { words: '늦어져 죄송합니다.' },
  },
  apologise: {
    ko: '늦어진 데 대해 부서장이 기관을 대표하여 사과를 보낸다.',
    en: 'Sends the apology that is owed, by the head for the corporation.',
    example: { words: '늦어져 죄송합니다.' },
  },
} satisfies DocsOf<typeof redressCommands>;
