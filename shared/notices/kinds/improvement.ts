import type { Language } from '../../kernel/language.ts';
import type { Notice } from '../../petition/notice.ts';
import { formatUntil, isMidnight } from '../../text/dates.ts';
import type { CommonFacts } from '../facts.ts';
import { isLate, latestOf } from '../families/latest.ts';
import type { LinkedTo, Place, StaffNotice } from '../notice.ts';
import { never } from '../obsolete.ts';
import type { Card, Draft, Tone } from '../page.ts';
import { rendered } from '../rendered.ts';
import { staffWords } from '../words/staff.ts';

/** What is said of one item. */
interface ItemEntry {
  readonly item: string;
  readonly says: 'opened' | 'handed-over' | 'due' | 'late';
  /** Whether it is the recipient's own, or they oversee it. */
  readonly isOwn: boolean;
  readonly dueAt: number;
  readonly link: string;
}
/** Several entries where mails of one quarter of an hour were gathered. */
interface ImprovementFacts extends CommonFacts {
  readonly recipient: string;
  readonly entries: readonly ItemEntry[];
}

const ko = {
  titles: {
    opened: '맡으신 개선 과제가 있습니다',
    'handed-over': '개선 과제를 넘겨받으셨습니다',
    due: '개선 과제를 다시 살펴볼 날이 다가옵니다',
    late: '개선 과제를 다시 살펴볼 날이 지났습니다',
  } satisfies Record<ItemEntry['says'], string>,
  leads: {
    opened: (until: string) => `${until} 다시 살펴보고 결과를 적어 주세요.`,
    'handed-over': (until: string) => `날은 처음 그대로입니다. ${until} 결과를 적어 주세요.`,
    due: (until: string) => `${until} 다시 살펴보고 결과를 적어 주세요.`,
    late: () => '지금 다시 살펴보고 결과를 적어 주세요.',
  } satisfies Record<ItemEntry['says'], (until: string) => string>,
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

const TONES: Readonly<Record<ItemEntry['says'], Tone>> = {
  ...{ opened: 'calm', 'handed-over': 'soon', due: 'soon', late: 'late' },
};

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
  pace: 15 * 60_000,
  obsolete: never,
  link: placeOf,
  facts({ told, others, recipient, terms, now, linkTo }) {
    return {
      corporation: terms.office.corporation,
      language: 'ko',
      recipient: recipient.name,
      entries: latestOf([told, ...others]).map((notice) => ({
        ...entryOf(notice, now),
        link: linkTo(placeOf({ notice })),
      })),
    };
  },
  mail(facts) {
    const { language, corporation, recipient } = facts;
    const { mark, greeting } = staffWords(language);
    const [first, ...more] = facts.entries;
    if (!first) throw new RangeError('a mail about an item needs one');
    const { subject, ...draft } = more.length === 0 ? single(first, language) : list(facts);
    return rendered(mark, subject, {
      ...draft,
      language,
      from: `${corporation[language]} · ${greeting(recipient)}`,
      footer: [(language === 'ko' ? ko : en).footer],
    });
  },
};

function entryOf(
  { subject: item, because, level, newDueAt, recipientIs }: Notice,
  now: number,
): Omit<ItemEntry, 'link'> {
  const says = because === 'opened' || because === 'handed-over' ? because : 'due';
  return {
    ...{ item, says: isLate(level) ? 'late' : says },
    ...{ isOwn: recipientIs === 'assignee', dueAt: newDueAt ?? now },
  };
}

const untilOf = ({ dueAt }: ItemEntry, language: Language): string =>
  formatUntil(dueAt, isMidnight(dueAt), language);

/** What its reader is asked to do. */
function askOf(entry: ItemEntry, language: Language): string {
  const say = language === 'ko' ? ko : en;
  return entry.isOwn ? say.leads[entry.says](untilOf(entry, language)) : say.oversees;
}

function single(entry: ItemEntry, language: Language): Draft {
  const say = language === 'ko' ? ko : en;
  const { item, says, link } = entry;
  return {
    subject: `${say.titles[says]} ${item}`,
    tone: TONES[says],
    title: say.titles[says],
    lead: askOf(entry, language),
    blocks: [
      { type: 'paragraph', text: say.why },
      {
        type: 'rows',
        rows: [
          [say.item, item],
          [say.day, untilOf(entry, language)],
        ],
      },
      { type: 'button', label: say.open, href: link },
    ],
  };
}

function list({ entries, language }: ImprovementFacts): Draft {
  const say = language === 'ko' ? ko : en;
  const title = say.several(entries.length);
  const late = entries.find(({ says }) => says === 'late');
  const cards = entries.map(
    (entry): Card => ({
      heading: entry.item,
      when: say.titles[entry.says],
      about: `${say.day} · ${untilOf(entry, language)}`,
      ask: askOf(entry, language),
      link: { label: say.open, href: entry.link },
    }),
  );
  return {
    ...{ subject: title, tone: TONES[late ? 'late' : 'due'], title, lead: say.why },
    blocks: [{ type: 'cards', cards }],
  };
}
