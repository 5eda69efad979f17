import type { AttachEvent } from '../../petition/attachments/events.ts';
import type { LetterEvent } from '../../petition/letters/events.ts';
import type { ObjectionEvent } from '../../petition/objection/events.ts';
import type { ReachEvent } from '../../petition/reach/events.ts';
import type { SpeechEvent } from '../../petition/speech/events.ts';
import { type CitizensFacts, ofTheHouse } from './told.ts';

/** What a citizen reads of what they said, and of how they were told. */
export const SPEECH_FACTS = {
  ObjectionRaised: { ko: '늦은 처리에 이의를 제기하셨습니다.', en: 'You objected to the delay.' },
  ObjectionExplained: {
    ko: '늦어진 사유와 처리 예정일을 적었습니다.',
    en: 'The reason and a date were given.',
  },
  ExplanationReached: {
    ko: '늦어진 사유와 처리 예정일을 알려드렸습니다.',
    en: 'The reason and a date reached you.',
  },
  OwnWordsAdded: ofTheHouse,
  ApologyMade: { ko: '사과드렸습니다.', en: 'We apologised to you.' },
  MessageAdded: { ko: '글을 남기셨습니다.', en: 'You wrote a message.' },
  MessageSent: {
    ko: '담당자가 안내를 드렸습니다.',
    en: 'The person in charge wrote to you.',
  },
  AnswerRated: {
    ko: '답변에 대한 의견을 주셨습니다.',
    en: 'You told us what you think of the answer.',
  },
  PetitionReopened: {
    ko: '해결되지 않았다고 하셔서 다시 열었습니다.',
    en: 'You said that it was not solved, and it was opened again.',
  },
  ProgressTold: { ko: '처리 상황을 알려드렸습니다.', en: 'You were told where it stands.' },
  AttachmentsAdded: { ko: '파일이 첨부되었습니다.', en: 'Files were attached.' },
  AttachmentChecked: ofTheHouse,
  WayClosed: ofTheHouse,
  PriorNoticeRepeated: ofTheHouse,
  CallNeeded: ofTheHouse,
  CitizenCalled: { ko: '전화로 알려 드렸습니다.', en: 'We told you by telephone.' },
  CallUnanswered: ofTheHouse,
  CallPassedOn: ofTheHouse,
  LetterNeeded: ofTheHouse,
  LetterPosted: { ko: '편지나 팩스로 보내 드렸습니다.', en: 'We sent it to you by letter or fax.' },
  LetterReturned: {
    ko: '보내 드린 것이 돌아와 다른 방법으로 알려 드립니다.',
    en: 'What we sent came back; you are told another way.',
  },
  AnswerGiven: { ko: '답변이 전해졌습니다.', en: 'The answer was given to you.' },
} satisfies CitizensFacts<
  | ObjectionEvent['type']
  | SpeechEvent['type']
  | AttachEvent['type']
  | ReachEvent['type']
  | LetterEvent['type']
>;
