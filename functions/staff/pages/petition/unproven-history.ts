import type { UnprovenEvent } from '../../../../shared/petition/unproven/events.ts';
import type { Sentences } from './fact.ts';

/** What staff read of a reply whose sender nobody proved. */
export const unprovenSentences = {
  ReplyUnproven: (_, { ko }) =>
    ko
      ? '보낸 사람이 확인되지 않은 회신이 와서 따로 두었습니다.'
      : 'A reply came whose sender is not proved, and was kept apart.',
  LapseHeld: ({ paper }, { ko }) => {
    if (paper)
      return ko
        ? '기간 안에 도착한 종이가 아직 입력되지 않아 보완 기간을 끝내지 않았습니다.'
        : 'The time to supplement was not ended, for paper that came in time is not written down yet.';
    return ko
      ? '확인되지 않은 회신이 있어 보완 기간을 끝내지 않았습니다.'
      : 'The time to supplement was not ended, for an unproven reply lies unread.';
  },
  UnprovenDecided: ({ by, taken }, { ko, who }) => {
    if (ko)
      return `${who(by)}: 확인되지 않은 회신을 ${taken ? '민원인의 글로 받았습니다.' : '민원인의 글이 아니라고 했습니다.'}`;
    return `${who(by)}: the unproven reply is ${taken ? "the petitioner's." : "not the petitioner's."}`;
  },
} satisfies Sentences<UnprovenEvent['type']>;
