import type { ReadBackEvent } from '../../../../shared/petition/read-back/events.ts';
import type { Sentences } from './fact.ts';

/** What staff read of a sentence that was said back on the telephone. */
export const readBackSentences = {
  ReadBackShown: ({ by }, { ko, who }) =>
    ko
      ? `${who(by)}: 통화에서 다시 말해 확인한 문장을 민원인이 볼 수 있게 했습니다.`
      : `${who(by)} said this back on the telephone; the petitioner can judge it.`,
  ReadBackAnswered({ answer, words }, { ko }) {
    if (answer === 'right')
      return ko
        ? '민원인이 통화에서 확인한 문장이 맞다고 했습니다.'
        : 'The petitioner says that the sentence of the call is right.';
    const own = words === undefined ? '.' : ':';
    return ko
      ? `민원인이 통화에서 확인한 문장이 하신 말씀과 다르다고 했습니다${own}`
      : `The petitioner says that the sentence of the call is not what they said${own}`;
  },
} satisfies Sentences<ReadBackEvent['type']>;
