import type { ImprovementEvent } from '../../../../shared/petition/improvement/events.ts';
import type { Sentences } from './fact.ts';

/** What staff read of the items of improvement that a petition asked for. */
export const improvementSentences = {
  ImprovementOpened: ({ by, item, joined }, { ko, who }) =>
    ko
      ? `${who(by)}: 개선 과제 ${item}${joined ? '에 더했습니다.' : '을 등록했습니다.'}`
      : `${who(by)} ${joined ? 'joined it to' : 'opened'} the item of improvement ${item}.`,
  ImprovementWished: ({ item, wished, by }, { ko, who }) => {
    const heard =
      by === undefined ? '' : ko ? ` (받아 적은 사람: ${who(by)})` : ` (heard by ${who(by)})`;
    return ko
      ? `민원인이 개선 과제 ${item}의 결과를 알려 ${wished ? '달라고' : '주지 않아도 된다고'} 했습니다.${heard}`
      : `The petitioner ${wished ? 'wishes' : 'no longer wishes'} to hear what comes of item ${item}.${heard}`;
  },
  ImprovementOver: ({ item, ending }, { ko }) =>
    ko
      ? `개선 과제 ${item}: ${ending === 'done' ? '마쳤습니다.' : '그만두었습니다.'}`
      : `The item of improvement ${item} was ${ending === 'done' ? 'done' : 'given up'}.`,
} satisfies Sentences<ImprovementEvent['type']>;
