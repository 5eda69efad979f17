import type { Language } from '../../../../shared/kernel/language.ts';
import type { OutsideEvent } from '../../../../shared/petition/outside/events.ts';
import type { PauseEvent, SupplementEnd } from '../../../../shared/petition/pauses/events.ts';
import { forTheClock, type Sentences } from './fact.ts';

const ENDED: Readonly<Record<Language, Readonly<Record<SupplementEnd, string>>>> = {
  ko: {
    replied: '민원인이 보완하여',
    received: '다른 방법으로 보완을 받아',
    mistaken: '요청할 일이 아니어서',
    over: '보완할 기간이 지나',
    answered: '답변하여',
    withdrawn: '민원인이 취하하여',
    transferred: '다른 기관으로 이송하여',
    unreachable: '민원인에게 알릴 길이 없어',
  },
  en: {
    replied: 'the petitioner has replied',
    received: 'it came another way',
    mistaken: 'it should not have been asked for',
    over: 'its time has passed',
    answered: 'the petition was answered',
    withdrawn: 'the petition was withdrawn',
    transferred: 'the petition went to another body',
    unreachable: 'nothing reaches the petitioner',
  },
};

/** What staff read of what stops the clocks, and of what goes elsewhere. */
export const pauseSentences = {
  SupplementAsked: ({ by, until: day, round }, { ko, who, until }) =>
    ko
      ? `${who(by)}: ${until(day)} 보완하도록 요청했습니다(${round}번째).`
      : `${who(by)} asked for what is missing, needed ${until(day)} (time ${round}).`,
  SupplementSent: (_, { ko }) =>
    ko ? '보완 요청이 나가 기한이 멈췄습니다.' : 'The request left, and the clocks stand still.',
  SupplementRepeated: (_, { ko }) =>
    ko ? '보완 요청을 다른 방법으로 다시 보냅니다.' : 'The request is sent once more, another way.',
  SupplementProlonged: ({ newDueAt }, { ko, until }) =>
    ko
      ? `민원인이 보완 기간을 늘렸습니다: ${until(newDueAt)}.`
      : `The petitioner prolonged the time to reply: ${until(newDueAt)}.`,
  SupplementReplied: ({ whole }, { ko }) =>
    ko
      ? `민원인이 보완했습니다${whole ? '' : '(더 보낼 것이 있다고 함)'}.`
      : `The petitioner replied${whole ? '' : ' (more is to come)'}.`,
  SupplementEnded: ({ because }, { ko }) =>
    ko
      ? `${ENDED.ko[because]} 보완 요청이 끝났습니다.`
      : `The request ended: ${ENDED.en[because]}.`,
  LapseWithdrawn: (_, { ko }) =>
    ko
      ? '보완 기간 안에 들어온 것이 확인되어 기간이 지나지 않은 것으로 바로잡았습니다.'
      : 'Something had come within the time to reply: that it had passed is withdrawn.',
  // The request that left says that the clocks stand still.
  PledgePaused: forTheClock,
  PauseRestored: (_, { ko }) => (ko ? '기한이 다시 멈췄습니다.' : 'The clock stands still again.'),
  PledgeResumed: ({ newDueAt }, { ko, until }) =>
    ko
      ? `기한이 다시 흐릅니다. 새 기한: ${until(newDueAt)}.`
      : `The clock runs again: ${until(newDueAt)}.`,
  PetitionTransferredOut: ({ by }, { ko, who }) =>
    ko
      ? `${who(by)}: 다른 기관으로 이송했습니다. 이유:`
      : `Passed on to another body by ${who(by)}, because:`,
  AppealRaised: (_, { ko }) => (ko ? '민원인이 이의신청을 했습니다.' : 'The petitioner appealed.'),
  AppealProlonged: ({ by, newDueAt }, { ko, who, until }) =>
    ko
      ? `${who(by)}: 이의신청 결정 기간을 늘렸습니다(${until(newDueAt)}). 이유:`
      : `${who(by)} prolonged the time to decide the appeal (${until(newDueAt)}), because:`,
  AppealDecided: ({ by, outcome }, { ko, who }) =>
    ko
      ? `${who(by)}: 이의신청을 ${outcome === 'upheld' ? '인용' : '기각'}했습니다.`
      : `${who(by)} decided the appeal: ${outcome}.`,
  CodeAsked: (_, { ko }) =>
    ko ? '새 조회 코드를 달라는 요청이 왔습니다.' : 'A new access code was asked for.',
  CodeReplaced: (_, { ko }) =>
    ko
      ? '민원인이 새 조회 코드를 쓰기 시작했습니다.'
      : 'The petitioner began to use a new access code.',
  PetitionTakenOver: (_, { ko }) =>
    ko
      ? '민원인 본인이 대리인에게서 이어받았습니다.'
      : 'The petitioner took it over from the representative.',
} satisfies Sentences<PauseEvent['type'] | OutsideEvent['type']>;
