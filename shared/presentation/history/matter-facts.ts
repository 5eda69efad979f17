import type { MatterEvent } from '../../petition/matter/events.ts';
import type { PledgeEvent } from '../../petition/pledge/events.ts';
import { type CitizensFacts, ofTheClock, ofTheHouse } from './told.ts';

/** What a citizen reads of the petition itself and of its promises. */
export const MATTER_FACTS = {
  PetitionReceived: { ko: '민원이 접수되었습니다.', en: 'The petition was received.' },
  PetitionAccepted: {
    ko: '담당자가 민원을 확인했습니다.',
    en: 'The person in charge opened it.',
  },
  PetitionAssigned: { ko: '담당자가 바뀌었습니다.', en: 'Another person is in charge.' },
  PetitionReclassified: {
    ko: '사실 확인이 필요하여 7일 안에 답변드리는 것으로 바뀌었습니다.',
    en: 'Facts must be established: seven days.',
  },
  LegalKindSet: ofTheHouse,
  PetitionAnswered: { ko: '답변을 드렸습니다.', en: 'It was answered.' },
  PetitionClosed: { ko: '민원 처리가 끝났습니다.', en: 'The petition was closed.' },
  PetitionWithdrawn: { ko: '민원을 취하하셨습니다.', en: 'The petition was withdrawn.' },
  PledgeMade: ofTheHouse,
  PriorNoticeGiven: {
    ko: '바뀐 답변 기한을 미리 알려 드렸습니다.',
    en: 'A new date was announced.',
  },
  PriorNoticeAccepted: ofTheHouse,
  PriorNoticeFailed: ofTheHouse,
  PledgeExtended: { ko: '답변 기한이 연장되었습니다.', en: 'The date was extended.' },
  PledgeWarned: ofTheHouse,
  PledgeBroken: { ko: '약속한 기한을 지키지 못했습니다.', en: 'The promised date was missed.' },
  PledgeEscalated: ofTheHouse,
  BreakWithdrawn: {
    ko: '기한 안에 처리된 것이 확인되었습니다.',
    en: 'It turned out to be in time.',
  },
  PledgeKept: { ko: '약속을 지켰습니다.', en: 'The promise was kept.' },
  PledgeVoided: ofTheHouse,
  PledgeScheduled: ofTheClock,
  ActByMoved: ofTheClock,
} satisfies CitizensFacts<MatterEvent['type'] | PledgeEvent['type']>;
