import type { Language } from '../../../../shared/kernel/language.ts';
import type { AttachEvent } from '../../../../shared/petition/attachments/events.ts';
import type { ObjectionEvent } from '../../../../shared/petition/objection/events.ts';
import type { Solved, SpeechEvent } from '../../../../shared/petition/speech/events.ts';
import type { Sentences } from './fact.ts';

const SOLVED: Readonly<Record<Language, Readonly<Record<Solved, string>>>> = {
  ko: { yes: '해결됨', partly: '일부만 해결됨', no: '해결되지 않음' },
  en: { yes: 'solved', partly: 'solved in part', no: 'not solved' },
};

/** What staff read of what the petitioner said, and was told of a delay. */
export const petitionerSentences = {
  MessageAdded: (_, { ko }) =>
    ko ? '민원인이 글을 남겼습니다.' : 'The petitioner wrote a message.',
  MessageSent: ({ by }, { ko, who }) =>
    ko
      ? `${who(by)}: 민원인에게 안내를 보냈습니다. 답변 기한은 그대로입니다.`
      : `${who(by)} sent the petitioner a word; the date of the answer does not change.`,
  AttachmentsAdded: ({ by }, { ko, who }) => {
    if (by !== 'petitioner')
      return ko ? `${who(by)}: 파일을 첨부했습니다.` : `${who(by)} attached files.`;
    return ko ? '민원인이 파일을 첨부했습니다.' : 'The petitioner attached files.';
  },
  AttachmentChecked: ({ found }, { ko }) => {
    if (found === 'sound') return undefined;
    return ko
      ? '첨부 파일 하나를 열 수 없습니다. 첨부 파일 목록을 보십시오.'
      : 'A file cannot be opened: see the list of attachments.';
  },
  AnswerRated: ({ solved }, { ko }) =>
    ko
      ? `민원인이 답변에 대한 의견을 냈습니다: ${SOLVED.ko[solved]}.`
      : `The petitioner judged the answer: ${SOLVED.en[solved]}.`,
  PetitionReopened: (_, { ko }) =>
    ko
      ? '민원인이 해결되지 않았다고 하여 다시 열렸습니다.'
      : 'The petitioner said that it was not solved, and it was opened again.',
  ProgressTold: (_, { ko }) =>
    ko ? '민원인에게 처리 상황을 알렸습니다.' : 'The petitioner was told where it stands.',
  ObjectionRaised: (_, { ko }) =>
    ko ? '민원인이 지연에 이의를 제기했습니다.' : 'The petitioner objected to the delay.',
  ObjectionExplained: ({ by }, { ko, who }) =>
    ko ? `${who(by)}: 늦어진 까닭을 설명했습니다.` : `The delay was explained by ${who(by)}.`,
  ExplanationReached: (_, { ko }) =>
    ko
      ? '늦어진 사유와 처리 예정일이 민원인에게 전해졌습니다.'
      : 'The reason and a date reached the petitioner.',
  OwnWordsAdded: ({ by }, { ko, who }) =>
    ko ? `${who(by)}: 사과와 함께 전할 말을 보냈습니다.` : `${who(by)} added words of their own.`,
  ApologyMade: ({ by, how }, { ko, who }) => {
    if (how === undefined) return ko ? `${who(by)}: 사과했습니다.` : `${who(by)} apologised.`;
    const isCall = how === 'call';
    return ko
      ? `${who(by)}: ${isCall ? '전화로' : '직접 만나'} 사과했습니다.`
      : `${who(by)} apologised ${isCall ? 'by telephone' : 'in person'}.`;
  },
} satisfies Sentences<SpeechEvent['type'] | AttachEvent['type'] | ObjectionEvent['type']>;
