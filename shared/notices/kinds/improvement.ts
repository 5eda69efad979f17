import type { Level } from '../../charter/charter.ts';
import { formatUntil, isMidnight } from '../../text/dates.ts';
import type { CommonFacts } from '../facts.ts';
import type { LinkedTo, Place, StaffNotice } from '../notice.ts';
import { never } from '../obsolete.ts';
import type { Tone } from '../page.ts';
import { rendered } from '../rendered.ts';
import { staffWords } from '../words/staff.ts';

interface ImprovementFacts extends CommonFacts {
  readonly recipient: string;
  readonly item: string;
  readonly says: 'opened' | 'handed-over' | 'due' | 'late';
  /** Whether it is the recipient's own, or they oversee it. */
  readonly isOwn: boolean;
  readonly dueAt: number;
  readonly link: string;
}

const ko = {
  titles: {
    opened: '맡으신 개선 과제가 있습니다',
    'handed-over': '개선 과제를 넘겨받으셨습니다',
    due: '개선 과제를 다시 살펴볼 날이 다가옵니다',
    late: '개선 과제를 다시 살펴볼 날이 지났습니다',
  } satisfies Record<ImprovementFacts['says'], string>,
  leads: {
    opened: (until: string) => `${until} 다시 살펴보고 결과를 적어 주세요.`,
    'handed-over': (until: string) => `날은 처음 그대로입니다. ${until} 결과를 적어 주세요.`,
    due: (until: string) => `${until} 다시 살펴보고 결과를 적어 주세요.`,
    late: () => '지금 다시 살펴보고 결과를 적어 주세요.',
  } satisfies Record<ImprovementFacts['says'], (until: string) => string>,
  oversees: '담당자가 결과를 적도록 챙겨 주세요.',
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
  why: 'We answered that it is not possible now, or promised to do it.',
  item: 'Item',
  day: 'Looked at again',
  open: 'Open the item',
  footer: 'Only you may use the link.',
};

const TONES: Readonly<Record<ImprovementFacts['says'], Tone>> = {
  ...{ opened: 'calm', 'handed-over': 'soon', due: 'soon', late: 'late' },
};
const LATE: readonly Level[] = ['break', 'escalate-1', 'escalate-3'];

const placeOf = ({ notice }: Pick<LinkedTo, 'notice'>): Place => ({
  opens: 'item',
  item: notice.subject,
});

/** To the owner of an item of improvement when it becomes theirs and before its day; once that has gone, to who oversees them. */
export const improvement: StaffNotice<ImprovementFacts> = {
  to: 'staff',
  clause: 'P19, P18.4',
  words: { ko, en },
  about: 'none',
  pace: 'at-once',
  obsolete: never,
  link: placeOf,
  facts({ told: { notice }, recipient, terms, now, linkTo }) {
    const { because, level, newDueAt = now, recipientIs } = notice;
    const isLate = level !== undefined && LATE.includes(level);
    const says = because === 'opened' || because === 'handed-over' ? because : 'due';
    return {
      corporation: terms.office.corporation,
      language: 'ko',
      recipient: recipient.name,
      item: notice.subject,
      says: isLate ? 'late' : says,
      isOwn: recipientIs === 'assignee',
      dueAt: newDueAt,
      link: linkTo(placeOf({ notice })),
    };
  },
  mail({ language, corporation, recipient, item, says, isOwn, dueAt, link }) {
    const say = language === 'ko' ? ko : en;
    const { mark, greeting } = staffWords(language);
    const until = formatUntil(dueAt, isMidnight(dueAt), language);
    return rendered(mark, `${say.titles[says]} ${item}`, {
      language,
      tone: TONES[says],
      from: `${corporation[language]} · ${greeting(recipient)}`,
      title: say.titles[says],
      lead: isOwn ? say.leads[says](until) : say.oversees,
      blocks: [
        { type: 'paragraph', text: say.why },
        {
          type: 'rows',
          rows: [
            [say.item, item],
            [say.day, until],
          ],
        },
        { type: 'button', label: say.open, href: link },
      ],
      footer: [say.footer],
    });
  },
};
