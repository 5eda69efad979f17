import { ITEM_FORM, type Item, isOpenItem } from '../../improvement/item.ts';
import type { Language } from '../../kernel/language.ts';
import type { Notice } from '../../petition/notice.ts';
import type { StaffCase } from '../notice.ts';
import type { Block } from '../page.ts';

/** An item of improvement in a list of the morning. */
export interface ListedItem {
  readonly id: string;
  readonly link: string;
}

const KO = {
  name: (n: number) => `다시 살펴볼 개선 과제 ${n}건`,
  lead: '다시 살펴보고 결과를 적어 주세요.',
  open: (id: string) => `과제 ${id} 열기`,
};
const EN: typeof KO = {
  name: (n) =>
    n === 1 ? '1 item of improvement to look at' : `${n} items of improvement to look at`,
  lead: 'Please look at them again and enter the results.',
  open: (id) => `Open item ${id}`,
};

/** Whether a mail about an item still asks for something: it is open, and was not put off since its day was told. */
export const isItemAsked = (
  item: Pick<Item, 'ending' | 'pledges'>,
  { because, createdAt }: Pick<Notice, 'because' | 'createdAt'>,
): boolean =>
  isOpenItem(item) &&
  (because !== 'due' || item.pledges.every(({ startsAt }) => startsAt <= createdAt));

/** The items that a list names beside its petitions. */
export const itemsIn = ({ kind, because = '' }: Pick<Notice, 'kind' | 'because'>) =>
  kind === 'due-today' ? because.split(' ').filter((one) => ITEM_FORM.test(one)) : [];

export const listedItems = ({ told, linkTo }: StaffCase): readonly ListedItem[] =>
  itemsIn(told.notice).map((item) => ({ id: item, link: linkTo({ opens: 'item', item }) }));

export const itemsName = (n: number, language: Language): string =>
  (language === 'ko' ? KO : EN).name(n);

/** What a list of the morning says of them. */
export function itemBlocks(items: readonly ListedItem[], language: Language): readonly Block[] {
  if (items.length === 0) return [];
  const say = language === 'ko' ? KO : EN;
  return [
    { type: 'heading', text: say.name(items.length) },
    { type: 'paragraph', text: say.lead },
    ...items.map(
      ({ id, link }): Block => ({ type: 'link', before: '', label: say.open(id), href: link }),
    ),
  ];
}
