import type { VisitEvent } from '../../petition/visit/events.ts';
import { type CitizensFacts, ofTheHouse } from './told.ts';

/** What a citizen reads of a second visit (P21); what they are owed stands on the page by itself. */
export const VISIT_FACTS = {
  VisitClaimed: {
    ko: '두 번 방문하셨다고 알려 주셨습니다.',
    en: 'You told us that you had to come twice.',
  },
  VisitRuled: {
    ko: '두 번 방문하신 일의 결과를 알려 드렸습니다.',
    en: 'You were told what we found about your second visit.',
  },
  VisitDeemed: {
    ko: '정한 때까지 결과를 내지 못해 말씀하신 대로 저희 잘못으로 보았습니다.',
    en: 'We did not decide in time: it counts as you say, as a fault of ours.',
  },
  VisitReviewAsked: {
    ko: '두 번 방문하신 일을 다른 사람이 다시 살펴봅니다.',
    en: 'Somebody else looks at your second visit again.',
  },
  VisitAudited: ofTheHouse,
  VisitReviewed: {
    ko: '두 번 방문하신 일을 다시 살펴본 결과를 알려 드렸습니다.',
    en: 'You were told what was found when it was looked at again.',
  },
  VisitPassedOn: ofTheHouse,
  CompensationBooked: ofTheHouse,
  CompensationDelayed: {
    ko: '보상을 드릴 예산이 모자라 언제 드릴지 알려 드리기로 했습니다.',
    en: 'There is no money for the compensation now; you will be told when you get it.',
  },
  DelayWordGiven: {
    ko: '보상을 언제 드릴지 알려 드렸습니다.',
    en: 'You were told when you get the compensation.',
  },
} satisfies CitizensFacts<VisitEvent['type']>;
