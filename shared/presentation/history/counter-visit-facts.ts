import type { CounterVisitEvent } from '../../petition/counter-visit/events.ts';
import type { CitizensFacts } from './told.ts';

/** What a citizen reads of their visit to the counter. */
export const COUNTER_VISIT_FACTS = {
  CounterVisitNoted: {
    ko: '창구에 오신 일과 안내해 드린 것을 적었습니다.',
    en: 'Your visit to the counter was written down, with what you were told.',
  },
} satisfies CitizensFacts<CounterVisitEvent['type']>;
