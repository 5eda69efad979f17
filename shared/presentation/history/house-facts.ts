import type { TogetherEvent } from '../../petition/collaboration/events.ts';
import type { ConductEvent } from '../../petition/conduct/events.ts';
import type { ImprovementEvent } from '../../petition/improvement/events.ts';
import type { PaperEvent } from '../../petition/paper/events.ts';
import type { RedressEvent } from '../../petition/redress/events.ts';
import type { DeskEvent } from '../../petition/staff/events.ts';
import type { UnprovenEvent } from '../../petition/unproven/events.ts';
import { type CitizensFacts, ofTheHouse } from './told.ts';

/** What a citizen reads of what the house did by itself: next to nothing. */
export const HOUSE_FACTS = {
  NoteAdded: ofTheHouse,
  PetitionTransferred: ofTheHouse,
  PetitionDeclined: ofTheHouse,
  AbuseMarked: ofTheHouse,
  PaperAdded: ofTheHouse,
  PaperSealed: ofTheHouse,
  PaperRead: ofTheHouse,
  PageTurned: ofTheHouse,
  PaperDescribed: ofTheHouse,
  ArrivalStamped: {
    ko: '도착하신 때를 바로잡아 기한을 그때부터 세었습니다.',
    en: 'When it arrived was put right, and the dates count from then.',
  },
  PaperKeyed: {
    ko: '보내신 글을 담당자가 읽고 내용을 적어 두었습니다.',
    en: 'Your letter was read, and what it asks was written down.',
  },
  PaperSplit: ofTheHouse,
  PaperMoved: ofTheHouse,
  ConsultationAsked: {
    ko: '다른 부서의 의견을 들어 처리하고 있습니다.',
    en: 'Another department was asked for its part.',
  },
  ConsultationAnswered: ofTheHouse,
  ConsultationDeclined: ofTheHouse,
  ConsultationWithdrawn: ofTheHouse,
  ConsultationPassedOn: ofTheHouse,
  ApprovalPassedOn: ofTheHouse,
  AnswerSubmitted: ofTheHouse,
  AnswerApproved: ofTheHouse,
  AnswerReturned: ofTheHouse,
  PetitionLinked: {
    ko: '같은 내용의 민원과 함께 처리합니다. 약속한 기한은 그대로입니다.',
    en: 'It is dealt with together with another petition about the same matter. Its date does not change.',
  },
  PetitionUnlinked: ofTheHouse,
  DuplicateAdded: ofTheHouse,
  DuplicateRemoved: ofTheHouse,
  RepeatClosed: ofTheHouse,
  ReplyUnproven: ofTheHouse,
  UnprovenDecided: ofTheHouse,
  LapseHeld: ofTheHouse,
  ImprovementOpened: {
    ko: '지금 할 수 없는 일이나 약속드린 일을 개선 과제로 등록했습니다.',
    en: 'What is not possible now, or was promised, was registered to be looked at again.',
  },
  ImprovementWished: ofTheHouse,
  ImprovementOver: {
    ko: '등록한 개선 과제의 결과가 나왔습니다.',
    en: 'What was to be looked at again has a result.',
  },
  // What is owed stands on the page by itself, with what was done of it.
  RedressOpened: ofTheHouse,
  BreakExempted: ofTheHouse,
  RedressVoided: ofTheHouse,
  ApologyWished: {
    ko: '사과를 받으실 방법을 고르셨습니다.',
    en: 'You chose how we apologise to you.',
  },
  ApologyWaived: {
    ko: '사과 연락을 받지 않기로 하셔서 사과를 따로 드리지 않습니다.',
    en: 'You wish no contact for an apology, so none is made.',
  },
  ReportRaised: {
    ko: '직원이 불친절했다는 말씀을 받았습니다.',
    en: 'What was said about a member of staff was received.',
  },
  // What was found stands on the page by itself; what is done inside is the house's.
  AccusedNamed: ofTheHouse,
  AllegationPut: ofTheHouse,
  StatementExtended: ofTheHouse,
  StatementMade: ofTheHouse,
  StatementTimeOver: ofTheHouse,
  PersonsWordsAdded: ofTheHouse,
  ConductFound: {
    ko: '직원에 대해 하신 말씀을 살펴본 결과를 알려 드렸습니다.',
    en: 'You were told what was found about our staff.',
  },
  FindingContested: ofTheHouse,
  FindingReviewed: {
    ko: '다른 사람이 다시 살펴본 결과를 알려 드렸습니다.',
    en: 'You were told what somebody else found.',
  },
  MeasureTaken: ofTheHouse,
  // That somebody else was meant in another petition is no news of this one.
  KeptApart: ofTheHouse,
  ApartOver: ofTheHouse,
  ReportPassedOn: ofTheHouse,
  ActingHeadPassedOn: ofTheHouse,
  ErasurePutOff: ofTheHouse,
  MarkErased: ofTheHouse,
  ReportUnmarked: {
    ko: '직원의 불친절에 대한 말씀이 아니라고 보았습니다.',
    en: 'It was found not to be about the conduct of our staff.',
  },
} satisfies CitizensFacts<
  | RedressEvent['type']
  | ConductEvent['type']
  | DeskEvent['type']
  | ImprovementEvent['type']
  | PaperEvent['type']
  | TogetherEvent['type']
  | UnprovenEvent['type']
>;
