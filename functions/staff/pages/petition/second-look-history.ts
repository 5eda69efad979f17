import type { SecondLookEvent } from '../../../../shared/petition/second-look/events.ts';
import type { Sentences } from './fact.ts';

/** What staff read of a second look at an answer that solved nothing. */
export const secondLookSentences = {
  SecondLookAsked: ({ looker }, { ko, who }) =>
    ko
      ? `민원인이 해결되지 않았다고 하여 약속을 지켰는지 다시 살펴봅니다: ${who(looker)}`
      : `The petitioner says that it solved nothing: ${who(looker)} looks whether our promises were kept.`,
  SecondLookPassedOn: ({ looker }, { ko, who }) =>
    ko
      ? `조직 정보가 바뀌어 다시 살펴보는 일이 ${who(looker)}에게 넘어갔습니다.`
      : `The office data changed: ${who(looker)} takes the second look now.`,
  SecondLookFound: ({ by, found }, { ko, who }) => {
    const isBroken = found === 'broken';
    return ko
      ? `${who(by)}: 다시 살펴보니 ${isBroken ? '약속을 지키지 못했습니다.' : '약속을 어긴 것이 없습니다.'} 까닭:`
      : `${who(by)} found on a second look that ${isBroken ? 'a promise was broken' : 'no promise was broken'}, because:`;
  },
  SecondLookDropped: (_, { ko }) =>
    ko
      ? '민원인이 해결되었다고 하여 다시 살펴보지 않습니다.'
      : 'The petitioner says that it is solved after all: nobody has to look.',
} satisfies Sentences<SecondLookEvent['type']>;
