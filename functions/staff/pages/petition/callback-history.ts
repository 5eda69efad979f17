import type { CallbackEvent } from '../../../../shared/petition/callback/events.ts';
import { CATEGORY } from '../../../../shared/text/absence.ts';
import { formatInstant } from '../../../../shared/text/dates.ts';
import type { Sentences } from './fact.ts';

/** What staff read of a promised telephone call. */
export const callbackSentences = {
  CallbackAgreed({ agreedAt, wishedAt, by, because }, { ko, language, who }) {
    const at = formatInstant(agreedAt, language);
    const why = because === undefined ? '' : ` (${CATEGORY[language][because]})`;
    const wish =
      wishedAt === agreedAt
        ? ''
        : ko
          ? ` 원한 때: ${formatInstant(wishedAt, language)}.`
          : ` Wished: ${formatInstant(wishedAt, language)}.`;
    if (by === undefined)
      return ko
        ? `민원인이 전화를 원했습니다: ${at}.${wish}`
        : `The petitioner wishes to be called: ${at}.${wish}`;
    return ko
      ? `${who(by)}: 전화하기로 약속했습니다: ${at}.${wish} 말한 부재 사유${why || ': 없음'}. 용건:`
      : `${who(by)} promised a call: ${at}.${wish}${because === undefined ? '' : ` Told of the absence: ${CATEGORY[language][because]}.`} Gist:`;
  },
  CallbackTried: ({ by, told }, { ko, who }) => {
    if (told && by === '')
      return ko
        ? '약속한 전화를 받지 않았습니다(교환기 기록).'
        : 'Nobody answered the promised call, as the exchange tells.';
    return ko
      ? `${who(by)}: 약속한 전화를 받지 않았습니다.`
      : `${who(by)} called as promised: nobody answered.`;
  },
  CallbackBorneOut: (_, { ko }) =>
    ko ? '약속한 전화가 교환기 기록과 맞습니다.' : 'The exchange bears out the promised call.',
  CallbackForgotten: ({ by }, { ko, who }) =>
    ko ? `${who(by)}: 약속한 전화를 잊었습니다.` : `${who(by)} forgot the promised call.`,
  TakenInPlace({ by, from, because }, { ko, language, who }) {
    const why = because === undefined ? '' : ` (${CATEGORY[language][because]})`;
    return ko
      ? `${who(by)}: 자리에 없는 ${who(from)}${why} 대신 맡았습니다.`
      : `${who(by)} took it in the place of ${who(from)}${why}.`;
  },
  CallbackMade: ({ by }, { ko, who }) => {
    const person = by === undefined ? '' : who(by);
    return ko ? `${person}: 약속한 전화를 했습니다.` : `${person} made the promised call.`;
  },
  CallbackOffered: (_, { ko }) =>
    ko
      ? '여러 번 전화했으나 받지 않아 다른 시간을 고를 수 있게 알렸습니다.'
      : 'Nobody answered, often enough: the petitioner is asked for another time.',
  CallbackDropped: ({ by }, { ko, who }) => {
    if (by === undefined)
      return ko
        ? '민원인이 전화가 필요 없다고 했습니다.'
        : 'The petitioner needs no call any more.';
    return ko
      ? `${who(by)}: 앞서 약속한 전화는 하지 않아도 됩니다.`
      : `${who(by)}: the call that was promised before is not needed any more.`;
  },
} satisfies Sentences<CallbackEvent['type']>;
