import type { CallbackEvent } from '../../petition/callback/events.ts';
import { type CitizensFacts, ofTheHouse } from './told.ts';

/** What a citizen reads of a promised telephone call. */
export const CALLBACK_FACTS = {
  CallbackAgreed: {
    ko: '원하시는 시간에 전화드리기로 했습니다.',
    en: 'We agreed to call you at the time that you wish.',
  },
  CallbackTried: {
    ko: '전화를 드렸으나 받지 않으셨습니다.',
    en: 'We called you, and nobody answered.',
  },
  CallbackMade: { ko: '약속한 전화를 드렸습니다.', en: 'We called you as promised.' },
  CallbackBorneOut: ofTheHouse,
  CallbackForgotten: {
    ko: '약속한 때에 전화드리지 못했습니다. 죄송합니다.',
    en: 'We did not call you as promised. We are sorry.',
  },
  TakenInPlace: {
    ko: '담당자가 자리에 없어 다른 직원이 맡았습니다.',
    en: 'The person in charge was away, and somebody else took it.',
  },
  CallbackOffered: {
    ko: '여러 번 전화드렸으나 받지 않으셔서 알려 드렸습니다.',
    en: 'We called you several times, and told you so.',
  },
  CallbackDropped: {
    ko: '앞서 약속한 전화는 드리지 않습니다.',
    en: 'The call that we promised before is not made.',
  },
} satisfies CitizensFacts<CallbackEvent['type']>;
