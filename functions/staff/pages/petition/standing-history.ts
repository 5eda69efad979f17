import type { StandingEvent } from '../../../../shared/petition/standing/events.ts';
import type { Sentences } from './fact.ts';

/** What staff read of standing wishes; which they are stands above, while they are kept. */
export const standingSentences = {
  StandingWishesSaid({ by, erased }, { ko, who }) {
    if (by === undefined) {
      if (erased)
        return ko
          ? '민원인이 안내받는 방법을 지웠습니다.'
          : 'The petitioner erased how we deal with them.';
      return ko
        ? '민원인이 안내받는 방법을 정했습니다.'
        : 'The petitioner chose how we deal with them.';
    }
    if (erased)
      return ko
        ? `${who(by)}: 민원인의 말에 따라 안내받는 방법을 지웠습니다.`
        : `${who(by)} erased how we deal with the petitioner, as they wished.`;
    return ko
      ? `${who(by)}: 민원인이 말한 안내받는 방법을 적었습니다.`
      : `${who(by)} noted how the petitioner wishes to be dealt with.`;
  },
} satisfies Sentences<StandingEvent['type']>;
