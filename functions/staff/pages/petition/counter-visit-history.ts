import type { CounterVisitEvent } from '../../../../shared/petition/counter-visit/events.ts';
import type { Sentences } from './fact.ts';

/** What staff read of a visit to the counter. */
export const counterVisitSentences = {
  CounterVisitNoted: ({ by, asked, brought }, { ko, who }) =>
    ko
      ? `${who(by)}: 창구에 오신 일을 적었습니다. 요청한 서류 ${asked.length}가지, 가져오신 서류 ${brought.length}가지.`
      : `${who(by)} wrote down a visit to the counter: ${asked.length} asked for, ${brought.length} brought.`,
} satisfies Sentences<CounterVisitEvent['type']>;
