import type { AskingEvent } from '../../petition/asking/events.ts';
import type { CitizensFacts } from './told.ts';

/** What a citizen reads of the question afterwards. That one was put to them stands on their page, beside its link. */
export const ASKING_FACTS = {
  AskingChosen: {
    ko: '처리 뒤의 한 가지 물음에 대한 뜻을 받았습니다.',
    en: 'You told us whether we may ask you one question afterwards.',
  },
} satisfies CitizensFacts<AskingEvent['type']>;
