import type { HomeVisitEvent } from '../../petition/home-visit/events.ts';
import { type CitizensFacts, ofTheHouse } from './told.ts';

/** What a citizen reads of a visit to them (P3, P4). */
export const HOME_VISIT_FACTS = {
  HomeVisitPlanned: {
    ko: '찾아뵈어도 될지 여쭈었습니다.',
    en: 'We asked whether we may visit you.',
  },
  HomeVisitApproved: {
    ko: '법에 따라 찾아뵙는다고 알려 드렸습니다.',
    en: 'You were told that we visit you by law.',
  },
  HomeVisitPassedOn: { ko: '방문자가 바뀌었습니다.', en: 'The visitor changed.' },
  HomeVisitPutOff: { ko: '방문을 다른 날로 미루셨습니다.', en: 'You put the visit off.' },
  HomeVisitorWanted: ofTheHouse,
  HomeVisitMoved: {
    ko: '방문 시간이 바뀌었습니다.',
    en: 'The time of the visit changed.',
  },
  HomeVisitTold: ofTheHouse,
  HomeVisitAnswered: {
    ko: '방문에 대한 답을 받았습니다.',
    en: 'Your answer about the visit was noted.',
  },
  HomeVisitOnTheWay: { ko: '방문자가 출발했습니다.', en: 'The visitor set out.' },
  HomeVisitEstimated: {
    ko: '새 도착 예정을 알려 드렸습니다.',
    en: 'You were told a new time of arrival.',
  },
  HomeVisitArrived: { ko: '방문자가 도착했습니다.', en: 'The visitor arrived.' },
  HomeVisitIdentified: {
    ko: '방문자가 누구인지 확인하셨습니다.',
    en: 'You confirmed who the visitor was.',
  },
  HomeVisitWorkStarted: ofTheHouse,
  HomeVisitDone: { ko: '방문을 마쳤습니다.', en: 'The visit ended.' },
  HomeVisitEnded: { ko: '방문을 하지 않기로 했습니다.', en: 'The visit was called off.' },
  HomeVisitBreached: {
    ko: '방문에서 약속을 지키지 못했습니다. 사과드렸습니다.',
    en: 'We did not keep a promise about a visit, and apologised.',
  },
} satisfies CitizensFacts<HomeVisitEvent['type']>;
