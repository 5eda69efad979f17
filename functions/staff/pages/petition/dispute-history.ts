import type { DisputeEvent } from '../../../../shared/petition/dispute/events.ts';
import type { Sentences } from './fact.ts';

/** What staff read of an answer that its reader calls none. */
export const disputeSentences = {
  AnswerDisputed: ({ judge, by }, { ko, who }) => {
    const written =
      by === undefined ? '' : ko ? ` 적은 사람: ${who(by)}` : ` Logged by ${who(by)}.`;
    return ko
      ? `민원인이 답변이 아니라고 했습니다. 판단: ${who(judge)}${written}`
      : `The petitioner says that it is no answer. ${who(judge)} judges it.${written}`;
  },
  DisputePassedOn: ({ judge }, { ko, who }) =>
    ko
      ? `조직 정보가 바뀌어 답변인지에 대한 판단이 ${who(judge)}에게 넘어갔습니다.`
      : `The office data changed: ${who(judge)} judges it now.`,
  DisputeDecided: ({ by, outcome }, { ko, who }) => {
    if (by === undefined)
      return ko
        ? '정한 때까지 판단이 없어 답변이 아닌 것으로 되었습니다.'
        : 'Nobody decided in time: it counts as no answer.';
    const upheld = outcome === 'upheld';
    return ko
      ? `${who(by)}: ${upheld ? '답변이 아니라고' : '답변이 맞다고'} 판단했습니다. 까닭:`
      : `${who(by)} found that it was ${upheld ? 'no answer' : 'an answer'}, because:`;
  },
  ClockRestored: (_, { ko }) =>
    ko
      ? '답변 기한이 처음 그대로 다시 흐릅니다.'
      : 'The clock of the answer runs again, with its first date.',
} satisfies Sentences<DisputeEvent['type']>;
