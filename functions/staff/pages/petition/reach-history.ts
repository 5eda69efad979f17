import type { Language } from '../../../../shared/kernel/language.ts';
import type { Events } from '../../../../shared/petition/events.ts';
import type { ReachEvent } from '../../../../shared/petition/reach/events.ts';
import type { Way } from '../../../../shared/petition/reach/state.ts';
import type { Sentences } from './fact.ts';

const WAYS: Readonly<Record<Language, Readonly<Record<Way, string>>>> = {
  ko: { email: '이메일로', text: '문자로', call: '전화로', fax: '팩스로', letter: '우편으로' },
  en: { email: 'e-mail', text: 'text message', call: 'telephone', fax: 'fax', letter: 'post' },
};
type Because = Events['WayClosed']['because'];
const CLOSED: Readonly<Record<Language, Readonly<Record<Because, string>>>> = {
  ko: {
    bounced: '보낸 것이 전해지지 않아',
    complained: '받는 쪽에서 스팸으로 신고하여',
    'wrong-number': '민원인의 번호가 아니어서',
    returned: '보낸 것이 되돌아와',
  },
  en: {
    bounced: 'what was sent did not arrive',
    complained: 'it was reported as spam',
    'wrong-number': 'the number is not theirs',
    returned: 'what was sent came back',
  },
};

/** What staff read of the ways to the petitioner. */
export const reachSentences = {
  WayClosed: ({ way, because }, { ko }) =>
    ko
      ? `${CLOSED.ko[because]} 민원인에게 ${WAYS.ko[way]}는 더 알리지 않습니다.`
      : `The petitioner is told nothing more by ${WAYS.en[way]}: ${CLOSED.en[because]}.`,
  PriorNoticeRepeated: (_, { ko }) =>
    ko
      ? '사전 통보를 다른 방법으로 다시 보냅니다.'
      : 'The prior notice is sent once more, another way.',
  CallNeeded: (_, { ko }) =>
    ko ? '민원인에게 전화로 알려야 합니다.' : 'The petitioner is to be told by telephone.',
  CitizenCalled: ({ by }, { ko, who }) =>
    ko
      ? `${who(by)}: 민원인에게 전화로 알렸습니다.`
      : `${who(by)} told the petitioner by telephone.`,
  CallUnanswered: ({ by }, { ko, who }) =>
    ko
      ? `${who(by)}: 전화했으나 민원인이 받지 않았습니다.`
      : `${who(by)} called, and the petitioner did not answer.`,
  CallPassedOn: (_, { ko }) =>
    ko
      ? '민원인이 전화를 받지 않아 부서장에게 알렸습니다.'
      : 'The petitioner does not answer, and the head was told.',
} satisfies Sentences<ReachEvent['type']>;
