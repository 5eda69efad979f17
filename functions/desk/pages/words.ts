import type { Language } from '../../../shared/kernel/language.ts';
import type { PetitionEvent } from '../../../shared/petition/events.ts';
import { PAUSE_FACTS } from './pause-facts.ts';

const WORDS: Partial<Record<PetitionEvent['type'], Readonly<Record<Language, string>>>> = {
  PetitionReceived: { ko: '민원이 접수되었습니다.', en: 'The petition was received.' },
  PetitionAccepted: {
    ko: '담당자가 민원을 확인하였습니다.',
    en: 'The person in charge opened it.',
  },
  PetitionAssigned: { ko: '담당자가 바뀌었습니다.', en: 'Another person is in charge.' },
  PetitionReclassified: {
    ko: '사실 확인이 필요하여 처리기간이 7일로 바뀌었습니다.',
    en: 'Facts must be established: seven days.',
  },
  PriorNoticeGiven: { ko: '처리기한 연장을 미리 알려드렸습니다.', en: 'A new date was announced.' },
  PledgeExtended: { ko: '처리기한이 연장되었습니다.', en: 'The date was extended.' },
  PledgeBroken: { ko: '약속한 기한을 지키지 못하였습니다.', en: 'The promised date was missed.' },
  BreakWithdrawn: {
    ko: '기한 안에 처리된 것이 확인되었습니다.',
    en: 'It turned out to be in time.',
  },
  PledgeKept: { ko: '약속을 지켰습니다.', en: 'The promise was kept.' },
  ObjectionRaised: { ko: '늦은 처리에 이의를 제기하셨습니다.', en: 'You objected to the delay.' },
  ObjectionExplained: {
    ko: '늦어진 사유와 처리 예정일을 적었습니다.',
    en: 'The reason and a date were given.',
  },
  ExplanationReached: {
    ko: '늦어진 사유와 처리 예정일을 알려드렸습니다.',
    en: 'The reason and a date reached you.',
  },
  ApologyMade: { ko: '늦어진 데 대해 사과드렸습니다.', en: 'We apologised for the delay.' },
  PetitionAnswered: { ko: '답변을 드렸습니다.', en: 'It was answered.' },
  LetterPosted: { ko: '편지나 팩스로 보내 드렸습니다.', en: 'We sent it to you by letter or fax.' },
  LetterReturned: {
    ko: '보내 드린 것이 돌아와 다른 방법으로 알려 드립니다.',
    en: 'What we sent came back; you are told another way.',
  },
  AnswerGiven: { ko: '답변이 전해졌습니다.', en: 'The answer was given to you.' },
  CitizenCalled: { ko: '전화로 알려 드렸습니다.', en: 'We told you by telephone.' },
  MessageAdded: { ko: '글을 남기셨습니다.', en: 'You wrote a message.' },
  AttachmentsAdded: { ko: '파일이 첨부되었습니다.', en: 'Files were attached.' },
  AnswerRated: {
    ko: '답변에 대한 의견을 주셨습니다.',
    en: 'You told us what you think of the answer.',
  },
  PetitionReopened: {
    ko: '해결되지 않았다고 하셔서 다시 열었습니다.',
    en: 'You said that it was not solved, and it was opened again.',
  },
  ProgressTold: { ko: '처리 상황을 알려드렸습니다.', en: 'You were told where it stands.' },
  ...PAUSE_FACTS,
  ConsultationAsked: {
    ko: '다른 부서의 의견을 들어 처리하고 있습니다.',
    en: 'Another department was asked for its part.',
  },
  PetitionLinked: {
    ko: '같은 내용의 민원과 함께 처리합니다. 약속한 기한은 그대로입니다.',
    en: 'It is dealt with together with another petition about the same matter. Its date does not change.',
  },
  PaperKeyed: {
    ko: '보내신 글을 담당자가 읽고 내용을 적어 두었습니다.',
    en: 'Your letter was read, and what it asks was written down.',
  },
  ArrivalStamped: {
    ko: '도착하신 때를 바로잡아 기한을 그때부터 세었습니다.',
    en: 'When it arrived was put right, and the dates count from then.',
  },
  PetitionClosed: { ko: '민원이 종결되었습니다.', en: 'The petition was closed.' },
  PetitionWithdrawn: { ko: '민원을 취하하셨습니다.', en: 'The petition was withdrawn.' },
};

/** What the citizen is told of an event; undefined for what concerns only the house. */
export const factText = (event: PetitionEvent, language: Language): string | undefined =>
  event.type === 'PetitionAnswered' && event.onPaper
    ? WRITTEN[language]
    : WORDS[event.type]?.[language];

/** What goes out on paper is not given yet when it is published (A6). */
const WRITTEN = {
  ko: '답변을 게시하였고, 종이로 보내 드립니다.',
  en: 'The answer was published, and goes out to you on paper.',
} as const;
