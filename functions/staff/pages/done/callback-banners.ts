import type { callbackCommands } from '../../../../shared/petition/commands/callback.ts';
import { formatInstant } from '../../../../shared/text/dates.ts';
import { type Banner, banner } from './define-banner.ts';

/** What is said of a promised telephone call. */
export const CALLBACK_BANNERS = {
  callback: banner('owed', {
    CallbackAgreed({ agreedAt }, { ko, language }) {
      const at = formatInstant(agreedAt, language);
      return ko
        ? `${at}에 전화하기로 약속하고 민원인에게 알렸습니다.`
        : `A call is promised for ${at}, and the petitioner is told.`;
    },
  }),
  'callback-made': banner('owed', {
    CallbackMade: (_, { ko }) =>
      ko ? '약속한 전화를 기록했습니다.' : 'The promised call is logged.',
    CallbackOffered: (_, { ko }) =>
      ko
        ? '여러 번 받지 않으셔서, 다른 시간을 고르실 수 있게 알렸습니다.'
        : 'Nobody answered often enough: the petitioner is asked for another time.',
    CallbackForgotten: (_, { ko }) =>
      ko
        ? '잊었다고 적었습니다. 지금 전화해 사과드리거나, ‘원하는 시간에 전화하기로 약속’에서 새 시간을 정해 주십시오.'
        : 'It is noted that it was forgotten. Please call and apologise now, or promise another time.',
    CallbackTried: (_, { ko }) =>
      ko
        ? '받지 않으신 것을 기록했습니다. 한 시간 뒤에 다시 전화해 주십시오.'
        : 'It is logged that nobody answered. Please call again in an hour.',
  }),
  'take-in-place': banner('owed', {
    TakenInPlace: (_, { ko }) =>
      ko ? '이제 이 민원을 맡으셨습니다.' : 'This petition is yours now.',
  }),
  'callback-not-needed': banner('owed', {
    CallbackDropped: (_, { ko }) =>
      ko
        ? '전화하지 않기로 기록했습니다. 민원인께도 그렇게 들었다고 알립니다.'
        : 'It is logged that no call is needed. The petitioner is told that we heard so.',
  }),
} satisfies Readonly<Record<keyof typeof callbackCommands, Banner>>;
