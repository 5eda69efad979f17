import { isMidnight } from '../../text/dates.ts';
import { isLate } from '../families/latest.ts';
import { subjectNotice } from '../families/subjects.ts';
import type { Tone } from '../page.ts';

/** What is said of one item. */
interface ItemTold {
  readonly says: 'opened' | 'handed-over' | 'due' | 'late';
}

const ko = {
  titles: {
    opened: '맡으신 개선 과제가 있습니다',
    'handed-over': '개선 과제를 넘겨받으셨습니다',
    due: '개선 과제를 다시 살펴볼 날이 다가옵니다',
    late: '개선 과제를 다시 살펴볼 날이 지났습니다',
  } satisfies Record<ItemTold['says'], string>,
  leads: {
    opened: (until: string) => `${until} 다시 살펴보고 결과를 적어 주세요.`,
    'handed-over': (until: string) => `날은 처음 그대로입니다. ${until} 결과를 적어 주세요.`,
    due: (until: string) => `${until} 다시 살펴보고 결과를 적어 주세요.`,
    late: () => '지금 다시 살펴보고 결과를 적어 주세요.',
  } satisfies Record<ItemTold['says'], (until: string) => string>,
  oversees: '담당자가 결과를 적도록 챙겨 주세요.',
  several: (n: number) => `개선 과제 ${n}건`,
  why: '지금 할 수 없다고 답했거나 앞으로 하겠다고 약속한 일입니다.',
  item: '과제 번호',
  day: '다시 살펴볼 날',
  open: '과제 열기',
  footer: '링크는 본인만 사용해 주세요.',
};
const en: typeof ko = {
  titles: {
    opened: 'You own an item of improvement',
    'handed-over': 'An item of improvement was handed over to you',
    due: 'An item of improvement is soon to be looked at again',
    late: 'An item of improvement was not looked at in time',
  },
  leads: {
    opened: (until) => `Please look at it again and enter the result ${until}.`,
    'handed-over': (until) => `Its day stays as it was. Please enter the result ${until}.`,
    due: (until) => `Please look at it again and enter the result ${until}.`,
    late: () => 'Please look at it now and enter the result.',
  },
  oversees: 'Please see that its owner enters the result.',
  several: (n) => `${n} items of improvement`,
  why: 'We answered that it is not possible now, or promised to do it.',
  item: 'Item',
  day: 'Looked at again',
  open: 'Open the item',
  footer: 'Only you may use the link.',
};

const TONES: Readonly<Record<ItemTold['says'], Tone>> = {
  ...{ opened: 'calm', 'handed-over': 'soon', due: 'soon', late: 'late' },
};

/** To the owner of an item of improvement when it becomes theirs and before its day; once that has gone, to who oversees them. */
export const improvement = subjectNotice<ItemTold, typeof ko>({
  clause: 'P19, P18.4',
  words: { ko, en },
  opens: (item) => ({ opens: 'item', item }),
  isEndOfDay: isMidnight,
  told({ because, level }) {
    const says = because === 'opened' || because === 'handed-over' ? because : 'due';
    return { says: isLate(level) ? 'late' : says };
  },
  tone: ({ says }) => TONES[says],
  title: ({ says }, say) => say.titles[says],
  ask: ({ says }, say, until) => say.leads[says](until),
  single: ({ id, says }, say, until) => ({
    subject: `${say.titles[says]} ${id}`,
    blocks: [
      { type: 'paragraph', text: say.why },
      {
        type: 'rows',
        rows: [
          [say.item, id],
          [say.day, until],
        ],
      },
    ],
  }),
  card: ({ id, says }, say, until) => ({
    heading: id,
    when: say.titles[says],
    about: `${say.day} · ${until}`,
  }),
});
