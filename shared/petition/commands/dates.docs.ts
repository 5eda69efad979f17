import type { DocsOf } from './command-docs.ts';
import type { dateCommands } from './dates.ts';

export const dateDocs = {
  reclassify: {
    ko: '사실 확인이 필요한 건의·불만으로 바꾸어 7일 약속으로 옮긴다.',
    en: 'Moves it to the promise of seven days: a suggestion or complaint that needs facts to be found.',
    example: { matter: 'complaint', need: 'factFinding', sentence: '현장 확인이 필요합니다.' },
  },
  extend: {
    ko: '기한 전에 사전 통보를 보내고 기한을 연장한다.',
    en: 'Extends the date with a prior notice.',
    example: {
      reason: 'site-check',
      newDueAt: '2026-11-26T18:00:00+09:00',
      sentence: '현장을 확인해야 합니다.',
      consent: false,
    },
  },
  'legal-kind': {
    ko: '법령의 민원 종류를 정한다. 법정 처리기간이 따라온다.',
    en: 'Says which kind of petition it is by law; the legal period follows.',
    example: { legalKind: 'question' },
  },
} satisfies DocsOf<typeof dateCommands>;
