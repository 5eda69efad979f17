import type { ReadBackEvent } from '../../petition/read-back/events.ts';
import type { CitizensFacts } from './told.ts';

/** What a citizen reads of what was said back to them on the telephone. */
export const READ_BACK_FACTS = {
  ReadBackShown: {
    ko: '통화에서 확인한 말씀을 여기에 적었습니다.',
    en: 'What we said back to you on the telephone was written down here.',
  },
  ReadBackAnswered: {
    ko: '통화에서 확인한 말씀이 맞는지 알려 주셨습니다.',
    en: 'You told us whether the sentence of the call is what you said.',
  },
} satisfies CitizensFacts<ReadBackEvent['type']>;
