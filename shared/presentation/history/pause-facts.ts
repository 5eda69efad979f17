import type { DisputeEvent } from '../../petition/dispute/events.ts';
import type { OutsideEvent } from '../../petition/outside/events.ts';
import type { PauseEvent } from '../../petition/pauses/events.ts';
import type { SecondLookEvent } from '../../petition/second-look/events.ts';
import { type CitizensFacts, ofTheClock, ofTheHouse } from './told.ts';

/** What a citizen reads of what stopped a clock or went elsewhere. */
export const PAUSE_FACTS = {
  SupplementAsked: { ko: '보완을 요청했습니다.', en: 'We asked you for something more.' },
  SupplementSent: {
    ko: '보완을 기다리는 동안 답변 기한을 멈췄습니다.',
    en: 'While we wait for it the dates stand still.',
  },
  SupplementRepeated: ofTheHouse,
  SupplementProlonged: {
    ko: '보완하실 기간을 늘리셨습니다.',
    en: 'You prolonged your time to reply.',
  },
  SupplementReplied: { ko: '보완하셨습니다.', en: 'You sent what was missing.' },
  SupplementEnded: { ko: '보완 요청이 끝났습니다.', en: 'Nothing more is asked of you.' },
  LapseWithdrawn: {
    ko: '보완하실 기간 안에 들어온 것을 확인했습니다.',
    en: 'What you sent or asked came within your time.',
  },
  PledgePaused: ofTheClock,
  PauseRestored: ofTheClock,
  PledgeResumed: {
    ko: '멈췄던 답변 기한을 다시 세고 있습니다.',
    en: 'The date that stood still runs again.',
  },
  PetitionTransferredOut: {
    ko: '맡은 기관으로 보냈습니다.',
    en: 'It was passed on to the body responsible.',
  },
  AppealRaised: { ko: '이의신청을 하셨습니다.', en: 'You appealed.' },
  AppealProlonged: {
    ko: '이의신청 결정 기간을 한 번 늘렸습니다.',
    en: 'The time to decide your appeal was prolonged.',
  },
  AppealDecided: { ko: '이의신청을 결정했습니다.', en: 'Your appeal was decided.' },
  AnswerDisputed: {
    ko: '보내 드린 글이 답변이 아니라고 하셨습니다.',
    en: 'You said that what we sent is no answer.',
  },
  DisputePassedOn: ofTheHouse,
  DisputeDecided: {
    ko: '보내 드린 글이 답변인지 판단하여 알려 드렸습니다.',
    en: 'It was judged whether it is an answer, and you were told.',
  },
  ClockRestored: {
    ko: '답변 기한이 처음 그대로 다시 흐릅니다.',
    en: 'The date of the answer stands as it was promised at first.',
  },
  SecondLookAsked: {
    ko: '답변하지 않은 사람이 약속을 지켰는지 다시 살펴보기로 했습니다.',
    en: 'Somebody who did not write the answer looks whether we kept our promises.',
  },
  SecondLookPassedOn: ofTheHouse,
  SecondLookFound: {
    ko: '약속을 지켰는지 다시 살펴보고 결과를 알려 드렸습니다.',
    en: 'It was looked at again whether we kept our promises, and you were told.',
  },
  SecondLookDropped: ofTheHouse,
  CodeAsked: ofTheHouse,
  CodeReplaced: {
    ko: '새 조회 코드를 쓰기 시작하셨습니다.',
    en: 'A new access code came into use.',
  },
  PetitionTakenOver: {
    ko: '민원인 본인이 이어받았습니다.',
    en: 'The petitioner took it over.',
  },
} satisfies CitizensFacts<
  PauseEvent['type'] | OutsideEvent['type'] | DisputeEvent['type'] | SecondLookEvent['type']
>;
