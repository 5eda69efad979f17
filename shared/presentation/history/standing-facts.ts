import type { StandingEvent } from '../../petition/standing/events.ts';
import type { CitizensFacts } from './told.ts';

/** What a citizen reads of their standing wishes; which they are stands on their own page while they are kept. */
export const STANDING_FACTS = {
  StandingWishesSaid: {
    ko: '안내받는 방법을 말씀하신 대로 바꾸었습니다.',
    en: 'How we deal with you was changed as you wished.',
  },
} satisfies CitizensFacts<StandingEvent['type']>;
